"""A sun covered, and the world that sees it."""

from math import cos, pi, sin

from sneakpreview.posters.colour import deepened, is_dark, mix
from sneakpreview.posters.compositions.heaven import stars
from sneakpreview.posters.shapes import circle, line, n, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def eclipse(stage: Stage) -> Scene:
    """Draw a dark disc in a crown of fine rays above the curve of a planet."""
    p, c, h = stage.palette, stage.chance, stage.height
    near = deepened(p.ground) if is_dark(p.ground) else p.ink
    x, y, r = c.between(160, 240), h * c.between(0.38, 0.44), h * c.between(0.17, 0.21)
    rays = ""
    count = 64
    for place in range(count):
        turn = place * 2 * pi / count
        # Long and short rays alternate; chance roughens the crown.
        far = r * (1.3 + (0.45 if place % 4 == 0 else 0.18 * (place % 2)))
        far *= c.between(0.94, 1.12)
        rays += f"M{n(x + cos(turn) * r)} {n(y + sin(turn) * r)}"
        rays += f"L{n(x + cos(turn) * far)} {n(y + sin(turn) * far)}"
    bow = h * 1.5
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        stars(stage, 30),
        circle(x, y, r * 1.32, fill=mix(p.ground, p.second, 0.8)),
        line(rays, p.main, 1.8),
        circle(x, y, r * 1.05, fill=p.main),
        circle(x + r * c.between(-0.08, 0.08), y + r * 0.03, r * 0.98, fill=near),
        circle(x + 0.74 * r, y - 0.74 * r, r * 0.1, fill=p.accent),
        circle(200, h * 0.8 + bow, bow, fill=mix(p.main, near, 0.35)),
        circle(200 - 30, h * 0.815 + bow, bow, fill=near),
    ]
    return Scene("".join(marks), head=p.ground, foot=near)
