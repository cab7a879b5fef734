"""Text from anywhere, made fit to be shown on one line."""

import unicodedata
from collections.abc import Iterable, Iterator

# XML 1.0 allows these three below U+0020; a poster has no use for them.
_SPACES = {"\t": " ", "\n": " ", "\r": " "}
_NOT_XML = {"Cc", "Cs", "Cn", "Co"}
# Marks that turn the direction of reading could reorder what follows them.
_TURNS = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# As in Unicode's stream-safe text: no language needs more, and putting a run of
# marks in their order takes a time that grows with the square of its length.
_MOST_MARKS = 30


def clean(text: str) -> str:
    """Take out what XML forbids or no font draws, and join spaces to one.

    Control characters, lone surrogates, unassigned and private characters and
    direction overrides go, and of accents on one letter all beyond 30; the answer
    may be empty. It takes a time that grows with the text's length, and no faster.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    kept = "".join(_few_marks(_drawn(text)))
    # Putting together may take apart first, so that there are more again.
    whole = "".join(_few_marks(unicodedata.normalize("NFC", kept)))
    return " ".join(whole.split())


def _drawn(text: str) -> Iterator[str]:
    for letter in text:
        if letter in _SPACES:
            yield _SPACES[letter]
        elif letter not in _TURNS and unicodedata.category(letter) not in _NOT_XML:
            yield letter


def _few_marks(letters: Iterable[str]) -> Iterator[str]:
    """Leave out the marks of a letter that has too many."""
    marks = 0
    for letter in letters:
        marks = marks + 1 if unicodedata.category(letter)[0] == "M" else 0
        if marks <= _MOST_MARKS:
            yield letter
