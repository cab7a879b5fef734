"""What the site itself exports: a person's marks, as a JSON document or as a table.

    {"sneakpreview": 1, "exported_at": "2026-11-30T12:00:00+00:00", "marks": [
    {"film": "tt0113277", "title": "Heat", "year": 1995, "kind_of_film": "film",
     "kind": "like", "votes": true, "marked_at": "2026-11-01T20:15:00+00:00"}
    ]}

1 is the version of the shape. Other lists may follow the marks: whatever else the site
holds of the person, which reading passes over. The table has the same columns; in it, a
cell that a spreadsheet would take for a formula has `'` before it, which reading takes
off again. What is written is read as the same marks.
"""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import NamedTuple

from sneakpreview.domain.errors import BadInputError, quoted
from sneakpreview.domain.film import FilmKind
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.exports import values
from sneakpreview.exports.base import Head, Reader, Row, troubled
from sneakpreview.exports.reader import Cells, Element, of_document, of_table

VERSION = 1

COLUMNS = ("film", "title", "year", "kind_of_film", "kind", "votes", "marked_at")

_VERSION, _MARKS = "sneakpreview", "marks"
_NEEDED = {"film", "kind", "markedat"}
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_BOM = "\ufeff"  # without it a spreadsheet reads the letters of an old Windows


class Marked(NamedTuple):
    """A mark, and what is written of its film beside it."""

    mark: Mark
    title: str | None
    year: int | None
    kind_of_film: FilmKind


def write_json(
    marks: Iterable[Marked],
    exported_at: datetime,
    others: Iterable[tuple[str, Iterable[Mapping[str, object]]]] = (),
) -> Iterator[str]:
    """Write the document, a piece at a time; each of the others is one more list."""
    opening = json.dumps({_VERSION: VERSION, "exported_at": exported_at.isoformat()})
    yield opening[:-1]
    yield from _list(_MARKS, map(_written, marks))
    for name, elements in others:
        yield from _list(name, elements)
    yield "}\n"


def write_csv(marks: Iterable[Marked]) -> Iterator[str]:
    """Write the table, a row at a time."""
    line = io.StringIO(newline="")
    writer = csv.writer(line)
    yield _BOM + ",".join(COLUMNS) + "\r\n"
    for marked in marks:
        writer.writerow(map(_cell, _written(marked).values()))
        yield line.getvalue()
        line.seek(0)
        line.truncate()


def guarded(cell: str) -> str:
    """Put `'` before what a spreadsheet would take for a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """Take off what was put before; whatever was written is read as it was."""
    return cell[1:] if _GUARDED.match(cell) else cell


def readers(heads: Mapping[str, Head]) -> list[Reader]:
    """Choose each document or table of ours; BadInputError for one of a later shape."""
    return [
        of_document(name, _row, _MARKS) if head.document else of_table(name, _cells)
        for name, head in sorted(heads.items())
        if head.columns >= _NEEDED or _is_ours(head)
    ]


def _list(name: str, elements: Iterable[Mapping[str, object]]) -> Iterator[str]:
    yield f", {json.dumps(name)}: ["
    before = "\n"
    for element in elements:
        yield before + json.dumps(element, ensure_ascii=False, default=_moment)
        before = ",\n"
    yield "\n]"


def _moment(value: datetime) -> str:
    return value.isoformat()


def _is_ours(head: Head) -> bool:
    if head.first is None or head.first[0] != _VERSION:
        return False
    if head.first[1] != VERSION:
        raise BadInputError("the file was written by a later version of this site")
    return True


def _written(marked: Marked) -> dict[str, object]:
    mark, title, year, kind_of_film = marked
    told = (mark.film, title, year, kind_of_film, mark.kind, mark.votes)
    return dict(zip(COLUMNS, (*told, mark.marked_at.isoformat()), strict=True))


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else guarded(str(value))


def _cells(cells: Cells) -> Row:
    plain = {name: unguarded(cells.get(name.replace("_", ""), "")) for name in COLUMNS}
    return _row({**plain, "votes": plain["votes"].strip().lower() != "false"})


def _row(element: Element) -> Row:
    title, year = values.title(element.get("title")), values.year(element.get("year"))
    kind = element.get("kind")
    if kind not in list(MarkKind):
        return troubled(f"{quoted(str(kind))} is no kind of mark", title, year)
    kinds_of_film = (it for it in FilmKind if it == element.get("kind_of_film"))
    return Row(
        title=title,
        year=year,
        kind=next(kinds_of_film, None),
        imdb=values.imdb(element.get("film")),
        liked=kind == MarkKind.LIKE,
        hidden=kind == MarkKind.HIDE,
        saved=kind == MarkKind.SAVE,
        seen=kind in {MarkKind.LIKE, MarkKind.SEEN},
        silent=kind == MarkKind.LIKE and element.get("votes") is False,
        at=values.moment(element.get("marked_at")),
    )
