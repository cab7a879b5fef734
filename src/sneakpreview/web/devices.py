"""Devices: where the person is signed in, and ending that."""

from datetime import datetime
from http import HTTPStatus

from apiflask import APIBlueprint
from pydantic import Field

from sneakpreview.domain.device import device
from sneakpreview.storage import sessions
from sneakpreview.web import security
from sneakpreview.web.errors import Problem
from sneakpreview.web.freshness import fresh, signed_in
from sneakpreview.web.shapes import Shape
from sneakpreview.web.transaction import reading, writing
from sneakpreview.wiring import now

routes = APIBlueprint("devices", __name__, url_prefix="/api/me", tag="People")

STALE = {401: "nobody is signed in", 403: "no proof of late of who is signed in"}


class DeviceOut(Shape):
    """One browser in which the person is signed in."""

    id: str = Field(description="good for ending it, and for nothing else")
    device: str = Field(description="in words, such as `Firefox on Windows`")
    began_at: datetime
    used_at: datetime = Field(description="last, to the hour")
    this: bool = Field(description="whether it is the one that asks")


class DevicesOut(Shape):
    """Where the person is signed in."""

    items: list[DeviceOut]


@routes.get("/sessions")
@routes.output(DevicesOut)
@routes.doc(responses={401: "nobody is signed in"})
def index() -> DevicesOut:
    """List where the person is signed in: this browser, then by last use."""
    ticket = signed_in()
    with reading() as session:
        found = sessions.listed(session, ticket.person.id, ticket.key, now())
    return DevicesOut(
        items=[
            DeviceOut(
                id=one.id,
                device=device(one.agent),
                began_at=one.created_at,
                used_at=one.seen_at,
                this=one.this,
            )
            for one in found
        ]
    )


@routes.delete("/sessions/<id_>")
@routes.output({}, HTTPStatus.NO_CONTENT)
@routes.doc(responses=STALE | {404: "the person has no such session"})
def end(id_: str) -> str:
    """Sign out there, at once."""
    ticket = fresh()
    with writing() as session:
        ended = sessions.end_listed(session, ticket.person.id, id_)
        over = sessions.find(session, ticket.key, now()) is None
    if not ended:
        raise Problem(
            HTTPStatus.NOT_FOUND, "not-found", "There is no such session of yours."
        )
    if over:
        security.leave()
    return ""


@routes.delete("/sessions")
@routes.output({}, HTTPStatus.NO_CONTENT)
@routes.doc(responses=STALE)
def end_others() -> str:
    """Sign out everywhere but here, at once."""
    ticket = fresh()
    with writing() as session:
        sessions.end_others(session, ticket.person.id, ticket.key)
    return ""
