"""One film as bytes, and back.

A record starts with what a row of the search shows, so that a related list is
read without its films' other facts. Names, genres, languages, countries and
certificates are where they begin in the file's one pool of texts.
"""

from collections.abc import Callable, Sequence

from sneakpreview.domain.film import Film, FilmId, FilmKind, Scores, Title
from sneakpreview.sources.catalogue.bytecoding import (
    Cursor,
    number,
    numbers,
    perhaps,
    text,
)

STARS_OF_A_TITLE = 3
FINENESS = 10_000
"""`known` is kept to four decimals."""

KINDS = tuple(FilmKind)


def pooled(film: Film) -> tuple[str, ...]:
    """List the texts of a film that its record finds in the pool."""
    return (
        *film.stars,
        *film.genres,
        *film.directors,
        *film.languages,
        *film.countries,
        *((film.certificate,) if film.certificate is not None else ()),
    )


def pack(film: Film, related: Sequence[int], place: dict[str, int]) -> bytes:
    """Write a film's facts and the places of its related films in the file.

    Kept are all fields but the id (the file's own key), the plot (made from the
    facts when read), the public's scores, the trailer, the sources and the time:
    a catalogue of facts has none of them. The critics' rating keeps one decimal.
    """
    scores = film.scores
    original = film.original_title

    def places(values: tuple[str, ...]) -> bytes:
        return numbers([place[value] for value in values])

    return b"".join(
        (
            number(round(film.known * FINENESS)),
            number(KINDS.index(film.kind)),
            perhaps(film.year),
            text(film.title),
            number(0) if original is None else number(1) + text(original),
            places(film.stars),
            perhaps(film.end_year),
            perhaps(film.runtime),
            places(film.genres),
            places(film.directors),
            places(film.languages),
            places(film.countries),
            perhaps(None if film.certificate is None else place[film.certificate]),
            perhaps(scores.rotten_tomatoes),
            perhaps(scores.metacritic),
            perhaps(None if scores.critics is None else round(scores.critics * 10)),
            perhaps(scores.reviews),
            numbers(related),
        )
    )


def unpack_known(cursor: Cursor) -> float:
    """Read how well known a film is, and nothing else."""
    return cursor.number() / FINENESS


def unpack_title(film: FilmId, cursor: Cursor, look_up: Callable[[int], str]) -> Title:
    """Read what a row of the search shows, with the first stars only."""
    known = cursor.number() / FINENESS
    kind = KINDS[cursor.number()]
    year = cursor.perhaps()
    title = cursor.text()
    original = cursor.text() if cursor.number() else None
    stars = min(cursor.number(), STARS_OF_A_TITLE)
    return Title(
        id=film,
        title=title,
        year=year,
        kind=kind,
        original_title=original,
        stars=tuple([look_up(cursor.number()) for _ in range(stars)]),
        known=known,
    )


def unpack(
    film: FilmId, cursor: Cursor, look_up: Callable[[int], str]
) -> tuple[Film, list[int]]:
    """Read a film's facts and the places of its related films in the file."""

    def texts() -> tuple[str, ...]:
        return tuple([look_up(place) for place in cursor.numbers()])

    known = cursor.number() / FINENESS
    kind = KINDS[cursor.number()]
    year = cursor.perhaps()
    title = cursor.text()
    original = cursor.text() if cursor.number() else None
    facts = Film(
        id=film,
        title=title,
        kind=kind,
        original_title=original,
        year=year,
        stars=texts(),
        end_year=cursor.perhaps(),
        runtime=cursor.perhaps(),
        genres=texts(),
        directors=texts(),
        languages=texts(),
        countries=texts(),
        certificate=None if (at := cursor.perhaps()) is None else look_up(at),
        scores=Scores(
            rotten_tomatoes=cursor.perhaps(),
            metacritic=cursor.perhaps(),
            critics=None if (tenths := cursor.perhaps()) is None else tenths / 10,
            reviews=cursor.perhaps(),
        ),
        known=known,
    )
    return facts, cursor.numbers()
