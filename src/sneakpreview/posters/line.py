"""One line of text on a poster, and how it is written as SVG."""

from dataclasses import dataclass

from sneakpreview.posters.face import Face
from sneakpreview.posters.shapes import n
from sneakpreview.posters.text import quoted, reads_leftward

_SKEW = {0.2: "-11.3"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text whose left edge is `x` and whose baseline is `y`.

    `width` is estimated, slant and tracking included; `fill` is drawn on `ground`,
    and the contrast between the two is the promise of the layout.
    """

    text: str
    x: float
    y: float
    size: float
    width: float
    face: Face
    fill: str
    ground: str
    tracking: float = 0.0
    slant: float = 0.0

    def svg(self) -> str:
        """Write the line; a foreign font is squeezed to the estimated width."""
        lean = self.slant * 0.73 * self.size
        length = self.width - lean
        leftward = reads_leftward(self.text)
        x = self.x + (length if leftward else 0)
        attributes = [
            f' x="{n(x)}" y="{n(self.y)}"' if not self.slant else "",
            f' font-family="{self.face.stack}" font-size="{n(self.size)}"',
            f' font-weight="{self.face.weight}"' if self.face.weight != 400 else "",
            f' fill="{self.fill}"',
            f' letter-spacing="{n(self.tracking * self.size)}"' if self.tracking else "",
            ' direction="rtl"' if leftward else "",
        ]
        if self.slant:
            attributes.append(
                f' transform="translate({n(x)} {n(self.y)}) skewX({_SKEW[self.slant]})"'
            )
        if self.face.widths.measured(self.text):
            attributes.append(
                f' textLength="{n(length)}" lengthAdjust="spacingAndGlyphs"'
            )
        return f"<text{''.join(attributes)}>{quoted(self.text)}</text>"
