"""Starters, from the first source that has any in mind."""

from typing import Any

import pytest
from sqlalchemy import Engine

from factories import tt
from fakes import FakeSource, answer
from sneakpreview.domain.film import FilmId
from visiting import Browser, make_site


class StartingSource(FakeSource):
    """A source that knows what to offer a newcomer."""

    def starters(self) -> tuple[FilmId, ...]:
        return tuple(self.answers)


@pytest.fixture
def source() -> StartingSource:
    return StartingSource(*(answer(number) for number in (3, 1, 2, 5)))


def starters(browser: Browser, query: str = "") -> list[str]:
    response = browser.call("GET", f"/api/starters{query}")
    items: list[dict[str, Any]] = dict(response.json or {})["items"]
    return [film["id"] for film in items]


def test_starters_come_in_their_order_for_nobody_too(
    engine: Engine, source: StartingSource
) -> None:
    browser = Browser(make_site(engine, sources=(FakeSource(), source)))
    assert starters(browser) == [tt(3), tt(1), tt(2), tt(5)]
    assert starters(browser, "?limit=2&offset=1") == [tt(1), tt(2)]


def test_what_somebody_marked_is_not_offered_again(
    engine: Engine, source: StartingSource
) -> None:
    browser = Browser(make_site(engine, sources=(source,)))
    browser.begin()
    browser.mark([1], "like")
    browser.mark([3], "hide")
    assert starters(browser) == [tt(2), tt(5)]


def test_without_a_source_that_has_any_there_are_none(engine: Engine) -> None:
    assert starters(Browser(make_site(engine, sources=(FakeSource(),)))) == []


def test_a_film_that_only_a_far_source_knows_waits_for_its_worker(
    engine: Engine,
) -> None:
    far = FakeSource(answer(1, 2), at_hand=False)
    browser = Browser(make_site(engine, sources=(far,)))
    browser.begin()
    assert browser.call("GET", f"/api/films/{tt(1)}").status_code == 404
    told = {"kind": "like", "title": "Seen Far Away", "year": 2026}
    assert browser.call("PUT", f"/api/marks/{tt(1)}", told).status_code == 200
    shown = dict(browser.call("GET", f"/api/films/{tt(1)}").json or {})
    assert (shown["title"], shown["sources"]) == ("Seen Far Away", [])
    related = browser.call("GET", f"/api/films/{tt(1)}/related")
    assert dict(related.json or {}) == {"items": []}
    assert far.asked == []  # a page never waits for it
