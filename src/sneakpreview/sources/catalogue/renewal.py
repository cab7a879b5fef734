"""What Wikidata says today, joined to the films that the catalogue has."""

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from sneakpreview.sources.catalogue.origin import Row
from sneakpreview.sources.wikidata.parse import Found

NEWER = {
    "rotten_tomatoes",
    "metacritic",
    "critics",
    "reviews",
    "box_office",
    "end_year",
    "trailers",
    "links",
}
"""What changes with time, so that the newer word holds."""


def row(found: Found) -> Row | None:
    """Give a film as a build takes it; None for one without a year."""
    film, scores = found.film, found.film.scores
    if film.year is None:
        return None
    return Row(
        id=film.id,
        title=film.title,
        year=film.year,
        runtime=film.runtime,
        genres=film.genres,
        directors=film.directors,
        writers=found.writers,
        cast=found.cast,
        languages=film.languages,
        countries=film.countries,
        rotten_tomatoes=scores.rotten_tomatoes,
        metacritic=scores.metacritic,
        critics=scores.critics,
        reviews=scores.reviews,
        box_office=found.box_office,
        kind=film.kind,
        original_title=film.original_title,
        end_year=film.end_year,
        trailers=film.trailers,
        links=film.links,
        articles=found.articles,
    )


def join(old: Iterable[Row], new: Iterable[Row]) -> list[Row]:
    """Put all films together, in the order of their ids, each once."""
    films = {film.id: film for film in old}
    for film in new:
        films[film.id] = _renewed(films[film.id], film) if film.id in films else film
    return sorted(films.values(), key=lambda film: int(film.id[2:]))


def _renewed(old: Row, new: Row) -> Row:
    """Take newer facts into a film, and lose none that it has.

    The origin's own films keep what was made from them, most of all how they are
    counted: by reviews, not by articles.
    """
    ours = old.articles is not None
    chosen: dict[str, Any] = {}
    for name in (field.name for field in fields(Row)):
        older, newer = getattr(old, name), getattr(new, name)
        first, second = (newer, older) if ours or name in NEWER else (older, newer)
        chosen[name] = second if first in (None, ()) else first
    return replace(new, **chosen | {"articles": new.articles if ours else None})
