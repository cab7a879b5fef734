"""The pages of an update of the catalogue, from a Wikidata over loopback."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from newcomers import item, spread
from outside.server import Outside, Page, json_page
from outside.way import way_to
from outside.wikidata import (
    HOSTS,
    WikidataSite,
)
from sneakpreview.domain.film import FilmId, Trailer
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.catalogue import build
from sneakpreview.sources.catalogue.datafile import MAGIC
from sneakpreview.sources.catalogue.origin import LAST_YEAR, Row
from sneakpreview.sources.catalogue.pages import FRESH, Collector, months
from sneakpreview.sources.catalogue.renewal import join
from sneakpreview.sources.catalogue.rows import pack_rows, rows
from sneakpreview.sources.catalogue.source import shipped
from sneakpreview.sources.catalogue.update import FILE, updated
from sneakpreview.sources.wikidata.fetch import patient_questions

TODAY = datetime.now(UTC).date()
SPRING = date(2020, 3, 9)
BUSY = Page(b"", 503, {"Retry-After": "7"})


class Asking:
    """Collects from a site over loopback, with a clock and a pause of its own."""

    def __init__(self, outside: Outside, folder: Path) -> None:
        self.outside = outside
        self.waited: list[float] = []
        self.clock = datetime.now(UTC).timestamp()
        way = way_to(dict.fromkeys(HOSTS, outside.url))
        self._collector = Collector(
            folder, patient_questions(way), wait=self._wait, now=lambda: self.clock
        )

    def _wait(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.outside.trouble = None

    def collect(self, today: date = SPRING) -> list[Row]:
        pages = list(months(today.year, today, articles=5))
        return self._collector.collect(pages, self._hear)

    def _hear(self, done: int, total: int) -> None:
        assert 0 < done <= total

    def questions(self) -> list[str]:
        asked = [request.query["query"][0] for request in self.outside.asked]
        self.outside.asked.clear()
        return asked


def ids(films: list[Row]) -> list[str]:
    return sorted(film.id for film in films)


@pytest.fixture(scope="module")
def old() -> list[Row]:
    """Read what ships out again; it takes a while."""
    return rows(shipped())


def test_a_rebuild_without_news_is_the_same_file(old: list[Row]) -> None:
    first = build.build(old[::50])
    assert build.build(join(rows(first), [])) == first


def test_what_ships_ends_where_it_says(old: list[Row]) -> None:
    assert max(film.year for film in old) == LAST_YEAR


def test_months_lead_up_to_today() -> None:
    pages = list(months(2019, SPRING, articles=5))
    assert pages[0].start == date(2019, 1, 1)
    assert pages[-1].start <= SPRING < pages[-1].end
    assert len(pages) == 15
    assert [page.end for page in pages[:-1]] == [page.start for page in pages[1:]]


def test_every_film_of_the_time_is_found_once(tmp_path: Path) -> None:
    films = spread(date(2020, 1, 1), 69)
    obscure = item(1, date(2020, 2, 2), sitelinks=4)
    earlier = item(2, date(2019, 12, 31))
    game = item(3, date(2020, 2, 2), classes={"Q7889": "video game"})
    site = WikidataSite([*films, obscure, earlier, game])
    with Outside(site.answers).running() as outside:
        asking = Asking(outside, tmp_path)
        found = asking.collect()
        assert ids(found) == [film.imdb for film in films]
        assert len(asking.questions()) == 3


def test_a_month_of_many_films_takes_several_pages(tmp_path: Path) -> None:
    films = [item(9_000_000 + n, date(2020, 1, 1)) for n in range(250)]
    with Outside(WikidataSite(films).answers).running() as outside:
        asking = Asking(outside, tmp_path)
        assert ids(asking.collect(date(2020, 1, 5))) == [film.imdb for film in films]
        assert len(asking.questions()) == 3
        assert ids(asking.collect(date(2020, 1, 5))) == [film.imdb for film in films]
        assert asking.questions() == []


@pytest.mark.parametrize("days", [1, 28])
def test_a_page_that_is_too_much_is_split(tmp_path: Path, days: int) -> None:
    films = [
        item(9_000_000 + n, date(2020, 1, 1) + timedelta(days=n % days))
        for n in range(90)
    ]
    site = WikidataSite(films)
    site.most = 30
    with Outside(site.answers).running() as outside:
        asking = Asking(outside, tmp_path)
        assert ids(asking.collect(date(2020, 1, 5))) == [film.imdb for film in films]
        assert "ASK {}" in asking.questions()
        assert ids(asking.collect(date(2020, 1, 5))) == [film.imdb for film in films]


def test_a_page_that_cannot_be_split_any_more_ends_it(tmp_path: Path) -> None:
    site = WikidataSite(spread(date(2020, 1, 1), 9))
    site.most = 0
    with Outside(site.answers).running() as outside:
        asking = Asking(outside, tmp_path)
        with pytest.raises(SourceError, match="answered 500"):
            asking.collect()
        assert len(asking.questions()) < 30


@pytest.mark.parametrize(
    "trouble",
    [
        Page(b"oh", 500),
        Page(b"no", 403),
        Page(b"{}"),
        Page(b"<html>"),
        Page(b"[" * 100_000),
        json_page({"results": {"bindings": 7}}),
    ],
)
def test_a_server_that_fails_at_everything_is_not_asked_in_pieces(
    tmp_path: Path, trouble: Page
) -> None:
    with Outside(WikidataSite().answers).running() as outside:
        outside.trouble = trouble
        asking = Asking(outside, tmp_path)
        with pytest.raises(SourceError):
            asking.collect()
        assert len(asking.questions()) <= 2
        assert list(tmp_path.iterdir()) == []


def test_a_pause_that_is_asked_for_is_made(tmp_path: Path) -> None:
    films = spread(date(2020, 1, 1), 20)
    with Outside(WikidataSite(films).answers).running() as outside:
        outside.trouble = BUSY
        asking = Asking(outside, tmp_path)
        assert len(asking.collect()) == 20
        assert asking.waited == [7]


def test_a_long_pause_ends_it(tmp_path: Path) -> None:
    with Outside(WikidataSite().answers).running() as outside:
        outside.trouble = Page(b"", 429, {"Retry-After": "3600"})
        asking = Asking(outside, tmp_path)
        with pytest.raises(SourceError):
            asking.collect()
        assert asking.waited == []


def test_an_interrupted_update_goes_on_where_it_was(tmp_path: Path) -> None:
    films = spread(date(2020, 1, 1), 69)
    site = WikidataSite(films)
    with Outside(site.answers).running() as outside:
        asking = Asking(outside, tmp_path)
        outside.answers = lambda request: (
            BUSY_FOR_GOOD if len(outside.asked) > 2 else site.answers(request)
        )
        with pytest.raises(SourceError):
            asking.collect()
        asking.questions()
        outside.answers = site.answers
        assert ids(asking.collect()) == [film.imdb for film in films]
        (only,) = asking.questions()
        assert "2020-03-01" in only


BUSY_FOR_GOOD = Page(b"", 503, {"Retry-After": "3600"})


def test_a_kept_page_that_is_old_or_damaged_is_asked_for_again(tmp_path: Path) -> None:
    with Outside(WikidataSite(spread(date(2020, 1, 1), 69)).answers).running() as it:
        asking = Asking(it, tmp_path)
        before = asking.collect()
        kept = sorted(tmp_path.iterdir())
        kept[1].write_bytes(kept[1].read_bytes()[:-1])
        asking.questions()
        assert asking.collect() == before
        (only,) = asking.questions()
        assert "2020-02-01" in only
        asking.clock += FRESH + 60
        assert asking.collect() == before
        assert len(asking.questions()) == 3


OLD = Row(
    FilmId("tt0000001"),
    "Old",
    2013,
    cast=("Ann",),
    genres=("Drama",),
    rotten_tomatoes=70,
    reviews=40,
    metacritic=60,
    certificate="R",
    oscars=2,
)


def test_a_film_that_is_there_gets_newer_facts_and_loses_none() -> None:
    newer = Row(
        OLD.id,
        "Old (film)",
        2014,
        runtime=99,
        cast=("Bob",),
        rotten_tomatoes=0,
        reviews=50,
        trailers=(Trailer("2GfZl4kuVNI"),),
        articles=33,
    )
    (joined,) = join([OLD], [newer])
    assert joined == replace(
        OLD, runtime=99, rotten_tomatoes=0, reviews=50, trailers=newer.trailers
    )


def test_a_film_that_came_later_is_told_anew() -> None:
    later = replace(OLD, articles=9, oscars=0)
    newer = Row(OLD.id, "New name", 2014, cast=("Bob",), articles=12)
    (joined,) = join([later], [newer])
    changed = {"title": "New name", "year": 2014, "cast": ("Bob",), "articles": 12}
    assert joined == replace(later, **changed)


def test_joining_nothing_changes_nothing(old: list[Row]) -> None:
    assert join(old, []) == old
    assert join(old, old) == old
    assert {field.name for field in fields(Row)} >= {"articles", "links"}


def test_rows_come_out_of_a_file_as_they_went_in() -> None:
    full = replace(OLD, articles=7, trailers=(Trailer("2GfZl4kuVNI", "en"),))
    assert rows(pack_rows([full], {"full": False})) == [full]


@pytest.mark.parametrize(
    "content",
    [b"", b"nonsense", shipped()[:-1], MAGIC.replace(b"2", b"1") + shipped()[26:]],
)
def test_an_edition_that_cannot_be_used_is_none(
    tmp_path: Path, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert updated(tmp_path) is None
    assert "cannot be used" in capsys.readouterr().out
    assert (tmp_path / FILE).read_bytes() == content


def test_no_edition_is_none_and_a_good_one_is_it(tmp_path: Path) -> None:
    assert updated(tmp_path) is None
    (tmp_path / FILE).write_bytes(shipped())
    assert updated(tmp_path) == shipped()
