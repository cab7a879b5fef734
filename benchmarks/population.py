"""Made-up people and their marks, for a database with made-up films (`filling.py`).

Both tails are long, as those of MovieLens' ml-latest-small are, where they were
measured once:

- The film of rank r has a part of the marks that falls as (r + 365)^-1.73. That is
  fitted to how many gave the 3,000 best liked films 4 stars or more; a bare power of
  the rank, from the tenth to the thousandth, has the exponent -0.68.
- What people mark is log-normal. Half of them mark 20 films or fewer; the deviation of
  the logarithm is 1.0 (1.06 there). That makes 32 marks on average, and a tenth of all
  films for a few.
- Seven marks of ten are likes.

The first hundred people are there to be looked at: they have so many likes as `LIKES`
says, twenty people of each number, and nothing else.

On PostgreSQL the marks lie in the order in which they came, everybody's among everybody
else's, so that each of a person's marks lies in a page of its own. The same numbers of
people and films give the same rows.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from math import log
from pathlib import Path

import numpy as np
import psycopg
from numpy.typing import NDArray

from filling import Numbers
from sneakpreview.storage.base import connect
from sneakpreview.storage.marks import MarkRow

SHIFT, STEEPNESS = 365, 1.73
MEDIAN, SPREAD = 20, 1.0
MOST = 10  # films that there are for each that somebody marks, at least
KINDS = {"like": 0.7, "save": 0.1, "seen": 0.1, "hide": 0.1}
LIKES = (10, 20, 50, 200, 1000)
EACH = 20  # people
AT_ONCE = 1_000_000  # rows
BEGIN = 1_700_000_000_000_000  # microseconds; marks come one each second
AGENT = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"

# Understood by both databases; what makes bytes and digests is each one's own.
PEOPLE = """
INSERT INTO person (id, email, active, fs_uniquifier, created_at)
WITH RECURSIVE many (n) AS
  (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < {people})
SELECT n, CASE WHEN n % 3 = 0 THEN 'person' || n || '@example.org' END, true, {word}, 1
FROM many
"""
SESSIONS = """
INSERT INTO session (digest, person, created_at, proved_at, seen_at, agent, data)
SELECT {digest}, id, {now}, {now}, {now}, '{agent}', '{{}}' FROM person
"""

# As a COPY in PostgreSQL's binary format has a row: each value after its length.
ROW = np.dtype(
    [
        ("columns", ">i2"),
        *(("a", ">i4"), ("person", ">i4")),
        *(("b", ">i4"), ("film", ">i4")),
        *(("c", ">i4"), ("kind", "S4")),
        *(("d", ">i4"), ("marked_at", ">i8")),
        *(("e", ">i4"), ("votes", "i1")),
    ]
)
HEAD, END = b"PGCOPY\n\xff\r\n\0" + bytes(8), b"\xff\xff"
COLUMNS = "person, film, kind, marked_at, votes"
ROOM = "-c maintenance_work_mem=1GB"


@dataclass(frozen=True)
class Marks:
    """Marks as columns, ordered by person, then by film."""

    person: Numbers
    film: Numbers
    kind: NDArray[np.bytes_]

    def likes(self, people: int) -> Numbers:
        """Count the likes of each person; nobody has the number 0."""
        return np.bincount(self.person[self.kind == b"like"], minlength=people + 1)

    def first_liked(self, person: int) -> int:
        """Give a film that the person likes, of whom it is known that there is one."""
        mine = slice(*np.searchsorted(self.person, [person, person + 1]))
        return int(self.film[mine][self.kind[mine] == b"like"][0])


def looked_at() -> dict[int, range]:
    """Name the people who have just so many likes."""
    return {
        likes: range(1 + place * EACH, 1 + (place + 1) * EACH)
        for place, likes in enumerate(LIKES)
    }


def make_marks(people: int, films: int) -> Marks:
    """Draw what everybody marks; who draws a film twice marks it once."""
    chance = np.random.default_rng([people, films])
    share = (np.arange(1, films + 1) + SHIFT) ** -STEEPNESS
    share /= share.sum()
    few = [
        (person, chance.choice(films, likes, replace=False, p=share))
        for likes, persons in looked_at().items()
        for person in persons
    ]
    wanted = np.exp(log(MEDIAN) + SPREAD * chance.standard_normal(people - len(few)))
    wanted = np.clip(wanted, 1, films // MOST).astype(np.int64)
    person = np.repeat(np.arange(len(few) + 1, people + 1), wanted)
    film = np.searchsorted(np.cumsum(share), chance.random(person.size))
    pairs = np.unique(person << 32 | np.minimum(film, films - 1) + 1)
    exactly = [np.sort(person << 32 | drawn + 1) for person, drawn in few]
    kind = chance.choice(
        np.array([*KINDS], "S4"), pairs.size, p=np.array([*KINDS.values()])
    )
    liked = sum(map(len, exactly))
    pairs = np.concatenate([*exactly, pairs])
    kind = np.concatenate([np.full(liked, b"like"), kind])
    return Marks(pairs >> 32, pairs & 0xFFFFFFFF, kind)


class PostgresTown:
    """A database of PostgreSQL, by its URL."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._address = url.replace("+psycopg", "")

    def settle(self, people: int, marks: Marks) -> None:
        """Add people, a session each, and their marks; all is counted then."""
        with psycopg.connect(self._address, autocommit=True) as base:
            word, digest = "md5(n::text)", "sha256(id::text::bytea)"
            base.execute(PEOPLE.format(people=people, word=word))
            base.execute(SESSIONS.format(digest=digest, now=_now(), agent=AGENT))
            base.execute(
                "SELECT setval(pg_get_serial_sequence('person', 'id'), max(id))"
                " FROM person"
            )
        with _without_indexes(f"{self._url}?options={ROOM.replace(' ', '%20')}"):
            self._copy(marks)
        with psycopg.connect(self._address, autocommit=True) as base:
            base.execute("VACUUM ANALYZE")

    def _copy(self, marks: Marks) -> None:
        with (
            psycopg.connect(self._address, options=ROOM) as base,
            base.cursor() as cursor,
        ):
            # Whether what they refer to exists is not looked up.
            cursor.execute("SET session_replication_role = replica")
            cursor.execute("ALTER TABLE mark DROP CONSTRAINT pk_mark")
            into = f"COPY mark ({COLUMNS}) FROM STDIN (FORMAT BINARY)"
            with cursor.copy(into) as copy:
                copy.write(HEAD)
                for rows in packed(marks):
                    copy.write(rows.tobytes())
                copy.write(END)
            cursor.execute(
                "ALTER TABLE mark ADD CONSTRAINT pk_mark PRIMARY KEY (person, film)"
            )


class SQLiteTown:
    """A file of SQLite."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def settle(self, people: int, marks: Marks) -> None:
        """Add people, a session each, and their marks; all is counted then."""
        with closing(sqlite3.connect(self._file)) as base, base:
            word, digest = "hex(randomblob(16))", "randomblob(32)"
            base.execute(PEOPLE.format(people=people, word=word))
            base.execute(SESSIONS.format(digest=digest, now=_now(), agent=AGENT))
        with _without_indexes(f"sqlite:///{self._file}"):
            self._insert(marks)
        with closing(sqlite3.connect(self._file)) as base, base:
            base.execute("ANALYZE")

    def _insert(self, marks: Marks) -> None:
        insert = f"INSERT INTO mark ({COLUMNS}) VALUES (?, ?, ?, ?, true)"  # noqa: S608 - names of our own
        with closing(sqlite3.connect(self._file)) as base, base:
            base.execute("PRAGMA synchronous=OFF")
            base.execute("PRAGMA cache_size=-1000000")
            for start in range(0, marks.person.size, AT_ONCE):
                part = slice(start, start + AT_ONCE)
                person, film = marks.person[part].tolist(), marks.film[part].tolist()
                kind = marks.kind[part].astype(str).tolist()
                at = range(BEGIN, BEGIN + len(person))
                base.executemany(insert, zip(person, film, kind, at, strict=True))


def packed(marks: Marks) -> Iterator[NDArray[np.void]]:
    """Write rows down for COPY, some at a time, in the order in which they came."""
    order = np.random.default_rng(1).permutation(marks.person.size)
    for start in range(0, order.size, AT_ONCE):
        some = order[start : start + AT_ONCE]
        rows = np.zeros(some.size, ROW)
        rows["columns"] = 5
        rows["a"] = rows["b"] = rows["c"] = 4
        rows["d"], rows["e"], rows["votes"] = 8, 1, 1
        rows["person"], rows["film"] = marks.person[some], marks.film[some]
        rows["kind"] = marks.kind[some]
        rows["marked_at"] = BEGIN + (start + np.arange(some.size)) * 1_000_000
        yield rows


@contextmanager
def _without_indexes(url: str) -> Iterator[None]:
    """Take the indexes of marks away and make them again: all rows come at once."""
    engine = connect(url)
    indexes = MarkRow.metadata.tables[MarkRow.__tablename__].indexes
    for index in indexes:
        index.drop(engine)
    yield
    for index in indexes:
        index.create(engine)
    engine.dispose()


def _now() -> int:
    return time.time_ns() // 1000
