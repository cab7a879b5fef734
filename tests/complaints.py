"""What is wrong with a film or a title that a source gave."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from sneakpreview.domain.film import (
    Film,
    FilmKind,
    OfferKind,
    Title,
    Trailer,
    is_film_id,
)
from sneakpreview.domain.plaintext import clean

LONGEST = 300
"""Characters of a name."""

_PROVISIONAL = re.compile(r"[a-z_]+-(film|series)-[1-9]\d*")
_LINKS = {"tmdb", "wikipedia", "rotten_tomatoes", "metacritic", "wikidata"}


def complaints(film: Film) -> list[str]:
    """List them, shortly; empty for a film as the model says."""
    texts = [film.title, film.original_title, film.certificate, film.plot]
    texts += [text for values in _lists(film) for text in values]
    wrong = {
        "id": not is_film_id(film.id),
        "kind": film.kind not in FilmKind,
        "end": film.end_year is not None
        and not (film.year or 1874) <= film.end_year <= 2100,
        "runtime": film.runtime is not None and not 0 < film.runtime < 6000,
        "scores": any(_wrong_scores(film)),
        "texts": any(text is not None and text != clean(text) for text in texts),
        "empty": "" in texts,
        "long": any(text and len(text) > LONGEST for text in [*texts[:3], *texts[4:]]),
        "unknown": any(text in {"N/A", "unknown", "Unknown"} for text in texts[2:]),
        "twice": any(len(set(values)) != len(values) for values in _lists(film)),
        "original": film.original_title == film.title,
        "plot": (film.plot is None) != (film.plot_source is None),
        "addresses": not all(map(_is_address, _addresses(film))),
        "links": not {name for name, _ in film.links} <= _LINKS,
        "trailers": any(map(_is_wrong_trailer, film.trailers)),
        "offers": not all(
            offer.service and offer.kind in OfferKind for offer in film.offers
        ),
        "offers twice": len(set(film.offers)) != len(film.offers),
    }
    found = [name for name, is_wrong in wrong.items() if is_wrong]
    return found + _of_year_and_fame(film.year, film.known)


def complaints_of_title(title: Title) -> list[str]:
    """List what is wrong with an entry of a related list."""
    texts = [title.title, title.original_title, *title.stars]
    wrong = {
        "id": not (is_film_id(title.id) or _PROVISIONAL.fullmatch(title.id)),
        "kind": title.kind not in FilmKind,
        "texts": any(text is not None and text != clean(text) for text in texts),
        "empty": "" in texts,
        "long": any(text and len(text) > LONGEST for text in texts),
        "original": title.original_title == title.title,
    }
    found = [name for name, is_wrong in wrong.items() if is_wrong]
    return found + _of_year_and_fame(title.year, title.known)


def _of_year_and_fame(year: int | None, known: float) -> list[str]:
    wrong = {
        "year": year is not None and not 1874 <= year <= 2100,
        "known": not 0 <= known < 1000,
    }
    return [name for name, is_wrong in wrong.items() if is_wrong]


def _lists(film: Film) -> Iterator[tuple[object, ...]]:
    yield from (film.genres, film.directors, film.stars)
    yield from (film.languages, film.countries)
    yield tuple(trailer.youtube_id for trailer in film.trailers)
    yield tuple(name for name, _ in film.links)


def _addresses(film: Film) -> Iterator[str | None]:
    yield from (film.poster, film.plot_url, film.offers_url)
    yield from (url for _, url in film.links)


def _is_address(url: str | None) -> bool:
    if url is None:
        return True
    parts = urlsplit(url)
    return parts.scheme == "https" and bool(parts.hostname) and url.isprintable()


def _is_wrong_trailer(trailer: Trailer) -> bool:
    language = trailer.language
    return not re.fullmatch(r"[\w-]{11}", trailer.youtube_id, re.ASCII) or not (
        language is None or re.fullmatch(r"[a-z]{2}", language)
    )


def _wrong_scores(film: Film) -> Iterator[bool]:
    scores = film.scores
    for ten in (scores.imdb, scores.tmdb, scores.critics):
        yield ten is not None and not 0 <= ten <= 10
    for hundred in (scores.rotten_tomatoes, scores.metacritic):
        yield hundred is not None and not 0 <= hundred <= 100
    for count in (scores.imdb_votes, scores.tmdb_votes, scores.reviews):
        yield count is not None and count < 0
