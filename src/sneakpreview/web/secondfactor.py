"""The second factor: a code beside the password, from an app, and what replaces it."""

from http import HTTPStatus

import pyotp
from apiflask import APIBlueprint
from flask import current_app, session
from pydantic import BaseModel, ConfigDict, Field

from sneakpreview.domain import recoverycode
from sneakpreview.storage import secondfactors, sessions
from sneakpreview.storage.secondfactors import Confirmed
from sneakpreview.usecases.check_code import about, from_app, step_of
from sneakpreview.usecases.remove_passkey import ShortPasswordError
from sneakpreview.usecases.renew_recovery_codes import renew_recovery_codes
from sneakpreview.usecases.turn_off_codes import turn_off_codes
from sneakpreview.usecases.turn_on_codes import turn_on_codes
from sneakpreview.web import half, journal
from sneakpreview.web.entering import code_fits, enter
from sneakpreview.web.errors import Problem, invalid
from sneakpreview.web.freshness import account, fresh
from sneakpreview.web.limits import limit
from sneakpreview.web.people import MeOut, me
from sneakpreview.web.qrcode import drawn
from sneakpreview.web.shapes import Shape
from sneakpreview.web.transaction import parts, writing
from sneakpreview.wiring import factor_seal, now

KEY = "new second factor"
LASTS = 15 * 60  # seconds to set the app up in
WRONG = "This code does not fit. It may be over: type the one that is shown now."

routes = APIBlueprint("second-factor", __name__, url_prefix="/api", tag="People")

CHANGES = {
    401: "nobody is signed in",
    403: "no proof of late of who is signed in",
    409: "it is a guest, or not the time for it: the type says why",
    429: "",
}


class CodeIn(BaseModel):
    """What an app shows, or a recovery code."""

    model_config = ConfigDict(extra="forbid")

    code: str = Field(max_length=recoverycode.LONGEST)


class SetUpOut(Shape):
    """What an app needs to make codes; nothing shows it again."""

    secret: str = Field(description="in letters, for who cannot take a picture")
    address: str = Field(description="the same, as an address that apps open")
    side: int = Field(description="how many units the QR code of it is wide and high")
    path: str = Field(description="its dark part, as a path of SVG")


class CodesOut(Shape):
    """The recovery codes; nothing shows them again."""

    codes: list[str]


@routes.post("/me/second-factor")
@routes.output(SetUpOut)
@routes.doc(responses=CHANGES)
def set_up() -> SetUpOut:
    """Begin to set an app up; nothing is asked for before its first code has come."""
    ticket = account(fresh())
    person = ticket.person
    secret = pyotp.random_base32()
    sealed = factor_seal(parts().settings).close(secret, about(person.id))
    session[KEY] = {"sealed": sealed.hex(), "until": now().timestamp() + LASTS}
    address = pyotp.TOTP(secret).provisioning_uri(
        name=person.email or "Your account", issuer_name="Sneak Preview"
    )
    side, path = drawn(address)
    return SetUpOut(secret=secret, address=address, side=side, path=path)


@routes.put("/me/second-factor")
@routes.input(CodeIn)
@routes.output(CodesOut)
@routes.doc(responses=CHANGES)
def turn_on(json_data: CodeIn) -> CodesOut:
    """Turn it on, with the first code of the app that was set up; gives ten others.

    Every other device is signed out.
    """
    ticket = account(fresh())
    limit("codes", by=str(ticket.person.id))
    found = _confirmed(ticket.person.id, json_data.code)
    with writing() as database:
        codes = turn_on_codes(database, ticket.person.id, found, now())
        sessions.end_others(database, ticket.person.id, ticket.key)
    if codes is None:
        raise Problem(HTTPStatus.UNAUTHORIZED, "signed-out", "Sign in first.")
    session.pop(KEY, None)
    current_app.extensions["wake"]()
    return CodesOut(codes=codes)


@routes.delete("/me/second-factor")
@routes.output({}, HTTPStatus.NO_CONTENT)
@routes.doc(responses=CHANGES)
def turn_off() -> str:
    """Turn it off, recovery codes and all; one that is off stays so."""
    ticket = account(fresh())
    try:
        with writing() as database:
            turn_off_codes(database, ticket.person.id, now())
    except ShortPasswordError as error:
        raise Problem(HTTPStatus.CONFLICT, "short-password", str(error)) from error
    current_app.extensions["wake"]()
    return ""


@routes.post("/me/second-factor/codes")
@routes.output(CodesOut)
@routes.doc(responses=CHANGES)
def renew_codes() -> CodesOut:
    """Give ten new recovery codes; those of before are good for nothing."""
    ticket = account(fresh())
    with writing() as database:
        if not secondfactors.is_on(database, ticket.person.id):
            raise Problem(
                HTTPStatus.CONFLICT, "off", "There is no code to recover: it is off."
            )
        codes = renew_recovery_codes(database, ticket.person.id, now())
    return CodesOut(codes=codes)


@routes.post("/sessions/code")
@routes.input(CodeIn)
@routes.output(MeOut)
@routes.doc(responses={409: "no code is awaited here, or any more", 429: ""})
def sign_in(json_data: CodeIn) -> MeOut:
    """Sign in with the code, after the password; five minutes later it is over."""
    found = half.find()
    if found is None:
        raise Problem(
            HTTPStatus.CONFLICT, "not-half", "Begin with your password once more."
        )
    journal.note(person=found.account.id)
    if not code_fits(found.account.id, json_data.code):
        raise invalid(code=[WRONG])
    return enter(found.account, join=found.join)


@routes.delete("/sessions/code")
@routes.output(MeOut)
def begin_again() -> MeOut:
    """Forget whose password it was; nobody may, too."""
    half.end()
    return me()


def _confirmed(person: int, typed: str) -> Confirmed:
    state = session.get(KEY)
    if state is None or state["until"] <= now().timestamp():
        raise Problem(
            HTTPStatus.CONFLICT, "not-set-up", "That took too long. Begin once more."
        )
    sealed, digits = bytes.fromhex(state["sealed"]), from_app(typed)
    secret = factor_seal(parts().settings).open(sealed, about(person))
    step = step_of(secret, digits, now()) if secret and digits else None
    if step is None:
        raise invalid(code=[WRONG])
    return Confirmed(sealed, step)
