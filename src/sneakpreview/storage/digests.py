"""Digests: what shows that two databases hold the same rows.

The digest of a table is the sum of its rows' BLAKE2b digests, modulo 2**256, so that
the order in which a database hands rows over is nothing to it. A row is hashed as
Python writes the tuple of its plain values in ASCII, such as `(7, 113277, 'like')`.
It finds what was lost, changed or added by accident; it is no seal against malice.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection

from sneakpreview.storage.plainrows import PlainTable, count, read

SIZE = 32  # bytes
MODULUS = 1 << (8 * SIZE)

Report = Callable[[int, int], None]
"""Takes what is done and how much there is in all."""


@dataclass(frozen=True, slots=True)
class Sum:
    """How many rows a table has, and their digest in hexadecimal digits."""

    rows: int
    digest: str


class Digest:
    """Adds rows up."""

    def __init__(self) -> None:
        self._rows, self._total = 0, 0

    def add(self, rows: Sequence[Sequence[Any]]) -> None:
        """Add rows of plain values."""
        self._rows += len(rows)
        total = self._total
        for row in rows:
            written = ascii(tuple(row)).encode("ascii")
            total += int.from_bytes(blake2b(written, digest_size=SIZE).digest())
        self._total = total % MODULUS

    def sum(self) -> Sum:
        """Give what was added up."""
        return Sum(self._rows, f"{self._total:0{2 * SIZE}x}")


def sums(
    connection: Connection, known: Iterable[PlainTable], report: Report
) -> dict[str, Sum]:
    """Count and hash tables, by their names."""
    listed = list(known)
    total = sum(count(connection, one) for one in listed)
    done, found = 0, {}
    for one in listed:
        digest = Digest()
        for rows in read(connection, one):
            digest.add(rows)
            done += len(rows)
            report(done, total)
        found[one.name] = digest.sum()
    return found


def differing(one: dict[str, Sum], other: dict[str, Sum]) -> list[str]:
    """Name the tables that do not hold the same in both."""
    return sorted(name for name in one | other if one.get(name) != other.get(name))
