"""The journal: a line in the log for what was done, or tried, at the site's doors.

One place writes it, when the answer is known, so that no call can forget it: for each
change of how one gets in, of who may come and of what somebody takes along, and for
every refusal of a call that was not the caller's to make. It names people by their
numbers. What somebody typed is not in it, nor whose films are which.
"""

import logging
from typing import Any

import structlog
from apiflask import APIFlask
from flask import Response, g, request

from sneakpreview.web import sessions
from sneakpreview.web.csrf import CHANGING
from sneakpreview.web.limits import address

DOORS = frozenset(
    {
        "accounts",
        "credentials",
        "data",
        "devices",
        "forward",
        "freshness",
        "identities",
        "invitations",
        "joining",
        "leaving",
        "links",
        "operator",
        "passkeys",
        "people",
        "providers",
        "roster",
        "second-factor",
    }
)
"""The parts of the application of whose calls each change is written down."""
READS = frozenset({"data.download", "providers.come_back"})
"""Calls that only read, by their method, and are written down all the same."""
OPERATORS = frozenset({"operator", "roster", "invitations"})
REFUSALS = frozenset({401, 403, 429})
LONGEST = 100  # characters of what stands in the address

# Written whatever the log leaves out: who got in is not less worth than who did not.
log = structlog.wrap_logger(
    None, wrapper_class=structlog.make_filtering_bound_logger(logging.INFO)
)


def init(app: APIFlask) -> None:
    """Write a line after each answer that is worth one."""
    app.after_request(_write)


def note(**facts: object) -> None:
    """Remember facts for the line of this request.

    `person` is the number of whom it is about; `why` says what was refused where the
    answer does not.
    """
    g.setdefault("noted", {}).update(facts)


def _write(response: Response) -> Response:
    noted: dict[str, Any] = g.get("noted", {})
    if noted or _is_worth_it(response.status_code):
        why = noted.get("why") or _why(response)
        log.info(
            "refused" if why else "done",
            call=request.endpoint,
            status=response.status_code,
            why=why,
            of=_of(),
            person=noted.get("person", _person()),
            address=address(),
        )
    return response


def _is_worth_it(status: int) -> bool:
    if status in REFUSALS:
        return True
    changes = request.method in CHANGING or request.endpoint in READS
    hidden = request.blueprint in OPERATORS and status == 404  # noqa: PLR2004 - not found
    return request.blueprint in DOORS and (changes or hidden)


def _why(response: Response) -> str | None:
    """Give the word that ends a problem's type; None for no problem."""
    if response.mimetype != "application/problem+json":
        return None
    return str(response.get_json()["type"]).rpartition("/")[2]


def _of() -> str | None:
    """Say whom or what a call at the doors is about, as its address does."""
    if request.blueprint not in DOORS or not request.view_args:
        return None
    return " ".join(map(str, request.view_args.values()))[:LONGEST]


def _person() -> int | None:
    found = sessions.current()
    return found.ticket.person.id if found.loaded and found.ticket else None
