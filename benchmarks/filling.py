"""Made-up films with related lists, for a site's database of either kind.

Lists prefer well-known films, as real ones do: the part of the places that the first n
films have grows as the root of n, and film n is known as the number of films over n.
Beside the site's tables stands `plain`, which has the lists alone, in the way that a
plain count of votes reads fastest. The same number of films gives the same rows.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple, Protocol

import numpy as np
import psycopg
from numpy.typing import NDArray

from sneakpreview.domain.fame import renown
from sneakpreview.domain.vote import Votes
from sneakpreview.storage.bundles import packed
from sneakpreview.storage.places import MOST_BACK
from sneakpreview.storage.unpacking import STATEMENTS

LIST = 20
AT_ONCE = 100_000  # rows

Numbers = NDArray[np.int64]
Rows = Iterable[Sequence[object]]

FACTS = json.dumps({
    "kind": "film", "title": "A film of middling length", "original_title": None,
    "year": 1999, "end_year": None, "runtime": 111, "genres": ["Crime", "Drama"],
    "directors": ["Some Director"], "stars": [f"Star number {n}" for n in range(8)],
    "languages": ["English"], "countries": ["United States"], "certificate": "R",
    "plot": "A 1999 American crime film by Some Director.", "plot_source": "facts",
    "scores": {"imdb": None, "imdb_votes": None, "tmdb": None,
               "rotten_tomatoes": 84, "metacritic": 76, "critics": 7.8,
               "reviews": 154},
    "trailer_youtube_id": None, "sources": ["made up"], "known": 1.0,
})  # fmt: skip
FILM = {
    "kind": "film", "year": 1999, "runtime": 111, "score": 7.8, "votes": 154,
    "state": "fetched", "wants_list": False, "priority": 1, "attempts": 0,
    "asked": "", "fetched_at": 1, "listed_at": 1,
}  # fmt: skip


class Base(Protocol):
    """A site's database, empty or filled before."""

    BEFORE: Sequence[str]
    AFTER: Sequence[str]

    def load(self, table: str, columns: Sequence[str], rows: Rows) -> None:
        """Add many rows."""

    def run(self, *statements: str) -> None:
        """Run each statement by itself, on one connection."""


class SQLite:
    """The file of a site, by connections of our own."""

    BEFORE = (
        "DROP INDEX ix_related_candidate",
        "DROP TRIGGER related_added",
        (
            "CREATE TABLE plain (film INTEGER, position INTEGER, candidate INTEGER,"
            " known REAL, PRIMARY KEY (film, position)) WITHOUT ROWID"
        ),
    )
    AFTER = (
        "PRAGMA cache_size=-1000000",
        "CREATE INDEX ix_related_candidate ON related (candidate)",
        STATEMENTS["sqlite"][0],
        "ANALYZE",
    )

    def __init__(self, file: Path) -> None:
        self._file = file

    def load(self, table: str, columns: Sequence[str], rows: Rows) -> None:
        """Add many rows in one transaction for whose safety nobody waits."""
        marks = ",".join("?" * len(columns))
        insert = f"INSERT INTO {table} ({','.join(columns)}) VALUES ({marks})"  # noqa: S608 - names of our own
        with closing(sqlite3.connect(self._file)) as base, base:
            base.execute("PRAGMA synchronous=OFF")
            base.execute("PRAGMA cache_size=-1000000")
            base.executemany(insert, rows)

    def run(self, *statements: str) -> None:
        """Run each statement by itself, on one connection."""
        with closing(sqlite3.connect(self._file)) as base:
            for statement in statements:
                base.execute(statement)
            base.commit()


class PostgreSQL:
    """A database of a site, by connections of our own; the address is libpq's."""

    BEFORE = (
        "ALTER TABLE related DROP CONSTRAINT pk_related",
        "DROP INDEX ix_related_candidate",
        (
            "CREATE TABLE plain (film integer, position integer, candidate integer,"
            " known double precision)"
        ),
    )
    AFTER = (
        "SET maintenance_work_mem = '1GB'",
        (
            "ALTER TABLE related ADD CONSTRAINT pk_related"
            " PRIMARY KEY (film, candidate) INCLUDE (position, back, known)"
        ),
        "CREATE INDEX ix_related_candidate ON related (candidate)",
        "ALTER TABLE plain ADD PRIMARY KEY (film, position) INCLUDE (candidate, known)",
        "VACUUM ANALYZE",
    )

    def __init__(self, address: str) -> None:
        self._address = address

    def load(self, table: str, columns: Sequence[str], rows: Rows) -> None:
        """Copy many rows; whether what they refer to exists is not looked up.

        Nor are triggers called.
        """
        with psycopg.connect(self._address) as base, base.cursor() as cursor:
            cursor.execute("SET session_replication_role = replica")
            with cursor.copy(f"COPY {table} ({','.join(columns)}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)

    def run(self, *statements: str) -> None:
        """Run each statement by itself, on one connection."""
        with psycopg.connect(self._address, autocommit=True) as base:
            for statement in statements:
                base.execute(statement)


class Places(NamedTuple):
    """Columns of the table `related`, 0 standing for no place, in order of its key."""

    film: Numbers
    candidate: Numbers
    position: Numbers
    back: Numbers


def lists(films: int) -> Numbers:
    """Draw a list for each film, as a row; films are numbered from 1."""
    chance = np.random.default_rng(7)
    drawn = np.zeros((films, LIST), np.int64)
    left = np.arange(films)
    while left.size:
        some = chance.random((left.size, LIST)) ** 2 * films
        drawn[left] = 1 + some.astype(np.int64)
        twice = np.diff(np.sort(drawn[left], axis=1), axis=1) == 0
        own = drawn[left] == left[:, None] + 1
        left = left[twice.any(axis=1) | own.any(axis=1)]
    return drawn


def both_ways(drawn: Numbers) -> Places:
    """Write places down from both ends, as `storage/places.py` does."""
    films = len(drawn)
    film = np.repeat(np.arange(1, films + 1), LIST)
    place = np.tile(np.arange(1, LIST + 1), films)
    candidate = drawn.ravel()
    there = film << 32 | candidate
    # Each film's namers stand together, the best first.
    back = np.lexsort((film, place, candidate))
    named = (candidate << 32 | film)[back]
    listed = np.isin(named, there)
    alone = back[~listed]
    begins = np.searchsorted(candidate[alone], candidate[alone])
    kept = alone[np.arange(alone.size) - begins < MOST_BACK]
    both = np.zeros_like(place)
    order = np.argsort(there)
    both[order[np.searchsorted(there, named[listed], sorter=order)]] = place[
        back[listed]
    ]
    found = Places(
        np.concatenate((film, candidate[kept])),
        np.concatenate((candidate, film[kept])),
        np.concatenate((place, np.zeros_like(kept))),
        np.concatenate((both, place[kept])),
    )
    key = np.lexsort((found.candidate, found.film))
    return Places(*(column[key] for column in found))


def fill(base: Base, films: int) -> None:
    """Add the films, their facts, their lists both ways, bundles, and `plain`."""
    base.run(*base.BEFORE)
    numbers = range(1, films + 1)
    base.load("facts", ("film", "document"), ((n, FACTS) for n in numbers))
    drawn = lists(films)
    base.load("plain", ("film", "position", "candidate", "known"), plain(drawn))
    places = both_ways(drawn)
    columns = ("film", "candidate", "position", "back", "known")
    base.load("related", columns, related(places, films))
    base.load("bundle", ("film", "votes"), bundles(places, films))
    # Last, since a site that runs would sweep films away that nothing names.
    base.load(
        "film",
        ("id", "title", "known", *FILM),
        ((n, f"Film {n}", films / n, *FILM.values()) for n in numbers),
    )
    base.run(*base.AFTER)


def plain(drawn: Numbers) -> Rows:
    """Give each place of each list, with how well known the film there is."""
    for film, row in enumerate(drawn.tolist(), start=1):
        for place, other in enumerate(row, start=1):
            yield film, place, other, len(drawn) / other


def related(places: Places, films: int) -> Rows:
    """Give the rows of the table, with how well known the candidate is."""
    for start in range(0, places.film.size, AT_ONCE):
        part = (column[start : start + AT_ONCE].tolist() for column in places)
        for film, candidate, position, back in zip(*part, strict=True):
            yield film, candidate, position or None, back or None, films / candidate


def bundles(places: Places, films: int) -> Rows:
    """Give each film's votes packed, as the site itself would pack them."""
    told = [renown(films / film) for film in range(1, films + 1)]
    ends = np.searchsorted(places.film, np.arange(1, films + 2)).tolist()
    for film, (begin, end) in enumerate(pairwise(ends), start=1):
        _, candidates, *ways = (column[begin:end].tolist() for column in places)
        votes = Votes(candidates, *ways, [told[one - 1] for one in candidates])
        yield film, packed(votes)
