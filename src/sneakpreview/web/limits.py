"""Limits: what one address or person may do in a while, and the refusal."""

from datetime import timedelta
from http import HTTPStatus
from ipaddress import IPv6Address, ip_address

import structlog
from flask import request
from sqlalchemy.exc import OperationalError

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
