"""Leaving for good, with a week to come back."""

from http import HTTPStatus

from apiflask import APIBlueprint

from sneakpreview.usecases.leave import OperatorLeavesError, leave, stay
from sneakpreview.web import security
from sneakpreview.web.errors import Problem
from sneakpreview.web.freshness import fresh
from sneakpreview.web.people import MeOut, me
from sneakpreview.web.sessions import renew
from sneakpreview.web.transaction import parts, writing
from sneakpreview.wiring import now

routes = APIBlueprint("leaving", __name__, url_prefix="/api", tag="People")


@routes.delete("/me")
@routes.output(MeOut, description="nobody is signed in any more")
@routes.doc(
    responses={
        401: "nobody is signed in",
        409: "who looks after the site promotes somebody else first",
    }
)
def delete() -> MeOut:
    """Delete whoever is signed in: a guest at once, an account after a week.

    Every session ends. Until the week is over, signing in says when the account
    leaves, and it can be kept.
    """
    mine = fresh().person.id
    try:
        with writing() as session:
            files = leave(session, mine, now())
    except OperatorLeavesError as error:
        raise Problem(HTTPStatus.CONFLICT, "operator", str(error)) from error
    for file in files:
        parts().uploads.remove(file)
    security.leave()
    return me()


@routes.post("/me/stay")
@routes.output(MeOut)
@routes.doc(responses={401: "nobody is signed in who is leaving"})
def keep() -> MeOut:
    """Keep an account that is leaving, and is signed in to say so."""
    leaver = security.leaver()
    if leaver is None:
        raise Problem(
            HTTPStatus.UNAUTHORIZED, "signed-out", "Sign in to keep your account."
        )
    with writing() as session:
        row = stay(session, leaver.id)
        ticket = None if row is None else renew(session, row)
    if ticket is None:
        raise Problem(
            HTTPStatus.UNAUTHORIZED, "signed-out", "The account is not there any more."
        )
    security.enter(ticket)
    return me()
