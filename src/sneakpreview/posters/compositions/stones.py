"""A balance that may not hold."""

from sneakpreview.posters.colour import mix
from sneakpreview.posters.shapes import circle, ellipse, n, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage

# A stone 200 wide and 200 tall around (0, 0), flatter below than above.
_STONE = (
    "M-100 0C-100-125-50-100 {0}-100C60-100 100-90 100 10"
    "C100 90 50 100 0 100C-60 100-100 90-100 0Z"
)


def stones(stage: Stage) -> Scene:
    """Draw smooth stones piled off centre on still water before a pale disc."""
    p, c, h = stage.palette, stage.chance, stage.height
    floor = h * c.between(0.8, 0.86)
    count = c.count(3, 5)
    inks = [p.ink, p.main, mix(p.main, p.ink, 0.5), p.second, p.accent]
    first = c.count(0, 1)
    pale = mix(p.ground, p.second, 0.55)
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        circle(c.between(120, 280), h * 0.4, h * 0.27, fill=pale),
        rect(0, floor, WIDTH, h - floor, fill=pale),
    ]
    x, y = c.between(170, 230), floor
    wide = c.between(92, 122)
    for place in range(count):
        tall = floor * 0.74 / count * c.between(0.8, 1.05) * (1.15 - 0.1 * place)
        where = (
            f"translate({n(x)} {n(y - tall / 2 + 2)}) rotate({c.count(-5, 5)}) "
            f"scale({wide / 100:.2f} {tall / 200:.2f})"
        )
        stone = _STONE.format(c.count(-10, 10))
        marks.append(path(stone, fill=inks[(first + place) % 5], transform=where))
        y -= tall - 3
        x += c.between(-0.26, 0.26) * wide
        wide *= c.between(0.66, 0.84)
    marks.append(ellipse(200, floor + 9, 130, 2.5, fill=mix(pale, p.ink, 0.5)))
    return Scene("".join(marks), head=p.ground, foot=pale)
