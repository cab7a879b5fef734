"""A ball that bounces across."""

from sneakpreview.posters.colour import mix
from sneakpreview.posters.shapes import circle, ellipse, line, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def arcs(stage: Stage) -> Scene:
    """Draw hops that get lower, the ball at the last of them, half discs below."""
    p, c, h = stage.palette, stage.chance, stage.height
    floor = h * c.between(0.78, 0.86)
    wide = c.between(74, 92)
    tall = floor * c.between(0.8, 0.9)
    x = c.between(-40, 10)
    inks = [p.main, p.accent, p.ink]
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    if c.coin(0.6):
        marks.append(circle(c.between(240, 340), h * 0.28, h * 0.17, fill=p.second))
    first = c.count(0, 2)
    for place in range(5):
        ink = inks[(first + place) % 3]
        marks.append(
            path(
                f"M{x:.1f} {floor:.1f}a{wide:.1f} {tall:.1f} 0 0 1 {2 * wide:.1f} 0"
                f"h{-wide * 0.34:.1f}a{wide * 0.66:.1f} {tall * 0.82:.1f} 0 0 0 "
                f"{-wide * 1.32:.1f} 0Z",
                fill=ink,
            )
        )
        x += wide * 1.66
        wide *= 0.72
        tall *= 0.68
    r = c.between(20, 26)
    ball = min(x + 6, 400 - MARGIN)
    marks += [
        rect(0, floor, WIDTH, h - floor, fill=mix(p.ground, p.second, 0.7)),
        ellipse(ball, floor + 8, r * 0.9, 3.5, fill=mix(p.ground, p.ink, 0.35)),
        circle(ball, floor - r - tall * 0.5, r, fill=p.accent if inks[first] != p.accent else p.main),
        line("", p.ink, 1) if False else "",
    ]
    return Scene("".join(marks), head=p.ground, foot=mix(p.ground, p.second, 0.7))


MARGIN = 46
