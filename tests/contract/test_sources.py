"""What every source promises, whatever stands behind it."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest

from sneakpreview.domain.film import Film, FilmId, FilmKind, is_film_id
from sneakpreview.sources.base import Source, SourceError, TitleList
from sneakpreview.sources.catalogue.source import CatalogueSource


@dataclass(frozen=True)
class Case:
    """A source, some films that it has and one that it has not."""

    source: Source
    has: tuple[FilmId, ...]
    has_not: FilmId


def catalogue() -> Case:
    return Case(
        CatalogueSource(),
        has=(FilmId("tt0113277"), FilmId("tt0133093"), FilmId("tt0056801")),
        has_not=FilmId("tt0000001"),
    )


CASES = {"catalogue": catalogue}
LISTS = ["catalogue"]  # those that can also list their titles


@pytest.fixture(scope="module", params=CASES)
def case(request: pytest.FixtureRequest) -> Case:
    return CASES[request.param]()


@pytest.fixture(scope="module", params=LISTS)
def listing(request: pytest.FixtureRequest) -> Case:
    return CASES[request.param]()


@pytest.fixture(scope="module")
def title_list(listing: Case) -> TitleList:
    assert isinstance(listing.source, TitleList)
    return listing.source


def complaints(film: Film) -> list[str]:
    """Say what is wrong with a film that a source gave."""
    scores = film.scores
    tens = (scores.imdb, scores.tmdb, scores.critics)
    hundreds = (scores.rotten_tomatoes, scores.metacritic)
    lists = (
        film.genres,
        film.directors,
        film.stars,
        film.languages,
        film.countries,
    )
    texts = [film.title, film.original_title, film.certificate, film.plot]
    texts += [text for texts in lists for text in texts]
    wrong = {
        "id": not is_film_id(film.id),
        "kind": film.kind not in FilmKind,
        "year": film.year is not None and not 1874 <= film.year <= 2100,
        "runtime": film.runtime is not None and not 0 < film.runtime < 6000,
        "scores of ten": any(s is not None and not 0 <= s <= 10 for s in tens),
        "scores of a hundred": any(
            s is not None and not 0 <= s <= 100 for s in hundreds
        ),
        "texts": any(text is not None and text != text.strip() for text in texts),
        "empty": "" in texts,
        "unknown": any(text in {"N/A", "unknown", "Unknown"} for text in texts[2:]),
        "twice": any(len(set(values)) != len(values) for values in lists),
        "plot": (film.plot is None) != (film.plot_source is None),
        "known": film.known < 0,
    }
    return [name for name, is_wrong in wrong.items() if is_wrong]


def test_a_film_is_as_the_model_says(case: Case) -> None:
    for film in case.has:
        answer = case.source.fetch(film)
        assert answer.film.id == film
        assert complaints(answer.film) == []
        assert answer.film.sources == (case.source.name,)


def test_a_related_list_names_others_once(case: Case) -> None:
    for film in case.has:
        ids = [title.id for title in case.source.fetch(film).related]
        assert ids
        assert film not in ids
        assert len(set(ids)) == len(ids)
        assert all(map(is_film_id, ids))


def test_an_unknown_film_is_refused_for_good(case: Case) -> None:
    with pytest.raises(SourceError) as refused:
        case.source.fetch(case.has_not)
    assert refused.value.permanent
    assert not refused.value.blocked
    assert case.has_not in str(refused.value)


def test_the_same_question_has_the_same_answer_in_every_thread(case: Case) -> None:
    questions = case.has * 40
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(case.source.fetch, questions))
    assert answers == [case.source.fetch(film) for film in questions]


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


def test_starters_are_films_of_the_source(listing: Case, title_list: TitleList) -> None:
    starters = title_list.starters()
    assert len(starters) >= 100
    assert len(set(starters)) == len(starters)
    for film in starters:
        assert listing.source.fetch(film).film.id == film
