"""Links: what people show who got a letter, or were handed one by the operator.

A page takes the token from behind the # of its address and sends it when somebody
presses a button: what only looks at links, as filters of mail do, uses none up.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from typing import Annotated

from apiflask import APIBlueprint
from flask import current_app
from pydantic import BaseModel, ConfigDict, Field

from sneakpreview.domain import link
from sneakpreview.domain import password as rules
from sneakpreview.domain.link import LONGEST_TOKEN, Purpose
from sneakpreview.storage import people
from sneakpreview.usecases.change_address import confirm, move_by_link
from sneakpreview.usecases.join_by_mail import join_by_link
from sneakpreview.usecases.reset_password import ask_to_reset, reset_password
from sneakpreview.usecases.spend_link import DeadLinkError, look_at_link
from sneakpreview.web import security
from sneakpreview.web.accounts import refusals
from sneakpreview.web.addresses import as_stored
from sneakpreview.web.credentials import no_mail
from sneakpreview.web.errors import Problem, invalid
from sneakpreview.web.limits import limit
from sneakpreview.web.passwords import LONGEST_TYPED, accepted
from sneakpreview.web.people import MeOut, me
from sneakpreview.web.sessions import renew
from sneakpreview.web.transaction import parts, reading, writing
from sneakpreview.wiring import link_key, now

routes = APIBlueprint("links", __name__, url_prefix="/api", tag="People")

DEAD = {410: "the link was used, or is over", 429: ""}
OF_OTHERS = DEAD | {403: "whoever the link is for is not signed in here"}

Token = Annotated[str, Field(max_length=LONGEST_TOKEN)]


class ForgottenIn(BaseModel):
    """Whose password was forgotten."""

    model_config = ConfigDict(extra="forbid")

    email: str = Field(max_length=people.LONGEST_EMAIL)


class LinkIn(BaseModel):
    """What a link ends with."""

    model_config = ConfigDict(extra="forbid")

    token: Token


class LinkAndPasswordIn(LinkIn):
    """What a link ends with, and a password."""

    password: str = Field(max_length=LONGEST_TYPED)


@routes.post("/resets")
@routes.input(ForgottenIn)
@routes.output({}, HTTPStatus.ACCEPTED)
@routes.doc(responses={409: "the site sends no mail", 429: ""})
def forgotten(json_data: ForgottenIn) -> dict[str, str]:
    """Send a link that sets a new password, where the address is an account's.

    Answer and work are the same for every address. It goes only to addresses that were
    confirmed.
    """
    if parts().post is None:
        raise no_mail()
    email = as_stored(json_data.email)
    if email is None:
        raise invalid(email=["This is no e-mail address."])
    limit("reset")
    limit("reset", by=email)
    with writing() as session:
        ask_to_reset(session, email, link_key(parts().settings), now())
    current_app.extensions["wake"]()
    return {}


@routes.post("/links/reset")
@routes.input(LinkAndPasswordIn)
@routes.output({}, HTTPStatus.NO_CONTENT)
@routes.doc(responses=DEAD)
def reset(json_data: LinkAndPasswordIn) -> str:
    """Set a new password; every device is signed out. Nobody is signed in by it."""
    limit("links")
    token = json_data.token
    with _alive(), reading() as session:
        email = look_at_link(session, Purpose.RESET, token, now()).address or ""
    hashed = security.hashed(accepted(json_data.password, email))
    with _alive(), writing() as session:
        reset_password(session, token, hashed, now())
    current_app.extensions["wake"]()
    return ""


@routes.post("/links/join")
@routes.input(LinkAndPasswordIn)
@routes.output(MeOut, HTTPStatus.CREATED, description="the account is signed in")
@routes.doc(responses=DEAD | {409: "another has the address by now"})
def join(json_data: LinkAndPasswordIn) -> MeOut:
    """Make the account that was asked for, with the password that was chosen then.

    Whoever knows the password but has not the letter gets no account, nor does whoever
    has the letter but chose no password.
    """
    limit("links")
    token = json_data.token
    with _alive(), reading() as session:
        stored = look_at_link(session, Purpose.JOIN, token, now()).password
    limit("sign-in", by=f"link {link.digest(token).hex()}")
    password = rules.normalise(json_data.password)[: rules.LONGEST + 1]
    if not security.matches(password, stored):
        raise invalid(password=["This is not the password that was chosen."])
    rule = parts().settings.sign_up
    with refusals(), _alive(), writing() as session:
        ticket = renew(session, join_by_link(session, token, rule, now()))
    security.enter(ticket)
    return me()


@routes.post("/links/confirm")
@routes.input(LinkIn)
@routes.output(MeOut)
@routes.doc(responses=OF_OTHERS)
def confirm_address(json_data: LinkIn) -> MeOut:
    """Confirm the address of whoever is signed in."""
    number = _theirs(Purpose.CONFIRM, json_data.token)
    with _alive(), writing() as session:
        ticket = renew(session, confirm(session, number, json_data.token, now()))
    security.enter(ticket)
    return me()


@routes.post("/links/move")
@routes.input(LinkIn)
@routes.output(MeOut)
@routes.doc(responses=OF_OTHERS | {409: "another has the address by now"})
def move_address(json_data: LinkIn) -> MeOut:
    """Give whoever is signed in the address that the link was sent to."""
    number = _theirs(Purpose.MOVE, json_data.token)
    with refusals(), _alive(), writing() as session:
        ticket = renew(session, move_by_link(session, number, json_data.token, now()))
    current_app.extensions["wake"]()
    security.enter(ticket)
    return me()


def _theirs(purpose: Purpose, token: str) -> int:
    """Give the number of who is signed in, whose link it is; it is used by nothing."""
    limit("links")
    with _alive(), reading() as session:
        whose = look_at_link(session, purpose, token, now()).person
    here = security.visitor()
    if here is None or here != whose:
        raise Problem(
            HTTPStatus.FORBIDDEN,
            "not-yours",
            "Sign in here to the account that this link is for, then open it again.",
        )
    return here


@contextmanager
def _alive() -> Iterator[None]:
    try:
        yield
    except DeadLinkError as error:
        raise Problem(HTTPStatus.GONE, "dead-link", str(error)) from error
