"""What TMDB's JSON says, in our words; every function raises SourceErrors only."""

import re

from sneakpreview.domain.film import (
    Film,
    FilmId,
    FilmKind,
    Scores,
    Title,
    is_film_id,
    is_provisional,
    provisional_id,
)
from sneakpreview.sources.base import Answer, SourceError
from sneakpreview.sources.document import Node, read
from sneakpreview.sources.tmdb.certificate import certificate
from sneakpreview.sources.tmdb.entry import (
    MOST_NUMBER,
    known,
    original_title,
    title,
    votes,
    year,
    year_of,
)
from sneakpreview.sources.tmdb.names import (
    countries,
    directors,
    genres,
    languages,
    stars,
    told,
)
from sneakpreview.sources.tmdb.offers import offers, offers_url
from sneakpreview.sources.tmdb.related import related, titles
from sneakpreview.sources.tmdb.trailers import trailers
from sneakpreview.sources.tmdb.whole import lacking

PATHS = {FilmKind.FILM: "movie", FilmKind.SERIES: "tv"}
PAGES = "https://www.themoviedb.org"
POSTERS = "https://image.tmdb.org/t/p/w500"
LONGEST = 5999  # minutes
ENDED = {"Ended", "Canceled"}

_PROVISIONAL = re.compile(r"tmdb-(film|series)-([1-9]\d{0,8})", re.ASCII)
_POSTER = re.compile(r"/[A-Za-z0-9_-]{1,80}\.(jpg|png|webp)", re.ASCII)
_WIKIDATA = re.compile(r"Q[1-9]\d{0,11}", re.ASCII)


def provisional(film: FilmId) -> tuple[FilmKind, int]:
    """Read an id that came with a list; permanent SourceError for another source's."""
    match = _PROVISIONAL.fullmatch(film)
    if match is None:
        raise SourceError(f"{film} is no number of TMDB's", permanent=True)
    return FilmKind(match[1]), int(match[2])


def found(body: bytes, film: FilmId) -> tuple[FilmKind, int]:
    """Read under which number TMDB has an IMDb id; permanent where it has none."""
    document = read(body)
    lists = {
        FilmKind.FILM: document["movie_results"],
        FilmKind.SERIES: document["tv_results"],
    }
    if not all(isinstance(entries.value, list) for entries in lists.values()):
        raise SourceError(f"TMDB's search for {film} has no results, not even none")
    for kind, entries in lists.items():
        for entry in entries.items():
            number = entry["id"].whole(1, MOST_NUMBER)
            if number is not None:
                return kind, number
    if any(entries.value for entries in lists.values()):
        raise SourceError(f"TMDB's search for {film} found something without a number")
    raise SourceError(f"TMDB has no {film}", permanent=True)


def answer(
    body: bytes, film: FilmId, kind: FilmKind, number: int, country: str
) -> Answer:
    """Read a film's page with all that was asked to come along, or none of it.

    A film asked for by its IMDb id keeps it, whatever TMDB thinks; one asked for by
    its number gets the one that TMDB names. Only where both agree is the number its
    alias. `country` is two capital letters.
    """
    document = read(body)
    if document["id"].whole(number, number) is None or title(document) is None:
        raise SourceError(f"TMDB's answer to {film} is about no film, or another")
    if document["adult"].true():
        raise SourceError(f"TMDB has {film} for adults only", permanent=True)
    missing = lacking(document, kind)
    if missing is not None:
        raise SourceError(f"TMDB's answer to {film} is not whole: no {missing}")
    own = _own_id(document, film) if is_provisional(film) else film
    alias = provisional_id("tmdb", kind, number) if imdb_id(document) == own else None
    return Answer(
        _facts(document, own, kind, number, country),
        related(document["recommendations"]["results"], kind, number),
        alias,
    )


def suggested(body: bytes) -> tuple[Title, ...]:
    """Read what a search found, the likeliest first, under provisional ids."""
    return titles(read(body)["results"], FilmKind.FILM)


def imdb_id(document: Node) -> FilmId | None:
    """Read the IMDb id from a film's page with its `external_ids`, if it has one.

    Now and then one of the two places is empty.
    """
    for place in _ids(document):
        text = place.name()
        if text is not None and is_film_id(text):
            return FilmId(text)
    return None


def _ids(document: Node) -> tuple[Node, Node]:
    return document["external_ids"]["imdb_id"], document["imdb_id"]


def _own_id(document: Node, film: FilmId) -> FilmId:
    own = imdb_id(document)
    if own is None:
        said = [place.value for place in _ids(document)]
        is_told = all(value is None or isinstance(value, str) for value in said)
        raise SourceError(f"{film} has no IMDb id", permanent=is_told)
    return own


def _facts(
    document: Node, film: FilmId, kind: FilmKind, number: int, country: str
) -> Film:
    page = f"{PAGES}/{PATHS[kind]}/{number}"
    plot = told(document["overview"].text())
    watch = document["watch/providers"]["results"][country]
    found_offers = offers(watch)
    return Film(
        id=film,
        title=title(document) or "",
        kind=kind,
        original_title=original_title(document),
        year=year(document),
        end_year=_end_year(document, kind),
        runtime=_runtime(document, kind),
        genres=genres(document),
        directors=directors(document, kind),
        stars=stars(document),
        languages=languages(document),
        countries=countries(document),
        certificate=certificate(document, kind, country),
        plot=plot,
        plot_source=None if plot is None else "tmdb",
        plot_url=None if plot is None else page,
        scores=_scores(document),
        trailers=trailers(document["videos"]["results"]),
        poster=_poster(document),
        offers=found_offers,
        offers_url=offers_url(watch) if found_offers else None,
        links=(("tmdb", page), *_wikidata(document)),
        sources=("tmdb",),
        known=known(document),
    )


def _end_year(document: Node, kind: FilmKind) -> int | None:
    """Read when a series ended; None while it goes on."""
    if kind is FilmKind.FILM or document["status"].name() not in ENDED:
        return None
    end = year_of(document["last_air_date"])
    return end if end is not None and end >= (year(document) or end) else None


def _runtime(document: Node, kind: FilmKind) -> int | None:
    """Read the minutes of a film, or of one episode."""
    place = (
        document["runtime"]
        if kind is FilmKind.FILM
        else document["episode_run_time"][0]
    )
    return place.whole(1, LONGEST)


def _scores(document: Node) -> Scores:
    count = votes(document)
    score = document["vote_average"].number(0, 10)
    if not count or score is None:
        return Scores()
    return Scores(tmdb=round(score, 1), tmdb_votes=count)


def _poster(document: Node) -> str | None:
    path = document["poster_path"].name() or ""
    return f"{POSTERS}{path}" if _POSTER.fullmatch(path) else None


def _wikidata(document: Node) -> tuple[tuple[str, str], ...]:
    item = document["external_ids"]["wikidata_id"].name() or ""
    if _WIKIDATA.fullmatch(item) is None:
        return ()
    return (("wikidata", f"https://www.wikidata.org/wiki/{item}"),)
