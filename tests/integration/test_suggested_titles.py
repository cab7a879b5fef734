"""What a far source suggests: what it costs, which film it is, and what is kept."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import Engine

from factories import NOON, add_film, film, tt
from fakes import FakeSource, FarSource
from outside.server import Outside
from outside.tmdb import tmdb
from outside.tmdb_films import Record, invented
from sneakpreview.domain.film import FilmId, FilmKind, Title, provisional_id
from sneakpreview.sources.base import Answer
from sneakpreview.sources.tmdb.fetch import TmdbSource
from sneakpreview.storage import aliases, films, wanted
from sneakpreview.storage.base import reading, sessions
from sneakpreview.usecases.search_titles import Found, TitleSearch
from sneakpreview.usecases.suggest_titles import UNKNOWN, Suggested, keep_suggested
from sneakpreview.web.limits import LIMITS
from visiting import Browser, make_site

WILD = [one for one in invented() if " Wild " in one.title and one.media == "movie"]


class NumberingSource(FarSource):
    """One that suggests titles by its own numbers, of which it tells the real ids."""

    def __init__(self, *titles: Title) -> None:
        answers = (
            Answer(film(int(t.id[2:]), title=t.title, year=t.year)) for t in titles
        )
        super().__init__(*answers)
        self.suggested = titles
        for title in titles:
            self.alias(number(title), title.id)

    def suggest(self, text: str) -> tuple[Title, ...]:
        del text
        return tuple(replace(title, id=number(title)) for title in self.suggested)


class ListingSource(FakeSource):
    """One at hand that lists its titles."""

    version = "1"

    def titles(self) -> Iterator[Title]:
        for one in self.answers.values():
            yield Title(one.film.id, one.film.title, one.film.year, one.film.kind)


def number(title: Title) -> FilmId:
    return provisional_id("tmdb", title.kind, int(title.id[2:]))


def make(count: int, *, first: int = 50, year: int = 2026) -> list[Title]:
    return [Title(tt(first + n), f"Heat {n}", year) for n in range(count)]


def ids(found: Found) -> list[FilmId]:
    return [title.id for title in found.items]


def keep(engine: Engine, suggested: Suggested | None) -> None:
    assert suggested is not None
    with sessions(engine).begin() as session:
        keep_suggested(session, suggested, NOON)


def asked(source: TmdbSource, engine: Engine, outside: Outside, text: str) -> int:
    """Search for a text as the site does; count the requests that it took."""
    before = len(outside.asked)
    found = TitleSearch([source], reading(engine)).search_widely(text)
    keep(engine, found.suggested)
    return len(outside.asked) - before


def test_a_film_costs_one_request_and_a_search_for_it_one_more(engine: Engine) -> None:
    some: Record = WILD[0]
    with tmdb() as (source, outside):
        assert asked(source, engine, outside, some.title) == 2
        assert asked(source, engine, outside, some.title) == 1
        assert asked(source, engine, outside, f"{some.title} ({some.year})") == 1
    with reading(engine)() as session:
        shown = films.load(session, [FilmId(some.imdb or "")])
    (kept,) = shown.values()
    assert kept.fetched_at == NOON
    assert kept.plot == f"{some.title}: a story of {some.year}."


def test_only_the_likeliest_of_many_unknown_ids_are_asked_for() -> None:
    source = NumberingSource(*make(UNKNOWN + 3))
    found = TitleSearch([source]).search_widely("heat", limit=20)
    assert {*ids(found)} == {title.id for title in source.suggested[:UNKNOWN]}
    assert len(source.asked) == UNKNOWN


def test_a_film_without_an_imdb_id_is_left_out() -> None:
    source = NumberingSource(*make(2))
    del source.answers[number(source.suggested[0])]
    found = TitleSearch([source]).search_widely("heat")
    assert ids(found) == [source.suggested[1].id]
    assert found.suggested is not None
    assert found.suggested.fresh == found.suggested.titles


def test_two_numbers_of_one_film_are_one_film() -> None:
    source = NumberingSource(*make(2))
    source.alias(number(source.suggested[1]), source.suggested[0].id)
    assert ids(TitleSearch([source]).search_widely("heat")) == [tt(50)]


def test_nothing_is_asked_for_of_a_film_that_is_here(engine: Engine) -> None:
    (heat,) = make(1)
    source = NumberingSource(heat, *make(1, first=60, year=2020))
    here = ListingSource(Answer(film(50, title=heat.title, year=heat.year)))
    with sessions(engine).begin() as session:
        add_film(session, film(7, title="Heated"))
        aliases.learn(session, {number(source.suggested[1]): tt(7)})
    found = TitleSearch([source, here], reading(engine)).search_widely("heat")
    assert {one.id: one.title for one in found.items} == {
        heat.id: heat.title,
        tt(7): "Heated",
    }
    assert source.asked == []
    assert found.suggested is not None
    assert found.suggested.fresh == ()


def test_a_series_is_not_the_film_of_the_same_name_and_year() -> None:
    (heat,) = make(1)
    source = NumberingSource(replace(heat, id=tt(60), kind=FilmKind.SERIES))
    here = ListingSource(Answer(film(50, title=heat.title, year=heat.year)))
    found = TitleSearch([source, here]).search_widely("heat")
    assert {*ids(found)} == {tt(50), tt(60)}


def test_half_of_the_places_are_for_what_a_source_names() -> None:
    here = ListingSource(*(Answer(film(n, title=f"Heat {n}")) for n in range(1, 9)))
    widely = TitleSearch([NumberingSource(*make(3)), here])
    assert widely.search_widely("heat", limit=8).suggested is None
    found = ids(widely.search_widely("heat", limit=8, always=True))
    assert len(found) == 8
    assert {*found[4:7]} == {tt(50), tt(51), tt(52)}


def test_nobody_is_asked_where_one_may_not() -> None:
    source = NumberingSource(*make(1))
    found = TitleSearch([source]).search_widely("heat", may_ask=lambda: False)
    assert (found.items, found.suggested) == ([], None)


def test_without_far_sources_nobody_counts_who_asks() -> None:
    def may_ask() -> bool:
        raise AssertionError("nobody can be asked")

    assert (
        not TitleSearch([ListingSource()]).search_widely("heat", may_ask=may_ask).items
    )


def test_what_was_told_is_kept_and_the_rest_is_wanted(engine: Engine) -> None:
    source = NumberingSource(*make(2))
    with sessions(engine).begin() as session:
        add_film(session, film(50, title="Fuller"))
    found = TitleSearch([source]).search_widely("heat")
    keep(engine, found.suggested)
    with reading(engine)() as session:
        kept = films.load(session, [tt(50), tt(51)])
        real = aliases.real(session, [number(title) for title in source.suggested])
        due = wanted.due(session, NOON)
    assert [one.title for one in kept.values()] == ["Fuller", "Heat 1"]
    assert kept[tt(51)].fetched_at == NOON
    assert set(real.values()) == {tt(50), tt(51)}
    assert due


def test_a_site_asks_further_where_it_is_told_to(engine: Engine) -> None:
    here = ListingSource(*(Answer(film(n, title=f"Heat {n}")) for n in range(1, 12)))
    browser = Browser(make_site(engine, (NumberingSource(*make(3)), here)))

    def answer(query: str) -> tuple[int, bool]:
        told = dict(browser.call("GET", f"/api/search?q=heat{query}").json or {})
        return sum(item["year"] == 2026 for item in told["items"]), told["asked"]

    assert answer("") == (0, False)
    assert answer("&further=true") == (3, True)


@pytest.mark.parametrize("name", ["suggestions", "suggestions of a day"])
def test_whoever_searches_much_is_answered_without_far_sources(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setitem(LIMITS, name, replace(LIMITS[name], count=1))
    source = NumberingSource(*make(1))
    browser = Browser(make_site(engine, (source,)))
    other = Browser(make_site(engine, (source,)), address="192.0.2.2")
    told = [browser.call("GET", "/api/search?q=heat").json or {} for _ in range(2)]
    assert [one["asked"] for one in told] == [True, False]
    assert (other.call("GET", "/api/search?q=heat").json or {})["asked"]
