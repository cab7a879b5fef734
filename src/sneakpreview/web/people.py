"""People: who is here, and guests."""

from datetime import datetime
from http import HTTPStatus
from typing import Any

from apiflask import APIBlueprint
from pydantic import Field

from sneakpreview.domain.signup import SignUp
from sneakpreview.storage import marks, people
from sneakpreview.usecases.admit import doors
from sneakpreview.web import csrf, half, security
from sneakpreview.web.errors import Problem
from sneakpreview.web.limits import limit
from sneakpreview.web.sessions import renew
from sneakpreview.web.shapes import Shape
from sneakpreview.web.transaction import parts, reading, writing
from sneakpreview.wiring import now

routes = APIBlueprint("people", __name__, url_prefix="/api", tag="People")


class CountsOut(Shape):
    """How many films the person marked, by kind."""

    like: int = 0
    hide: int = 0
    save: int = 0
    seen: int = 0


class LeavingOut(Shape):
    """The account that somebody signed in to though it is leaving."""

    email: str | None
    leaving_at: datetime = Field(description="until then it can be kept")


class MeOut(Shape):
    """Who is signed in, and the token for what comes next."""

    signed_in: bool
    guest: bool
    operator: bool = Field(description="whether this account looks after the site")
    may_leave: bool = Field(
        description="false for who looks after the site while others have accounts: "
        "they promote somebody else first"
    )
    email: str | None
    confirmed: bool = Field(
        description="whether the address is known to be theirs; without that no mail "
        "can give back a forgotten password"
    )
    mail: bool = Field(description="whether this site can send mail")
    code_wanted: bool = Field(
        description="the password was right: POST /api/sessions/code signs in"
    )
    leaving: LeavingOut | None = Field(
        description="nobody is signed in, but may keep this account"
    )
    sign_up: SignUp = Field(
        description="who may come: anybody; guests, and with an invitation accounts; "
        "nobody new"
    )
    marks: CountsOut
    csrf_token: str = Field(
        description="to be sent as X-CSRF-Token with every state-changing call"
    )


Answers = dict[int | str, dict[str, str | dict[str, dict[str, Any]]]]
AS_ME = {"application/json": {"schema": {"$ref": "#/components/schemas/MeOut"}}}
ALSO: Answers = {
    200: {
        "description": "somebody is signed in already, and stays so",
        "content": AS_ME,
    },
    403: {"description": "the site takes no guests"},
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
        if not doors(session, parts().settings.sign_up).guests:
            raise Problem(
                HTTPStatus.FORBIDDEN, "closed", "This site takes nobody who is new."
            )
        guest = people.add(session, now())
        ticket = renew(session, guest)
    security.enter(ticket)
    return me()


def me() -> MeOut:
    """Describe the present person."""
    found, leaver = security.who(), security.leaver()
    with reading() as session:
        counts = {} if found is None else marks.counts(session, found.id)
        may_leave = found is not None and not (
            found.operator and people.others_stay(session, found.id)
        )
        sign_up = doors(session, parts().settings.sign_up)
    return MeOut(
        signed_in=found is not None,
        guest=found is not None and found.guest,
        operator=found is not None and found.operator,
        may_leave=may_leave,
        email=found.email if found else None,
        confirmed=found is not None and found.confirmed,
        mail=parts().post is not None,
        code_wanted=half.wanted(),
        leaving=None if leaver is None else LeavingOut.model_validate(leaver),
        sign_up=sign_up,
        marks=CountsOut.model_validate(counts),
        csrf_token=csrf.token(),
    )
