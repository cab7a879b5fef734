"""Making any text safe to stand in an SVG, and saying how it is read."""

import unicodedata
from xml.sax.saxutils import escape


def quoted(text: str) -> str:
    """Escape a text for the content of an element."""
    return escape(text)


def reads_leftward(text: str) -> bool:
    """Say whether the first strong letter is one of Hebrew, Arabic and their kin."""
    for letter in text:
        side = unicodedata.bidirectional(letter)
        if side in {"R", "AL"}:
            return True
        if side == "L":
            return False
    return False


def is_ideograph(letter: str) -> bool:
    """Say whether a line may be broken on either side of the letter."""
    return (
        unicodedata.east_asian_width(letter) in "WF"
        and unicodedata.category(letter) != "So"
    )
