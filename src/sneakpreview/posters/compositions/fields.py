"""Fields of colour that hover."""

from sneakpreview.posters.colour import mix
from sneakpreview.posters.shapes import path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


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
    gap, side = 14.0, 34.0
    room = h - side - gap * len(inks)
    y = side
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    for ink, share in zip(inks, shares, strict=True):
        tall = room * share / sum(shares)
        # Three washes that do not quite cover each other make the soft edge.
        for wash in range(3):
            marks.append(
                path(
                    _wash(stage, side, y, WIDTH - 2 * side, tall, 7 - 3 * wash),
                    fill=ink,
                    opacity=(0.35, 0.5, 0.9)[wash],
                )
            )
        y += tall + gap
    return Scene("".join(marks), head=p.ground, foot=p.ground)


def _wash(stage: Stage, x: float, y: float, w: float, h: float, loose: float) -> str:
    c = stage.chance

    def off() -> float:
        return c.between(-0.6, 1) * loose

    left, right, top, foot = x - off(), x + w + off(), y - off(), y + h + off()
    bend = c.between(-3, 3)
    return (
        f"M{left:.1f} {top:.1f}Q{x + w / 2:.1f} {top + bend:.1f} {right:.1f} {top:.1f}"
        f"Q{right + bend:.1f} {y + h / 2:.1f} {right:.1f} {foot:.1f}"
        f"Q{x + w / 2:.1f} {foot - bend:.1f} {left:.1f} {foot:.1f}"
        f"Q{left - bend:.1f} {y + h / 2:.1f} {left:.1f} {top:.1f}Z"
    )
