"""Chance that always falls the same way for the same film."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

Item = TypeVar("Item")

_MASK = (1 << 64) - 1


class Chance:
    """A stream of choices seeded by a text.

    The same text gives the same choices on every machine and in every version
    of Python, which `random` promises only for some of its methods.
    """

    def __init__(self, seed: str) -> None:
        digest = blake2b(seed.encode("utf-8", "replace"), digest_size=8).digest()
        self._state = int.from_bytes(digest, "big")

    def share(self) -> float:
        """Give the next number in [0, 1)."""
        # splitmix64: three multiplications, no table, good enough for drawing.
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        z = self._state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
        return ((z ^ (z >> 31)) >> 11) / (1 << 53)

    def between(self, low: float, high: float) -> float:
        """Give a number from low to high."""
        return low + (high - low) * self.share()

    def count(self, low: int, high: int) -> int:
        """Give a whole number from low to high, both included."""
        return low + int(self.share() * (high - low + 1))

    def pick(self, items: Sequence[Item]) -> Item:
        """Give one of the items."""
        return items[int(self.share() * len(items))]

    def coin(self, odds: float = 0.5) -> bool:
        """Say yes with the given odds."""
        return self.share() < odds
