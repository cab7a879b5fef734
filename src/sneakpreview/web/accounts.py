"""Accounts: make one, sign in, sign out."""

from http import HTTPStatus

from apiflask import APIBlueprint
from flask import current_app
from pydantic import BaseModel, ConfigDict, Field

from sneakpreview.domain import password as rules
from sneakpreview.storage import people, sessions
from sneakpreview.storage.people import EmailTakenError
from sneakpreview.usecases.become_account import NoGuestError, become_account
from sneakpreview.usecases.join_marks import join_marks
from sneakpreview.web import security
from sneakpreview.web.errors import Problem
from sneakpreview.web.limits import limit
from sneakpreview.web.passwords import common
from sneakpreview.web.people import MeOut, me
from sneakpreview.web.sessions import renew
from sneakpreview.web.transaction import reading, writing
from sneakpreview.wiring import now

LONGEST_TYPED = 4096  # what nobody types by hand

routes = APIBlueprint("accounts", __name__, url_prefix="/api", tag="People")


class AccountIn(BaseModel):
    """What an account is made of."""

    model_config = ConfigDict(extra="forbid")

    email: str = Field(max_length=people.LONGEST_EMAIL)
    password: str = Field(
        max_length=LONGEST_TYPED,
        description=f"{rules.SHORTEST} to {rules.LONGEST} characters, none of the "
        "common ones",
    )


class SessionIn(BaseModel):
    """What signs in."""

    model_config = ConfigDict(extra="forbid")

    email: str = Field(max_length=people.LONGEST_EMAIL)
    password: str = Field(max_length=LONGEST_TYPED)
    join: bool = Field(
        default=False,
        description="bring the present guest's marks along; the account's own win",
    )


@routes.post("/accounts")
@routes.input(AccountIn)
@routes.output(MeOut, HTTPStatus.CREATED, description="the account is signed in")
@routes.doc(responses={409: "no account could be made", 429: ""})
def create(json_data: AccountIn) -> MeOut:
    """Make an account; a guest who is signed in becomes it and keeps everything."""
    visitor = security.who()
    if visitor is not None and not visitor.guest:
        raise Problem(
            HTTPStatus.CONFLICT, "signed-in", "You have an account. Sign out first."
        )
    email = _address(json_data.email)
    if email is None:
        raise _invalid(email=["This is no e-mail address."])
    password = rules.normalise(json_data.password)
    if faults := rules.faults(password, email, common()):
        raise _invalid(password=faults)
    limit("sign-up")  # what is refused for its form is no try
    hashed = security.hashed(password)
    guest = None if visitor is None else visitor.id
    try:
        with writing() as session:
            row = become_account(session, guest, email, hashed, now())
            sessions.end_all(session, row.id)
            ticket = renew(session, row)
    except (EmailTakenError, NoGuestError) as error:
        raise Problem(
            HTTPStatus.CONFLICT,
            "no-account-made",
            "No account could be made of this. If you have one already, sign in.",
        ) from error
    security.enter(ticket)
    return me()


@routes.post("/sessions")
@routes.input(SessionIn)
@routes.output(MeOut)
@routes.doc(responses={401: "address and password do not fit", 429: ""})
def sign_in(json_data: SessionIn) -> MeOut:
    """Sign in with e-mail address and password."""
    email = _address(json_data.email)
    limit("sign-in")
    limit("sign-in", by=email or json_data.email)
    row = None
    if email is not None:
        with reading() as session:
            row = people.by_email(session, email)
    # One character too many is wrong, however many follow; and takes as long.
    password = rules.normalise(json_data.password)[: rules.LONGEST + 1]
    right = security.fits(password, row)
    if row is None or not right:
        raise Problem(
            HTTPStatus.UNAUTHORIZED,
            "wrong-sign-in",
            "The e-mail address and the password do not fit together.",
        )
    visitor = security.who()
    with writing() as session:
        ticket = renew(session, row)
        if json_data.join and visitor is not None:
            join_marks(session, visitor.id, row.id)
    security.enter(ticket)
    return me()


@routes.delete("/sessions/current")
@routes.output({}, HTTPStatus.NO_CONTENT)
def sign_out() -> str:
    """Sign out; nobody may, too."""
    security.leave()
    return ""


def _address(text: str) -> str | None:
    """Write an e-mail address as it is stored; None if it is none. No look-up."""
    try:
        found = current_app.extensions["security"].mail_util.validate(text.strip())
    except ValueError:
        return None
    stored = str(found).lower()
    return stored if len(stored) <= people.LONGEST_EMAIL else None


def _invalid(**errors: list[str]) -> Problem:
    return Problem(
        HTTPStatus.UNPROCESSABLE_ENTITY,
        "invalid",
        "Not all is right yet.",
        errors=errors,
    )
