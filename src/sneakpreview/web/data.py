"""One's own data: all that the site holds of a person, to take along."""

from enum import StrEnum
from itertools import chain, islice
from typing import Any

from apiflask import APIBlueprint
from flask import Response

from sneakpreview.exports.own import write_csv, write_json
from sneakpreview.usecases.hand_out import all_else, own_marks
from sneakpreview.web.freshness import fresh
from sneakpreview.web.limits import limit
from sneakpreview.web.query import Query
from sneakpreview.web.transaction import parts
from sneakpreview.wiring import now

routes = APIBlueprint("data", __name__, url_prefix="/api", tag="People")

BEGINNING = 3  # pieces, which hold the first answer of the database


class Format(StrEnum):
    """Everything as a document, or the marks as a table."""

    JSON = "json"
    CSV = "csv"


class DataQuery(Query):
    """In which form."""

    format: Format = Format.JSON


ANSWERS: dict[int | str, dict[str, str | dict[str, dict[str, Any]]]] = {
    200: {
        "description": "a file: everything as JSON, or the marks as CSV",
        "content": {
            "application/json": {"schema": {"type": "object"}},
            "text/csv": {"schema": {"type": "string"}},
        },
    },
    401: {"description": "nobody is signed in"},
    403: {"description": "stale: who asks has to prove who they are"},
    429: {"description": ""},
}


@routes.get("/me/data")
@routes.input(DataQuery, location="query")
@routes.doc(responses=ANSWERS)
def download(query_data: DataQuery) -> Response:
    """Download everything that the site holds of whoever is signed in.

    As CSV it is the marks alone. An import here reads either.
    """
    mine = fresh().person.id
    limit("downloads", by=str(mine))
    reading, at = parts().reading, now()
    marks = own_marks(reading, mine)
    if query_data.format is Format.CSV:
        pieces = write_csv(marks)
    else:
        pieces = write_json(marks, at, all_else(reading, mine))
    # What fails at once is refused; after that a file that breaks off is all there is.
    begun = list(islice(pieces, BEGINNING))
    kind = {Format.JSON: "application/json", Format.CSV: "text/csv; charset=utf-8"}
    name = f"sneak-preview-{at:%Y-%m-%d}.{query_data.format}"
    return Response(
        chain(begun, pieces),
        content_type=kind[query_data.format],
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )
