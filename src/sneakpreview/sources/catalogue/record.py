"""One film as bytes, and back.

A record starts with what a row of the search shows, so that a related list is
read without its films' other facts. Names, genres, languages, countries and
certificates are where they begin in the file's one pool of texts. What only a later
build wants is not here: see beside.py.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from sneakpreview.domain.film import (
    Film,
    FilmId,
    FilmKind,
    Scores,
    Title,
    Trailer,
)
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
PAGES = (
    ("tmdb", "https://www.themoviedb.org/"),
    ("wikipedia", "https://en.wikipedia.org/wiki/"),
    ("rotten_tomatoes", "https://www.rottentomatoes.com/"),
    ("metacritic", "https://www.metacritic.com/"),
    ("wikidata", "https://www.wikidata.org/wiki/"),
)
"""How the addresses of links begin; no other is kept."""


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
    facts when read), the public's scores, the poster, the offers, the sources and
    the time: a catalogue of facts has none of them. The critics' rating keeps one
    decimal.
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
            number(len(film.trailers)),
            *map(_pack_trailer, film.trailers),
            *_pack_links(film.links),
        )
    )


def unpack_known(cursor: Cursor) -> float:
    """Read how well known a film is, and nothing else."""
    return cursor.number() / FINENESS


def unpack_related(cursor: Cursor) -> list[int]:
    """Read the places of a film's related films, and nothing else."""
    cursor.skip_numbers(3)  # how well known, kind, year
    cursor.skip_text()
    if cursor.number():
        cursor.skip_text()
    cursor.numbers()  # stars
    cursor.skip_numbers(2)  # last year, runtime
    for _ in ("genres", "directors", "languages", "countries"):
        cursor.numbers()
    cursor.skip_numbers(5)  # certificate, scores
    return cursor.numbers()


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
    related = cursor.numbers()
    trailers = tuple([_unpack_trailer(cursor) for _ in range(cursor.number())])
    links = tuple([_unpack_link(cursor) for _ in range(cursor.number())])
    return replace(facts, trailers=trailers, links=links), related


def _pack_trailer(trailer: Trailer) -> bytes:
    words = text(trailer.youtube_id) + text(trailer.language or "")
    return words + number(trailer.official)


def _unpack_trailer(cursor: Cursor) -> Trailer:
    return Trailer(cursor.text(), cursor.text() or None, bool(cursor.number()))


def _pack_links(links: Sequence[tuple[str, str]]) -> list[bytes]:
    packed = [
        number(at) + text(url.removeprefix(start))
        for name, url in links
        for at, (page, start) in enumerate(PAGES)
        if name == page and url.startswith(start)
    ]
    return [number(len(packed)), *packed]


def _unpack_link(cursor: Cursor) -> tuple[str, str]:
    name, start = PAGES[cursor.number()]
    return name, start + cursor.text()
