"""TMDB's search, which stands in where the search files know no title."""

from dataclasses import replace

import pytest

from outside.server import Page
from outside.tmdb import TmdbSite, tmdb
from outside.tmdb_films import Record, invented
from sneakpreview.domain.film import FilmKind, is_provisional, provisional_id
from sneakpreview.sources.tmdb.fetch import TmdbSource
from sneakpreview.sources.tmdb.search import LONGEST, parted

MATRIX, RELOADED = (provisional_id("tmdb", FilmKind.FILM, n) for n in (603, 604))


def shown(source: TmdbSource, text: str) -> list[str]:
    return [f"{title.title} {title.year}" for title in source.suggest(text)]


def called(*titles: str) -> TmdbSite:
    """Make a site that knows films of these titles, each ending in its year."""
    model = next(invented())
    site = TmdbSite()
    site.records = {
        ("movie", number): replace(
            model, number=number, title=title[:-5], year=int(title[-4:])
        )
        for number, title in enumerate(titles, 1)
    }
    return site


def test_titles_are_suggested_by_numbers_in_one_request() -> None:
    with tmdb() as (source, outside):
        found = source.suggest("  matrix ")
    assert [title.id for title in found[:2]] == [MATRIX, RELOADED]
    assert (found[0].title, found[0].year) == ("The Matrix", 1999)
    assert found[0].kind is FilmKind.FILM
    assert len(outside.asked) == 1


def test_people_are_left_out_and_nothing_comes_twice() -> None:
    with tmdb() as (source, _):
        found = source.suggest("the")
    assert found
    assert all(is_provisional(title.id) for title in found)
    assert len({title.id for title in found}) == len(found)


def test_a_text_that_says_nothing_asks_nothing() -> None:
    with tmdb() as (source, outside):
        assert source.suggest("   ") == ()
    assert outside.asked == []


def this_years() -> Record:
    return next(film for film in invented() if film.year == 2026)


@pytest.mark.parametrize("spelt", ["{} {}", "{} ({})", "{}({})", "{}  ( {} )"])
def test_a_year_behind_the_title_is_understood(spelt: str) -> None:
    film = this_years()
    title = film.title.removeprefix("The ").casefold()
    with tmdb() as (source, outside):
        assert shown(source, spelt.format(title, 2026)) == [f"{film.title} 2026"]
        assert len(outside.asked) == 1


def test_only_the_films_of_the_year_are_suggested() -> None:
    site = called("Wild 2014", "Wild Tales 2026", "Wild Rose 2018", "Wilder 2025")
    with tmdb(site=site) as (source, _):
        assert shown(source, "wild 2026") == ["Wild Tales 2026", "Wilder 2025"]


def test_a_film_behind_many_of_the_same_name_is_found_by_its_year() -> None:
    others = [f"Wild Card {number} 2001" for number in range(25)]
    with tmdb(site=called(*others, "Wild Tales 2026")) as (source, outside):
        assert shown(source, "wild 2026") == ["Wild Tales 2026"]
        assert len(outside.asked) == 2


def test_a_wrong_year_is_better_than_no_film() -> None:
    with tmdb(site=called("Wild Tales 2026")) as (source, outside):
        assert shown(source, "wild tales 1990") == ["Wild Tales 2026"]
        assert shown(source, "wild tales 2027") == ["Wild Tales 2026"]
        outside.answers = lambda request, answers=outside.answers: (
            Page(b"", 500) if request.path.endswith("/movie") else answers(request)
        )
        assert shown(source, "wild tales 1990") == ["Wild Tales 2026"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1917", ["1917 2019"]),
        ("1917 2019", ["1917 2019"]),
        ("2012", ["2012 2009"]),
        ("(2012)", []),
        ("blade runner 2049", ["Blade Runner 2049 2017"]),
        ("blade runner", ["Blade Runner 1982", "Blade Runner 2049 2017"]),
        ("blade runner 1982", ["Blade Runner 1982"]),
    ],
)
def test_a_year_may_be_the_title(text: str, found: list[str]) -> None:
    site = called(
        "1917 2019", "2012 2009", "Blade Runner 1982", "Blade Runner 2049 2017"
    )
    with tmdb(site=site) as (source, outside):
        assert shown(source, text) == found
        assert len(outside.asked) == 1


@pytest.mark.parametrize(
    "text", ["apollo 0013", "space 9999", "heat 19955", "heat2012"]
)
def test_other_numbers_are_no_years(text: str) -> None:
    assert parted(text) == (text, None)


def test_a_long_text_is_cut_short() -> None:
    with tmdb() as (source, outside):
        assert source.suggest("a" * 10_000) == ()
    assert len(outside.asked[0].query["query"][0]) == LONGEST
