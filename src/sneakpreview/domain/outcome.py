"""Outcomes: what has become of a row of an export, in one word each."""

from enum import StrEnum


class Outcome(StrEnum):
    """What an import made of a row.

    Its mark was placed; the film had one already, which stays; several films could be
    meant, or one not quite; no film is known by it; it could not be read; there was
    nothing to do, and the reason says why; or the person said that it means none.
    """

    PLACED = "placed"
    AS_IT_WAS = "as_it_was"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"
    UNREADABLE = "unreadable"
    LEFT_OUT = "left_out"
    DISMISSED = "dismissed"


OPEN = frozenset((Outcome.AMBIGUOUS, Outcome.UNKNOWN))
"""Of these the person may still say which film is meant."""
