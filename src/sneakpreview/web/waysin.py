"""Ways in: by what the signed-in person can get in, in one answer."""

from datetime import datetime

from apiflask import APIBlueprint
from pydantic import Field

from sneakpreview.domain.party import NoPasskeysError
from sneakpreview.storage import passkeys, recoverycodes, secondfactors
from sneakpreview.web import ceremony
from sneakpreview.web.freshness import signed_in
from sneakpreview.web.keyshapes import PasskeyOut
from sneakpreview.web.shapes import Shape
from sneakpreview.web.transaction import reading

routes = APIBlueprint("ways-in", __name__, url_prefix="/api/me", tag="People")


class SecondFactorOut(Shape):
    """A code that is asked for beside the password."""

    since: datetime
    codes_left: int = Field(description="recovery codes that were not used yet")


class WaysOut(Shape):
    """By what a person gets in; a guest by nothing."""

    password: bool
    password_short: bool = Field(
        description="whether it never gets in alone: a passkey or a code is needed"
    )
    passkeys: list[PasskeyOut]
    no_passkeys: str | None = Field(
        description="why none can be added or used at this address; null if they can"
    )
    second_factor: SecondFactorOut | None = Field(description="null if it is off")


@routes.get("/ways")
@routes.output(WaysOut)
@routes.doc(responses={401: "nobody is signed in"})
def show() -> WaysOut:
    """Say by what the signed-in person gets in."""
    person = signed_in().person
    with reading() as session:
        keys = passkeys.listed(session, person.id)
        factor = secondfactors.find(session, person.id)
        left = recoverycodes.left(session, person.id)
    return WaysOut(
        password=person.password is not None,
        password_short=person.password_short,
        passkeys=[PasskeyOut.model_validate(row) for row in keys],
        no_passkeys=_why_none(),
        second_factor=None
        if factor is None
        else SecondFactorOut(since=factor.made_at, codes_left=left),
    )


def _why_none() -> str | None:
    try:
        ceremony.here()
    except NoPasskeysError as error:
        return str(error)
    return None
