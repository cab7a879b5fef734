"""What TMDB tells of a film wherever it names one: on its page and in a list."""

import re

from sneakpreview.domain.fame import known_from_votes
from sneakpreview.sources.document import Node

MOST_NUMBER = 999_999_999
MOST_VOTES = 1_000_000_000
FIRST_YEAR, LAST_YEAR = 1874, 2100
ORDINARY = 300
"""Votes of an ordinary film; the best known have some 35,000."""

_DATE = re.compile(r"(\d{4})-\d\d-\d\d", re.ASCII)


def title(entry: Node) -> str | None:
    """Read the English title; the original one where there is no other."""
    for key in ("title", "name", "original_title", "original_name"):
        found = entry[key].name()
        if found is not None:
            return found
    return None


def original_title(entry: Node) -> str | None:
    """Read the original title; None where it is the English one."""
    found = entry["original_title"].name() or entry["original_name"].name()
    return None if found == title(entry) else found


def year(entry: Node) -> int | None:
    """Read the year in which it came out."""
    return year_of(entry["release_date"]) or year_of(entry["first_air_date"])


def year_of(date: Node) -> int | None:
    """Read the year of a date such as `1999-03-31`."""
    match = _DATE.fullmatch(date.name() or "")
    found = int(match[1]) if match else 0
    return found if FIRST_YEAR <= found <= LAST_YEAR else None


def votes(entry: Node) -> int:
    """Read how many voted; 0 where nobody says."""
    return entry["vote_count"].whole(0, MOST_VOTES) or 0


def known(entry: Node) -> float:
    """Say how well known it is."""
    return known_from_votes(votes(entry), ORDINARY)
