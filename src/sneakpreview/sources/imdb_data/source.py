"""IMDb's data sets as a source: facts, scores and votes at hand, and every title."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from threading import Lock
from typing import Any

from sneakpreview.domain.completion import fields
from sneakpreview.domain.fame import known_from_votes
from sneakpreview.domain.film import (
    Film,
    FilmId,
    FilmKind,
    Scores,
    Title,
    is_film_id,
)
from sneakpreview.sources.base import Answer, Credit, SourceError
from sneakpreview.sources.imdb.kinds import ORDINARY
from sneakpreview.sources.imdb_data import index as index_
from sneakpreview.sources.imdb_data.index import edition
from sneakpreview.sources.imdb_data.people import BETWEEN
from sneakpreview.sources.swapped import Mark, connect, mark

STARS = 3
"""How many stars a title of the search has."""

_FILMS = "SELECT film.*, directors, stars FROM film LEFT JOIN credits ON film = id"
_FILM = f"{_FILMS} WHERE id = ?"
_TITLES = f"{_FILMS} ORDER BY votes DESC, id"


class ImdbDataSource:
    """The films of an index that `prepare` has built from the operator's folder.

    Safe to share between threads; the index is opened at the first question, and
    anew where another has taken its place. Facts are known for many films, related
    lists for none.
    """

    name = "imdb_data"
    at_hand = True
    lists = False
    gives = fields(
        *("title", "kind", "original_title", "year", "end_year", "runtime", "genres"),
        *("directors", "stars", "known"),
        scores=("imdb",),
    )
    keeps = None
    credit = Credit(
        "IMDb's data sets",
        "Information courtesy of IMDb (https://www.imdb.com). Used with permission."
        " For personal and non-commercial use.",
        "https://developer.imdb.com/non-commercial-datasets/",
    )

    def __init__(self, folder: Path, index: Path) -> None:
        """Answer from the index; the folder is what it is built from."""
        self.folder = folder
        self.index = index
        self._database: sqlite3.Connection | None = None
        self._mark: Mark | None = None
        self._turn = Lock()

    @property
    def version(self) -> str:
        """A word that changes when the titles do; empty before there are any."""
        found = edition(self.index)
        return "" if found is None else found.version

    def is_prepared(self) -> bool:
        """Say whether the index is made of the folder's present files."""
        return index_.is_prepared(self.folder, self.index)

    def prepare(self, progress: Callable[[int, int], None]) -> None:
        """Build the index from the folder; SetupError where a file is no good."""
        index_.prepare(self.folder, self.index, progress)

    def fetch(self, film: FilmId) -> Answer:
        """Answer for one film, without a list; SourceError where it is not here."""
        number = int(film[2:]) if is_film_id(film) else 0
        try:
            with self._turn:
                row = self._open().execute(_FILM, (number,)).fetchone()
        except sqlite3.Error as error:
            raise SourceError(f"{self.index.name} cannot be read: {error}") from error
        if row is None:
            raise SourceError(f"IMDb's data sets do not have {film}", permanent=True)
        return Answer(_film(row))

    def titles(self) -> Iterator[Title]:
        """Every title with up to three stars, best known first.

        There is none as long as there is no index.
        """
        if edition(self.index) is None:
            return
        with closing(connect(self.index)) as database:
            yield from map(_title, database.execute(_TITLES))

    def close(self) -> None:
        """Close the index until the next question."""
        with self._turn:
            self._close()

    def _open(self) -> sqlite3.Connection:
        there = mark(self.index)
        if self._database is None or self._mark != there:
            self._close()
            self._database, self._mark = connect(self.index), there
        return self._database

    def _close(self) -> None:
        if self._database is not None:
            self._database.close()
        self._database = None


def _film(row: tuple[Any, ...]) -> Film:
    number, series, title, original, year, end, runtime, genres, score, votes = row[:10]
    directors, stars = map(_names, row[10:])
    return Film(
        id=FilmId(f"tt{number:07d}"),
        title=title,
        kind=FilmKind.SERIES if series else FilmKind.FILM,
        original_title=original,
        year=year,
        end_year=end,
        runtime=runtime,
        genres=tuple(dict.fromkeys(filter(None, genres.split(",")))),
        directors=directors,
        stars=stars,
        scores=Scores(imdb=score, imdb_votes=votes),
        sources=(ImdbDataSource.name,),
        known=known_from_votes(votes, ORDINARY),
    )


def _title(row: tuple[Any, ...]) -> Title:
    film = _film(row)
    return Title(
        id=film.id,
        title=film.title,
        year=film.year,
        kind=film.kind,
        original_title=film.original_title,
        stars=film.stars[:STARS],
        known=film.known,
    )


def _names(joined: str | None) -> tuple[str, ...]:
    return tuple(joined.split(BETWEEN)) if joined else ()
