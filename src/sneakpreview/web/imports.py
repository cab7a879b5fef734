"""Imports: send an export, see how far it has come, settle what is open, forget it."""

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

import structlog
from apiflask import APIBlueprint
from flask import Response, current_app, request

from sneakpreview.domain.film import film_id
from sneakpreview.exports.files import MOST_BYTES
from sneakpreview.exports.reading import open_export
from sneakpreview.storage import import_rows, imports
from sneakpreview.storage.imports import ImportRow, UnderWayError
from sneakpreview.storage.uploads import TooLargeError
from sneakpreview.usecases.forget_import import forget_import
from sneakpreview.usecases.settle_row import NoRowError, settle_row
from sneakpreview.web.errors import Problem
from sneakpreview.web.importshapes import (
    ForgetQuery,
    ImportOut,
    ImportsOut,
    RowOut,
    RowsOut,
    RowsQuery,
    SettleIn,
    UploadQuery,
    import_out,
    report,
    rows_out,
    rows_shown,
)
from sneakpreview.web.limits import limit
from sneakpreview.web.security import person
from sneakpreview.web.transaction import parts, reading, sources, writing
from sneakpreview.wiring import now

routes = APIBlueprint("imports", __name__, url_prefix="/api", tag="Imports")

SHOWN = 5
"""Imports of a person that are listed."""
PIECE = 1 << 16  # bytes
HIGHEST = 2**31 - 1
"""The last number that an import or a row can have."""
NOT_MINE: dict[int | str, Any] = {404: {"description": "Nothing of yours is there"}}
REFUSED: dict[int | str, Any] = {
    400: {"description": "The file is no export that is known here, or is damaged"},
    409: {"description": "Another import of yours is under way"},
    429: {"description": ""},
    503: {"description": "There is no room for it now; nothing of it is kept"},
}
REPORT: dict[int | str, Any] = {
    200: {
        "description": "a table of all rows, safe to open in a spreadsheet",
        "content": {"text/csv": {"schema": {"type": "string"}}},
    },
    **NOT_MINE,
}

log = structlog.get_logger()


@routes.post("/imports")
@routes.input(UploadQuery, location="query")
@routes.output(ImportOut, HTTPStatus.CREATED, description="it will be read soon")
@routes.doc(responses=REFUSED)
def create(query_data: UploadQuery) -> ImportOut:
    """Send the export of another site, or of this one; the body is the file itself."""
    mine = person()
    limit("uploads", by=str(mine))
    with reading() as session:
        if imports.is_under_way(session, mine):
            raise _under_way(UnderWayError())
    file = _kept()
    try:
        open_export(parts().uploads.path(file), query_data.name)
        limit("imports", by=str(mine))
        with writing() as session:
            row = imports.begin(
                session,
                mine,
                file=file,
                name=query_data.name,
                threshold=query_data.threshold,
                now=now(),
            )
            begun = import_out(session, row)
    except BaseException as error:
        parts().uploads.remove(file)
        if isinstance(error, UnderWayError):
            raise _under_way(error) from error
        raise
    current_app.extensions["wake"]()
    return begun


@routes.get("/imports")
@routes.output(ImportsOut)
def index() -> ImportsOut:
    """List the person's imports, newest first."""
    mine = person()
    with reading() as session:
        newest = imports.newest(session, mine, SHOWN)
        return ImportsOut(items=[import_out(session, row) for row in newest])


@routes.get("/imports/<int:number>")
@routes.output(ImportOut)
@routes.doc(responses=NOT_MINE)
def show(number: int) -> ImportOut:
    """Say how far an import has come."""
    mine = person()
    with reading() as session:
        return import_out(session, _mine(imports.find(session, mine, _valid(number))))


@routes.get("/imports/<int:number>/rows")
@routes.input(RowsQuery, location="query")
@routes.output(RowsOut)
@routes.doc(responses=NOT_MINE)
def rows(number: int, query_data: RowsQuery) -> RowsOut:
    """Say what became of the rows of an import, in the order of its file."""
    mine = person()
    with reading() as session:
        row = _mine(imports.find(session, mine, _valid(number)))
        return rows_out(session, sources(), row.id, query_data)


@routes.get("/imports/<int:number>/report.csv")
@routes.doc(responses=REPORT)
def download(number: int) -> Response:
    """Say what became of every row, as a table."""
    mine, has = person(), parts()
    with reading() as session:
        found = _mine(imports.find(session, mine, _valid(number))).id

    def lines() -> Iterator[str]:
        with has.reading() as session:
            yield from report(import_rows.every(session, found))

    answer = Response(lines(), mimetype="text/csv")
    answer.headers.set("Content-Disposition", "attachment", filename="import.csv")
    return answer


@routes.post("/imports/<int:number>/rows/<int:row>")
@routes.input(SettleIn)
@routes.output(RowOut)
@routes.doc(responses={**NOT_MINE, 429: {"description": ""}})
def settle(number: int, row: int, json_data: SettleIn) -> RowOut:
    """Say which film a row means, or with null that it is none of them."""
    mine = person()
    limit("marks", by=str(mine))
    film = None if json_data.film is None else film_id(json_data.film)
    place = (_valid(number), _valid(row))
    try:
        with writing() as session:
            settled = settle_row(
                session, sources(), mine, place, film, json_data.claimed(film)
            )
            (shown,) = rows_shown(session, sources(), [settled])
    except NoRowError as error:
        raise _not_mine() from error
    current_app.extensions["wake"]()
    return shown


@routes.delete("/imports/<int:number>")
@routes.input(ForgetQuery, location="query")
@routes.output({}, HTTPStatus.NO_CONTENT)
@routes.doc(responses=NOT_MINE)
def delete(number: int, query_data: ForgetQuery) -> str:
    """Forget an import, with its report; if it is under way, it ends with that."""
    mine = person()
    with writing() as session:
        file = forget_import(session, mine, _valid(number), with_marks=query_data.marks)
    if file is None:
        raise _not_mine()
    parts().uploads.remove(file)
    return ""


def _kept() -> str:
    """Write the body to the disk; the name that the file has there."""
    pieces = iter(lambda: request.stream.read(PIECE), b"")
    try:
        return parts().uploads.keep(pieces, MOST_BYTES)
    except TooLargeError as error:
        raise Problem(
            HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
            "too-large",
            f"The file cannot be taken: {error}.",
        ) from error
    except OSError as error:
        log.warning("an upload could not be written", reason=str(error))
        raise Problem(
            HTTPStatus.SERVICE_UNAVAILABLE,
            "no-room",
            "There is no room for the file right now. Nothing of it was kept;"
            " try again later.",
            headers={"Retry-After": "600"},
        ) from error


def _valid(number: int) -> int:
    if number > HIGHEST:
        raise _not_mine()
    return number


def _mine(row: ImportRow | None) -> ImportRow:
    if row is None:
        raise _not_mine()
    return row


def _not_mine() -> Problem:
    return Problem(HTTPStatus.NOT_FOUND, "not-found", "There is nothing of yours here.")


def _under_way(error: UnderWayError) -> Problem:
    return Problem(HTTPStatus.CONFLICT, "under-way", str(error))
