"""Breaking a title into lines: where a line may end, and where it ends best."""

from dataclasses import dataclass

from sneakpreview.posters.text import is_ideograph

MOST_LINES = 8

# In ems: how much wider a line may grow rather than end on such a word or cut one.
_LEANS = 0.7
_CUTS = 1.6
_LEANING = frozenset(
    [
        *("a", "an", "the", "of", "and", "or", "to", "in", "on", "at", "by", "for"),
        *("from", "with", "is", "&", "i", "my", "la", "le", "les", "el", "los"),
        *("die", "der", "das", "un", "une", "il", "du", "des", "von"),
    ]
)
_LONG_WORD = 24
_CUT_EVERY = 14
_NEVER_FIRST = frozenset("、。，．・：；？！）」』】》〉…ー々")  # noqa: RUF001 - CJK


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a title that stays whole; a line may end after it."""

    text: str
    spaced: bool
    """Whether a space follows it within a line."""
    cost: float
    """How many ems it is worth to avoid ending a line here."""


def pieces(text: str) -> list[Piece]:
    """Cut a text where a line may end."""
    found: list[Piece] = []
    for word in text.split(" "):
        *firsts, last = _parts(word)
        cost = _CUTS if len(word) > _LONG_WORD else 0.0
        found += [Piece(part, spaced=False, cost=cost) for part in firsts]
        leans = last.casefold() in _LEANING
        found.append(Piece(last, spaced=True, cost=_LEANS if leans else 0.0))
    return found


def _parts(word: str) -> list[str]:
    if not word.isascii() and any(map(is_ideograph, word)):
        return _ideographs(word)
    parts: list[str] = []
    start = 0
    for place, letter in enumerate(word):
        # Two letters on either side of a hyphen, else the line looks torn off.
        if letter in "-/" and place > start + 1 and place < len(word) - 2:
            parts.append(word[start : place + 1])
            start = place + 1
    rest = word[start:]
    while len(rest) > _LONG_WORD:
        parts.append(rest[:_CUT_EVERY])
        rest = rest[_CUT_EVERY:]
    return [*parts, rest]


def _ideographs(word: str) -> list[str]:
    parts: list[str] = []
    for letter in word:
        glued = letter in _NEVER_FIRST or not is_ideograph(letter)
        if parts and glued and not (is_ideograph(letter) and len(parts[-1]) > 1):
            parts[-1] += letter
        else:
            parts.append(letter)
    return parts


def breaks(found: list[Piece], widths: list[float], gap: float) -> list[list[str]]:
    """Break the pieces into 1, 2, 3 … lines, each time as evenly as can be.

    `widths` are the pieces' own, `gap` is that of a space. The n-th answer has n
    lines whose widest, counting the cost of bad ends, is as narrow as possible.
    """
    size = len(found)
    starts = [0.0]
    for piece, width in zip(found, widths, strict=True):
        starts.append(starts[-1] + width + (gap if piece.spaced else 0.0))
    spares = [gap if piece.spaced else 0.0 for piece in found]
    # widest[end] for the present number of lines; came[lines][end] = last start.
    widest = [0.0] + [float("inf")] * size
    came: list[list[int]] = []
    answers: list[list[str]] = []
    for _ in range(min(size, MOST_LINES)):
        following = [float("inf")] * (size + 1)
        source = [0] * (size + 1)
        for end in range(1, size + 1):
            edge = starts[end] - spares[end - 1]
            if end < size:
                edge += found[end - 1].cost
            for start in range(end - 1, -1, -1):
                line = edge - starts[start]
                if line >= following[end]:
                    break  # an earlier start only makes the line longer
                reached = max(line, widest[start])
                if reached < following[end]:
                    following[end] = reached
                    source[end] = start
        came.append(source)
        widest = following
        answers.append(_lines(found, came))
    return answers


def _lines(found: list[Piece], came: list[list[int]]) -> list[str]:
    lines: list[str] = []
    end = len(found)
    for source in reversed(came):
        start = source[end]
        line = "".join(
            piece.text + (" " if piece.spaced else "") for piece in found[start:end]
        )
        lines.append(line.strip())
        end = start
    return lines[::-1]
