"""Accounts: make one, sign in, sign out."""

from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from typing import Annotated

from apiflask import APIBlueprint
from flask import current_app
from pydantic import BaseModel, ConfigDict, Field

from sneakpreview.domain import password as rules
from sneakpreview.domain.link import Purpose
from sneakpreview.storage import invitations, people, sessions
from sneakpreview.storage.links import Asked
from sneakpreview.storage.people import EmailTakenError
from sneakpreview.usecases.admit import NotInvitedError, admit
from sneakpreview.usecases.become_account import NoGuestError, become_account
from sneakpreview.usecases.join_by_mail import ask_to_join
from sneakpreview.web import familiar, journal, security
from sneakpreview.web.addresses import as_stored
from sneakpreview.web.entering import enter_by_password
from sneakpreview.web.errors import Problem, invalid
from sneakpreview.web.limits import limit
from sneakpreview.web.passwords import LONGEST_TYPED, accepted
from sneakpreview.web.people import AS_ME, Answers, MeOut, me
from sneakpreview.web.sessions import Ticket, renew
from sneakpreview.web.transaction import parts, reading, writing
from sneakpreview.wiring import link_key, now

routes = APIBlueprint("accounts", __name__, url_prefix="/api", tag="People")


Invitation = Annotated[
    str | None,
    Field(
        max_length=invitations.LONGEST_SECRET,
        description="what an invitation's link ends with; where the site is not open",
    ),
]


class AccountIn(BaseModel):
    """What an account is made of."""

    model_config = ConfigDict(extra="forbid")

    email: str = Field(max_length=people.LONGEST_EMAIL)
    password: str = Field(
        max_length=LONGEST_TYPED,
        description=f"{rules.SHORTEST} to {rules.LONGEST} characters, none of the "
        "common ones",
    )
    invitation: Invitation = None


class SessionIn(BaseModel):
    """What signs in."""

    model_config = ConfigDict(extra="forbid")

    email: str = Field(max_length=people.LONGEST_EMAIL)
    password: str = Field(max_length=LONGEST_TYPED)
    join: bool = Field(
        default=False,
        description="bring the present guest's marks along; the account's own win",
    )


MADE: Answers = {
    202: {
        "description": "nothing was made yet: a letter says what is still to do",
        "content": AS_ME,
    },
    403: {"description": "it takes an invitation"},
    409: {"description": "no account could be made"},
    429: {"description": ""},
}


SIGNED: Answers = {
    202: {
        "description": "they fit, and a code is asked for: POST /api/sessions/code",
        "content": AS_ME,
    },
    401: {"description": "address and password do not fit"},
    403: {"description": "the password is too short to get in alone"},
    429: {"description": ""},
}


@routes.post("/accounts")
@routes.input(AccountIn)
@routes.output(MeOut, HTTPStatus.CREATED, description="the account is signed in")
@routes.doc(responses=MADE)
def create(json_data: AccountIn) -> MeOut | tuple[MeOut, int]:
    """Make an account; a guest who is signed in becomes it and keeps everything.

    Where the site sends mail, a letter asks for the password once more before
    anything is made, whether somebody has the address already or not.
    """
    guest = newcomer()
    email = as_stored(json_data.email)
    if email is None:
        raise invalid(email=["This is no e-mail address."])
    password = accepted(json_data.password, email)
    limit("sign-up")  # what is refused for its form is no try
    asked = Asked(Purpose.JOIN, guest, email, security.hashed(password))
    with refusals():
        ticket = _make(asked, json_data.invitation)
    if ticket is None:
        return me(), HTTPStatus.ACCEPTED
    security.enter(ticket)
    return me()


def newcomer() -> int | None:
    """Give the number of the guest who asks for an account; None if it is nobody.

    A 409 problem if it is an account.
    """
    visitor = security.who()
    if visitor is None:
        return None
    if not visitor.guest:
        raise Problem(
            HTTPStatus.CONFLICT, "signed-in", "You have an account. Sign out first."
        )
    return visitor.id


def _make(asked: Asked, invitation: str | None) -> Ticket | None:
    """Make the account, and give its session; None where a letter has to come first.

    The first account needs none: there is nobody yet of whom it could tell anything,
    and whoever sets the site up may still be at its mail.
    """
    rule, email = parts().settings.sign_up, str(asked.address)
    with reading() as session:
        by_mail = parts().post is not None and people.has_accounts(session)
    if by_mail:
        limit("letters", by=email)
        key = link_key(parts().settings)
        with writing() as session:
            ask_to_join(
                session, asked, rule=rule, invitation=invitation, key=key, now=now()
            )
        current_app.extensions["wake"]()
        return None
    with writing() as session:
        admit(session, rule, invitation, email, now())
        password = str(asked.password)
        row = become_account(session, asked.person, email, password, now())
        sessions.end_all(session, row.id)
        return renew(session, row)


@contextmanager
def refusals() -> Iterator[None]:
    """Say why no account could be made."""
    try:
        yield
    except NotInvitedError as error:
        raise Problem(
            HTTPStatus.FORBIDDEN,
            "not-invited",
            "This site takes nobody without an invitation, and an invitation once.",
        ) from error
    except (EmailTakenError, NoGuestError) as error:
        raise Problem(
            HTTPStatus.CONFLICT,
            "no-account-made",
            "No account could be made of this. If you have one already, sign in.",
        ) from error


@routes.post("/sessions")
@routes.input(SessionIn)
@routes.output(MeOut)
@routes.doc(responses=SIGNED)
def sign_in(json_data: SessionIn) -> MeOut | tuple[MeOut, int]:
    """Sign in with e-mail address and password; and a code, where one is asked for."""
    email = as_stored(json_data.email)
    limit("sign-in")
    row = None
    if email is not None:
        with reading() as session:
            row = people.by_email(session, email)
    limit("sign-in", by=familiar.subject(email or json_data.email, row))
    if row is not None:
        journal.note(person=row.id)
    # One character too many is wrong, however many follow; and takes as long.
    password = rules.normalise(json_data.password)[: rules.LONGEST + 1]
    right = security.fits(password, row)
    if row is None or not right:
        raise Problem(
            HTTPStatus.UNAUTHORIZED,
            "wrong-sign-in",
            "The e-mail address and the password do not fit together.",
        )
    return enter_by_password(row, join=json_data.join)


@routes.delete("/sessions/current")
@routes.output({}, HTTPStatus.NO_CONTENT)
def sign_out() -> str:
    """Sign out; nobody may, too."""
    security.leave()
    return ""
