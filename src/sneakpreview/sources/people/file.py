"""The file of lists made from people's ratings: written whole, then only read."""

import sqlite3
import struct
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.film import FilmId, FilmKind, Title, is_film_id
from sneakpreview.sources.base import Place
from sneakpreview.sources.swapped import connect, draft

FORMAT = 1
"""To be raised with every change of the file, or of what goes into it."""
RATINGS, OWN = "ratings", "own"
"""Where the likes are from: a folder of ratings, or this site's own accounts."""

_TABLES = """
    CREATE TABLE edition (
        format INTEGER, version TEXT, films INTEGER, lists INTEGER, origin TEXT,
        made TEXT
    );
    CREATE TABLE film (
        id INTEGER PRIMARY KEY, title TEXT, year INTEGER, series INTEGER, known REAL,
        likes INTEGER
    );
    CREATE TABLE list (film INTEGER PRIMARY KEY, films BLOB);
"""
_EDITION = "SELECT version, films, lists, origin, made FROM edition WHERE format = ?"
_LIST = "SELECT films FROM list WHERE film = ?"
_NAMING = """
    SELECT film.id, film.known, list.films FROM list JOIN film ON film.id = list.film
    WHERE instr(list.films, ?)
"""
_TITLES = "SELECT id, title, year, series, known FROM film WHERE id IN ({})"

_COUNTS = "SELECT (SELECT count(*) FROM film), (SELECT count(*) FROM list)"
_INSERT = "INSERT OR IGNORE INTO film VALUES (?, ?, ?, ?, ?, ?)"
_SAID = (
    "SELECT id, title, year, series, known FROM film ORDER BY id",
    "SELECT film, films FROM list ORDER BY film",
)
_WRONG = (sqlite3.Error, struct.error, TypeError, ValueError)

Row = tuple[Any, ...]


class DamagedError(Exception):
    """A file is not what it should be, or not any more."""


@dataclass(frozen=True, slots=True)
class Edition:
    """What a file holds: films, lists of some of them, where from, and since when.

    `version` changes when a list does, or what it says of a film.
    """

    version: str
    films: int
    lists: int
    origin: str
    made: datetime


def write(
    path: Path,
    titles: Sequence[Title],
    lists: Iterable[tuple[int, Sequence[int]]],
    origin: str,
    likes: Sequence[int] | None = None,
) -> Edition:
    """Write films and their lists aside, and put them in the place of what was there.

    A list names its film and those on it, best first, by their places in `titles`;
    `likes` says of each film how many people like it. A film without an IMDb id is
    left out, and one that a list names twice stands there once. SetupError where the
    file cannot be written; the old one stays then, and whatever else goes wrong.
    """
    try:
        with draft(path) as aside, closing(sqlite3.connect(aside)) as database:
            database.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;")
            database.executescript(_TABLES)
            return _fill(database, titles, lists, origin, likes)
    except (OSError, sqlite3.Error) as error:
        raise SetupError(f"{path} cannot be written: {error}") from error


def edition(path: Path) -> Edition | None:
    """Tell what a file holds; None where there is none that is any use."""
    try:
        with closing(Lists(path)) as lists:
            return lists.edition
    except DamagedError:
        return None


class Lists:
    """A file that is open; whoever shares it between threads lets one in at a time."""

    def __init__(self, path: Path) -> None:
        """Open a file; DamagedError if it is none of ours, or cannot be read."""
        try:
            self._database = connect(path)
        except sqlite3.Error as error:
            raise DamagedError(str(error)) from error
        try:
            self.edition = self._read_edition()
        except DamagedError:
            self._database.close()
            raise

    def find(self, film: FilmId) -> tuple[Title, ...]:
        """Give a film's list, best first; DamagedError where it cannot be read."""
        if not is_film_id(film):
            return ()
        try:
            found = self._database.execute(_LIST, (int(film[2:]),)).fetchone()
            return () if found is None else self._titles(_unpacked(found[0]))
        except _WRONG as error:
            raise DamagedError(str(error)) from error

    def naming(self, film: FilmId) -> list[Place]:
        """Give the film's places on the lists of others; DamagedError as above.

        It looks through all lists, which takes some milliseconds.
        """
        if not is_film_id(film):
            return []
        number = int(film[2:])
        try:
            rows = self._database.execute(_NAMING, (_packed([number]),)).fetchall()
            return [
                Place(_id(one), 1 + named.index(number), float(known))
                for one, known, packed in rows
                # Or its bytes are the halves of two others.
                if number in (named := _unpacked(packed))
            ]
        except _WRONG as error:
            raise DamagedError(str(error)) from error

    def titled(self, films: Iterable[FilmId]) -> tuple[Title, ...]:
        """Give the titles of films that are here; DamagedError as above."""
        try:
            return self._titles([int(film[2:]) for film in films])
        except _WRONG as error:
            raise DamagedError(str(error)) from error

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def _read_edition(self) -> Edition:
        try:
            row: Row = self._database.execute(_EDITION, (FORMAT,)).fetchone()
            version, films, lists, origin, made = row
            when = datetime.fromisoformat(made)
        except _WRONG as error:
            is_sql = isinstance(error, sqlite3.Error)
            raise DamagedError(str(error) if is_sql else "another format") from error
        return Edition(version, films, lists, origin, when)

    def _titles(self, numbers: Sequence[int]) -> tuple[Title, ...]:
        places = ",".join("?" * len(numbers))
        rows = self._database.execute(_TITLES.format(places), numbers)
        found = {row[0]: _title(row) for row in rows}
        return tuple(found[number] for number in numbers if number in found)


def _fill(
    database: sqlite3.Connection,
    titles: Sequence[Title],
    lists: Iterable[tuple[int, Sequence[int]]],
    origin: str,
    likes: Sequence[int] | None,
) -> Edition:
    numbers = [int(one.id[2:]) if is_film_id(one.id) else 0 for one in titles]
    for place, (number, title) in enumerate(zip(numbers, titles, strict=True)):
        series = title.kind is FilmKind.SERIES
        liked = None if likes is None else int(likes[place])
        row = (number, title.title, title.year, series, float(title.known), liked)
        if number:
            database.execute(_INSERT, row)
    for place, others in lists:
        film = numbers[place]
        named = dict.fromkeys(numbers[other] for other in others)
        packed = _packed([number for number in named if number not in {0, film}])
        if film and packed:
            database.execute("INSERT OR IGNORE INTO list VALUES (?, ?)", (film, packed))
    films, listed = database.execute(_COUNTS).fetchone()
    version, now = _version(database, origin), datetime.now(UTC)
    database.execute(
        "INSERT INTO edition VALUES (?, ?, ?, ?, ?, ?)",
        (FORMAT, version, films, listed, origin, now.isoformat()),
    )
    database.commit()
    return Edition(version, films, listed, origin, now)


def _version(database: sqlite3.Connection, origin: str) -> str:
    """Digest all that answers are made of, in whatever order it came."""
    digest = sha256(repr((FORMAT, origin)).encode())
    for query in _SAID:
        for row in database.execute(query):
            digest.update(repr(row).encode())
    return digest.hexdigest()[:16]


def _packed(numbers: Sequence[int]) -> bytes:
    return struct.pack(f"<{len(numbers)}I", *numbers)


def _unpacked(packed: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(packed) // 4}I", packed)


def _title(row: Row) -> Title:
    number, title, year, series, known = row
    if not isinstance(title, str) or not isinstance(year, int | None):
        raise TypeError("a title or year that is none")
    return Title(
        id=_id(number),
        title=title,
        year=year,
        kind=FilmKind.SERIES if series else FilmKind.FILM,
        known=float(known),
    )


def _id(number: int) -> FilmId:
    return FilmId(f"tt{number:07d}")
