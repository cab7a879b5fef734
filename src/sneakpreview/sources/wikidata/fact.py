"""One row of an answer: a fact about an item, with what qualifies it."""

import re
from dataclasses import dataclass

from sneakpreview.sources.base import SourceError
from sneakpreview.sources.document import MEMORY, Node, read

FIRST, LAST = 1874, 2100
"""Years in which there can be a film."""

_ENTITY = re.compile(r"https?://www\.wikidata\.org/entity/(Q[1-9]\d{0,11})", re.ASCII)
_NUMBER = re.compile(r"\+?(\d{1,15})(?:\.0+)?", re.ASCII)
_YEAR = re.compile(r"(\d{4})-\d\d-\d\dT[\d:]{8}(Z|\+00:00)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Fact:
    """Reads a row's columns; what is missing is empty, or None."""

    row: Node

    @property
    def field(self) -> str:
        """Say what the fact is about: `P136`, `label`, `sitelinks`."""
        return re.split("[/#]", self.text("field"))[-1]

    def text(self, column: str = "value") -> str:
        """Read a text."""
        return self.row[column]["value"].text() or ""

    def language(self) -> str:
        """Say in which language the value is."""
        return self.row["value"]["xml:lang"].text() or ""

    def entity(self, column: str = "value") -> str:
        """Read an item's id."""
        match = _ENTITY.fullmatch(self.text(column))
        return "" if match is None else match[1]

    def whole(self, column: str, least: int, most: int) -> int | None:
        """Read a whole number within bounds."""
        match = _NUMBER.fullmatch(self.text(column))
        number = None if match is None else int(match[1])
        return number if number is not None and least <= number <= most else None

    def year(self) -> int | None:
        """Read a time's year."""
        match = _YEAR.fullmatch(self.text())
        year = 0 if match is None else int(match[1])
        return year if FIRST <= year <= LAST else None


Facts = dict[str, list[Fact]]


def read_items(body: bytes, memory: int = MEMORY) -> dict[str, Facts]:
    """Read an answer: the facts of each item by field, in the order they came.

    SourceError for what is no table, which a table without rows is, and for one whose
    rows are about nothing. `memory`: bytes that reading may take for a moment.
    """
    document = read(body, memory)
    rows = document["results"]["bindings"]
    if not all(isinstance(n.value, list) for n in (rows, document["head"]["vars"])):
        raise SourceError("Wikidata's answer is no table")
    items: dict[str, Facts] = {}
    for row in rows.items():
        fact = Fact(row)
        item = fact.entity("item")
        if item:
            items.setdefault(item, {}).setdefault(fact.field, []).append(fact)
    if rows.value and not items:
        raise SourceError("Wikidata's answer is about nothing")
    return items
