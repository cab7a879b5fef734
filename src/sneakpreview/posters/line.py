"""One line of text on a poster, and how it is written as SVG."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from sneakpreview.posters.face import Face
from sneakpreview.posters.lettering import CAPITALS
from sneakpreview.posters.shapes import n
from sneakpreview.posters.text import quoted, reads_leftward

_REGULAR = 400


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text whose left edge is `x` and whose baseline is `y`.

    `width` is estimated, slant and tracking included; `fill` is drawn on
    `grounds`, the colours that may lie beneath it, and the contrast with each of
    them is the promise of the layout. A `stroke` of so many units thickens it.
    """

    text: str
    x: float
    y: float
    size: float
    width: float
    face: Face
    fill: str
    grounds: tuple[str, ...]
    tracking: float = 0.0
    slant: float = 0.0
    stroke: float = 0.0

    @property
    def _common(self) -> tuple[Face, str, float]:
        return self.face, self.fill, self.stroke

    def _svg(self) -> str:
        lean = self.slant * CAPITALS * self.size
        leftward = reads_leftward(self.text)
        x, y = n(self.x + (self.width - lean if leftward else 0)), n(self.y)
        if self.slant:
            # The shear of a slant of 0.2 em for each em of height.
            place = f' transform="matrix(1 0 {-self.slant} 1 {x} {y})"'
        else:
            place = f' x="{x}" y="{y}"'
        place += f' font-size="{n(self.size)}"'
        if self.tracking:
            place += f' letter-spacing="{n(self.tracking * self.size)}"'
        if leftward:
            place += ' direction="rtl"'
        if self.face.widths.measured(self.text):
            # Squeezes a foreign font to the estimate; does nothing to the expected.
            place += (
                f' textLength="{n(self.width - lean)}" lengthAdjust="spacingAndGlyphs"'
            )
        return f"<text{place}>{quoted(self.text)}</text>"


def written(lines: Iterable[Line]) -> str:
    """Write lines as SVG, what neighbours have in common once."""
    groups = []
    for (face, fill, stroke), run in groupby(lines, key=lambda line: line._common):  # noqa: SLF001 - its own module
        common = f'font-family="{face.stack}" fill="{fill}"'
        if face.weight != _REGULAR:
            common += f' font-weight="{face.weight}"'
        if stroke:
            common += (
                f' stroke="{fill}" stroke-width="{n(stroke)}" stroke-linejoin="round"'
            )
        marks = "".join(line._svg() for line in run)  # noqa: SLF001 - its own module
        groups.append(f"<g {common}>{marks}</g>")
    return "".join(groups)
