"""Searchlights and falling lines."""

from sneakpreview.posters.colour import is_dark, mix
from sneakpreview.posters.shapes import circle, outline, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def diagonals(stage: Stage) -> Scene:
    """Draw crossing beams over a broken ridge, or a wedge of falling bars."""
    return _beams(stage) if stage.chance.coin() else _bars(stage)


def _beams(stage: Stage) -> Scene:
    p, c, h = stage.palette, stage.chance, stage.height
    near = p.ink if not is_dark(p.ground) else mix(p.ground, "#000000", 0.5)
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    for _ in range(c.count(3, 4)):
        x, aim = c.between(0, 400), c.between(-120, 520)
        wide = c.between(26, 58)
        marks.append(
            path(
                outline([(x - 4, h), (aim - wide, -10), (aim + wide, -10), (x + 4, h)]),
                fill=p.main,
                opacity=0.5,
            )
        )
    marks.append(circle(c.between(90, 310), h * c.between(0.2, 0.34), h * 0.075, fill=p.accent))
    for level, ink in ((0.78, mix(p.second, near, 0.4)), (0.88, near)):
        points = [(0.0, h), (0.0, h * level)]
        x = 0.0
        while x < WIDTH:
            x += c.between(18, 60)
            points.append((x, h * (level + c.between(-0.05, 0.05))))
        marks.append(path(outline([*points, (x, h)]), fill=ink))
    return Scene("".join(marks), head=p.ground, foot=near)


def _bars(stage: Stage) -> Scene:
    p, c, h = stage.palette, stage.chance, stage.height
    lean = h * c.between(0.55, 0.8)
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    x = -lean + c.between(-20, 20)
    wide = c.between(56, 76)
    inks = [p.main, p.second, p.ink]
    place = c.count(0, 2)
    while x < WIDTH + 40:
        marks.append(
            path(
                outline([(x + lean, -1), (x + lean + wide, -1), (x + wide, h), (x, h)]),
                fill=inks[place % 3],
            )
        )
        place += 1
        x += wide * c.between(1.25, 1.5)
        wide = max(wide * 0.84, 5)
    marks.append(circle(c.between(110, 290), h * c.between(0.32, 0.6), h * 0.15, fill=p.accent))
    marks.append(rect(0, h - 8, WIDTH, 8, fill=p.ground))
    return Scene("".join(marks), head=p.ground, foot=p.ground)
