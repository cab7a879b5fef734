"""The typefaces: stacks of system fonts, and how to measure a line in them."""

from dataclasses import dataclass

from sneakpreview.posters import widths
from sneakpreview.posters.glyphs import Widths

HELVETICA = "Helvetica Neue,Helvetica,Arial,Liberation Sans,sans-serif"
TIMES = "Times New Roman,Times,Liberation Serif,serif"
COURIER = "Courier New,Courier,Liberation Mono,monospace"


@dataclass(frozen=True, slots=True)
class Face:
    """A stack of fonts in one weight.

    `widths` are those of the family at the end of the stack; `factor` leads from
    them to the fonts that are named first.
    """

    stack: str
    weight: int
    widths: Widths
    factor: float = 1.0
    italic: bool = False

    def width(self, text: str, tracking: float = 0.0) -> float:
        """Estimate a line's width in ems, `tracking` ems after each letter."""
        total = sum(map(self.widths.__getitem__, text))
        return total * self.factor / 1000 + tracking * len(text)


GROTESK = Face(HELVETICA, 700, widths.SANS_BOLD)
GROTESK_BLACK = Face(
    "Helvetica Neue,Arial Black,Helvetica,Arial,Liberation Sans,sans-serif",
    800,
    widths.SANS_BOLD,
)
GROTESK_BOOK = Face(HELVETICA, 400, widths.SANS)
GROTESK_LIGHT = Face(
    "Helvetica Neue,Segoe UI,Roboto,Helvetica,Arial,Liberation Sans,sans-serif",
    300,
    widths.SANS,
)
GEOMETRIC = Face(
    "Futura,Century Gothic,Avenir Next,Helvetica,Arial,Liberation Sans,sans-serif",
    700,
    widths.SANS_BOLD,
)
NARROW = Face(
    "Arial Narrow,Liberation Sans Narrow,Helvetica Neue Condensed Bold,"
    "Roboto Condensed,Arial,sans-serif",
    700,
    widths.SANS_BOLD,
    factor=0.82,
)
ROMAN = Face(TIMES, 400, widths.SERIF)
ROMAN_BOLD = Face(TIMES, 700, widths.SERIF_BOLD)
FAT_SERIF = Face(
    "Cooper Black,Bookman Old Style,Georgia,Times New Roman,Liberation Serif,serif",
    700,
    widths.SERIF_BOLD,
    factor=1.12,
)
DIDONE = Face(
    "Didot,Bodoni MT,Bodoni 72,Times New Roman,Liberation Serif,serif",
    700,
    widths.SERIF_BOLD,
)
TYPEWRITER = Face(COURIER, 700, widths.MONO)
TYPEWRITER_BOOK = Face(COURIER, 400, widths.MONO)
