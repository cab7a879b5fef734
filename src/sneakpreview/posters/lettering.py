"""Setting a title as large as its room allows."""

from collections.abc import Sequence
from dataclasses import dataclass

from sneakpreview.posters.breaking import breaks, pieces
from sneakpreview.posters.face import Face

CAPITALS = 0.73
"""How tall capitals are, in ems."""
TAILS = 0.22
"""How far a g or a y reaches below its line, in ems."""

# One more line must pay with this much more size.
_WORTH = 1.06
# In a stack, the largest line is at most so many times as large as the smallest.
_SPREAD = 2.3


@dataclass(frozen=True, slots=True)
class Style:
    """How a title is set; lengths are in ems.

    `stacked` gives every line its own size, so that all are equally wide.
    """

    face: Face
    capitals: bool = False
    tracking: float = 0.0
    leading: float = 1.0
    slant: float = 0.0
    stacked: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One line: its size, estimated width, and depth of its baseline."""

    text: str
    size: float
    width: float
    baseline: float


@dataclass(frozen=True, slots=True)
class Setting:
    """A title's lines, and how tall they are from top of capitals to last tail."""

    rows: tuple[Row, ...]
    height: float


def fit(text: str, style: Style, width: float, height: float, most: float) -> Setting:
    """Set a text as large as the room and the size `most` allow.

    By the estimated widths, every line with its slant is within `width`, and the
    lines together are within `height`.
    """
    # A single letter keeps its case: a small pi is not a capital one.
    shown = text.upper() if style.capitals and len(text) > 1 else text
    found = pieces(shown)
    measured = [style.face.width(piece.text, style.tracking) for piece in found]
    gap = style.face.width(" ", style.tracking)
    place = _stack if style.stacked else _even
    best: Setting | None = None
    for lines in breaks(found, measured, gap):
        setting = place(lines, style, width, height, most)
        if best is None or _reading_size(setting) > _reading_size(best) * _WORTH:
            best = setting
    return best or Setting((), 0.0)


def _reading_size(setting: Setting) -> float:
    """Give the size that a reader sees: the mean, weighted by letters."""
    letters = sum(len(row.text) for row in setting.rows)
    return sum(row.size * len(row.text) for row in setting.rows) / letters


def _ems(lines: Sequence[str], style: Style) -> list[float]:
    lean = style.slant * CAPITALS
    return [max(0.2, style.face.width(line, style.tracking) + lean) for line in lines]


def _tail(line: str) -> float:
    return 0.03 if line.isascii() and line == line.upper() else TAILS


def _even(
    lines: Sequence[str], style: Style, width: float, height: float, most: float
) -> Setting:
    ems = _ems(lines, style)
    tall = CAPITALS + style.leading * (len(lines) - 1) + _tail(lines[-1])
    size = min(width / max(ems), height / tall, most)
    rows = tuple(
        Row(line, size, em * size, (CAPITALS + style.leading * place) * size)
        for place, (line, em) in enumerate(zip(lines, ems, strict=True))
    )
    return Setting(rows, tall * size)


def _stack(
    lines: Sequence[str], style: Style, width: float, height: float, most: float
) -> Setting:
    ems = _ems(lines, style)
    sizes = [min(width / em, most) for em in ems]
    sizes = [min(size, min(sizes) * _SPREAD) for size in sizes]
    between = style.leading - CAPITALS
    tall = sum(CAPITALS * size for size in sizes) + _tail(lines[-1]) * sizes[-1]
    tall += sum(between * size for size in sizes[1:])
    shrink = min(1.0, height / tall)
    rows: list[Row] = []
    depth = 0.0
    for line, em, whole in zip(lines, ems, sizes, strict=True):
        size = whole * shrink
        depth += (CAPITALS + (between if rows else 0.0)) * size
        rows.append(Row(line, size, em * size, depth))
    return Setting(tuple(rows), tall * shrink)
