"""The search knows what the sources list, what they suggest, and what is stored."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.orm import Session, sessionmaker

from factories import NOON, add_film, film, tt
from fakes import FakeSource
from outside.imdb import CHALLENGE, imdb
from sneakpreview.domain.errors import UnknownFilmError
from sneakpreview.domain.film import FilmKind, Title
from sneakpreview.searchfiles.publish import published
from sneakpreview.sources.base import Answer, Source, SourceError
from sneakpreview.storage import films
from sneakpreview.storage.base import reading, sessions
from sneakpreview.storage.titles import all_titles
from sneakpreview.usecases.gather_titles import gather_titles
from sneakpreview.usecases.publish_search import publish_search, search_is_published
from sneakpreview.usecases.search_titles import ASKING, FEW, TitleSearch
from visiting import Browser, make_site


class ListingSource(FakeSource):
    """A source that lists some titles and has a film for each."""

    def __init__(self, *titles: Title, version: str = "1") -> None:
        answers = [
            Answer(
                film(
                    int(title.id[2:]),
                    title=title.title,
                    year=title.year,
                    stars=title.stars,
                )
            )
            for title in titles
        ]
        super().__init__(*answers)
        self.version = version
        self.listed = titles

    def titles(self) -> Iterator[Title]:
        return iter(self.listed)


class SuggestingSource(FakeSource):
    """A source far away that suggests some titles whatever the text."""

    def __init__(self, *titles: Title, trouble: SourceError | None = None) -> None:
        super().__init__(name="far", at_hand=False, trouble=trouble)
        self.suggested = titles
        self.texts: list[str] = []

    def suggest(self, text: str) -> tuple[Title, ...]:
        self.texts.append(text)
        if self.trouble is not None:
            raise self.trouble
        return self.suggested


HEAT = Title(tt(1), "Heat", 1995, known=5.0)
ALIEN = Title(tt(2), "Alien", 1979, known=4.0, stars=("Sigourney Weaver",))
ALIENS = Title(tt(3), "Aliens", 1986, known=3.0)


@pytest.fixture
def search(engine: Engine) -> TitleSearch:
    with sessions(engine).begin() as session:
        add_film(session, film(7, title="Only Stored", stars=("Ada", "Bea", "Cid")), 8)
    return TitleSearch([ListingSource(HEAT, ALIEN)], reading(engine))


def names(titles: list[Title]) -> list[str]:
    return [title.title for title in titles]


def test_a_film_is_told_as_the_first_list_tells_it() -> None:
    other = Title(ALIEN.id, "Le huitième passager", 1979, known=9.0)
    starless = Title(ALIEN.id, "Alien", 1979)
    lists = [
        ListingSource(starless),
        ListingSource(other),
        ListingSource(HEAT, ALIEN),
        ListingSource(Title(HEAT.id, "Hitze", 1996)),
    ]
    assert gather_titles(lists) == {
        ALIEN.id: Title(ALIEN.id, "Alien", 1979, known=9.0, stars=ALIEN.stars),
        HEAT.id: HEAT,
    }


def test_what_any_list_knows_best_comes_first() -> None:
    little = Title(tt(4), "Heat", 1972, known=1.0)
    much = Title(tt(4), "Heat", 1972, known=8.0)
    both = TitleSearch([ListingSource(HEAT, little), ListingSource(much)])
    assert [title.year for title in both.find("heat")] == [1972, 1995]


def test_a_film_that_only_the_database_has_is_found(search: TitleSearch) -> None:
    found = search.search("only stored")
    assert names(found.items) == ["Only Stored"]
    assert found.did_you_mean is None
    assert found.items[0].stars == ("Ada", "Bea")
    assert names(search.search("oonly stored").items) == ["Only Stored"]
    assert names(search.find("Only Stored")) == ["Only Stored"]
    assert names(search.find(tt(7))) == ["Only Stored"]


def test_a_film_without_facts_is_not_found_by_a_title(search: TitleSearch) -> None:
    assert search.search("film 8").items == []
    with pytest.raises(UnknownFilmError):
        search.find("film 8")


def test_what_is_stored_later_is_found_at_once(
    engine: Engine, search: TitleSearch
) -> None:
    assert search.search("later").items == []
    with sessions(engine).begin() as session:
        add_film(session, film(9, title="Later"))
    assert names(search.search("later").items) == ["Later"]
    assert names(search.search("latre").items) == ["Later"]
    assert names(search.find("Later")) == ["Later"]
    search.forget()
    assert names(search.search("later").items) == ["Later"]


def test_what_comes_later_stands_where_its_fame_puts_it(engine: Engine) -> None:
    search = TitleSearch([ListingSource(HEAT)], reading(engine))
    assert names(search.search("heat").items) == ["Heat"]
    with sessions(engine).begin() as session:
        add_film(session, film(9, title="Heat", year=2026, known=9.0))
        add_film(session, film(8, title="Heat", year=2025, known=0.1))
        add_film(session, film(1, title="Heat", year=1995))  # it is on the list
    assert [one.year for one in search.search("heat").items] == [2026, 1995, 2025]


def test_the_search_goes_on_without_its_database(engine: Engine) -> None:
    search = TitleSearch([ListingSource(HEAT)], reading(engine))
    assert names(search.search("heat").items) == ["Heat"]
    with sessions(engine).begin() as session:
        session.execute(text("ALTER TABLE film RENAME TO gone"))
    try:
        assert names(search.search("heat").items) == ["Heat"]
    finally:
        with sessions(engine).begin() as session:
            session.execute(text("ALTER TABLE gone RENAME TO film"))


def test_stored_titles_have_all_that_a_row_shows(engine: Engine) -> None:
    shown = film(7, kind=FilmKind.SERIES, original_title="Früher", stars=("Ada",))
    with sessions(engine).begin() as session:
        add_film(session, shown, 8)
        titles = list(all_titles(session))
    assert titles == [
        Title(
            tt(7), "Film 7", 1997, FilmKind.SERIES, "Früher", stars=("Ada",), known=7.0
        )
    ]


def publishing(engine: Engine) -> sessionmaker[Session]:
    with sessions(engine).begin() as session:
        add_film(session, film(1))
        films.add(session, [Title(tt(8), "Claimed")], priority=1, now=NOON)
    return sessions(engine)


def publish(engine: Engine, sources: list[Source], folder: Path) -> tuple[str, int]:
    publish_search(reading(engine), sources, folder)
    found = published(folder)
    assert found is not None
    return found.head, found.titles


def test_search_files_are_built_once_for_each_version(
    engine: Engine, tmp_path: Path
) -> None:
    publishing(engine)
    source, other = ListingSource(HEAT, ALIEN), ListingSource(ALIEN, ALIENS)
    both: list[Source] = [FakeSource(), source, other]
    assert not search_is_published(both, tmp_path)
    first = publish(engine, both, tmp_path)
    assert first[1] == 3
    assert search_is_published(both, tmp_path)
    assert publish(engine, both, tmp_path) == first
    other.version, other.listed = "2", (ALIENS, Title(tt(4), "Alien 3", 1992))
    assert not search_is_published(both, tmp_path)
    assert publish(engine, both, tmp_path)[1] == 4


def test_search_files_are_built_anew_for_what_only_the_database_has(
    engine: Engine, tmp_path: Path
) -> None:
    publishing(engine)
    source: list[Source] = [ListingSource(HEAT, ALIEN)]
    before = publish(engine, source, tmp_path)
    with sessions(engine).begin() as session:
        add_film(session, film(2))
    assert publish(engine, source, tmp_path) == before  # it is on the list
    with sessions(engine).begin() as session:
        add_film(session, film(7, title="Only Stored"))
    assert search_is_published(source, tmp_path)  # the start need not wait for it
    after = publish(engine, source, tmp_path)
    assert after[1] == before[1] + 1
    assert search_is_published(source, tmp_path)
    assert publish(engine, source, tmp_path) == after


def test_no_transaction_is_open_while_the_files_are_built(
    engine: Engine, tmp_path: Path
) -> None:
    publishing(engine)
    in_use: list[int] = []
    publish_search(
        reading(engine),
        [ListingSource(HEAT, ALIEN)],
        tmp_path,
        lambda *_: in_use.append(engine.pool.checkedout()),  # type: ignore[attr-defined]
    )
    assert set(in_use) == {0}


def test_without_titles_there_is_nothing_to_publish(
    engine: Engine, tmp_path: Path
) -> None:
    publish_search(reading(engine), [FakeSource()], tmp_path / "search")
    assert search_is_published([FakeSource()], tmp_path / "search")
    assert not (tmp_path / "search").exists()


def test_what_is_suggested_comes_before_what_is_only_like_the_text() -> None:
    far = SuggestingSource(Title(tt(9), "Alienate", 2020, stars=("A", "B", "C")))
    widely = TitleSearch([far, ListingSource(HEAT, ALIEN)])
    found = widely.search_widely("alienate")
    assert names(found.items) == ["Alienate", "Alien"]
    assert found.did_you_mean is None
    assert found.items[0].stars == ("A", "B")
    guessed = widely.search_widely("aliennate")
    assert guessed.did_you_mean == "Alienate"


def test_suggestions_that_fit_as_typed_come_first() -> None:
    far = SuggestingSource(ALIENS, Title(tt(9), "Predator 2", 1990))
    found = TitleSearch([far]).search_widely("predator")
    assert names(found.items) == ["Predator 2", "Aliens"]
    assert found.did_you_mean is None
    assert names(TitleSearch([far]).search_widely("predator", limit=1).items) == [
        "Predator 2"
    ]


def test_a_source_is_asked_only_where_few_titles_fit() -> None:
    many = [Title(tt(20 + n), f"Heat {n}", 2000 + n) for n in range(FEW)]
    far = SuggestingSource(Title(tt(9), "Heat Wave", 2026), ALIENS)
    assert len(TitleSearch([far, ListingSource(*many)]).search_widely("heat").items) > 1
    assert far.texts == []
    widely = TitleSearch([far, ListingSource(HEAT)])
    assert names(widely.search("aliens").items) == []
    assert far.texts == []
    found = widely.search_widely("heat")
    assert names(found.items) == ["Heat", "Heat Wave"]
    assert found.did_you_mean is None
    assert found.suggested is not None
    assert [title.id for title in found.suggested.titles] == [tt(9), ALIENS.id]


def test_a_film_that_a_source_suggests_has_its_page_at_once(engine: Engine) -> None:
    far = SuggestingSource(Title(tt(9), "Heat Wave", 2026))
    browser = Browser(make_site(engine, (far,)))
    page = f"/api/films/{tt(9)}"
    assert browser.call("GET", page).status_code == 404
    assert browser.call("GET", "/api/search?q=heat+wave").status_code == 200
    shown = dict(browser.call("GET", page).json or {})
    assert (shown["title"], shown["year"]) == ("Heat Wave", 2026)
    assert shown["pending"]


def test_the_next_source_is_asked_where_one_fails_or_has_nothing() -> None:
    broken = SuggestingSource(trouble=SourceError("no", blocked=True))
    silent, far = SuggestingSource(), SuggestingSource(ALIENS)
    widely = TitleSearch([broken, silent, far])
    assert names(widely.search_widely("aliens").items) == ["Aliens"]
    own = TitleSearch([broken, ListingSource(HEAT)]).search_widely("haet")
    assert own.did_you_mean == "Heat"
    assert silent.texts == ["aliens"]


def test_no_more_than_a_few_searches_wait_for_a_source() -> None:
    gate, arrived = Event(), [Event() for _ in range(ASKING)]

    class SlowSource(SuggestingSource):
        def suggest(self, text: str) -> tuple[Title, ...]:
            arrived[len(self.texts)].set()
            titles = super().suggest(text)
            gate.wait()
            return titles

    widely = TitleSearch([SlowSource(ALIENS)])
    waiting = []
    for place in arrived:
        waiting.append(Thread(target=widely.search_widely, args=("aliens",)))
        waiting[-1].start()
        place.wait()
    assert widely.search_widely("aliens").items == []
    gate.set()
    for thread in waiting:
        thread.join()


def test_a_suggested_film_can_be_liked(engine: Engine) -> None:
    with imdb() as (source, outside):
        browser = Browser(make_site(engine, sources=(source,)))
        browser.begin()
        found = dict(browser.call("GET", "/api/search?q=matrix+again+1").json or {})
        assert found["items"][0]["title"] == "The Matrix"
        assert found["did_you_mean"] == "The Matrix"
        told = {"kind": "like", "title": "The Matrix", "year": 1999}
        assert browser.call("PUT", "/api/marks/tt0133093", told).status_code == 200
        asked = len(outside.asked)
        outside.trouble = CHALLENGE
        refused = browser.call("GET", "/api/search?q=matrix+once+more")
        assert (refused.status_code, dict(refused.json or {})["items"]) == (200, [])
        assert len(outside.asked) == asked + 1
