"""Freshness: what changes how one gets in asks first for proof of who one is.

A session may be stolen, or left open. So a call that changes a password, an address
or another way in, that deletes the account or gives all of its data away, begins with
`fresh()`. Where that raises `stale`, the front end asks for a proof and repeats the
call (`frontend/state/freshness.js`). Each way in that can be asked for here ends with
`prove()`; the password's is below, the passkey's in `web/passkeys.py`.
"""

from datetime import timedelta
from http import HTTPStatus

from apiflask import APIBlueprint
from pydantic import BaseModel, ConfigDict, Field

from sneakpreview.domain import password as rules
from sneakpreview.domain.recoverycode import LONGEST
from sneakpreview.storage import secondfactors
from sneakpreview.storage import sessions as rows
from sneakpreview.web import familiar, security, sessions
from sneakpreview.web.entering import code_fits
from sneakpreview.web.errors import Problem, invalid
from sneakpreview.web.limits import limit
from sneakpreview.web.passwords import LONGEST_TYPED
from sneakpreview.web.people import MeOut, me
from sneakpreview.web.sessions import Ticket
from sneakpreview.web.transaction import reading, writing
from sneakpreview.wiring import now

FRESH = timedelta(minutes=15)

routes = APIBlueprint("freshness", __name__, url_prefix="/api", tag="People")


class ProofIn(BaseModel):
    """What proves who one is."""

    model_config = ConfigDict(extra="forbid")

    password: str = Field(max_length=LONGEST_TYPED)
    code: str | None = Field(
        None,
        max_length=LONGEST,
        description="from the app, or a recovery code; where there is a second factor",
    )


@routes.post("/me/freshness")
@routes.input(ProofIn)
@routes.output(MeOut)
@routes.doc(responses={401: "nobody is signed in", 422: "it proves nothing", 429: ""})
def renew(json_data: ProofIn) -> MeOut:
    """Prove who is signed in, by the account's password; good for 15 minutes.

    Where the password asks for a code at sign-in, it does so here.
    """
    ticket = signed_in()
    limit("sign-in")
    typed = ticket.person.email or str(ticket.person.id)
    limit("sign-in", by=familiar.subject(typed, ticket.person))
    password = rules.normalise(json_data.password)[: rules.LONGEST + 1]
    if not security.fits(password, ticket.person):
        raise invalid(password=["This is not your password."])
    with reading() as session:
        coded = secondfactors.is_on(session, ticket.person.id)
    if coded and not (json_data.code and code_fits(ticket.person.id, json_data.code)):
        raise invalid(code=["This is not a code of yours that is good now."])
    prove()
    return me()


@routes.get("/me/freshness")
@routes.output({}, HTTPStatus.NO_CONTENT)
@routes.doc(responses={401: "nobody is signed in", 403: "stale: a proof is asked for"})
def show() -> str:
    """Say whether a call that asks for a proof would be answered now."""
    fresh()
    return ""


def fresh() -> Ticket:
    """Give the session of a person who has proved lately who they are.

    A 401 problem for nobody, a 403 of type `stale` where it was too long ago. A guest
    has nothing to prove it with: whoever holds its session is it.
    """
    ticket = signed_in()
    if not ticket.person.guest and ticket.proved_at <= now() - FRESH:
        raise Problem(HTTPStatus.FORBIDDEN, "stale", "Show once more that this is you.")
    return ticket


def prove() -> None:
    """Remember that the signed-in person has just proved who they are.

    The session goes on under a new key, so that one which was stolen ends here. A 401
    problem if the session has been ended meanwhile.
    """
    ticket = signed_in()
    at = now()
    with writing() as session:
        key = rows.prove(session, ticket.key, at)
    if key is None:
        raise _nobody()
    security.enter(Ticket(key, ticket.person, at, at, ticket.data))


def signed_in() -> Ticket:
    """Give the session of whoever is signed in; a 401 problem for nobody."""
    ticket = sessions.current().ticket
    if ticket is None or security.who() is None:  # who is leaving can only come back
        raise _nobody()
    return ticket


def account(ticket: Ticket) -> Ticket:
    """Give the session of an account back; a 409 problem for a guest's."""
    if ticket.person.guest:
        raise Problem(
            HTTPStatus.CONFLICT, "guest", "A guest has no address and no password."
        )
    return ticket


def _nobody() -> Problem:
    return Problem(HTTPStatus.UNAUTHORIZED, "signed-out", "Sign in first.")
