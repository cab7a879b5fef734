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

Numbers of 4 bytes have the lowest byte first.
"""

import json
import sys
import zlib
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.film import Film, FilmId, Title
from sneakpreview.sources.catalogue.bytecoding import Cursor, text
from sneakpreview.sources.catalogue.record import (
    pack,
    pooled,
    unpack,
    unpack_known,
    unpack_title,
)

MAGIC = b"sneak preview catalogue 1\n"
WORD = 4


def write(
    films: Mapping[FilmId, tuple[Film, Sequence[FilmId]]],
    *,
    starters: Iterable[FilmId] = (),
    notice: Mapping[str, Any],
) -> bytes:
    """Write films, each with its related list, and a notice for the head.

    Every film on a list and every starter must be among the films (KeyError).
    The same content gives the same bytes, whatever its order.
    """
    ids = sorted(films, key=_digits)
    index = {film: at for at, film in enumerate(ids)}
    pool, place = _pool(films[film][0] for film in ids)
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

    Nothing changes after the file is opened: threads may share it.
    """

    def __init__(self, data: bytes) -> None:
        """Open the content of a file; SetupError where it is not as written."""
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
        self.version = data[len(MAGIC) : start].hex()
        end = WORD + int.from_bytes(body[:WORD], "little")
        self.head: dict[str, Any] = json.loads(bytes(body[WORD:end]))
        parts = []
        for length in self.head["sections"]:
            parts.append(bytes(body[end : end + length]))
            end += length
        ids, starts, self._records, self._pool = parts
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

    def film(self, at: int) -> tuple[Film, list[int]]:
        """Read the film at a place, and the places of its related films."""
        return unpack(self.id(at), self._cursor(at), self._text)

    def best_known_first(self) -> Iterator[int]:
        """Go through all places, the best known film first, then by id."""
        known = array("d", [unpack_known(self._cursor(i)) for i in range(len(self))])
        yield from sorted(range(len(self)), key=lambda at: -known[at])

    def _cursor(self, at: int) -> Cursor:
        return Cursor(self._records, self._starts[at])

    def _text(self, at: int) -> str:
        return Cursor(self._pool, at).text()


def _pool(films: Iterable[Film]) -> tuple[bytes, dict[str, int]]:
    counts = Counter(value for film in films for value in pooled(film))
    place: dict[str, int] = {}
    written: list[bytes] = []
    at = 0
    for value, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        place[value] = at
        written.append(text(value))
        at += len(written[-1])
    return b"".join(written), place


def _digits(film: FilmId) -> int:
    return int(film[2:])


def _words(values: Iterable[int]) -> bytes:
    words = array("I", values)
    if sys.byteorder == "big":
        words.byteswap()
    return words.tobytes()


def _read_words(data: bytes) -> "array[int]":
    words = array("I", data)
    if sys.byteorder == "big":
        words.byteswap()
    return words
