"""The decades: how each sets its titles and lays out its posters."""

from dataclasses import dataclass
from enum import StrEnum

from sneakpreview.posters import face, texture
from sneakpreview.posters.face import Face
from sneakpreview.posters.lettering import Style
from sneakpreview.posters.texture import Texture


class Finish(StrEnum):
    """What a decade does to its letters beyond setting them."""

    PLAIN = "plain"
    SHADOW = "shadow"
    STRIPS = "strips"
    ECHO = "echo"
    GLOW = "glow"


class Place(StrEnum):
    """Where lines stand: at the left margin or around the middle."""

    LEFT = "left"
    MIDDLE = "middle"


@dataclass(frozen=True, slots=True)
class Era:
    """One decade's way to make a poster.

    `room` is the height that a title may take and `most` its largest size, in
    poster units. `mat` is the paper around the picture where the decade liked a
    margin, `round` the radius of the picture's corners there; `keyline` asks for
    thin lines along the poster's edge, and
    `texture` lays something over the picture.
    """

    name: str
    style: Style
    small: Face
    finish: Finish = Finish.PLAIN
    place: Place = Place.LEFT
    room: float = 190
    most: float = 120
    small_capitals: bool = False
    mat: str | None = None
    round: float = 0
    keyline: bool = False
    texture: Texture = texture.NOTHING


_DECO = Era(
    "deco",
    Style(face.DIDONE, capitals=True, tracking=0.06, leading=1.0),
    face.ROMAN,
    place=Place.MIDDLE,
    room=170,
    most=84,
    small_capitals=True,
    keyline=True,
)
_FORTIES = Era(
    "forties",
    Style(face.ROMAN_BOLD, capitals=True, tracking=0.0, leading=0.86),
    face.ROMAN,
    finish=Finish.SHADOW,
    place=Place.MIDDLE,
    room=180,
    most=110,
    small_capitals=True,
    texture=texture.HATCHING,
)
_FIFTIES = Era(
    "fifties",
    Style(face.GEOMETRIC, leading=1.2),
    face.GROTESK,
    finish=Finish.STRIPS,
    room=190,
    most=92,
)
_SIXTIES = Era(
    "sixties",
    Style(face.GROTESK, tracking=-0.035, leading=0.92),
    face.GROTESK_BOOK,
    room=210,
    most=104,
)
_SEVENTIES = Era(
    "seventies",
    Style(face.FAT_SERIF, tracking=-0.02, leading=0.88),
    face.ROMAN_BOLD,
    finish=Finish.ECHO,
    place=Place.MIDDLE,
    room=180,
    most=100,
    mat="#f5e9cf",
    round=26,
)
_EIGHTIES = Era(
    "eighties",
    Style(face.GROTESK_BLACK, capitals=True, tracking=0.01, leading=0.92, slant=0.2),
    face.GROTESK,
    finish=Finish.GLOW,
    place=Place.MIDDLE,
    room=180,
    most=104,
    small_capitals=True,
    texture=texture.SCANLINES,
)
_NINETIES = Era(
    "nineties",
    Style(face.NARROW, capitals=True, tracking=-0.01, leading=0.84),
    face.GROTESK_BOOK,
    room=200,
    most=150,
    small_capitals=True,
    texture=texture.GRAIN,
)
_NOUGHTIES = Era(
    "noughties",
    Style(face.ROMAN, capitals=True, tracking=0.1, leading=1.12),
    face.GROTESK_BOOK,
    place=Place.MIDDLE,
    room=170,
    most=64,
    small_capitals=True,
    texture=texture.SHEEN,
)
_TENS = Era(
    "tens",
    Style(face.GROTESK_LIGHT, tracking=-0.01, leading=1.08),
    face.GROTESK_BOOK,
    room=170,
    most=58,
    mat="#f7f5f0",
)
_TWENTIES = Era(
    "twenties",
    Style(
        face.GROTESK_BLACK, capitals=True, tracking=-0.03, leading=0.84, stacked=True
    ),
    face.GROTESK,
    room=230,
    most=190,
)
_UNDATED = Era(
    "undated",
    Style(face.TYPEWRITER, tracking=-0.03, leading=1.05),
    face.TYPEWRITER_BOOK,
    room=180,
    most=70,
)

ERAS = {
    1940: _FORTIES,
    1950: _FIFTIES,
    1960: _SIXTIES,
    1970: _SEVENTIES,
    1980: _EIGHTIES,
    1990: _NINETIES,
    2000: _NOUGHTIES,
    2010: _TENS,
    2020: _TWENTIES,
}
"""The eras by the first year of their decade."""


def era_of(year: int | None) -> Era:
    """Give the era of a year: of its decade, or of the nearest that has one."""
    if year is None:
        return _UNDATED
    decade = year // 10 * 10
    return _DECO if decade < min(ERAS) else ERAS[min(decade, max(ERAS))]


ALL_ERAS = (_DECO, *ERAS.values(), _UNDATED)
"""Every era there is."""
