"""The operator's page of people: who is here, and who is not to be.

To everybody else there is nothing at these addresses.
"""

from collections.abc import Callable
from datetime import datetime
from http import HTTPStatus

from apiflask import APIBlueprint
from pydantic import Field
from sqlalchemy.orm import Session

from sneakpreview.storage import roster
from sneakpreview.usecases.leave import OperatorLeavesError, lock, send_away, unlock
from sneakpreview.web import security
from sneakpreview.web.errors import Problem
from sneakpreview.web.freshness import fresh
from sneakpreview.web.query import Paged
from sneakpreview.web.shapes import Shape
from sneakpreview.web.transaction import parts, reading, writing
from sneakpreview.wiring import now

routes = APIBlueprint("roster", __name__, url_prefix="/api/operator", tag="Operator")
routes.before_request(security.operator)

LONGEST = 100  # characters of a search

ELSE: dict[int, str] = {404: "there is no such thing, or who asks is not the operator"}
CHANGES: dict[int, str] = ELSE | {
    409: "it is the operator's own account",
}


class EntryOut(Shape):
    """One person; nothing here tells of films."""

    id: int
    email: str | None = Field(
        description="null for a guest, and for an account without one"
    )
    guest: bool
    created_at: datetime
    seen_at: datetime | None = Field(description="to the hour; null: signed in nowhere")
    ways: list[str] = Field(description="by what the person can sign in")
    operator: bool
    locked: bool
    leaving_at: datetime | None


class RosterOut(Shape):
    """A page of people, newest first, and how many there are."""

    items: list[EntryOut]
    total: int


class RosterQuery(Paged):
    """Which people."""

    q: str = Field("", max_length=LONGEST, description="a part of the address")


@routes.get("/people")
@routes.input(RosterQuery, location="query")
@routes.output(RosterOut)
@routes.doc(responses=ELSE)
def index(query_data: RosterQuery) -> RosterOut:
    """List the people of the site, newest first."""
    asked = query_data
    with reading() as session:
        found = roster.page(session, asked.q, limit=asked.limit, offset=asked.offset)
        total = roster.count(session, asked.q)
    return RosterOut(items=[EntryOut.model_validate(one) for one in found], total=total)


@routes.post("/people/<int:number>/lock")
@routes.output({}, HTTPStatus.NO_CONTENT)
@routes.doc(responses=CHANGES)
def lock_out(number: int) -> str:
    """Lock a person out: every session ends, and signing in is refused."""
    return _change(number, lock)


@routes.post("/people/<int:number>/unlock")
@routes.output({}, HTTPStatus.NO_CONTENT)
@routes.doc(responses=ELSE)
def let_in(number: int) -> str:
    """Let a person in again, also one whom the operator deleted within the week."""
    return _change(number, unlock)


@routes.delete("/people/<int:number>")
@routes.output({}, HTTPStatus.NO_CONTENT)
@routes.doc(responses=CHANGES | {403: "stale: the operator has to prove who it is"})
def delete(number: int) -> str:
    """Delete a person: a guest at once, an account, locked until then, in a week."""
    fresh()

    def send(session: Session, person: int) -> bool:
        files = send_away(session, person, now())
        for file in files or ():
            parts().uploads.remove(file)
        return files is not None

    return _change(number, send)


def _change(number: int, change: Callable[[Session, int], bool]) -> str:
    try:
        with writing() as session:
            found = change(session, number)
    except OperatorLeavesError as error:
        raise Problem(HTTPStatus.CONFLICT, "operator", str(error)) from error
    if not found:
        raise Problem(HTTPStatus.NOT_FOUND, "not-found", "There is no such person.")
    return ""
