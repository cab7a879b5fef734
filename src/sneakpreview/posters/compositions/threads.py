"""Two lines that find each other."""

from math import pi, sin

from sneakpreview.posters.shapes import circle, line, rect, thread
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def threads(stage: Stage) -> Scene:
    """Draw two ribbons of parallel lines that cross and cross again."""
    p, c, h = stage.palette, stage.chance, stage.height
    turns = c.pick([1, 1.5, 2])
    swing = c.between(78, 118)
    count = c.count(4, 6)
    ribbons = []
    for side, ink in ((1, p.main), (-1, p.accent)):
        strands = ""
        for strand in range(count):
            off = (strand - (count - 1) / 2) * 11
            points = []
            for place in range(27):
                share = place / 26
                x = 200 + side * swing * sin(share * turns * 2 * pi + 0.4) + off
                points.append((x, -10 + share * (h + 20)))
            strands += thread(points)
        ribbons.append(
            line(strands, ink, 4.2, stroke_linejoin="round", stroke_linecap="round")
        )
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        circle(200, h * 0.5, min(h * 0.42, 168), fill=p.second, opacity=0.55),
        *ribbons,
    ]
    return Scene("".join(marks), head=p.ground, foot=p.ground)
