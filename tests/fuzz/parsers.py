"""Every parser of strangers' answers: what it is given first, and what it must hold.

A check reads an answer and raises whatever is not to happen; SourceError may. One
that reads JSON within something else takes the JSON and wraps it itself, because
JSON is spoiled by its structure and anything else by its bytes.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from complaints import complaints, complaints_of_title
from mutation import as_bytes
from outside.tmdb_pages import BY_NUMBER, FILM, MATRIX, SERIES, SOPRANOS
from sneakpreview.domain.film import FilmKind
from sneakpreview.sources.base import Answer, SourceError
from sneakpreview.sources.tmdb.parse import answer, found


@dataclass(frozen=True)
class Parser:
    """A check, and whole answers to spoil."""

    check: Callable[[bytes], None]
    seeds: Sequence[bytes]


def hold(given: Answer) -> None:
    """Fail where an answer is not as the model says."""
    assert complaints(given.film) == [], given.film
    wrong = [title for title in given.related if complaints_of_title(title)]
    assert wrong == [], wrong
    assert len({title.id for title in given.related}) == len(given.related)


def tmdb(body: bytes) -> None:
    for film, kind, number in (
        (MATRIX, FilmKind.FILM, 603),
        (BY_NUMBER, FilmKind.FILM, 603),
        (SOPRANOS, FilmKind.SERIES, 1398),
    ):
        with suppress(SourceError):
            hold(answer(body, film, kind, number, "US"))


def tmdb_find(body: bytes) -> None:
    with suppress(SourceError):
        kind, number = found(body, MATRIX)
        assert kind in FilmKind
        assert number > 0


PARSERS: Mapping[str, Parser] = {
    "tmdb": Parser(tmdb, (as_bytes(FILM), as_bytes(SERIES))),
    "tmdb_find": Parser(
        tmdb_find,
        (
            as_bytes({"movie_results": [{"id": 603}], "tv_results": []}),
            as_bytes({"movie_results": [], "tv_results": [{"id": 1398}]}),
        ),
    ),
}
