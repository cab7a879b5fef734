"""Limits: what one address or person may do in a while, and the refusal."""

from datetime import timedelta
from http import HTTPStatus
from ipaddress import IPv6Address, ip_address

import structlog
from flask import request
from sqlalchemy.exc import OperationalError

from sneakpreview.metrics.requests import REFUSED
from sneakpreview.storage import limits
from sneakpreview.storage.limits import Limit
from sneakpreview.web.errors import Problem
from sneakpreview.web.transaction import PATIENCE, parts, writing
from sneakpreview.wiring import now

LIMITS = {
    found.name: found
    for found in (
        Limit("sign-in", 10, timedelta(minutes=5)),
        Limit("sign-up", 5, timedelta(hours=1)),
        Limit("guests", 20, timedelta(hours=1)),
        Limit("marks", 120, timedelta(minutes=1)),
        Limit("search", 5, timedelta(seconds=1)),
        # Each costs up to eight requests of the day's budget, together 6% of it.
        Limit("suggestions", 30, timedelta(minutes=5)),
        Limit("suggestions of a day", 300, timedelta(days=1)),
        # Each costs up to four requests of the day's budgets.
        Limit("openings", 60, timedelta(hours=1)),
        Limit("retries", 30, timedelta(minutes=1)),
        # Of a million codes three are good at a time.
        Limit("codes", 10, timedelta(minutes=5)),
        Limit("codes of a day", 50, timedelta(days=1)),
        # Each costs the checking of a signature.
        Limit("passkeys", 30, timedelta(minutes=5)),
        # Each may cost some requests to a provider; there and back are two.
        Limit("crossings", 60, timedelta(minutes=5)),
        Limit("reset", 3, timedelta(hours=1)),
        Limit("letters", 5, timedelta(hours=1)),
        # Each may cost a hashing.
        Limit("links", 30, timedelta(minutes=5)),
        # Each reads all that is stored of a person.
        Limit("downloads", 10, timedelta(hours=1)),
        Limit("invitations", 30, timedelta(minutes=5)),
        # A file that turns out to be no export is no import.
        Limit("uploads", 30, timedelta(hours=1)),
        Limit("imports", 10, timedelta(days=1)),
    )
}
READS = frozenset(
    {"search", "suggestions", "suggestions of a day", "openings"}
)  # these go on without being counted
HURRY = 1.0  # seconds, in which the database must count a read

log = structlog.get_logger()


def limit(name: str, by: str | None = None) -> None:
    """Count a try of the subject, by default the client's address.

    A 429 problem that says when to come back, if the limit of that name is used
    up. The count is committed at once: it stays, whatever the request comes to. A
    read goes on when the database cannot count.
    """
    try:
        wait = _hit(name, by)
    except OperationalError as error:
        if name not in READS:
            raise
        log.warning("a limit could not be counted", reason=str(error.orig))
        return
    if wait:
        REFUSED.labels(name).inc()
        raise Problem(
            HTTPStatus.TOO_MANY_REQUESTS,
            "too-many",
            f"That was too often. Try again in {_words(wait)}.",
            headers={"Retry-After": str(wait)},
        )


def may(name: str) -> bool:
    """Count a try of the client's address, and say whether there was room.

    There is none where the database cannot count.
    """
    try:
        return not _hit(name, None)
    except OperationalError:
        return False


def _hit(name: str, by: str | None) -> int:
    if not parts().settings.limits:
        return 0
    subject = f"from {address()}" if by is None else f"by {by}"
    redis = parts().redis
    wait = None if redis is None else redis.hit(LIMITS[name], subject)
    if wait is not None:
        return wait
    # While Redis is away the rows count, which are always there: from nothing, so that
    # a try may pass in both, and never without an end.
    with writing(HURRY if name in READS else PATIENCE) as session:
        return limits.hit(session, LIMITS[name], subject, now())


def address() -> str:
    """Give the client's address; of IPv6 the /64, which is one household."""
    try:
        found = ip_address(request.remote_addr or "")
    except ValueError:
        return "unknown"
    if not isinstance(found, IPv6Address):
        return str(found)
    if found.ipv4_mapped is not None:
        return str(found.ipv4_mapped)
    return found.exploded[:19]


def _words(seconds: int) -> str:
    if seconds < 100:  # noqa: PLR2004 - where minutes begin to read better
        return f"{seconds} second{'s' * (seconds != 1)}"
    return f"{round(seconds / 60)} minutes"
