"""A picture torn in two."""

from collections.abc import Callable

from sneakpreview.posters.colour import luminance, mix
from sneakpreview.posters.shapes import Point, outline, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage

# How far the rip gapes at each share of the way down: in the middle, or at one end.
_SHAPES: tuple[Callable[[float], float], ...] = (
    lambda share: (1 - abs(2 * share - 1)) ** 1.1,
    lambda share: (1 - share) ** 1.2,
    lambda share: share**1.2,
)


def tear(stage: Stage) -> Scene:
    """Draw a jagged rip from top to bottom, paper fibres and the dark beneath."""
    p, c, h = stage.palette, stage.chance, stage.height
    dark, light = sorted((p.ground, p.ink), key=luminance)
    most, shape = c.between(70, 105), c.pick(_SHAPES)
    x = c.between(150, 250)
    left: list[Point] = []
    right: list[Point] = []
    steps = int(h / 15)
    for place in range(steps + 1):
        share = place / steps
        x = min(max(x + c.between(-24, 24), 120), 280)
        gape = 5 + most * shape(share)
        left.append((x - gape * c.between(0.7, 1.15), h * share))
        right.append((x + gape * c.between(0.7, 1.15), h * share))
    fibres = [
        *((a - c.between(3, 13), y) for a, y in left),
        *((b + c.between(3, 13), y) for b, y in reversed(right)),
    ]
    marks = [
        rect(0, 0, WIDTH, h, fill=p.main),
        path(outline(fibres), fill=light),
        path(_gap(left, right, 1.0), fill=mix(dark, p.main, 0.35)),
        path(_gap(left, right, 0.42), fill=dark),
    ]
    return Scene("".join(marks), head=p.main, foot=p.main)


def _gap(left: list[Point], right: list[Point], share: float) -> str:
    """Trace the gap between two edges, drawn in towards its middle."""
    near: list[Point] = []
    far: list[Point] = []
    for (a, y), (b, _) in zip(left, right, strict=True):
        middle, half = (a + b) / 2, (b - a) / 2 * share
        near.append((middle - half, y))
        far.append((middle + half, y))
    return outline([*near, *far[::-1]])
