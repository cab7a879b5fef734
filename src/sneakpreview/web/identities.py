"""Identities: by which providers the signed-in person gets in, and taking one away."""

from datetime import datetime
from http import HTTPStatus

from apiflask import APIBlueprint
from flask import current_app
from pydantic import Field

from sneakpreview.domain.provider import FORWARD
from sneakpreview.storage import identities
from sneakpreview.usecases.remove_passkey import LastWayError
from sneakpreview.usecases.unlink_identity import unlink_identity
from sneakpreview.web.errors import Problem
from sneakpreview.web.freshness import fresh, signed_in
from sneakpreview.web.shapes import Shape
from sneakpreview.web.transaction import parts, reading, writing
from sneakpreview.wiring import now

OF_THE_PROXY = "The proxy in front"

routes = APIBlueprint("identities", __name__, url_prefix="/api/me", tag="People")


class IdentityOut(Shape):
    """Who the person is by a provider."""

    id: int
    provider: str | None = Field(
        description="its name; null for the proxy, and for one that was taken away"
    )
    label: str
    called: str = Field(description="what the provider said last: an address, a name")
    usable: bool = Field(description="whether the site still takes its word")
    made_at: datetime
    used_at: datetime | None


class IdentitiesOut(Shape):
    """Who the person is by providers."""

    items: list[IdentityOut]


@routes.get("/identities")
@routes.output(IdentitiesOut)
@routes.doc(responses={401: "nobody is signed in"})
def index() -> IdentitiesOut:
    """List by which providers the person gets in."""
    person = signed_in().person.id
    with reading() as session:
        rows = identities.listed(session, person)
    known = {one.provider.issuer: one.provider for one in parts().speakers.values()}
    found = []
    for row in rows:
        provider = known.get(row.issuer)
        label = OF_THE_PROXY if row.issuer == FORWARD else row.issuer
        found.append(
            IdentityOut(
                id=row.id,
                provider=provider.name if provider else None,
                label=provider.label if provider else label,
                called=row.called,
                usable=row.issuer in parts().issuers,
                made_at=row.made_at,
                used_at=row.used_at,
            )
        )
    return IdentitiesOut(items=found)


@routes.delete("/identities/<int:number>")
@routes.output({}, HTTPStatus.NO_CONTENT)
@routes.doc(
    responses={
        401: "nobody is signed in",
        403: "no proof of late of who is signed in",
        404: "the person has no such identity",
        409: "it is the last way in",
    }
)
def remove(number: int) -> str:
    """Unlink a provider; the last way in stays."""
    ticket = fresh()
    try:
        with writing() as session:
            removed = unlink_identity(
                session, ticket.person.id, number, parts().issuers, now()
            )
    except LastWayError as error:
        raise Problem(HTTPStatus.CONFLICT, "last-way", str(error)) from error
    if not removed:
        raise Problem(
            HTTPStatus.NOT_FOUND, "not-found", "There is no such sign-in of yours."
        )
    current_app.extensions["wake"]()
    return ""
