"""Completion: nothing known is lost, the order decides, and origins tell the truth."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factories import film, tt
from sneakpreview.domain.completion import complete, fields, said
from sneakpreview.domain.film import (
    Film,
    FilmKind,
    Offer,
    OfferKind,
    Scores,
    Trailer,
    provisional_id,
)
from sneakpreview.storage import facts

WORDS = st.sampled_from(["Heat", "Drama", "English", "Michael Mann"])
LISTS = st.lists(WORDS, max_size=2, unique=True).map(tuple)
URLS = st.sampled_from(["https://a.example/", "https://b.example/"])
NAMES = ("tmdb", "wikidata", "imdb", "catalogue")


def perhaps(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | values


@st.composite
def scores(draw: st.DrawFn) -> Scores:
    ten, count = st.floats(0, 10), st.integers(1, 10**6)
    imdb, tmdb, critics = (draw(perhaps(ten)) for _ in range(3))
    return Scores(
        imdb=imdb,
        imdb_votes=None if imdb is None else draw(count),
        tmdb=tmdb,
        tmdb_votes=None if tmdb is None else draw(count),
        rotten_tomatoes=draw(perhaps(st.integers(0, 100))),
        metacritic=draw(perhaps(st.integers(0, 100))),
        critics=critics,
        reviews=None if critics is None else draw(count),
    )


@st.composite
def told(draw: st.DrawFn, source: str) -> Film:
    """Make what one source says of a film."""
    plot, offered = draw(perhaps(WORDS)), draw(st.booleans())
    return Film(
        id=tt(1),
        title=draw(WORDS),
        kind=draw(st.sampled_from(FilmKind)),
        original_title=draw(perhaps(WORDS)),
        year=draw(perhaps(st.integers(1900, 2020))),
        end_year=draw(perhaps(st.integers(1900, 2020))),
        runtime=draw(perhaps(st.integers(1, 300))),
        genres=draw(LISTS),
        directors=draw(LISTS),
        stars=draw(LISTS),
        languages=draw(LISTS),
        countries=draw(LISTS),
        certificate=draw(perhaps(WORDS)),
        plot=plot,
        plot_source=plot and draw(st.sampled_from([source, "facts"])),
        plot_url=plot and draw(perhaps(URLS)),
        scores=draw(scores()),
        trailers=tuple(map(Trailer, draw(LISTS))),
        poster=draw(perhaps(URLS)),
        offers=(Offer("Mubi", draw(st.sampled_from(OfferKind))),) if offered else (),
        offers_url=draw(perhaps(URLS)) if offered else None,
        links=tuple((name, draw(URLS)) for name in draw(LISTS)),
        sources=(source,),
        known=draw(st.floats(0, 100)),
    )


TOLD = st.lists(st.sampled_from(NAMES), min_size=1, unique=True).flatmap(
    lambda names: st.tuples(*map(told, names))
)


def value(one: Film, name: str) -> object:
    space, _, own = name.rpartition(".")
    if space == "scores":
        return getattr(one.scores, own)
    return dict(one.links).get(own) if space == "links" else getattr(one, own)


@given(TOLD)
def test_nothing_that_is_known_is_lost(answers: tuple[Film, ...]) -> None:
    assert said(complete(answers)) == frozenset().union(*map(said, answers))


@given(TOLD)
def test_of_each_field_the_first_that_says_something_is_taken(
    answers: tuple[Film, ...],
) -> None:
    whole = complete(answers)
    for name in said(whole):
        first = next(one for one in answers if name in said(one))
        assert value(whole, name) == value(first, name)
        assert dict(whole.origins)[name] == first.sources[0]


@given(TOLD)
def test_what_was_completed_once_stays_as_it_is(answers: tuple[Film, ...]) -> None:
    whole = complete(answers)
    assert complete([whole]) == whole


@given(TOLD)
def test_sources_are_those_that_gave_something(answers: tuple[Film, ...]) -> None:
    whole = complete(answers)
    names = [one.sources[0] for one in answers]
    assert set(whole.sources) == set(dict(whole.origins).values())
    assert list(whole.sources) == [name for name in names if name in whole.sources]


@given(TOLD)
def test_a_plot_made_from_facts_stands_only_where_nobody_wrote_one(
    answers: tuple[Film, ...],
) -> None:
    whole = complete(answers)
    plots = [(one.plot, one.plot_source, one.plot_url) for one in answers if one.plot]
    written = [plot for plot in plots if plot[1] != "facts"]
    best = (written or plots or [(None, None, None)])[0]
    assert (whole.plot, whole.plot_source, whole.plot_url) == best
    assert ("plot" in dict(whole.origins)) == bool(plots)


@given(TOLD)
def test_a_film_is_read_as_it_was_written(answers: tuple[Film, ...]) -> None:
    whole = complete(answers)
    assert facts.film(tt(1), facts.document(whole)) == whole


def test_a_score_and_the_votes_behind_it_come_from_one_source() -> None:
    first = film(1, scores=Scores(imdb=7.0), sources=("imdb",))
    second = film(1, scores=Scores(imdb=8.0, imdb_votes=9), sources=("imdb_data",))
    whole = complete([first, second])
    assert (whole.scores.imdb, whole.scores.imdb_votes) == (7.0, None)


def test_a_real_id_goes_before_a_provisional_one() -> None:
    listed = replace(film(1), id=provisional_id("tmdb", FilmKind.FILM, 603))
    assert complete([listed, film(2)]).id == tt(2)
    assert complete([listed]).id == listed.id


def test_a_film_whose_source_is_not_told_has_no_origins() -> None:
    assert complete([film(1, sources=())]).origins == ()


def test_fields_are_named_as_origins_are() -> None:
    named = fields("plot", scores=["imdb"], links=["tmdb"])
    assert named == {"plot", "scores.imdb", "links.tmdb"}


@pytest.mark.parametrize("extra", [{}, {"trailer_youtube_id": None}])
def test_a_document_of_an_older_version_is_read(extra: dict[str, object]) -> None:
    old = {
        "title": "Heat",
        "kind": "film",
        "year": 1995,
        "genres": ["Crime"],
        "plot": None,
        "scores": {"imdb": None, "critics": 7.8, "reviews": 154},
        "known": 9.4,
        "sources": ["catalogue"],
    } | extra
    assert facts.film(tt(1), old) == Film(
        tt(1),
        "Heat",
        year=1995,
        genres=("Crime",),
        scores=Scores(critics=7.8, reviews=154),
        known=9.4,
        sources=("catalogue",),
    )
