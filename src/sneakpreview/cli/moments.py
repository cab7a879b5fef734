"""Moments, spans and counts in words, as one says them."""

from datetime import datetime, timedelta

UNITS = (("day", 86_400), ("hour", 3600), ("minute", 60), ("second", 1))


def span(length: timedelta) -> str:
    """Write a span in its largest unit, rounded down: `3 minutes`."""
    seconds = max(1, int(length.total_seconds()))
    unit, size = next(one for one in UNITS if seconds >= one[1])
    return counted(seconds // size, unit)


def counted(number: int, noun: str) -> str:
    """Write a number with its noun: `1 film`, `2,000 films`."""
    return f"{number:,} {noun}{'s' * (number != 1)}"


def ago(moment: datetime | None, now: datetime) -> str:
    """Say how long ago a moment was: `3 minutes ago`, or `never`."""
    return "never" if moment is None else f"{span(now - moment)} ago"
