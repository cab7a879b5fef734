"""Fields of colour that hover."""

from sneakpreview.posters.chance import Chance
from sneakpreview.posters.colour import mix
from sneakpreview.posters.shapes import n, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage

_SIDE = 34.0
_GAP = 14.0
# How loosely each wash lies, and how much it covers.
_WASHES = ((7.0, 0.35), (4.0, 0.5), (1.0, 0.9))


def fields(stage: Stage) -> Scene:
    """Draw two or three soft-edged blocks, one over the other, in close colours."""
    p, c, h = stage.palette, stage.chance, stage.height
    inks = c.pick(
        [
            [p.main, p.second, p.accent],
            [p.second, p.main, mix(p.main, p.ink, 0.4)],
            [p.accent, p.main],
            [p.main, mix(p.main, p.ground, 0.35), p.second],
        ]
    )
    shares = [c.between(0.5, 1.6) for _ in inks]
    room = h - _SIDE - _GAP * len(inks)
    y = _SIDE
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    for ink, share in zip(inks, shares, strict=True):
        tall = room * share / sum(shares)
        # Three washes that do not quite cover each other make the soft edge.
        marks += [
            path(_wash(c, y, tall, loose), fill=ink, opacity=cover)
            for loose, cover in _WASHES
        ]
        y += tall + _GAP
    return Scene("".join(marks), head=p.ground, foot=p.ground)


def _wash(c: Chance, y: float, tall: float, loose: float) -> str:
    def off() -> float:
        return c.between(-0.6, 1) * loose

    left, right = n(_SIDE - off()), n(WIDTH - _SIDE + off())
    top, foot = y - off(), y + tall + off()
    bend = c.between(-3, 3)
    middle = n(y + tall / 2)
    return (
        f"M{left} {n(top)}Q200 {n(top + bend)} {right} {n(top)}"
        f"Q{n(WIDTH - _SIDE + bend)} {middle} {right} {n(foot)}"
        f"Q200 {n(foot - bend)} {left} {n(foot)}"
        f"Q{n(_SIDE - bend)} {middle} {left} {n(top)}Z"
    )
