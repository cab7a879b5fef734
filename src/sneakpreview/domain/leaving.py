"""Leaving: a week to change one's mind, whatever the clock does meanwhile."""

from datetime import datetime, timedelta

WEEK = timedelta(days=7)
MOST = timedelta(days=1)
"""So much of the time between two looks counts: the rest may be a clock that jumped."""


def leaves_at(asked_at: datetime) -> datetime:
    """Give the moment at which somebody leaves who asks for it now."""
    return asked_at + WEEK


def put_right(leaving_at: datetime, seen_at: datetime, now: datetime) -> datetime:
    """Give the moment at which somebody leaves, at another look at the clock.

    What was left when it was seen last runs down by the time since then, by a day at
    most, and not at all where the clock went back. So nobody leaves before seven looks,
    on seven days as the clock has it, and nobody is kept by a clock that was ahead.
    """
    left = leaving_at - seen_at
    passed = min(max(now - seen_at, timedelta()), MOST)
    return now + left - passed
