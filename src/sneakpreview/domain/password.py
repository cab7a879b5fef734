"""Passwords: long enough, and not one that is guessed first.

The rules are those of NIST SP 800-63B for a password that is the only factor:
15 characters at least, each Unicode code point counting as one, any characters in
any mix, and nothing that is commonly used, expected or about the site or person.
"""

from collections.abc import Container, Iterator
from itertools import pairwise
from unicodedata import category, normalize

SHORTEST = 15
SHORTEST_BESIDE = 8  # where something else is asked for, too
LONGEST = 256
LEAST_OWN = 8  # characters that must remain without the address and the site's name
SITE = "sneakpreview"
WALKS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzuiopü",
    "asdfghjklöä",
    "yxcvbnm",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn",
    "1qaz",
    "2wsx",
    "3edc",
    "4rfv",
    "5tgb",
    "6yhn",
    "7ujm",
    "!@#$%^&*()_+",
)
STEPS = frozenset(
    pair for walk in WALKS for line in (walk, walk[::-1]) for pair in pairwise(line)
)
SHORTEST_WALK = 3


def normalise(password: str) -> str:
    """Write a password the one way it is hashed, whatever keyboard typed it (NFKC)."""
    return normalize("NFKC", password)


def faults(
    password: str, email: str, common: Container[str], *, beside: bool = False
) -> list[str]:
    """Say what is wrong with a normalised password; empty if it will do.

    `common` holds common passwords, case-folded: spaces and punctuation make none of
    them better. `beside`: nobody gets in by the password alone, since a passkey or a
    code is asked for beside it.
    """
    shortest = SHORTEST_BESIDE if beside else SHORTEST
    if len(password) < shortest:
        return [f"Use at least {shortest} characters. A few words are easy to keep."]
    if len(password) > LONGEST:
        return [f"Use at most {LONGEST} characters."]
    folded = password.casefold()
    expected = {
        "Many people use this password, so it is guessed first.": (
            folded in common or _bare(folded) in common
        ),
        "This repeats something short.": _repeats(folded) or _repeats(password),
        "This follows the keyboard or the alphabet.": _walked(folded),
        "This is little more than your e-mail address or this site's name.": (
            _own(folded, email.casefold()) < LEAST_OWN
        ),
    }
    return [fault for fault, found in expected.items() if found][:1]


def _repeats(text: str) -> bool:
    """Say whether the text is one short piece, twice or more."""
    longest = min(SHORTEST - 1, len(text) // 2)
    return any(text[size:] == text[:-size] for size in range(1, longest + 1))


def _walked(text: str) -> bool:
    """Say whether the text is nothing but walks over the keyboard or the alphabet."""
    return all(len(walk) >= SHORTEST_WALK for walk in _walks(text))


def _walks(text: str) -> Iterator[str]:
    start = 0
    for place in range(1, len(text) + 1):
        step = text[place - 1 : place + 1]
        if place == len(text) or (tuple(step) not in STEPS and step[0] != step[1]):
            yield text[start:place]
            start = place


def _own(text: str, email: str) -> int:
    """Count the signs that are no punctuation, address or name of the site."""
    name, _, host = email.partition("@")
    for word in (email, host, name, host.partition(".")[0]):
        text = text.replace(word, " ")
    return len(_bare(text).replace(SITE, ""))


def _bare(text: str) -> str:
    return "".join(sign for sign in text if category(sign)[0] not in "PZC")
