"""JSON from a stranger: read whole or not at all, and asked only for what it has.

A `Node` never raises: what is missing, of another type, out of range, not finite or
empty is None, or an empty list. So a parser says what it wants, and nothing else.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Never

from sneakpreview.domain.plaintext import clean
from sneakpreview.sources.base import SourceError

LONGEST = 10_000
"""Characters of a text that are kept."""
LONGEST_NAME = 300
"""Characters; what is longer is no name."""
NOTHING = frozenset({"N/A", "n/a", "Unknown", "unknown"})
"""What people type into a field that they cannot fill."""
MOST_NAMES = 12
"""Of a kind, such as stars."""
MEMORY = 24 << 20
"""Bytes that reading a document may take for a moment, beside the document's own."""

# What a document's bytes and its parts take at most, as measured: a byte where one
# letter of a text is a picture, and a part where it is an object with a new name.
_BYTE, _PART = 9, 100


@dataclass(frozen=True, slots=True)
class Node:
    """A place in a document, or nothing."""

    value: Any = None

    def __getitem__(self, key: str | int) -> "Node":
        """Go one step down, to a name or to a place in a list."""
        if isinstance(self.value, dict):
            return Node(self.value.get(key))
        if isinstance(self.value, list) and isinstance(key, int):
            return Node(self.value[key] if key < len(self.value) else None)
        return Node()

    def items(self) -> Iterator["Node"]:
        """Give the nodes of a list."""
        return map(Node, self.value if isinstance(self.value, list) else ())

    def text(self) -> str | None:
        """Read a text, cleaned of what no screen shows; None if nothing is left."""
        if not isinstance(self.value, str):
            return None
        return clean(self.value[:LONGEST]) or None

    def name(self) -> str | None:
        """Read a short text, such as a name, a title, an id; None for a longer one."""
        if not isinstance(self.value, str) or len(self.value) > LONGEST_NAME:
            return None
        text = clean(self.value)
        return text if 0 < len(text) <= LONGEST_NAME else None

    def number(self, least: float, most: float) -> float | None:
        """Read a number within bounds, which are finite."""
        value = self.value
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        return float(value) if least <= value <= most else None

    def whole(self, least: int, most: int) -> int | None:
        """Read a whole number within bounds."""
        number = self.number(least, most)
        return int(number) if number is not None and number.is_integer() else None

    def true(self) -> bool:
        """Say whether it is exactly true."""
        return self.value is True


def once(names: Iterable[str | None], most: int | None = MOST_NAMES) -> tuple[str, ...]:
    """Give the first few names, each once; no more are read than that takes.

    A word for nothing is no name.
    """
    found: dict[str, None] = {}
    for name in names:
        if len(found) == most:
            break
        if name and name not in NOTHING:
            found[name] = None
    return tuple(found)


def read(body: bytes, memory: int = MEMORY) -> Node:
    """Read JSON; SourceError for anything else, NaN and endless nesting included.

    Also for what could take more memory: three bytes make an object of seventy.
    """
    parts = sum(body.count(sign) for sign in (b"{", b"[", b",", b":"))
    if _BYTE * len(body) + _PART * parts > memory:
        raise SourceError("there is too much in the answer")
    try:
        return Node(json.loads(body, parse_constant=_refuse))
    except (ValueError, RecursionError) as error:
        raise SourceError("the answer is not JSON") from error


def _refuse(word: str) -> Never:
    raise ValueError(word)
