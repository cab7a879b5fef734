"""IMDb's data sets brought into one index file, of the films that people look for."""

import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.film import FilmKind
from sneakpreview.domain.plaintext import clean
from sneakpreview.sources.imdb.kinds import KINDS
from sneakpreview.sources.imdb_data import people
from sneakpreview.sources.imdb_data.dataset import NOTHING, DataSet, find, id_, number
from sneakpreview.sources.swapped import connect, draft

FORMAT = 1
"""To be raised with every change of the index, or of what goes into it."""
LEAST_VOTES = 100
"""Fewer, and hardly anybody looks for it: nine of ten titles have fewer."""

BASICS, RATINGS = "title.basics", "title.ratings"
NEEDED = (BASICS, RATINGS)

_KINDS = {word.encode(): kind for word, kind in KINDS.items()}
_TABLES = """
    CREATE TABLE edition (version TEXT, films INTEGER, damaged INTEGER);
    CREATE TABLE film (
        id INTEGER PRIMARY KEY, series INTEGER, title TEXT, original TEXT,
        year INTEGER, end_year INTEGER, runtime INTEGER, genres TEXT,
        score REAL, votes INTEGER
    );
    CREATE TABLE credits (film INTEGER PRIMARY KEY, directors TEXT, stars TEXT);
"""

Progress = Callable[[int, int], None]
"""Told how many bytes of how many are read."""
FilmRow = tuple[int | float | str | None, ...]


@dataclass(frozen=True, slots=True)
class Edition:
    """What an index holds: the inputs it is made of, its films, lines left out."""

    version: str
    films: int
    damaged: int


def prepare(folder: Path, index: Path, progress: Progress | None = None) -> Edition:
    """Build the index unless it is made of these files already.

    It is written aside and swapped in. SetupError where a file is missing, damaged
    or not what its name says, or the index cannot be written.
    """
    inputs = _inputs(folder)
    version = _version(inputs)
    before = edition(index)
    if before is not None and before.version == version:
        return before
    reading = _Reading(inputs, progress or (lambda _done, _total: None))
    try:
        with draft(index) as aside, closing(sqlite3.connect(aside)) as database:
            database.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;")
            database.executescript(_TABLES)
            return _fill(database, reading, version)
    except (OSError, sqlite3.Error) as error:
        raise SetupError(f"the index {index} cannot be written: {error}") from error


def is_prepared(folder: Path, index: Path) -> bool:
    """Say whether the index is made of the folder's files; SetupError as above."""
    version, found = _version(_inputs(folder)), edition(index)
    return found is not None and found.version == version


def edition(index: Path) -> Edition | None:
    """Tell what an index holds; None where there is none that is any use."""
    try:
        with closing(connect(index)) as database:
            row = database.execute("SELECT version, films, damaged FROM edition")
            return Edition(*row.fetchone())
    except (sqlite3.Error, TypeError):
        return None


class _Reading:
    """The inputs, and how far all of them together are read."""

    def __init__(self, inputs: dict[str, Path], progress: Progress) -> None:
        self._inputs = inputs
        self._progress = progress
        self._sizes = {name: path.stat().st_size for name, path in inputs.items()}
        self._read = dict.fromkeys(inputs, 0)
        self.sets = {name: self._open(name) for name in inputs}

    @property
    def damaged(self) -> int:
        return sum(one.damaged for one in self.sets.values())

    def _open(self, name: str) -> DataSet:
        def told(read: int) -> None:
            self._read[name] = read
            self._progress(sum(self._read.values()), sum(self._sizes.values()))

        return DataSet(self._inputs[name], told)


def _inputs(folder: Path) -> dict[str, Path]:
    found = {name: find(folder, name) for name in (*NEEDED, *people.SETS)}
    for name in NEEDED:
        if found[name] is None:
            raise SetupError(
                f"{folder} lacks {name}.tsv.gz: download it from"
                " https://datasets.imdbws.com/ or leave IMDb's data sets out"
            )
    return {name: path for name, path in found.items() if path is not None}


def _version(inputs: dict[str, Path]) -> str:
    facts = [
        (path.name, path.stat().st_size, path.stat().st_mtime_ns)
        for path in inputs.values()
    ]
    return sha256(repr((FORMAT, LEAST_VOTES, facts)).encode()).hexdigest()[:16]


def _fill(database: sqlite3.Connection, reading: _Reading, version: str) -> Edition:
    ratings = _Ratings(reading.sets[RATINGS])
    marks = ",".join("?" * 10)
    database.executemany(
        f"INSERT OR IGNORE INTO film VALUES ({marks})",  # noqa: S608 - marks alone
        _films(reading.sets[BASICS], ratings),
    )
    people.add(database, reading.sets)
    database.execute("CREATE INDEX film_votes ON film (votes DESC, id)")
    films = database.execute("SELECT count(*) FROM film").fetchone()[0]
    made = Edition(version, films, reading.damaged)
    database.execute(
        "INSERT INTO edition VALUES (?, ?, ?)", (made.version, made.films, made.damaged)
    )
    database.commit()
    return made


class _Ratings:
    """Score and votes of every title that has enough, eight bytes a title."""

    def __init__(self, ratings: DataSet) -> None:
        packed = array("Q")
        for tconst, mean, count in ratings.rows("tconst", "averageRating", "numVotes"):
            title, votes = id_(tconst), number(count, 0, (1 << 26) - 1)
            tenths = _tenths(mean)
            if title is None or votes is None or tenths is None:
                ratings.damaged += 1
            elif votes >= LEAST_VOTES:
                packed.append(title << 33 | votes << 7 | tenths)
        self._packed = array("Q", sorted(packed))

    def of(self, title: int) -> tuple[float, int] | None:
        """Give a title's score and votes."""
        at = bisect_left(self._packed, title << 33)
        if at == len(self._packed) or self._packed[at] >> 33 != title:
            return None
        packed = self._packed[at]
        return (packed & 127) / 10, packed >> 7 & (1 << 26) - 1


def _tenths(mean: bytes) -> int | None:
    """Read a score from 1 to 10 as tenths; None for anything else."""
    try:
        score = float(mean)
    except ValueError:
        return None
    return round(score * 10) if 1 <= score <= 10 else None  # noqa: PLR2004 - as IMDb's


def _films(basics: DataSet, ratings: _Ratings) -> Iterator[FilmRow]:
    columns = ("tconst", "titleType", "isAdult", "primaryTitle", "originalTitle")
    more = ("startYear", "endYear", "runtimeMinutes", "genres")
    for tconst, word, adult, *texts in basics.rows(*columns, *more):
        kind = _KINDS.get(word)
        if kind is None or adult != b"0":
            continue
        film = id_(tconst)
        rating = None if film is None else ratings.of(film)
        if rating is not None:
            try:
                yield (film, *_facts(kind, texts), *rating)
            except ValueError:
                basics.damaged += 1


def _facts(kind: FilmKind, fields: list[bytes]) -> FilmRow:
    """Read a film's facts; ValueError for broken letters or a title without any."""
    title, original = (clean(text.decode()) for text in fields[:2])
    if not title:
        raise ValueError("a title without letters")
    series = kind is FilmKind.SERIES
    year = number(fields[2], 1874, 2100)
    end = number(fields[3], year or 1874, 2100) if series else None
    runtime = number(fields[4], 1, 5999)
    genres = "" if fields[5] == NOTHING else fields[5].decode()
    other = original if original not in ("", title) else None
    return series, title, other, year, end, runtime, genres
