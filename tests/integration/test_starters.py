"""Starters and titles, from the first source that lists any."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from factories import title, tt
from fakes import FakeSource, answer
from sneakpreview.domain.film import FilmId, Title
from sneakpreview.searchfiles.publish import published
from sneakpreview.usecases.publish_search import publish_search, search_is_published
from visiting import Browser, make_site


class ListingSource(FakeSource):
    """A source that lists its titles, too."""

    version = "one"

    def titles(self) -> Iterator[Title]:
        return iter([title(int(film[2:])) for film in self.answers])

    def starters(self) -> tuple[FilmId, ...]:
        return tuple(self.answers)


@pytest.fixture
def source() -> ListingSource:
    return ListingSource(*(answer(number) for number in (3, 1, 2, 5)))


def starters(browser: Browser, query: str = "") -> list[str]:
    response = browser.call("GET", f"/api/starters{query}")
    items: list[dict[str, Any]] = dict(response.json or {})["items"]
    return [film["id"] for film in items]


def test_starters_come_in_their_order_for_nobody_too(
    engine: Engine, source: ListingSource
) -> None:
    browser = Browser(make_site(engine, sources=(FakeSource(), source)))
    assert starters(browser) == [tt(3), tt(1), tt(2), tt(5)]
    assert starters(browser, "?limit=2&offset=1") == [tt(1), tt(2)]


def test_what_somebody_marked_is_not_offered_again(
    engine: Engine, source: ListingSource
) -> None:
    browser = Browser(make_site(engine, sources=(source,)))
    browser.begin()
    browser.mark([1], "like")
    browser.mark([3], "hide")
    assert starters(browser) == [tt(2), tt(5)]


def test_without_a_source_that_lists_titles_there_are_none(engine: Engine) -> None:
    assert starters(Browser(make_site(engine, sources=(FakeSource(),)))) == []


def test_search_files_are_built_once_for_each_version(
    tmp_path: Path, source: ListingSource
) -> None:
    sources = (FakeSource(), source)
    assert not search_is_published(sources, tmp_path)
    publish_search(sources, tmp_path)
    assert search_is_published(sources, tmp_path)
    first = published(tmp_path)
    assert first is not None
    assert first.titles == 4
    source.version = "two"
    source.answers |= {tt(9): answer(9)}
    assert not search_is_published(sources, tmp_path)
    publish_search(sources, tmp_path)
    second = published(tmp_path)
    assert second is not None
    assert (second.version, second.titles) == ("two", 5)


def test_without_titles_there_is_nothing_to_publish(tmp_path: Path) -> None:
    publish_search((FakeSource(),), tmp_path / "search")
    assert search_is_published((FakeSource(),), tmp_path / "search")
    assert not (tmp_path / "search").exists()


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
