"""Providers: the way to one and back, and what comes of it.

What leads back is an address that the browser is sent to, so every refusal there is a
page of the site that says why: `TROUBLES` has their words, `frontend/lib/crossing.js`
their sentences.
"""

import secrets
from dataclasses import replace
from enum import StrEnum
from http import HTTPStatus
from threading import BoundedSemaphore
from typing import cast

import structlog
from apiflask import APIBlueprint
from flask import Response, current_app, redirect, request, session
from pydantic import BaseModel, ConfigDict, Field

from sneakpreview.domain.crossing import Errand
from sneakpreview.domain.returning import LONGEST, local
from sneakpreview.providers.base import Back, ProviderError, Speaker, Told, Trip
from sneakpreview.storage import crossings, identities, invitations
from sneakpreview.storage.crossings import Crossing
from sneakpreview.storage.identities import IdentityTakenError
from sneakpreview.usecases.admit import NotInvitedError
from sneakpreview.usecases.arrive import AddressTakenError, LockedOutError
from sneakpreview.usecases.link_identity import NoIdentityLinkedError, link_identity
from sneakpreview.usecases.prove_identity import prove_identity
from sneakpreview.web import arrival, freshness, journal, security
from sneakpreview.web.addresses import as_stored
from sneakpreview.web.errors import Problem
from sneakpreview.web.limits import limit
from sneakpreview.web.shapes import Shape
from sneakpreview.web.transaction import parts, reading, writing
from sneakpreview.web.turn import turn
from sneakpreview.wiring import crossing_key, now

BOUND = "crossing"
INVITATION = "invitation"
LONGEST_CODE = 4096
TALKS = BoundedSemaphore(3)  # a provider that drags must not hold all threads
PATIENCE = 2.0  # seconds to wait for one's turn
ONE = "/providers/<name>"

routes = APIBlueprint("providers", __name__, url_prefix="/api", tag="People")

log = structlog.get_logger()


class Trouble(StrEnum):
    """Why somebody who came back was not let in."""

    OVER = "over"
    REFUSED = "refused"
    FAILED = "failed"
    BUSY = "busy"
    TOO_OFTEN = "too-often"
    ADDRESS = "address"
    SOMEBODY_ELSE = "somebody-else"
    NOT_INVITED = "not-invited"
    LOCKED = "locked"
    NOT_YOU = "not-you"
    FULL = "full"


TROUBLES: dict[type[Exception], Trouble] = {
    AddressTakenError: Trouble.ADDRESS,
    IdentityTakenError: Trouble.SOMEBODY_ELSE,
    NotInvitedError: Trouble.NOT_INVITED,
    LockedOutError: Trouble.LOCKED,
    NoIdentityLinkedError: Trouble.FULL,
}


class _TroubleError(Exception):
    def __init__(self, trouble: Trouble, page: str = "/sign-in") -> None:
        super().__init__(trouble)
        self.trouble, self.page = trouble, page


class ProviderOut(Shape):
    """A provider that can say who somebody is."""

    name: str
    label: str


class ProvidersOut(Shape):
    """By whom one can sign in here."""

    items: list[ProviderOut]
    proxy: str | None = Field(
        description="whom the proxy in front of the site vouches for, if it does"
    )


class CrossingIn(BaseModel):
    """What somebody goes to a provider for."""

    model_config = ConfigDict(extra="forbid")

    errand: Errand = Errand.SIGN_IN
    join: bool = Field(
        default=False,
        description="bring the present guest's marks along; the account's own win",
    )
    back: str = Field(
        "/", max_length=LONGEST, description="the path of the page to go on with"
    )
    invitation: str | None = Field(None, max_length=invitations.LONGEST_SECRET)


class CrossingOut(Shape):
    """Where the browser is to go."""

    to: str


@routes.get("/providers")
@routes.output(ProvidersOut)
def index() -> ProvidersOut:
    """List the providers that the operator has set up."""
    from sneakpreview.web.forward import vouched  # noqa: PLC0415 - it needs this

    known = parts().speakers.values()
    return ProvidersOut(
        items=[
            ProviderOut(name=one.provider.name, label=one.provider.label)
            for one in known
        ],
        proxy=vouched(),
    )


@routes.post(f"{ONE}/crossings")
@routes.input(CrossingIn)
@routes.output(CrossingOut, HTTPStatus.CREATED)
@routes.doc(
    responses={
        401: "nobody is signed in, who could link or prove anything",
        403: "no proof of late of who is signed in",
        404: "there is no such provider",
        409: "somebody has an account already",
        429: "",
        503: "the provider is down",
    }
)
def set_out(name: str, json_data: CrossingIn) -> CrossingOut:
    """Set out for a provider: good once, in this browser, for ten minutes."""
    speaker = _speaker(name)
    person = _may(speaker, json_data.errand)
    limit("crossings")
    trip = _trip(name, secrets.token_urlsafe(32), json_data.errand)
    try:
        with turn(TALKS, PATIENCE):
            to = speaker.way(trip)
    except ProviderError as error:
        log.warning("a provider could not be reached", provider=name, reason=str(error))
        raise Problem(
            HTTPStatus.SERVICE_UNAVAILABLE,
            "provider-down",
            f"{speaker.provider.label} does not answer at this moment.",
            headers={"Retry-After": "30"},
        ) from error
    crossing = Crossing(
        provider=name,
        errand=json_data.errand,
        person=person,
        back=local(json_data.back),
        joins=json_data.join,
    )
    bound = session.get(BOUND) or secrets.token_urlsafe(32)
    with writing() as database:
        crossings.add(database, trip.state, bound, crossing, now())
    session[BOUND] = bound
    session[INVITATION] = json_data.invitation
    return CrossingOut(to=to)


@routes.get(f"{ONE}/back")
@routes.output({}, HTTPStatus.SEE_OTHER, description="where the browser goes on")
@routes.doc(responses={404: "there is no such provider"})
def come_back(name: str) -> Response:
    """Come back from a provider; on to a page that says why, where nobody is let in."""
    try:
        to = _come_back(name)
    except _TroubleError as error:
        journal.note(why=error.trouble.value)
        to = f"{error.page}?trouble={error.trouble}&by={_speaker(name).provider.name}"
    return cast("Response", redirect(to, HTTPStatus.SEE_OTHER))


def _come_back(name: str) -> str:
    speaker = _speaker(name)
    try:
        limit("crossings")
    except Problem as error:
        raise _TroubleError(Trouble.TOO_OFTEN) from error
    state, bound = request.args.get("state", ""), session.get(BOUND, "")
    with writing() as database:
        crossing = crossings.spend(database, state, bound, name, now())
    if crossing is None:
        raise _TroubleError(Trouble.OVER)
    page = "/sign-in" if crossing.errand is Errand.SIGN_IN else "/account"
    code = request.args.get("code", "")
    if "error" in request.args or not 0 < len(code) <= LONGEST_CODE:
        raise _TroubleError(Trouble.REFUSED, page)
    trip = _trip(name, state, crossing.errand)
    try:
        with turn(TALKS, PATIENCE):
            told = speaker.who(trip, Back(code, request.args.get("iss")), now())
    except ProviderError as error:
        log.warning("a provider signed nobody in", provider=name, reason=str(error))
        raise _TroubleError(Trouble.FAILED, page) from error
    except Problem as error:
        raise _TroubleError(Trouble.BUSY, page) from error
    try:
        _run(crossing, replace(told, email=told.email and as_stored(told.email)))
    except tuple(TROUBLES) as error:
        raise _TroubleError(TROUBLES[type(error)], page) from error
    return crossing.back


def _run(crossing: Crossing, told: Told) -> None:
    """Do what the crossing was for."""
    visitor = security.who()
    if crossing.errand is Errand.SIGN_IN:
        if visitor is not None and not visitor.guest:
            raise _TroubleError(Trouble.OVER)
        arrival.let_in(told, session.get(INVITATION), join=crossing.joins)
        return
    if visitor is None or visitor.id != crossing.person:
        raise _TroubleError(Trouble.OVER)
    if crossing.errand is Errand.LINK:
        with writing() as database:
            link_identity(database, visitor.id, told, now())
        current_app.extensions["wake"]()
        return
    with writing() as database:
        proved = prove_identity(database, visitor.id, told, now())
    if not proved:
        raise _TroubleError(Trouble.NOT_YOU, "/account")
    freshness.prove()


def _may(speaker: Speaker, errand: Errand) -> int | None:
    """Give whose errand it is; a problem for who cannot have it."""
    if errand is Errand.LINK:
        return freshness.account(freshness.fresh()).person.id
    if errand is Errand.PROVE:
        person = freshness.account(freshness.signed_in()).person.id
        with reading() as database:
            theirs = identities.has(database, person, {speaker.provider.issuer})
        if not theirs:
            raise Problem(
                HTTPStatus.CONFLICT,
                "not-linked",
                f"{speaker.provider.label} does not know whose account this is.",
            )
        return person
    visitor = security.who()
    if visitor is not None and not visitor.guest:
        raise Problem(
            HTTPStatus.CONFLICT, "signed-in", "You have an account. Sign out first."
        )
    return None


def _speaker(name: str) -> Speaker:
    speaker = parts().speakers.get(name)
    if speaker is None:
        raise Problem(
            HTTPStatus.NOT_FOUND, "not-found", "There is no such provider here."
        )
    return speaker


def _trip(name: str, state: str, errand: Errand) -> Trip:
    settings = parts().settings
    # Never what the request says of its host: that is anybody's to write.
    back = f"{settings.site}{routes.url_prefix}/providers/{name}/back"
    fresh = errand is Errand.PROVE
    return Trip(state, crossing_key(settings), back, fresh)
