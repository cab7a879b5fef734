"""Making any text safe to stand in an SVG, and saying how it is read."""

import unicodedata
from xml.sax.saxutils import escape

# XML 1.0 allows these three below U+0020; a poster has no use for them.
_SPACES = {"\t": " ", "\n": " ", "\r": " "}
_NOT_XML = {"Cc", "Cs", "Cn", "Co"}
# Marks that turn the direction of reading could reorder what follows them.
_TURNS = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def clean(text: str) -> str:
    """Take out what XML forbids or no font draws, and join spaces to one.

    Control characters, lone surrogates, unassigned and private characters and
    direction overrides go; the answer may be empty.
    """
    kept = "".join(
        _SPACES.get(letter, letter)
        for letter in unicodedata.normalize("NFC", text)
        if letter in _SPACES
        or (letter not in _TURNS and unicodedata.category(letter) not in _NOT_XML)
    )
    return " ".join(kept.split())


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
