"""The proxy in front, where it says who somebody is: forward authentication.

Its header is believed from the addresses that the operator set, by the connection
itself: what a client says of its own address is no proof. From anybody else it is taken
away before the application sees it.
"""

from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any

import structlog
from apiflask import APIBlueprint, APIFlask
from flask import current_app, request, session
from pydantic import BaseModel, ConfigDict, Field

from sneakpreview.domain.peers import is_among, peers
from sneakpreview.domain.provider import FORWARD
from sneakpreview.providers.base import ProviderError, Told, subject
from sneakpreview.settings import Settings
from sneakpreview.storage.identities import IdentityTakenError
from sneakpreview.usecases.admit import NotInvitedError
from sneakpreview.usecases.arrive import AddressTakenError, LockedOutError
from sneakpreview.usecases.link_identity import NoIdentityLinkedError, link_identity
from sneakpreview.usecases.prove_identity import prove_identity
from sneakpreview.web import arrival, freshness, security
from sneakpreview.web.addresses import as_stored
from sneakpreview.web.errors import Problem
from sneakpreview.web.limits import limit
from sneakpreview.web.people import MeOut, me
from sneakpreview.web.transaction import parts, writing
from sneakpreview.wiring import now

REFUSALS: dict[type[Exception], tuple[HTTPStatus, str, str]] = {
    AddressTakenError: (
        HTTPStatus.CONFLICT,
        "address",
        "An account here has your address already. Sign in to it, and link the two.",
    ),
    IdentityTakenError: (
        HTTPStatus.CONFLICT,
        "somebody-else",
        "This sign-in belongs to another account here.",
    ),
    NotInvitedError: (
        HTTPStatus.FORBIDDEN,
        "not-invited",
        "This site takes nobody without an invitation.",
    ),
    LockedOutError: (HTTPStatus.FORBIDDEN, "locked", "This account is locked."),
    NoIdentityLinkedError: (
        HTTPStatus.CONFLICT,
        "full",
        "This account cannot have another sign-in.",
    ),
}
SUBJECT = "forward"  # whom the proxy vouched for when the session began
WHO_IS_HERE = "/api/me"

routes = APIBlueprint("forward", __name__, url_prefix="/api", tag="People")

log = structlog.get_logger()

Wsgi = Callable[[dict[str, Any], Any], Iterable[bytes]]


class Believed:
    """Takes the headers away from every request that is not from the proxy."""

    def __init__(
        self, app: Wsgi, headers: Iterable[str], believed: Iterable[str]
    ) -> None:
        self._app = app
        self._names = [f"HTTP_{one.upper().replace('-', '_')}" for one in headers]
        self._peers = peers(believed)

    def __call__(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:  # noqa: ANN401 - WSGI's own
        """Pass a request on, with the headers or without them."""
        if not is_among(environ.get("REMOTE_ADDR", ""), self._peers):
            for name in self._names:
                environ.pop(name, None)
        return self._app(environ, start)


class ForwardIn(BaseModel):
    """What signs in who the proxy vouches for."""

    model_config = ConfigDict(extra="forbid")

    join: bool = Field(
        default=False,
        description="bring the present guest's marks along; the account's own win",
    )


def init(app: APIFlask, settings: Settings) -> None:
    """Let the proxy say who is here, where the operator set that up."""
    if settings.forward_auth_header:
        app.before_request(_look)


def around(app: Wsgi, settings: Settings) -> Wsgi:
    """Stand in front of the whole application; what knows the peer comes first."""
    names = [settings.forward_auth_header, settings.forward_auth_email]
    headers = [name for name in names if name]
    return Believed(app, headers, settings.forward_auth_from) if headers else app


def vouched() -> str | None:
    """Give the word by which the proxy knows who is asking; None where it says none."""
    try:
        return subject(_said(parts().settings.forward_auth_header))
    except ProviderError:
        return None


@routes.post("/sessions/proxy")
@routes.input(ForwardIn)
@routes.output(MeOut)
@routes.doc(
    responses={
        401: "the proxy vouches for nobody",
        403: "it takes an invitation, or the account is locked",
        409: "somebody has an account already, or another account has the address",
        429: "",
    }
)
def sign_in(json_data: ForwardIn) -> MeOut:
    """Sign in whom the proxy in front vouches for."""
    told = _told()
    visitor = security.who()
    if visitor is not None and not visitor.guest:
        raise Problem(
            HTTPStatus.CONFLICT, "signed-in", "You have an account. Sign out first."
        )
    limit("sign-in")
    try:
        _enter(told, join=json_data.join)
    except tuple(REFUSALS) as error:
        status, slug, text = REFUSALS[type(error)]
        raise Problem(status, slug, text) from error
    return me()


@routes.post("/me/identities/proxy")
@routes.output(MeOut)
@routes.doc(
    responses={
        401: "nobody is signed in, or the proxy vouches for nobody",
        403: "no proof of late of who is signed in",
        409: "it is a guest, or another account has it",
    }
)
def link() -> MeOut:
    """Let whom the proxy vouches for sign in to this account."""
    person = freshness.account(freshness.fresh()).person.id
    told = _told()
    try:
        with writing() as database:
            link_identity(database, person, told, now())
    except tuple(REFUSALS) as error:
        status, slug, text = REFUSALS[type(error)]
        raise Problem(status, slug, text) from error
    current_app.extensions["wake"]()
    return me()


@routes.post("/me/freshness/proxy")
@routes.output(MeOut)
@routes.doc(responses={401: "nobody is signed in", 422: "it proves nothing"})
def renew() -> MeOut:
    """Prove who is signed in, by whom the proxy vouches for."""
    person = freshness.signed_in().person.id
    told = _told()
    with writing() as database:
        proved = prove_identity(database, person, told, now())
    if not proved:
        raise Problem(
            HTTPStatus.UNPROCESSABLE_ENTITY,
            "not-you",
            "The proxy says that this is somebody else.",
        )
    began = session.get(SUBJECT)
    freshness.prove()
    if began is not None:
        session[SUBJECT] = began
    return me()


def _look() -> None:
    """Sign in who comes from the proxy; and out, when it says somebody else."""
    if not request.path.startswith("/api/"):
        return
    said, began = vouched(), session.get(SUBJECT)
    if began is not None and began != said:
        security.leave()
    asks = request.method == "GET" and request.path == WHO_IS_HERE
    nobody = security.who() is None and security.leaver() is None
    if said is None or not asks or not nobody:
        return
    try:
        _enter(_told(), join=False)
    except tuple(REFUSALS) as error:
        log.warning("the proxy signed nobody in", reason=REFUSALS[type(error)][1])


def _enter(told: Told, *, join: bool) -> None:
    arrival.let_in(told, None, join=join)
    session[SUBJECT] = told.subject


def _told() -> Told:
    who = vouched()
    if who is None:
        raise Problem(HTTPStatus.UNAUTHORIZED, "no-proxy", "No proxy says who you are.")
    address = as_stored(_said(parts().settings.forward_auth_email))
    return Told(issuer=FORWARD, subject=who, email=address, called=who)


def _said(header: str) -> str:
    """Read a header; what came twice, or is no UTF-8, says nothing."""
    text = request.headers.get(header, "").strip() if header else ""
    try:
        text = text.encode("latin-1").decode()
    except UnicodeError:
        return ""
    return "" if "," in text else text
