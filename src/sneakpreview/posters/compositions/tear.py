"""A picture torn in two."""

from sneakpreview.posters.colour import luminance, mix
from sneakpreview.posters.shapes import Point, outline, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def tear(stage: Stage) -> Scene:
    """Draw a jagged rip from top to bottom with paper fibres and dark beneath."""
    p, c, h = stage.palette, stage.chance, stage.height
    dark, light = sorted((p.ground, p.ink), key=luminance)
    x = c.between(150, 250)
    left: list[Point] = []
    right: list[Point] = []
    most = c.between(70, 105)
    # The rip gapes in the middle, or is torn open from one end.
    shape = c.pick(
        [
            lambda share: (1 - abs(2 * share - 1)) ** 1.1,
            lambda share: (1 - share) ** 1.2,
            lambda share: share**1.2,
        ]
    )
    steps = int(h / 15)
    for place in range(steps + 1):
        y = h * place / steps
        x = min(max(x + c.between(-24, 24), 120), 280)
        gape = 5 + most * shape(place / steps)
        left.append((x - gape * c.between(0.7, 1.15), y))
        right.append((x + gape * c.between(0.7, 1.15), y))
    edge = [(a - c.between(3, 13), b) for a, b in left]
    far_edge = [(a + c.between(3, 13), b) for a, b in right]
    middle = [(a + (b - a) * 0.5, y) for (a, y), (b, _) in zip(left, right, strict=True)]
    core_left = [(m - (m - a) * 0.42, y) for (a, y), (m, _) in zip(left, middle, strict=True)]
    core_right = [(m + (b - m) * 0.42, y) for (b, y), (m, _) in zip(right, middle, strict=True)]
    marks = [
        rect(0, 0, WIDTH, h, fill=p.main),
        path(outline([*edge, *far_edge[::-1]]), fill=light),
        path(outline([*left, *right[::-1]]), fill=mix(dark, p.main, 0.35)),
        path(outline([*core_left, *core_right[::-1]]), fill=dark),
    ]
    return Scene("".join(marks), head=p.main, foot=p.main)
