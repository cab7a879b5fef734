"""Hostile servers: none holds us up, fills the memory, or passes for an answer."""

import tracemalloc
import urllib.request
import zlib
from functools import partial

import pytest

from outside.hostile import (
    BROKEN,
    ENDLESS,
    LARGE,
    OK,
    Act,
    bomb,
    drip,
    hostile,
    page,
)
from outside.way import way_to
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.http import Client, Rate
from sneakpreview.sources.network import Network

HOST = "films.example"
URL = f"https://{HOST}/3/movie/603"
HOSTS = {HOST: Rate(1000)}
SOON = partial(Network, patience=0.3)
MEGABYTE = 1 << 20


def refusal(act: Act) -> SourceError:
    with hostile(act) as server:
        asking = Client("films", HOSTS, way_to({HOST: server.url}), network=SOON)
        with pytest.raises(SourceError) as refused:
            asking.get(URL)
    return refused.value


def is_temporary(error: SourceError) -> bool:
    return not (error.permanent or error.blocked or error.unasked)


@pytest.mark.parametrize("name", ENDLESS)
def test_an_answer_that_takes_too_long_is_given_up(name: str) -> None:
    refused = refusal(ENDLESS[name])
    assert "took too long" in str(refused)
    assert is_temporary(refused)


@pytest.mark.parametrize("name", LARGE)
def test_an_answer_that_is_too_large_fills_no_memory(name: str) -> None:
    with hostile(LARGE[name]) as server:
        asking = Client("films", HOSTS, way_to({HOST: server.url}))
        tracemalloc.start()
        try:
            with pytest.raises(SourceError) as refused:
                asking.get(URL)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert is_temporary(refused.value)
    assert peak < 32 * MEGABYTE


@pytest.mark.parametrize("name", BROKEN)
def test_an_answer_that_is_not_whole_is_none(name: str) -> None:
    assert is_temporary(refusal(BROKEN[name]))


def test_a_simple_client_falls_for_all_this() -> None:
    """So that the tests above can fail."""
    urlopen = partial(urllib.request.urlopen, timeout=0.3)  # no longer than SOON
    with hostile(drip(OK + b"Content-Length: 60\r\n\r\n", drops=60)) as server:
        assert len(urlopen(server.url).read()) == 60
    with hostile(page("200 OK", body=bomb(64))) as server:
        unpacker = zlib.decompressobj(wbits=31)
        packed = urlopen(server.url).read()
        assert len(unpacker.decompress(packed[: 1 << 16])) > 32 * MEGABYTE
    with (
        hostile(page("200 OK", body=b"secret")) as private,
        hostile(page("302 Found", f"Location: {private.url}/")) as server,
    ):
        assert urlopen(server.url).read() == b"secret"
