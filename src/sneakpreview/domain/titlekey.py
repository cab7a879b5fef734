"""Title keys: how a title and what a person types are brought to one spelling.

`frontend/search/titlekey.js` does the same in the browser, and
`tests/vectors/titlekeys.json` holds the two together.
"""

import re
from collections.abc import Iterable
from enum import IntEnum
from itertools import pairwise
from unicodedata import category, normalize

_GAP = re.compile(r"[^a-z0-9]+")
_FRACTION = re.compile("[\u00bc-\u00be\u2150-\u215f\u2189]")
# Unicode's, spelt out because Python and JavaScript disagree about a few.
_SPACE = re.compile(
    "[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+"
)

# Letters that Unicode does not take apart but a keyboard without them does, and
# the letters that are apostrophes in all but name.
_PLAIN = str.maketrans(
    {
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "n",
        "\u0131": "i",  # dotless
        **dict.fromkeys("ʹʺʻʼʽʾʿˈ", " "),
    }
)

_NUMERALS = {
    "ii": "2",
    "iii": "3",
    "iv": "4",
    "vi": "6",
    "vii": "7",
    "viii": "8",
    "ix": "9",
}
# Letters, too: V for Vendetta is no fifth part, though Rocky V is one, and only behind
# such a word is I a first.
_LATER = {"v": "5", "x": "10"}
_PARTS = frozenset(("part", "episode", "chapter", "volume"))

_ARTICLES = frozenset(
    ("the", "a", "an", "le", "la", "les", "l", "el", "los", "las", "il", "der", "das")
)


class Closeness(IntEnum):
    """How a typed text fits a title, the closest first."""

    EXACT = 0
    WITHOUT_ARTICLE = 1
    START = 2
    WORD = 3
    WORDS = 4


def title_key(text: str) -> str:
    """Bring a text to the spelling in which titles are compared.

    Compatible forms are taken apart (NFKD), accents dropped and case folded;
    whatever is no letter or digit of any script becomes one space, with none at
    the ends. A fraction stands apart, as it is typed: `8½` gives `8 1 2`.
    """
    if text.isascii():
        return _GAP.sub(" ", text.lower()).strip()
    apart = normalize("NFKD", _FRACTION.sub(r" \g<0>", text))
    bare = "".join(c for c in apart if category(c)[0] != "M")
    plain = bare.casefold().translate(_PLAIN)
    return " ".join(
        "".join(c if category(c)[0] in "LN" else " " for c in plain).split()
    )


def spellings(text: str) -> tuple[str, ...]:
    """Give the keys under which a title is found, its own first, but none empty.

    Marks inside a word may be left out in typing (`oceans` for `Ocean's`, `mash`
    for `M*A*S*H`), `&` may be spelt out, and a part be counted (`rocky 2` for `Rocky
    II`).
    """
    texts = (text, text.replace("&", " and ")) if "&" in text else (text,)
    keys: dict[str, None] = {}
    for each in texts:
        chunks = [title_key(chunk) for chunk in _SPACE.split(each)]
        keys[" ".join(chunk for chunk in chunks if chunk)] = None
        keys[" ".join(chunk.replace(" ", "") for chunk in chunks if chunk)] = None
    for key in list(keys):
        keys[_counted(key)] = None
    return tuple(key for key in keys if key)


def _counted(key: str) -> str:
    """Spell the numbers of parts in digits."""
    first, *rest = key.split(" ")
    words = [_NUMERALS.get(first, first)]
    for before, word in pairwise((first, *rest)):
        if word == "i" and before in _PARTS:
            words.append("1")
        else:
            words.append(_NUMERALS.get(word) or _LATER.get(word, word))
    return " ".join(words)


def matches(words: Iterable[str], spelling: str) -> bool:
    """Say whether each typed word begins a different word of the spelling.

    `spelling` may end with the year, which is a word like any other.
    """
    left = spelling.split(" ")
    # Longest first: who begins with `ab` also begins with `a`, not the other way.
    for word in sorted(words, key=len, reverse=True):
        for place, candidate in enumerate(left):
            if candidate.startswith(word):
                del left[place]
                break
        else:
            return False
    return True


def without_article(spelling: str) -> str:
    """Leave out a leading article, unless there is nothing else."""
    first, _, rest = spelling.partition(" ")
    return rest if rest and first in _ARTICLES else spelling


def closeness(typed: str, spelling: str, year: int | None = None) -> Closeness:
    """Say how a typed key, known to match, fits a title's spelling."""
    dated = spelling if year is None else f"{spelling} {year}".lstrip()
    if typed in (spelling, dated):
        return Closeness.EXACT
    bare = without_article(dated)
    if typed in (bare, without_article(spelling)):
        return Closeness.WITHOUT_ARTICLE
    if dated.startswith(typed) or bare.startswith(typed):
        return Closeness.START
    return Closeness.WORD if f" {typed}" in dated else Closeness.WORDS
