"""Two lines that find each other."""

from sneakpreview.posters.colour import mix
from sneakpreview.posters.shapes import circle, line, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def threads(stage: Stage) -> Scene:
    """Draw two ribbons of parallel lines that cross and cross again."""
    p, c, h = stage.palette, stage.chance, stage.height
    crossings = c.pick([1.4, 1.8, 2.4])
    swing = c.between(120, 165)
    count = c.count(4, 6)
    span = (h + 60) / crossings
    start = -30 - span * c.between(0.1, 0.5)
    ribbons = []
    for side, ink in ((1, p.main), (-1, p.accent)):
        strands = ""
        for strand in range(count):
            x = 200 + (strand - (count - 1) / 2) * 11
            strands += f"M{x:.1f} {start:.1f}"
            for turn in range(4):
                # A parabola from crossing to crossing reaches half its handle.
                bow = side * (-1) ** turn * swing * 2
                strands += f"q{bow:.1f} {span / 2:.1f} 0 {span:.1f}"
        ribbons.append(line(strands, ink, 4.4))
    moon = circle(
        200,
        h * c.between(0.4, 0.6),
        min(h * 0.4, 160) * c.between(0.75, 1),
        fill=mix(p.ground, p.second, 0.55),
    )
    marks = [rect(0, 0, WIDTH, h, fill=p.ground), moon, *ribbons]
    return Scene("".join(marks), head=p.ground, foot=p.ground)
