"""A ball that bounces across."""

from sneakpreview.posters.colour import apart, mix
from sneakpreview.posters.shapes import circle, ellipse, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage

_SHORTER = 0.74
_LOWER = 0.7


def arcs(stage: Stage) -> Scene:
    """Draw hops that get lower and shorter, and the ball in the air after the last."""
    p, c, h = stage.palette, stage.chance, stage.height
    floor = h * c.between(0.8, 0.87)
    hops = c.count(3, 4)
    r = h * c.between(0.055, 0.07)
    start, end = -c.between(20, 60), WIDTH - 4 * r - 22
    # The hops' widths are a geometric row that ends where the ball hangs.
    wide = (end - start) * (1 - _SHORTER) / (1 - _SHORTER**hops)
    tall = floor * c.between(0.78, 0.88)
    thick = c.between(0.28, 0.4)
    inks = [p.main, p.accent, p.ink]
    first = c.count(0, 2)
    meadow = mix(p.ground, p.second, 0.7)
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        circle(
            c.between(250, 330), h * 0.27, h * 0.16, fill=mix(p.ground, p.second, 0.8)
        ),
    ]
    x = start
    for hop in range(hops):
        outer, inner = wide / 2, wide / 2 * (1 - thick)
        marks.append(
            path(
                f"M{x:.1f} {floor:.1f}a{outer:.1f} {tall:.1f} 0 0 1 {wide:.1f} 0"
                f"h{inner - outer:.1f}"
                f"a{inner:.1f} {tall * (1 - thick * 0.5):.1f} 0 0 0 "
                f"{-2 * inner:.1f} 0Z",
                fill=inks[(first + hop) % 3],
            )
        )
        x += wide
        wide *= _SHORTER
        tall *= _LOWER
    ball_x, ball_y = x + 2 * r + 2, floor - max(tall * 0.8, r * 1.6)
    marks += [
        rect(0, floor, WIDTH, h - floor, fill=meadow),
        ellipse(ball_x, floor + 9, r * 0.85, 3.2, fill=mix(meadow, p.ink, 0.3)),
        circle(ball_x, ball_y, r, fill=apart(p.ground, inks[first - 1], p.main)),
    ]
    return Scene("".join(marks), head=p.ground, foot=meadow)
