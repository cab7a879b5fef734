"""Guessing how wide a letter is when nobody measured it."""

import unicodedata
from collections.abc import Mapping

_UNSEEN = {"Mn", "Me", "Cf", "Cc"}
_EMOJI = 1300
_IDEOGRAPH = 1000
# Generous: a guess that is too wide only makes the lettering a little smaller.
_GUESSES = (
    (0x024F, 760),  # the rest of Latin
    (0x058F, 860),  # phonetic, Greek, Cyrillic and Armenian rarities
    (0x08FF, 680),  # Hebrew, Arabic, Syriac
    (0x0DFF, 920),  # the scripts of India
    (0x0EFF, 680),  # Thai, Lao
)
_ANY = 1000


class Widths(dict[str, int]):
    """Letter -> width in thousandths of the size, made from width -> letters.

    A letter that is not listed gets the width of the letter below its accents,
    or else a generous guess from its script.
    """

    def __init__(self, rows: Mapping[int, str]) -> None:
        super().__init__(
            (letter, width) for width, letters in rows.items() for letter in letters
        )

    def __missing__(self, letter: str) -> int:
        base = below_accents(letter)
        return self[base] if base in self else _guess(letter)

    def measured(self, text: str) -> bool:
        """Say whether every letter was measured, with or without accents."""
        return all(
            letter in self
            or below_accents(letter) in self
            or unicodedata.category(letter) in _UNSEEN
            for letter in text
        )


def below_accents(letter: str) -> str:
    """Give the letter that the accents stand on, or the letter itself."""
    return unicodedata.normalize("NFD", letter)[0]


def _guess(letter: str) -> int:
    if unicodedata.category(letter) in _UNSEEN:
        return 0
    if unicodedata.category(letter) == "So":
        return _EMOJI
    if unicodedata.east_asian_width(letter) in "WF":
        return _IDEOGRAPH
    for last, width in _GUESSES:
        if ord(letter) <= last:
            return width
    return _ANY
