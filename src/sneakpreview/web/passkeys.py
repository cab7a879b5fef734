"""Passkeys: those of an account, and getting in by one."""

from http import HTTPStatus

import structlog
from apiflask import APIBlueprint
from flask import current_app

from sneakpreview.domain.party import NoPasskeysError
from sneakpreview.storage import passkeys
from sneakpreview.storage.people import PersonRow
from sneakpreview.usecases.add_passkey import NoPasskeyAddedError, add_passkey
from sneakpreview.usecases.remove_passkey import (
    LastWayError,
    ShortPasswordError,
    remove_passkey,
)
from sneakpreview.usecases.use_passkey import (
    ClonedPasskeyError,
    Shown,
    WrongPasskeyError,
    use_passkey,
)
from sneakpreview.web import ceremony
from sneakpreview.web.ceremony import Use
from sneakpreview.web.entering import enter
from sneakpreview.web.errors import Problem
from sneakpreview.web.freshness import account, fresh, prove, signed_in
from sneakpreview.web.keyshapes import (
    NameIn,
    NewPasskeyIn,
    OptionsOut,
    PasskeyIn,
    PasskeyOut,
    PasskeySessionIn,
)
from sneakpreview.web.limits import limit
from sneakpreview.web.people import MeOut, me
from sneakpreview.web.transaction import parts, writing
from sneakpreview.wiring import now

routes = APIBlueprint("passkeys", __name__, url_prefix="/api", tag="People")

NONE = {401: "nobody is signed in", 404: "the person has no such passkey"}
CHANGES = {
    401: "nobody is signed in",
    403: "no proof of late of who is signed in",
    409: "there can be none: the type says why",
    429: "",
}

log = structlog.get_logger()


@routes.post("/me/passkeys/options")
@routes.output(OptionsOut)
@routes.doc(responses=CHANGES)
def ask_to_add() -> OptionsOut:
    """Begin to add a passkey: what to ask the browser for, good for five minutes."""
    ticket = account(fresh())
    limit("passkeys")
    try:
        options = ceremony.ask_to_add(ticket.person.id, ticket.person.email)
    except NoPasskeysError as error:
        raise ceremony.no_passkeys(error) from error
    return OptionsOut(options=options)


@routes.post("/me/passkeys")
@routes.input(NewPasskeyIn)
@routes.output(PasskeyOut, HTTPStatus.CREATED)
@routes.doc(responses=CHANGES)
def add(json_data: NewPasskeyIn) -> PasskeyOut:
    """Add the passkey that a device has made."""
    ticket = account(fresh())
    limit("passkeys")
    new = ceremony.added(json_data.credential.model_dump(), Use.ADD)
    try:
        with writing() as session:
            row = add_passkey(session, ticket.person.id, json_data.name, new, now())
    except NoPasskeyAddedError as error:
        raise Problem(HTTPStatus.CONFLICT, "no-passkey-added", str(error)) from error
    current_app.extensions["wake"]()
    return PasskeyOut.model_validate(row)


@routes.put("/me/passkeys/<int:number>")
@routes.input(NameIn)
@routes.output({}, HTTPStatus.NO_CONTENT)
@routes.doc(responses=NONE)
def rename(number: int, json_data: NameIn) -> str:
    """Call a passkey something else."""
    ticket = signed_in()
    with writing() as session:
        if not passkeys.rename(session, ticket.person.id, number, json_data.name):
            raise _none()
    return ""


@routes.delete("/me/passkeys/<int:number>")
@routes.output({}, HTTPStatus.NO_CONTENT)
@routes.doc(responses=CHANGES | {404: "the person has no such passkey"})
def remove(number: int) -> str:
    """Remove a passkey; the last way in stays, and so does what a password needs."""
    ticket = fresh()
    try:
        with writing() as session:
            removed = remove_passkey(
                session, ticket.person.id, number, parts().issuers, now()
            )
    except LastWayError as error:
        raise Problem(HTTPStatus.CONFLICT, "last-way", str(error)) from error
    except ShortPasswordError as error:
        raise Problem(HTTPStatus.CONFLICT, "short-password", str(error)) from error
    if not removed:
        raise _none()
    current_app.extensions["wake"]()
    return ""


@routes.post("/passkeys/options")
@routes.output(OptionsOut)
@routes.doc(responses={429: ""})
def ask_to_sign_in() -> OptionsOut:
    """Begin to sign in: what to ask the browser for, good for five minutes."""
    limit("passkeys")
    try:
        return OptionsOut(options=ceremony.ask_to_show(Use.SIGN_IN))
    except NoPasskeysError as error:
        return OptionsOut(options=None, why=str(error))


@routes.post("/sessions/passkey")
@routes.input(PasskeySessionIn)
@routes.output(MeOut)
@routes.doc(responses={409: "the challenge is over", 429: ""})
def sign_in(json_data: PasskeySessionIn) -> MeOut:
    """Sign in with a passkey, which is proof enough: no code is asked for."""
    limit("passkeys")
    found = ceremony.shown(json_data.credential.model_dump(), Use.SIGN_IN)
    return enter(_owner(found), join=json_data.join)


@routes.post("/me/freshness/options")
@routes.output(OptionsOut)
@routes.doc(responses={401: "nobody is signed in", 429: ""})
def ask_to_prove() -> OptionsOut:
    """Begin to prove who is signed in, by a passkey."""
    ticket = signed_in()
    limit("passkeys")
    try:
        return OptionsOut(options=ceremony.ask_to_show(Use.PROVE, ticket.person.id))
    except NoPasskeysError as error:
        return OptionsOut(options=None, why=str(error))


@routes.post("/me/freshness/passkey")
@routes.input(PasskeyIn)
@routes.output(MeOut)
@routes.doc(
    responses={401: "nobody is signed in", 409: "the challenge is over", 429: ""}
)
def renew(json_data: PasskeyIn) -> MeOut:
    """Prove who is signed in, by one of their passkeys; good for 15 minutes."""
    ticket = signed_in()
    limit("passkeys")
    found = ceremony.shown(json_data.credential.model_dump(), Use.PROVE)
    if _owner(found).id != ticket.person.id:
        raise ceremony.wrong()
    prove()
    return me()


def _owner(found: Shown) -> PersonRow:
    try:
        with writing() as session:
            return use_passkey(session, found, now())
    except ClonedPasskeyError as error:
        log.warning("a passkey's count went back: it may be a copy", which=str(error))
        raise ceremony.wrong() from error
    except WrongPasskeyError as error:
        raise ceremony.wrong() from error


def _none() -> Problem:
    return Problem(
        HTTPStatus.NOT_FOUND, "not-found", "There is no such passkey of yours."
    )
