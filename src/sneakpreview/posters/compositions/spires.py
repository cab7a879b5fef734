"""Spires under a crescent."""

from sneakpreview.posters.colour import deepened, is_dark, mix
from sneakpreview.posters.shapes import circle, line, n, outline, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def spires(stage: Stage) -> Scene:
    """Draw a cluster of thin towers on a crag, a crescent in rings of light."""
    p, c, h = stage.palette, stage.chance, stage.height
    near = deepened(p.ground) if is_dark(p.ground) else p.ink
    x = c.between(120, 280)
    middle = WIDTH - x + c.between(-20, 20)
    stars = "".join(
        f"M{c.count(15, 385)} {h * c.between(0.04, 0.5):.0f}h0" for _ in range(16)
    )
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        _crescent(stage, x, h * c.between(0.32, 0.4), h * 0.17),
        line(stars, p.ink, 2.4, stroke_linecap="round"),
        _towers(stage, middle, near),
        path(_crag(middle, h), fill=near),
    ]
    return Scene("".join(marks), head=p.ground, foot=near)


def _crescent(stage: Stage, x: float, y: float, r: float) -> str:
    p, c = stage.palette, stage.chance
    marks = [
        circle(x, y, r * grow, fill=mix(p.ground, p.second, share))
        for grow, share in ((3.1, 0.22), (2.3, 0.45), (1.55, 0.75))
    ]
    bite = mix(p.ground, p.second, 0.75)
    marks += [
        circle(x, y, r, fill=p.main),
        circle(x + c.pick([-1, 1]) * r * 0.45, y - r * 0.12, r * 0.86, fill=bite),
    ]
    return "".join(marks)


def _towers(stage: Stage, middle: float, near: str) -> str:
    p, c, h = stage.palette, stage.chance, stage.height
    back, front, lit = "", "", ""
    for place in range(9):
        x = middle + (place - 4) * c.between(24, 31)
        half = c.between(7.5, 12)
        top = h * (0.36 + 0.075 * abs(place - 4) + c.between(-0.05, 0.07))
        eaves = top + h * c.between(0.12, 0.18)
        left = [(x - half, h), (x - half, eaves), (x - half * 1.36, eaves)]
        right = [(2 * x - across, y) for across, y in reversed(left)]
        tower = outline([*left, (x, top), *right])
        if place % 2:
            front += tower
            lit += f"M{n(x - 2.5)} {n(eaves + 26)}v-9a2.5 2.5 0 0 1 5 0v9z"
        else:
            back += tower
    return (
        path(back, fill=mix(p.second, near, 0.55))
        + path(front, fill=near)
        + path(lit, fill=p.accent)
    )


def _crag(middle: float, h: float) -> str:
    return outline(
        [
            (0, h),
            (0, h * 0.95),
            (middle - 150, h * 0.86),
            (middle - 96, h * 0.79),
            (middle + 90, h * 0.77),
            (middle + 140, h * 0.88),
            (WIDTH, h * 0.93),
            (WIDTH, h),
        ]
    )
