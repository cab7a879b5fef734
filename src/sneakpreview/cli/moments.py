"""Moments and spans in words, as one says them."""

from datetime import datetime, timedelta

UNITS = (("day", 86_400), ("hour", 3600), ("minute", 60), ("second", 1))


def span(length: timedelta) -> str:
    """Write a span in its largest unit, rounded down: `3 minutes`."""
    seconds = max(1, int(length.total_seconds()))
    unit, size = next(one for one in UNITS if seconds >= one[1])
    count = seconds // size
    return f"{count} {unit}{'s' * (count != 1)}"


def ago(moment: datetime | None, now: datetime) -> str:
    """Say how long ago a moment was: `3 minutes ago`, or `never`."""
    return "never" if moment is None else f"{span(now - moment)} ago"
