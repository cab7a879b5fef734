"""An arcade of stone."""

from sneakpreview.posters.colour import mix
from sneakpreview.posters.shapes import circle, n, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def arches(stage: Stage) -> Scene:
    """Draw storeys of arches with shadow in them, one of them lit."""
    p, c, h = stage.palette, stage.chance, stage.height
    rows, columns = c.pick([2, 3]), c.pick([3, 4, 5])
    shade, wall = mix(p.ink, p.main, 0.12), mix(p.ground, p.second, 0.8)
    top = h * 0.26
    tall, side = (h - top) / rows, WIDTH / columns
    wide, thick = side * 0.66, side * 0.145
    lit = c.count(0, rows - 1), c.count(0, columns - 1)
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        circle(c.between(80, 320), h * 0.2, h * 0.13, fill=p.accent),
        rect(0, top, WIDTH, h - top, fill=p.main),
    ]
    for row in range(rows):
        y = top + row * tall
        spring = y + tall * 0.26 + wide / 2
        lefts = [column * side + side * 0.17 for column in range(columns)]
        deep = [_arch(left, y + tall, spring, wide) for left in lefts]
        # The light comes from one side and leaves a strip of shade on the other.
        light = [_arch(x + thick, y + tall, spring + 4, wide - thick) for x in lefts]
        marks += [
            path("".join(deep), fill=shade),
            path("".join(light), fill=wall),
            rect(0, y, WIDTH, tall * 0.07, fill=p.second),
            rect(0, y + tall * 0.07, WIDTH, 2, fill=shade),
        ]
        if row == lit[0]:
            marks.append(path(deep[lit[1]], fill=p.accent))
    marks.append(rect(0, h - 6, WIDTH, 7, fill=shade))
    return Scene("".join(marks), head=p.ground, foot=shade)


def _arch(x: float, foot: float, spring: float, wide: float) -> str:
    r = n(wide / 2)
    return f"M{n(x)} {n(foot)}V{n(spring)}a{r} {r} 0 0 1 {n(wide)} 0V{n(foot)}Z"
