"""Hostile servers: none holds us up, fills the memory, or passes for an answer."""

import json
import tracemalloc
import urllib.request
import zlib
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from time import monotonic, thread_time

import pytest

from outside.hostile import (
    BROKEN,
    ENDLESS,
    LARGE,
    OK,
    STUFFED,
    Act,
    bomb,
    drip,
    hostile,
    page,
)
from outside.tmdb_pages import FILM
from outside.tmdb_pages import read as read_page
from outside.way import way_to
from sneakpreview.sources import document
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.http import Client, Rate
from sneakpreview.sources.network import Network
from sneakpreview.sources.tmdb.parse import suggested

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


def peak_of_reading(body: bytes, reader: Callable[[bytes], object]) -> int:
    tracemalloc.start()
    try:
        with suppress(SourceError):
            reader(body)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", STUFFED)
def test_an_answer_that_is_stuffed_fills_no_memory(name: str) -> None:
    with hostile(page("200 OK", body=STUFFED[name])) as server:
        asking = Client("films", HOSTS, way_to({HOST: server.url}))
        peak = peak_of_reading(b"", lambda _: document.read(asking.get(URL).body))
    assert peak < 32 * MEGABYTE


def test_the_longest_page_of_a_film_is_read() -> None:
    """It has fifteen hundred names behind the camera, and offers in sixty countries."""
    person = {
        "adult": False,
        "credit_id": "52fe4284c3a36847f8024f49",
        "department": "Visual Effects",
        "gender": 2,
        "id": 1_223_458,
        "known_for_department": "Visual Effects",
        "name": "Somebody's Long Name",
        "original_name": "Somebody's Long Name",
        "popularity": 0.6144,
        "profile_path": None,
    }
    offer = {
        "display_priority": 0,
        "logo_path": "/pbpMk2JmcoNnQwx5JGpXngfoWtp.jpg",
        "provider_id": 8,
        "provider_name": "Streamflix \u00e9",
    }
    offers = {"buy": [offer] * 15, "rent": [offer] * 15}
    film = FILM | {
        "credits": {"cast": [person] * 150, "crew": [person | {"job": "x"}] * 1_500},
        "videos": {"results": FILM["videos"]["results"] * 300},
        "watch/providers": {"results": {str(number): offers for number in range(60)}},
    }
    body = json.dumps(film, ensure_ascii=False).encode()
    assert len(body) > 700_000
    assert peak_of_reading(body, document.read) < 12 * MEGABYTE
    assert read_page(film).film.stars == ("Somebody's Long Name",)


def test_no_title_keeps_a_parser_busy() -> None:
    """A library puts marks in their order in a time that grows with its square."""
    marks = "".join(chr(0x035C - place) * 90 for place in range(110))
    results = [{"id": n, "title": "a" + marks} for n in range(1, 100)]
    for most in (299, 9_999):
        short = [one | {"title": one["title"][:most]} for one in results]
        body = json.dumps({"results": short}, ensure_ascii=False).encode()
        start = thread_time()
        suggested(body)
        assert thread_time() - start < 1


@pytest.mark.parametrize("name", BROKEN)
def test_an_answer_that_is_not_whole_is_none(name: str) -> None:
    assert is_temporary(refusal(BROKEN[name]))


def test_a_simple_client_falls_for_all_this() -> None:
    """So that the tests above can fail."""
    urlopen = partial(urllib.request.urlopen, timeout=60)
    begun, short = monotonic(), 2  # seconds; a busy machine pauses for less
    with hostile(drip(OK + b"Content-Length: 250\r\n\r\n", drops=250)) as server:
        assert len(urlopen(server.url, timeout=short).read()) == 250
    assert monotonic() - begun > short
    with hostile(page("200 OK", body=bomb(64))) as server:
        unpacker = zlib.decompressobj(wbits=31)
        packed = urlopen(server.url).read()
        assert len(unpacker.decompress(packed[: 1 << 16])) > 32 * MEGABYTE
    objects = STUFFED["empty objects"]
    assert peak_of_reading(objects[: 1 << 20] + b"0]", json.loads) > 20 * MEGABYTE
    with (
        hostile(page("200 OK", body=b"secret")) as private,
        hostile(page("302 Found", f"Location: {private.url}/")) as server,
    ):
        assert urlopen(server.url).read() == b"secret"
