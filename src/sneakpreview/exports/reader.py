"""How the rows of a table or a document are read: each one taken or troubled."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from sneakpreview.domain.errors import quoted
from sneakpreview.exports import values
from sneakpreview.exports.base import Open, Reader, Row, troubled
from sneakpreview.exports.document import DamagedError, elements
from sneakpreview.exports.table import records
from sneakpreview.exports.text import DAMAGE

Cells = Mapping[str, str]
"""The cells of a row by their columns' names; its last ones may be missing."""
Element = Mapping[str, object]

_Some = TypeVar("_Some", Cells, Element)


def of_table(name: str, row: Callable[[Cells], Row]) -> Reader:
    """Read a table, and give a row for each of its own."""

    def read(open_file: Open) -> Iterator[Row]:
        try:
            with open_file(name) as text:
                for cells, trouble in records(text):
                    yield _told(cells, trouble) if trouble else _taken(cells, row)
        except DAMAGE:
            yield _rest(name)

    return read


def of_document(name: str, row: Callable[[Element], Row], listed: str = "") -> Reader:
    """Read a document, and give a row for each element of one of its lists."""

    def read(open_file: Open) -> Iterator[Row]:
        try:
            with open_file(name) as text:
                for list_, element in elements(text):
                    if list_ != listed:
                        continue
                    if isinstance(element, dict):
                        yield _taken(element, row)
                    else:
                        yield troubled("no film is named")
        except (*DAMAGE, DamagedError):
            yield _rest(name)

    return read


def part(element: Element, name: str) -> Element:
    """Go down into an element; to nothing where there is nothing."""
    found = element.get(name)
    return found if isinstance(found, dict) else {}


def _taken(cells: _Some, row: Callable[[_Some], Row]) -> Row:
    try:
        return row(cells).checked()
    except values.UnreadableError as error:
        return _told(cells, str(error))


def _told(cells: Element, trouble: str) -> Row:
    """Say of which film there is trouble, where that can be said."""
    film = part(cells, "movie") or part(cells, "show") or cells
    title = values.title(film.get("title") or film.get("name"))
    return troubled(trouble, title, values.year(film.get("year")))


def _rest(name: str) -> Row:
    return troubled(f"{quoted(name)} is damaged, and cannot be read from here on")
