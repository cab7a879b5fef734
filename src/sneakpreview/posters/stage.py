"""What a composition is given, and what it gives back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from sneakpreview.posters.chance import Chance
from sneakpreview.posters.palette import Palette

WIDTH = 400
"""The width of every stage and every poster."""
HEIGHT = 600
"""The height of every poster."""
MARGIN = 30
"""How far lettering stays from a poster's left and right edges."""


@dataclass(frozen=True, slots=True)
class Stage:
    """An empty picture: 400 wide, `height` tall, with its colours and chance."""

    height: float
    palette: Palette
    chance: Chance


@dataclass(frozen=True, slots=True)
class Scene:
    """A finished picture.

    `marks` is SVG that covers the whole stage; `head` and `foot` are the colours
    that it ends with above and below, so that lettering can go on in them.
    """

    marks: str
    head: str
    foot: str


Composition: TypeAlias = Callable[[Stage], Scene]
