"""Who directed and who played, where those data sets are in the folder too."""

import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import groupby
from operator import itemgetter

from sneakpreview.domain.plaintext import clean
from sneakpreview.sources.imdb_data.dataset import DataSet, id_, number

CREW, PRINCIPALS, NAMES = "title.crew", "title.principals", "name.basics"
SETS = (CREW, PRINCIPALS, NAMES)
MOST = 6
"""Directors, and stars, that are kept of a film."""
BETWEEN = "\t"
"""What stands between two names; no name holds it."""

_STARS = frozenset((b"actor", b"actress", b"self"))
_DIRECTOR = b"director"

Credit = tuple[int, bool, int, int]
"""A film, whether the person stars, the place among its like, the person."""


def add(database: sqlite3.Connection, sets: Mapping[str, DataSet]) -> None:
    """Write the credits of the index's films, as far as the data sets tell them."""
    if NAMES not in sets:
        return
    database.execute("CREATE TEMP TABLE credit (film, stars, place, person)")
    database.execute("CREATE TEMP TABLE name (person INTEGER PRIMARY KEY, name)")
    films = _numbers(database, "SELECT id FROM film ORDER BY id")
    database.executemany(
        "INSERT INTO credit VALUES (?, ?, ?, ?)", _credits(sets, films)
    )
    people = _numbers(database, "SELECT DISTINCT person FROM credit ORDER BY person")
    database.executemany(
        "INSERT OR IGNORE INTO name VALUES (?, ?)", _names(sets[NAMES], people)
    )
    database.executemany("INSERT INTO credits VALUES (?, ?, ?)", _joined(database))


def _credits(sets: Mapping[str, DataSet], films: "array[int]") -> Iterator[Credit]:
    if CREW in sets:
        yield from _directors(sets[CREW], films)
    if PRINCIPALS in sets:
        yield from _principals(sets[PRINCIPALS], films, directors=CREW not in sets)


def _directors(crew: DataSet, films: "array[int]") -> Iterator[Credit]:
    for tconst, directors in crew.rows("tconst", "directors"):
        film = _among(films, tconst)
        if film is not None:
            for place, person in enumerate(map(id_, directors.split(b",")[:MOST])):
                if person is not None:
                    yield film, False, place, person


def _principals(
    principals: DataSet, films: "array[int]", *, directors: bool
) -> Iterator[Credit]:
    columns = ("tconst", "ordering", "nconst", "category")
    for tconst, ordering, nconst, job in principals.rows(*columns):
        stars = job in _STARS
        if not stars and not (directors and job == _DIRECTOR):
            continue
        film = _among(films, tconst)
        if film is None:
            continue
        place, person = number(ordering, 0, 10_000), id_(nconst)
        if place is None or person is None:
            principals.damaged += 1
        else:
            yield film, stars, place, person


def _names(names: DataSet, people: "array[int]") -> Iterator[tuple[int, str]]:
    for nconst, name in names.rows("nconst", "primaryName"):
        person = _among(people, nconst)
        if person is None:
            continue
        try:
            shown = clean(name.decode())
        except ValueError:
            names.damaged += 1
            continue
        if shown and shown != r"\N":
            yield person, shown


def _joined(database: sqlite3.Connection) -> Iterator[tuple[int, str, str]]:
    found = database.execute(
        "SELECT film, stars, name FROM credit JOIN name USING (person)"
        " ORDER BY film, stars, place"
    )
    for film, rows in groupby(found, key=itemgetter(0)):
        names: tuple[dict[str, None], dict[str, None]] = ({}, {})
        for _, stars, name in rows:
            names[stars][name] = None
        directors, stars = (BETWEEN.join(list(each)[:MOST]) for each in names)
        yield film, directors, stars


def _numbers(database: sqlite3.Connection, query: str) -> "array[int]":
    return array("L", map(itemgetter(0), database.execute(query)))


def _among(numbers: "array[int]", field: bytes) -> int | None:
    """Read an id; None if it is not one of these."""
    found = id_(field)
    if found is None:
        return None
    at = bisect_left(numbers, found)
    return found if at < len(numbers) and numbers[at] == found else None
