"""The catalogue's one file: written once, read whole, looked into at any place.

It is not compressed: texts that repeat stand once, numbers are short, and so it
is small, the same bytes on every machine, and ready as soon as it is read.

    line    magic, with the number of the format
    4 bytes CRC-32 of all that follows
    4 bytes length of the head
    head    JSON: licence, origin, counts, starters, lengths of the sections
    ids     4 bytes a film, ascending: the number of the IMDb id
    starts  4 bytes a film and one more: where its record begins
    records one a film, see record.py
    pool    every name, genre, language, country and certificate, the most
            frequent first, since a small place takes fewer bytes
    beside  one entry a film, see beside.py: what only another build wants
    names   the pool's continuation, for names that are found there alone

Numbers of 4 bytes have the lowest byte first.
"""

import json
import sys
import zlib
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import Any

from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.film import Film, FilmId, Title
from sneakpreview.sources.catalogue.beside import Beside, pack_beside, unpack_beside
from sneakpreview.sources.catalogue.bytecoding import Cursor, text
from sneakpreview.sources.catalogue.record import (
    pack,
    pooled,
    unpack,
    unpack_known,
    unpack_related,
    unpack_title,
)

MAGIC = b"sneak preview catalogue 2\n"
WORD = 4
NOTHING = Beside()
_NAMED, _POSITION = 40, 32  # bits below them, where lists are turned around
_NAMING, _MOST_POSITION = (1 << _POSITION) - 1, (1 << _NAMED - _POSITION) - 1


def write(
    films: Mapping[FilmId, tuple[Film, Sequence[FilmId]]],
    *,
    beside: Mapping[FilmId, Beside] = MappingProxyType({}),
    starters: Iterable[FilmId] = (),
    notice: Mapping[str, Any],
) -> bytes:
    """Write films, each with its related list, and a notice for the head.

    `beside` has what another build will want to know.

    Every film on a list and every starter must be among the films (KeyError).
    The same content gives the same bytes, whatever its order.
    """
    ids = sorted(films, key=_digits)
    index = {film: at for at, film in enumerate(ids)}
    more = [beside.get(film, NOTHING) for film in ids]
    place: dict[str, int] = {}
    pool = _pool((pooled(films[film][0]) for film in ids), place)
    names = _pool(((*film.cast, *film.writers) for film in more), place, len(pool))
    records = [
        pack(facts, [index[other] for other in related], place)
        for facts, related in (films[film] for film in ids)
    ]
    starts = [0]
    for record in records:
        starts.append(starts[-1] + len(record))
    sections = (
        _words(map(_digits, ids)),
        _words(starts),
        b"".join(records),
        pool,
        b"".join(pack_beside(film, place) for film in more),
        names,
    )
    head = json.dumps(
        {
            **notice,
            "films": len(ids),
            "starters": [index[film] for film in starters],
            "sections": list(map(len, sections)),
        },
        ensure_ascii=False,
        sort_keys=True,
    ).encode()
    body = b"".join((len(head).to_bytes(WORD, "little"), head, *sections))
    return MAGIC + zlib.crc32(body).to_bytes(WORD, "little") + body


class DataFile:
    """The films of a file, each read when it is asked for.

    Nothing that is read changes after the file is opened: threads may share it.
    """

    def __init__(self, data: bytes) -> None:
        """Open the content of a file; SetupError where it is not as written."""
        self.version, self.head, parts = _open(data)
        ids, starts = parts[0], parts[1]
        self._records, self._pool = bytes(parts[2]), bytes(parts[3])
        self._ids, self._starts = _read_words(ids), _read_words(starts)

    def __len__(self) -> int:
        """Count the films."""
        return len(self._ids)

    def find(self, film: FilmId) -> int | None:
        """Say at which place a film is, if it is here."""
        digits = _digits(film)
        at = bisect_left(self._ids, digits)
        return at if at < len(self._ids) and self._ids[at] == digits else None

    def id(self, at: int) -> FilmId:
        """Say which film is at a place."""
        return FilmId(f"tt{self._ids[at]:07d}")

    def title(self, at: int) -> Title:
        """Read what a row of the search shows of the film at a place."""
        return unpack_title(self.id(at), self._cursor(at), self._text)

    def known(self, at: int) -> float:
        """Read how well known the film at a place is."""
        return unpack_known(self._cursor(at))

    def film(self, at: int) -> tuple[Film, list[int]]:
        """Read the film at a place, and the places of its related films."""
        return unpack(self.id(at), self._cursor(at), self._text)

    def naming(self, at: int) -> list[tuple[int, int]]:
        """Say which films' lists name the film at a place, and at which position.

        The first call reads all lists, which takes some tenths of a second.
        """
        turned = self._turned
        start, end = (bisect_left(turned, one << _NAMED) for one in (at, at + 1))
        return [
            (one & _NAMING, one >> _POSITION & _MOST_POSITION)
            for one in turned[start:end]
        ]

    @cached_property
    def _turned(self) -> "array[int]":
        """All lists turned around, in order of the film named and of the position.

        Together in one number, since half a million tuples are 40 MB.
        """
        return array(
            "Q",
            sorted(
                other << _NAMED | position << _POSITION | at
                for at in range(len(self))
                for position, other in enumerate(unpack_related(self._cursor(at)), 1)
            ),
        )

    def best_known_first(self) -> Iterator[int]:
        """Go through all places, the best known film first, then by id."""
        known = array("d", map(self.known, range(len(self))))
        yield from sorted(range(len(self)), key=lambda at: -known[at])

    def _cursor(self, at: int) -> Cursor:
        return Cursor(self._records, self._starts[at])

    def _text(self, at: int) -> str:
        return Cursor(self._pool, at).text()


def read_beside(data: bytes) -> list[Beside]:
    """Read what stands beside the films, in the order of their ids."""
    _, head, (*_, pool, beside, names) = _open(data)
    texts = bytes(pool) + bytes(names)
    cursor = Cursor(bytes(beside))
    return [
        unpack_beside(cursor, lambda at: Cursor(texts, at).text())
        for _ in range(head["films"])
    ]


def _open(data: bytes) -> tuple[str, dict[str, Any], list[memoryview]]:
    """Give a file's version, head and sections; SetupError where it is damaged."""
    start = len(MAGIC) + WORD
    body = memoryview(data)[start:]
    if (
        not data.startswith(MAGIC)
        or len(body) < WORD
        or zlib.crc32(body).to_bytes(WORD, "little") != data[len(MAGIC) : start]
    ):
        raise SetupError(
            "the built-in catalogue is damaged or of another version;"
            " install sneakpreview again"
        )
    end = WORD + int.from_bytes(body[:WORD], "little")
    head: dict[str, Any] = json.loads(bytes(body[WORD:end]))
    sections = []
    for length in head["sections"]:
        sections.append(body[end : end + length])
        end += length
    return data[len(MAGIC) : start].hex(), head, sections


def _pool(
    values: Iterable[Iterable[str]], place: dict[str, int], start: int = 0
) -> bytes:
    """Write the texts that have no place yet, and note the place of each."""
    counts = Counter(value for some in values for value in some if value not in place)
    written: list[bytes] = []
    at = start
    for value, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        place[value] = at
        written.append(text(value))
        at += len(written[-1])
    return b"".join(written)


def _digits(film: FilmId) -> int:
    return int(film[2:])


def _words(values: Iterable[int]) -> bytes:
    words = array("I", values)
    if sys.byteorder == "big":
        words.byteswap()
    return words.tobytes()


def _read_words(data: memoryview) -> "array[int]":
    words = array("I", bytes(data))
    if sys.byteorder == "big":
        words.byteswap()
    return words
