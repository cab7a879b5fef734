"""A picture that its host refuses: the others do not wait for it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from factories import NOON
from outside.imdb import CHALLENGE
from outside.server import Outside, Page, Request
from pictured import HOST, fetch, row, want
from pictures import poster, saved
from sneakpreview.gate import SharedGate
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.http import Way
from sneakpreview.sources.pictures import Pictures
from sneakpreview.wiring import Parts

BAD = f"https://{HOST}/bad.jpg"
SOON = NOON + timedelta(minutes=36)
"""When a host that refused us at noon may be tried again, jitter included."""


@pytest.fixture
def bad() -> Iterator[Outside]:
    """Serve one picture, and a challenge where another should be."""

    def answer(request: Request) -> Page:
        return CHALLENGE if "bad" in request.path else Page(saved(poster()))

    with Outside(answer).running() as outside:
        yield outside


def gated(parts: Parts, host: Outside, now: Callable[[], datetime]) -> Parts:
    """Go to the host through a real gate, at a time of the test's own."""
    gate = SharedGate(parts.writing, {}, now, sleep=lambda _: None)
    way = Way(gate, "tests", {HOST: host.url})
    return replace(parts, pictures=Pictures(parts.sources, way))


@pytest.mark.parametrize("page", [Page(status=403), Page(status=410), Page(b"")])
def test_a_picture_that_is_not_there_says_nothing_of_the_others(
    parts: Parts, page: Page
) -> None:
    """A store of files says 403 where there is none, too."""
    pages = [page, Page(saved(poster()))]
    with Outside(lambda _: pages.pop(0)).running() as host:
        site = gated(parts, host, lambda: NOON)
        for number in (1, 2):
            want(site, number)
            fetch(site)
    assert (row(parts, 1).state, row(parts, 2).state) == ("aside", "fetched")


def test_a_challenge_closes_a_host_of_pictures_too(parts: Parts, bad: Outside) -> None:
    bad.trouble = Page(status=403, headers=CHALLENGE.headers)
    site = gated(parts, bad, lambda: NOON)
    for number in (1, 2):
        want(site, number)
        came = fetch(site)
        assert isinstance(came, SourceError)
        assert (came.blocked, came.unasked) == (number == 1, number == 2)
    assert row(parts, 1).state == row(parts, 2).state == "wanted"


def test_another_picture_tries_whether_a_closed_host_is_open(
    parts: Parts, bad: Outside
) -> None:
    clock = [NOON]
    site = gated(parts, bad, lambda: clock[0])
    want(site, 1, url=BAD)
    fetch(site)
    want(site, 2)
    fetch(site)
    assert row(parts, 2).due_at <= SOON < row(parts, 1).due_at
    clock[0] = SOON
    assert fetch(site, now=SOON) == row(parts, 2).digest
    assert [request.path for request in bad.asked] == ["/bad.jpg", "/a.jpg"]
