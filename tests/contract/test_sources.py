"""What every source promises, whatever stands behind it.

A source joins with a context manager in CASES that yields its Case. One that stands
far away runs against its fake of `tests/outside`, gives it as the Case's `outside`,
and is named in FAR too.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from complaints import complaints, complaints_of_title
from factories import tt
from outside.imdb import imdb as imdb_server
from outside.imdb_data import save_few
from outside.server import Outside, Page
from outside.tmdb import V3_KEY
from outside.tmdb import tmdb as tmdb_server
from outside.wikidata import wikidata as wikidata_server
from people_file import save
from sneakpreview.domain.completion import said
from sneakpreview.domain.film import FilmId, is_film_id, is_provisional
from sneakpreview.sources.base import Naming, Source, SourceError, Starters, TitleList
from sneakpreview.sources.catalogue.source import CatalogueSource
from sneakpreview.sources.imdb_data.index import prepare
from sneakpreview.sources.imdb_data.source import ImdbDataSource
from sneakpreview.sources.people.source import PeopleSource


@dataclass(frozen=True)
class Case:
    """A source, some films that it has and one that it has not.

    `outside` is the server that it asks; `secret` what no error may tell.
    """

    source: Source
    has: tuple[FilmId, ...]
    has_not: FilmId
    outside: Outside | None = None
    secret: str | None = None


@contextmanager
def catalogue() -> Iterator[Case]:
    yield Case(
        CatalogueSource(),
        has=(FilmId("tt0113277"), FilmId("tt0133093"), FilmId("tt0056801")),
        has_not=FilmId("tt0000001"),
    )


@contextmanager
def imdb() -> Iterator[Case]:
    with imdb_server() as (source, outside):
        yield Case(
            source,
            has=(FilmId("tt0133093"), FilmId("tt0844441"), FilmId("tt0015864")),
            has_not=FilmId("tt0000001"),
            outside=outside,
        )


@contextmanager
def tmdb() -> Iterator[Case]:
    with tmdb_server() as (source, outside):
        yield Case(
            source,
            has=(FilmId("tt0133093"), FilmId("tt0113277"), FilmId("tt39000155")),
            has_not=FilmId("tt0000001"),
            outside=outside,
            secret=V3_KEY,
        )


@contextmanager
def imdb_data() -> Iterator[Case]:
    with TemporaryDirectory() as name:
        folder, index = Path(name), Path(name) / "index.sqlite"
        save_few(folder)
        prepare(folder, index)
        source = ImdbDataSource(folder, index)
        yield Case(
            source,
            has=(FilmId("tt0133093"), FilmId("tt0844441"), FilmId("tt0113277")),
            has_not=FilmId("tt0000001"),
        )
        source.close()


@contextmanager
def wikidata() -> Iterator[Case]:
    with wikidata_server() as (source, outside):
        yield Case(
            source,
            has=(FilmId("tt0113277"), FilmId("tt0133093"), FilmId("tt0903747")),
            has_not=FilmId("tt0000001"),
            outside=outside,
        )


@contextmanager
def people() -> Iterator[Case]:
    with TemporaryDirectory() as name:
        path = Path(name) / "people.sqlite"
        save(path, {1: [2, 3], 2: [1], 3: [2, 1]})
        source = PeopleSource(path)
        yield Case(source, has=(tt(1), tt(2), tt(3)), has_not=tt(4))
        source.close()


CASES: dict[str, Callable[[], AbstractContextManager[Case]]] = {
    "catalogue": catalogue,
    "imdb": imdb,
    "imdb_data": imdb_data,
    "people": people,
    "tmdb": tmdb,
    "wikidata": wikidata,
}
LISTS = ["catalogue", "imdb_data"]  # those that can also list their titles
FAR = ["imdb", "tmdb", "wikidata"]  # those that ask a server
FACTLESS = ["people"]  # those that have lists alone

NONSENSE = {
    "a page": b"<!doctype html><title>Welcome</title>",
    "half an answer": b'{"results": [',
    "no document": b"null",
    "an empty document": b"{}",
    "a list": b"[]",
    "a text": b'"film"',
    "not a number": b"NaN",
    "not a text": b"\xff\xfe\x00",
    "a lone surrogate": b'{"title": "\\ud800"}',
    "endless nesting": b"[" * 100_000,
    "an endless number": b'{"id": ' + b"9" * 10_000 + b"}",
}
REFUSALS = {
    "a wrong key": Page(b"{}", 401),
    "a closed door": Page(b"no", 403),
    "a challenge": Page(b"", 202, {"x-amzn-waf-action": "challenge"}),
}
FAILURES = {
    "an error": Page(b"oh", 500),
    "a bad gateway": Page(b"<h1>502</h1>", 502),
    "a server at rest": Page(b"later", 503, {"Retry-After": "7"}),
    "too many questions": Page(b"slower", 429, {"Retry-After": "7"}),
}


@pytest.fixture(scope="module", params=CASES)
def case(request: pytest.FixtureRequest) -> Iterator[Case]:
    with CASES[request.param]() as case:
        yield case


@pytest.fixture(scope="module", params=LISTS)
def listing(request: pytest.FixtureRequest) -> Iterator[Case]:
    with CASES[request.param]() as case:
        yield case


@pytest.fixture(scope="module")
def title_list(listing: Case) -> TitleList:
    assert isinstance(listing.source, TitleList)
    return listing.source


@pytest.fixture(scope="module", params=FAR)
def far(request: pytest.FixtureRequest) -> Iterator[Case]:
    with CASES[request.param]() as case:
        yield case


def refusal(case: Case, film: FilmId) -> SourceError:
    """Give the error that the source answers with; it tells no secret."""
    with pytest.raises(SourceError) as refused:
        case.source.fetch(film)
    for error in (refused.value, refused.value.__cause__, refused.value.__context__):
        assert case.secret is None or case.secret not in f"{error} {error!r}"
    return refused.value


def trouble(case: Case, page: Page) -> SourceError:
    """Give the error that comes of a page in place of everything."""
    assert case.outside is not None
    case.outside.trouble = page
    try:
        return refusal(case, case.has[0])
    finally:
        case.outside.trouble = None


def test_a_source_says_who_it_is(case: Case) -> None:
    source = case.source
    assert source.name.isidentifier()
    assert source.name == source.name.lower()
    assert source.at_hand == (case.outside is None)
    assert source.keeps is None or source.keeps.total_seconds() > 0
    assert source.credit is None or source.credit.url.startswith("https://")


def test_a_film_is_as_the_model_says(case: Case) -> None:
    for film in case.has:
        told = case.source.fetch(film).film
        assert (told is None) == (case.source.name in FACTLESS)
        if told is not None:
            assert told.id == film
            assert complaints(told) == []
            assert told.sources == (case.source.name,)


def test_a_source_claims_no_fact_for_another(case: Case) -> None:
    for film in case.has:
        told = case.source.fetch(film).film
        origins = () if told is None else told.origins
        assert {source for _, source in origins} <= {case.source.name}


def test_a_source_is_only_asked_for_what_it_can_say(far: Case) -> None:
    told = [said(far.source.fetch(film).film) for film in far.has]
    assert far.source.gives <= frozenset().union(*told)


def test_a_related_list_names_others_once(case: Case) -> None:
    for film in case.has:
        related = case.source.fetch(film).related
        ids = [title.id for title in related]
        assert bool(ids) == case.source.lists
        assert film not in ids
        assert len(set(ids)) == len(ids)
        assert [
            wrong for title in related if (wrong := complaints_of_title(title))
        ] == []


def test_a_provisional_id_leads_to_a_film(case: Case) -> None:
    related = case.source.fetch(case.has[0]).related
    for title in [title for title in related if is_provisional(title.id)]:
        answer = case.source.fetch(title.id)
        assert is_film_id(answer.film.id)
        assert (answer.film.title, answer.film.kind) == (title.title, title.kind)


def test_an_unknown_film_is_refused_for_good(case: Case) -> None:
    refused = refusal(case, case.has_not)
    assert refused.permanent
    assert not refused.blocked
    assert case.has_not in str(refused)


def test_the_same_question_has_the_same_answer_in_every_thread(case: Case) -> None:
    questions = case.has * 40
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(case.source.fetch, questions))
    assert answers == [case.source.fetch(film) for film in case.has] * 40


@pytest.mark.parametrize("nonsense", NONSENSE)
def test_nonsense_says_nothing_about_the_film(far: Case, nonsense: str) -> None:
    assert not trouble(far, Page(NONSENSE[nonsense])).permanent


@pytest.mark.parametrize("name", REFUSALS)
def test_a_server_that_refuses_us_blocks(far: Case, name: str) -> None:
    refused = trouble(far, REFUSALS[name])
    assert refused.blocked
    assert not refused.permanent


@pytest.mark.parametrize("name", FAILURES)
def test_a_server_that_fails_may_be_asked_again(far: Case, name: str) -> None:
    page = FAILURES[name]
    refused = trouble(far, page)
    assert not refused.permanent
    assert not refused.blocked
    assert (refused.retry_after or 0) >= int(page.headers.get("Retry-After", 0))


def test_trouble_leaves_nothing_behind(far: Case) -> None:
    before = far.source.fetch(far.has[0])
    for page in (*FAILURES.values(), *REFUSALS.values(), Page(NONSENSE["a page"])):
        trouble(far, page)
    assert far.source.fetch(far.has[0]) == before


def test_whoever_names_a_film_has_it_on_its_list_in_that_place(case: Case) -> None:
    source = case.source
    if not isinstance(source, Naming):
        return  # its lists are far away
    for film in case.has:
        for named in source.naming(film):
            (title,) = source.titled([named.film])
            listed = source.fetch(named.film).related
            assert (title.id, title.known) == (named.film, named.known)
            assert listed[named.position - 1].id == film
        for place, other in enumerate(source.fetch(film).related, start=1):
            assert (film, place) in {one[:2] for one in source.naming(other.id)}
    assert list(source.naming(case.has_not)) == []
    assert list(source.titled([])) == []


def test_titles_come_once_and_best_known_first(title_list: TitleList) -> None:
    titles = list(title_list.titles())
    ids = [title.id for title in titles]
    known = [title.known for title in titles]
    assert titles
    assert len(set(ids)) == len(ids)
    assert known == sorted(known, reverse=True)
    assert all(title.title for title in titles)
    assert all(len(title.stars) <= 3 for title in titles)


def test_a_title_agrees_with_its_film(listing: Case, title_list: TitleList) -> None:
    titles = {title.id: title for title in title_list.titles()}
    for wanted in listing.has:
        answer = listing.source.fetch(wanted)
        film, title = answer.film, titles[wanted]
        assert (title.title, title.year, title.kind) == (
            film.title,
            film.year,
            film.kind,
        )
        assert title.stars == film.stars[:3]
        assert title.known == film.known
        assert all(titles[other.id] == other for other in answer.related)


def test_starters_are_films_of_the_source(listing: Case) -> None:
    source = listing.source
    if not isinstance(source, Starters):
        return  # a list of films has none in mind
    starters = source.starters()
    assert len(starters) >= 100
    assert len(set(starters)) == len(starters)
    for film in starters:
        assert source.fetch(film).film.id == film
