"""Common passwords: a list that says yes or no, and never what it holds.

The list is a set of 32-bit hashes of the case-folded passwords. Since hashes are
spread evenly, their first 16 bits need not be stored: 65,536 bytes say how many
hashes begin with each of them, and the other 16 bits follow in order. A password
that is not on the list is refused by chance once in 12,000 times.
"""

from array import array
from collections.abc import Iterable
from hashlib import sha256
from itertools import accumulate

BUCKETS = 1 << 16


def pack(passwords: Iterable[str]) -> bytes:
    """Write the list of case-folded passwords down."""
    hashes = sorted({_hash(password) for password in passwords})
    counts = bytearray(BUCKETS)
    for found in hashes:
        counts[found >> 16] += 1
    rest = b"".join((found & 0xFFFF).to_bytes(2, "little") for found in hashes)
    return bytes(counts) + rest


class CommonPasswords:
    """A list that was packed; `password in list` asks for a case-folded one."""

    def __init__(self, packed: bytes) -> None:
        self._starts = array("I", accumulate(packed[:BUCKETS], initial=0))
        self._rest = memoryview(packed[BUCKETS:])
        if len(self._starts) <= BUCKETS or len(self._rest) != 2 * len(self):
            raise ValueError("this is no list of common passwords, or a damaged one")

    def __len__(self) -> int:
        return self._starts[-1]

    def __contains__(self, password: object) -> bool:
        found = _hash(str(password))
        start, end = self._starts[found >> 16 : (found >> 16) + 2]
        return any(self._at(place) == found & 0xFFFF for place in range(start, end))

    def _at(self, place: int) -> int:
        return int.from_bytes(self._rest[2 * place : 2 * place + 2], "little")


def _hash(password: str) -> int:
    return int.from_bytes(sha256(password.encode()).digest()[:4])
