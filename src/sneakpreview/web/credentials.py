"""Credentials: the address and the password of whoever is signed in.

Each change asks for a proof of who that is (`web/freshness.py`).
"""

from http import HTTPStatus

from apiflask import APIBlueprint
from flask import current_app
from pydantic import BaseModel, ConfigDict, Field

from sneakpreview.domain import password as rules
from sneakpreview.storage import people, ways
from sneakpreview.storage.people import EmailTakenError
from sneakpreview.usecases.change_address import ask_to_confirm, ask_to_move, move
from sneakpreview.usecases.reset_password import change_password
from sneakpreview.web import security
from sneakpreview.web.addresses import as_stored
from sneakpreview.web.errors import Problem, invalid
from sneakpreview.web.freshness import account as of_account
from sneakpreview.web.freshness import fresh, signed_in
from sneakpreview.web.limits import limit
from sneakpreview.web.passwords import LONGEST_TYPED, accepted
from sneakpreview.web.people import AS_ME, Answers, MeOut, me
from sneakpreview.web.sessions import renew
from sneakpreview.web.transaction import parts, reading, writing
from sneakpreview.wiring import link_key, now

routes = APIBlueprint("credentials", __name__, url_prefix="/api/me", tag="People")

ELSE: Answers = {
    401: {"description": "nobody is signed in"},
    403: {"description": "no proof of late of who is signed in"},
    409: {"description": "it is a guest, or has no address, or another one has it"},
    429: {"description": ""},
}
SENT: Answers = ELSE | {
    202: {
        "description": "nothing was changed yet: a letter says what is still to do",
        "content": AS_ME,
    }
}


class PasswordIn(BaseModel):
    """A new password."""

    model_config = ConfigDict(extra="forbid")

    password: str = Field(
        max_length=LONGEST_TYPED,
        description=f"{rules.SHORTEST} to {rules.LONGEST} characters, none of the "
        f"common ones; {rules.SHORTEST_BESIDE} are enough beside a passkey or a code",
    )


class AddressIn(BaseModel):
    """A new address."""

    model_config = ConfigDict(extra="forbid")

    email: str = Field(max_length=people.LONGEST_EMAIL)


@routes.put("/password")
@routes.input(PasswordIn)
@routes.output(MeOut)
@routes.doc(responses=ELSE)
def set_password(json_data: PasswordIn) -> MeOut:
    """Change the password; every other device is signed out."""
    ticket = of_account(fresh())
    if ticket.person.email is None:
        raise Problem(
            HTTPStatus.CONFLICT, "no-address", "Give your account an address first."
        )
    with reading() as session:
        beside = ways.beside(session, ticket.person)
    password = accepted(json_data.password, ticket.person.email, beside=beside)
    limit("links", by=str(ticket.person.id))
    hashed = security.hashed(password)
    with writing() as session:
        account = people.lock_account(session, ticket.person.id)
        if account is None:
            raise _gone()
        short = len(password) < rules.SHORTEST
        if short and not ways.beside(session, account):
            raise _changed_meanwhile()
        change_password(session, account, hashed, now(), short=short)
        renewed = renew(session, account)
    _wake()
    security.enter(renewed)
    return me()


@routes.put("/email")
@routes.input(AddressIn)
@routes.output(MeOut)
@routes.doc(responses=SENT)
def set_address(json_data: AddressIn) -> MeOut | tuple[MeOut, int]:
    """Change the address; where the site sends mail, by a link to the new one.

    It is the same answer, then, whether another account has that address or not.
    """
    ticket = of_account(fresh())
    email = as_stored(json_data.email)
    if email is None:
        raise invalid(email=["This is no e-mail address."])
    if email == ticket.person.email:
        raise invalid(email=["This is your address already."])
    number = ticket.person.id
    limit("letters", by=str(number))
    if parts().post is not None:
        limit("letters", by=email)
        with writing() as session:
            ask_to_move(session, number, email, link_key(parts().settings), now())
        _wake()
        return me(), HTTPStatus.ACCEPTED
    try:
        with writing() as session:
            account = move(session, number, email, now(), shown=False)
            renewed = renew(session, account)
    except EmailTakenError as error:
        raise Problem(
            HTTPStatus.CONFLICT, "taken", "Another account has this address."
        ) from error
    security.enter(renewed)
    return me()


@routes.post("/confirmation")
@routes.output({}, HTTPStatus.ACCEPTED)
@routes.doc(responses=ELSE)
def ask_for_confirmation() -> dict[str, str]:
    """Send a link that confirms the address, unless that was done."""
    ticket = of_account(signed_in())
    if parts().post is None:
        raise no_mail()
    limit("letters", by=str(ticket.person.id))
    with writing() as session:
        account = people.lock_account(session, ticket.person.id)
        if account is None:
            raise _gone()
        ask_to_confirm(session, account, link_key(parts().settings), now())
    _wake()
    return {}


def no_mail() -> Problem:
    """Say honestly that no letter will come."""
    return Problem(
        HTTPStatus.CONFLICT,
        "no-mail",
        "This site sends no mail. Whoever runs it can hand you a link.",
    )


def _changed_meanwhile() -> Problem:
    return Problem(
        HTTPStatus.CONFLICT, "crossed", "Nothing stands beside the password any more."
    )


def _gone() -> Problem:
    return Problem(HTTPStatus.UNAUTHORIZED, "signed-out", "Sign in first.")


def _wake() -> None:
    current_app.extensions["wake"]()
