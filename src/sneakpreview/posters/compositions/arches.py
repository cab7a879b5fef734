"""An arcade of stone."""

from sneakpreview.posters.colour import mix
from sneakpreview.posters.shapes import circle, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def arches(stage: Stage) -> Scene:
    """Draw rows of arches with shadow in them, one of them lit."""
    p, c, h = stage.palette, stage.chance, stage.height
    rows = c.pick([2, 3])
    columns = c.pick([3, 4, 5])
    stone = p.main
    shade = mix(p.ink, stone, 0.12)
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        circle(c.between(80, 320), h * 0.2, h * 0.13, fill=p.accent),
    ]
    top = h * 0.26
    tall = (h - top) / rows
    side = WIDTH / columns
    lit = (c.count(0, rows - 1), c.count(0, columns - 1))
    marks.append(rect(0, top, WIDTH, h - top, fill=stone))
    for row in range(rows):
        y = top + row * tall
        deep, light = "", ""
        for column in range(columns):
            left = column * side + side * 0.17
            wide = side * 0.66
            arch = (
                f"M{left:.1f} {y + tall:.1f}V{y + tall * 0.26 + wide / 2:.1f}"
                f"a{wide / 2:.1f} {wide / 2:.1f} 0 0 1 {wide:.1f} 0V{y + tall:.1f}Z"
            )
            deep += arch
            inner = left + wide * 0.22
            light += (
                f"M{inner:.1f} {y + tall:.1f}V{y + tall * 0.3 + wide / 2:.1f}"
                f"a{wide * 0.39:.1f} {wide / 2:.1f} 0 0 1 {wide * 0.39:.1f} {-wide / 2:.1f}"
                f"a{wide * 0.39:.1f} {wide / 2:.1f} 0 0 1 {wide * 0.39:.1f} {wide / 2:.1f}V{y + tall:.1f}Z"
            )
            if (row, column) == lit:
                glow = arch
        marks += [
            path(deep, fill=shade),
            path(light, fill=mix(p.ground, p.second, 0.8)),
            rect(0, y, WIDTH, tall * 0.07, fill=p.second),
            rect(0, y + tall * 0.07, WIDTH, 2, fill=shade),
        ]
        if row == lit[0]:
            marks.append(path(glow, fill=p.accent))
    marks.append(rect(0, h - 6, WIDTH, 7, fill=shade))
    return Scene("".join(marks), head=p.ground, foot=shade)
