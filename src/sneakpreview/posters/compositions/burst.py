"""Something goes off."""

from math import cos, pi, sin

from sneakpreview.posters.shapes import circle, outline, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def burst(stage: Stage) -> Scene:
    """Draw uneven rays from a point off centre, shards flung out of a hot core."""
    p, c, h = stage.palette, stage.chance, stage.height
    x, y = c.between(130, 270), h * c.between(0.44, 0.66)
    count = c.count(11, 15)
    rays = ""
    for place in range(count):
        turn = (place + c.between(-0.2, 0.2)) * 2 * pi / count
        wide = pi / count * c.between(0.35, 0.62)
        rays += outline(
            [
                (x, y),
                (x + cos(turn - wide) * 620, y + sin(turn - wide) * 620),
                (x + cos(turn + wide) * 620, y + sin(turn + wide) * 620),
            ]
        )
    core = []
    spikes = c.count(9, 13)
    r = h * c.between(0.2, 0.26)
    for place in range(spikes * 2):
        turn = place * pi / spikes + 0.2
        far = r * (c.between(0.95, 1.45) if place % 2 else c.between(0.5, 0.62))
        core.append((x + cos(turn) * far, y + sin(turn) * far))
    small = [(x + (a - x) * 0.56, y + (b - y) * 0.56) for a, b in core]
    shards = ""
    for _ in range(c.count(7, 10)):
        turn, far, size = (
            c.between(0, 2 * pi),
            c.between(1.5, 2.4) * r,
            c.between(7, 16),
        )
        sx, sy = x + cos(turn) * far, y + sin(turn) * far
        if not (14 < sx < 386 and 14 < sy < h - 14):
            continue
        shards += outline(
            [
                (sx + cos(turn) * size * 3, sy + sin(turn) * size * 3),
                (sx + cos(turn + 2.2) * size * 0.8, sy + sin(turn + 2.2) * size * 0.8),
                (sx + cos(turn - 2) * size * 0.6, sy + sin(turn - 2) * size * 0.6),
            ]
        )
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        path(rays, fill=p.second),
        path(shards, fill=p.ink),
        path(outline(core), fill=p.main),
        path(outline(small), fill=p.accent),
        circle(x, y, r * 0.13, fill=p.ground),
    ]
    return Scene("".join(marks), head=p.ground, foot=p.ground)
