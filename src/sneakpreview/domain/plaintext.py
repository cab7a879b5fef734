"""Text from anywhere, made fit to be shown on one line."""

import unicodedata

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
