"""Joining: an account that begins with a passkey, and needs nothing else."""

from http import HTTPStatus

from apiflask import APIBlueprint

from sneakpreview.domain.party import NoPasskeysError
from sneakpreview.usecases.add_passkey import NoPasskeyAddedError
from sneakpreview.usecases.join_by_passkey import join_by_passkey
from sneakpreview.web import ceremony, security
from sneakpreview.web.accounts import Invitation, newcomer, refusals
from sneakpreview.web.ceremony import Use
from sneakpreview.web.errors import Problem
from sneakpreview.web.keyshapes import NewPasskeyIn, OptionsOut
from sneakpreview.web.limits import limit
from sneakpreview.web.people import MeOut, me
from sneakpreview.web.sessions import renew
from sneakpreview.web.transaction import parts, writing
from sneakpreview.wiring import now

routes = APIBlueprint("joining", __name__, url_prefix="/api/accounts", tag="People")


class PasskeyAccountIn(NewPasskeyIn):
    """A new passkey, of which an account is made."""

    invitation: Invitation = None


@routes.post("/passkey/options")
@routes.output(OptionsOut)
@routes.doc(responses={409: "somebody is signed in to an account", 429: ""})
def ask() -> OptionsOut:
    """Begin an account with a passkey: what to ask the browser for; five minutes."""
    newcomer()
    limit("passkeys")
    try:
        return OptionsOut(options=ceremony.ask_to_join())
    except NoPasskeysError as error:
        return OptionsOut(options=None, why=str(error))


@routes.post("/passkey")
@routes.input(PasskeyAccountIn)
@routes.output(MeOut, HTTPStatus.CREATED, description="the account is signed in")
@routes.doc(
    responses={
        403: "it takes an invitation",
        409: "no account could be made, or the challenge is over",
        429: "",
    }
)
def create(json_data: PasskeyAccountIn) -> MeOut:
    """Make an account of a passkey; a guest who is signed in becomes it.

    It has no address and no password, so the passkey is its only way in until others
    are added.
    """
    guest = newcomer()
    limit("passkeys")
    new = ceremony.added(json_data.credential.model_dump(), Use.JOIN)
    limit("sign-up")
    try:
        with refusals(), writing() as session:
            account = join_by_passkey(
                session,
                guest,
                json_data.name,
                new,
                rule=parts().settings.sign_up,
                invitation=json_data.invitation,
                now=now(),
            )
            ticket = renew(session, account)
    except NoPasskeyAddedError as error:
        raise Problem(HTTPStatus.CONFLICT, "no-passkey-added", str(error)) from error
    security.enter(ticket)
    return me()
