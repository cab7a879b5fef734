"""People: who is here, and guests."""

from http import HTTPStatus
from typing import Any

from apiflask import APIBlueprint
from pydantic import Field

from sneakpreview.storage import marks, people
from sneakpreview.web import csrf, security
from sneakpreview.web.limits import limit
from sneakpreview.web.sessions import renew
from sneakpreview.web.shapes import Shape
from sneakpreview.web.transaction import reading, writing
from sneakpreview.wiring import now

routes = APIBlueprint("people", __name__, url_prefix="/api", tag="People")


class CountsOut(Shape):
    """How many films the person marked, by kind."""

    like: int = 0
    hide: int = 0
    save: int = 0


class MeOut(Shape):
    """Who is signed in, and the token for what comes next."""

    signed_in: bool
    guest: bool
    operator: bool = Field(description="whether this account looks after the site")
    email: str | None
    marks: CountsOut
    csrf_token: str = Field(
        description="to be sent as X-CSRF-Token with every state-changing call"
    )


ALSO: dict[int | str, dict[str, str | dict[str, dict[str, Any]]]] = {
    200: {
        "description": "somebody is signed in already, and stays so",
        "content": {
            "application/json": {"schema": {"$ref": "#/components/schemas/MeOut"}}
        },
    },
    429: {"description": ""},
}


@routes.get("/me")
@routes.output(MeOut)
def show() -> MeOut:
    """Say who is signed in; for nobody too."""
    return me()


@routes.post("/guests")
@routes.output(MeOut, HTTPStatus.CREATED, description="a guest is signed in")
@routes.doc(responses=ALSO)
def create() -> MeOut | tuple[MeOut, int]:
    """Begin as a guest, with one click and no questions."""
    if security.who() is not None:
        return me(), HTTPStatus.OK
    limit("guests")
    with writing() as session:
        guest = people.add(session, now())
        ticket = renew(session, guest)
    security.enter(ticket)
    return me()


def me() -> MeOut:
    """Describe the present person."""
    found = security.who()
    if found is None:
        counts = {}
    else:
        with reading() as session:
            counts = marks.counts(session, found.id)
    return MeOut(
        signed_in=found is not None,
        guest=found is not None and found.guest,
        operator=found is not None and found.operator,
        email=found.email if found else None,
        marks=CountsOut.model_validate(counts),
        csrf_token=csrf.token(),
    )
