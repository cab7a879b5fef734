"""Invitations: the operator makes them; whoever has one sees what it is good for."""

from datetime import datetime
from http import HTTPStatus

from apiflask import APIBlueprint
from pydantic import BaseModel, ConfigDict, Field

from sneakpreview.storage import invitations
from sneakpreview.web import security
from sneakpreview.web.errors import Problem
from sneakpreview.web.limits import limit
from sneakpreview.web.roster import ELSE
from sneakpreview.web.shapes import Shape
from sneakpreview.web.transaction import reading, writing
from sneakpreview.wiring import now

routes = APIBlueprint("invitations", __name__, url_prefix="/api")


class InvitationOut(Shape):
    """An invitation that nobody has used yet."""

    id: int
    email: str | None = Field(description="for whom alone; null: whoever has the link")
    created_at: datetime
    ends_at: datetime


class InvitationsOut(Shape):
    """The invitations that nobody has used yet, newest first."""

    items: list[InvitationOut]


class MadeOut(InvitationOut):
    """An invitation just made, with what is told this once."""

    secret: str = Field(description="the link is /account#invitation= and this")


class SecretIn(BaseModel):
    """What an invitation's link ends with."""

    model_config = ConfigDict(extra="forbid")

    secret: str = Field(max_length=invitations.LONGEST_SECRET)


@routes.post("/invitations")
@routes.input(SecretIn)
@routes.output(InvitationOut)
@routes.doc(
    tags=["People"], responses={404: "it is over, was used or never was", 429: ""}
)
def look(json_data: SecretIn) -> InvitationOut:
    """Say what an invitation is good for; it is not used by that."""
    limit("invitations")
    with reading() as session:
        found = invitations.find(session, json_data.secret, now())
    if found is None:
        raise Problem(
            HTTPStatus.NOT_FOUND,
            "no-invitation",
            "This invitation is over, or somebody has used it already.",
        )
    return InvitationOut.model_validate(found)


@routes.get("/operator/invitations")
@routes.output(InvitationsOut)
@routes.doc(tags=["Operator"], responses=ELSE)
def index() -> InvitationsOut:
    """List the invitations that nobody has used yet."""
    security.operator()
    with reading() as session:
        found = invitations.open_(session, now())
    return InvitationsOut(items=[InvitationOut.model_validate(one) for one in found])


@routes.post("/operator/invitations")
@routes.output(MadeOut, HTTPStatus.CREATED)
@routes.doc(tags=["Operator"], responses=ELSE)
def invite() -> MadeOut:
    """Invite whoever gets the link: good for one account, for a week."""
    security.operator()
    with writing() as session:
        row, secret = invitations.add(session, now())
    return MadeOut(
        id=row.id,
        email=row.email,
        created_at=row.created_at,
        ends_at=row.ends_at,
        secret=secret,
    )


@routes.delete("/operator/invitations/<int:number>")
@routes.output({}, HTTPStatus.NO_CONTENT)
@routes.doc(tags=["Operator"], responses=ELSE)
def take_back(number: int) -> str:
    """End an invitation; one that was used or is over is no error."""
    security.operator()
    with writing() as session:
        invitations.take_back(session, number)
    return ""
