"""What a decade's printing and film leave on a poster."""

from collections.abc import Callable
from dataclasses import dataclass

from sneakpreview.posters.colour import mix
from sneakpreview.posters.shapes import cut_by, path, rect


@dataclass(frozen=True, slots=True)
class Texture:
    """A film of marks over an area, beneath the lettering.

    `tints` are the colours, and how much of them, that it lays over a ground: what
    lettering must still read well on. Without tints it keeps to the picture.
    """

    draw: Callable[[float, float], str]
    tints: tuple[tuple[str, float], ...] = ()

    def grounds(self, ground: str) -> tuple[str, ...]:
        """Give a ground's colour and all that the texture makes of it."""
        return ground, *(mix(ground, tint, share) for tint, share in self.tints)


def _over(definition: str, width: float, height: float) -> str:
    return definition + rect(0, 0, width, height, fill=cut_by("t"))


def _pattern(width: float, height: float, marks: str, turn: str = "") -> str:
    return (
        f'<pattern id="t" width="{width}" height="{height}" '
        f'patternUnits="userSpaceOnUse"{turn}>{marks}</pattern>'
    )


def _nothing(width: float, height: float) -> str:  # noqa: ARG001 - as the others
    return ""


def _hatching(width: float, height: float) -> str:
    marks = rect(0, 0, 5, 1, fill="#000", fill_opacity=0.12)
    turn = ' patternTransform="rotate(40)"'
    return _over(_pattern(5, 5, marks, turn), width, height)


def _scanlines(width: float, height: float) -> str:
    marks = rect(0, 0, 8, 1.4, fill="#000", fill_opacity=0.08)
    return _over(_pattern(8, 4, marks), width, height)


def _grain(width: float, height: float) -> str:
    light = (
        "M3 5h1M19 12h1M41 3h1M57 22h1M11 31h1M34 27h1M49 40h1M6 52h1M27 47h1M60 58h1"
        "M44 61h1M15 66h1M36 14h1M52 8h1M23 58h1M64 37h1M8 20h1M30 38h1"
    )
    dark = (
        "M12 9h1M28 20h1M47 15h1M62 49h1M20 42h1M39 52h1M5 40h1M55 65h1M33 4h1M17 26h1"
    )
    marks = path(light, stroke="#fff", stroke_width=1.2, stroke_opacity=0.15) + path(
        dark, stroke="#000", stroke_width=1.4, stroke_opacity=0.2
    )
    return _over(_pattern(67, 71, marks), width, height)


def _sheen(width: float, height: float) -> str:
    glow = (
        '<radialGradient id="t" cx=".2" cy=".45" r=".44">'
        '<stop stop-color="#fff" stop-opacity=".22"/>'
        '<stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>'
    )
    return _over(glow, width, height)


NOTHING = Texture(_nothing)
"""Flat ink on smooth paper."""
HATCHING = Texture(_hatching, (("#000000", 0.12),))
"""The fine slanting lines of an engraved plate."""
SCANLINES = Texture(_scanlines, (("#000000", 0.08),))
"""The lines of a picture tube."""
GRAIN = Texture(_grain, (("#ffffff", 0.15), ("#000000", 0.2)))
"""The grain of fast film."""
SHEEN = Texture(_sheen)
"""Light on glass, over the picture alone."""
