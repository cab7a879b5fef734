"""A door left open, and the light that falls through."""

from sneakpreview.posters.colour import apart, mix
from sneakpreview.posters.shapes import circle, outline, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def doorway(stage: Stage) -> Scene:
    """Draw a tall bright opening in a wall; somebody may stand in it."""
    p, c, h = stage.palette, stage.chance, stage.height
    floor = h * c.between(0.62, 0.7)
    wide = c.between(64, 104)
    x = c.between(110, 290 - wide)
    top = h * c.between(0.12, 0.2)
    light = p.main
    wall, boards = p.ground, mix(p.ground, p.second, 0.75)
    spread = c.between(30, 90)
    slide = c.between(-70, 90)
    marks = [
        rect(0, 0, WIDTH, floor, fill=wall),
        rect(0, floor, WIDTH, h - floor, fill=boards),
        path(
            outline(
                [
                    (x, floor),
                    (x + wide, floor),
                    (x + wide + slide + spread, h),
                    (x + slide - spread, h),
                ]
            ),
            fill=mix(boards, light, 0.72),
        ),
        rect(x, top, wide, floor - top, fill=light),
    ]
    leaf = wide * c.between(0.5, 0.7)
    marks.append(
        path(
            outline(
                [
                    (x + wide, top),
                    (x + wide + leaf, top - h * 0.035),
                    (x + wide + leaf, floor + h * 0.05),
                    (x + wide, floor),
                ]
            ),
            fill=mix(p.second, p.ink, 0.25),
        )
    )
    if c.coin(0.75):
        tall = (floor - top) * c.between(0.5, 0.66)
        marks.append(_somebody(stage, x + wide * 0.5, floor, tall, slide))
    return Scene("".join(marks), head=wall, foot=boards)


def _somebody(stage: Stage, x: float, y: float, tall: float, slide: float) -> str:
    p, c, h = stage.palette, stage.chance, stage.height
    ink = apart(p.main, p.accent if c.coin(0.3) else p.ink, p.ground, p.ink, by=2)
    half = tall * 0.13
    body = (
        f"M{x - half:.1f} {y:.1f}L{x - half * 1.15:.1f} {y - tall * 0.7:.1f}"
        f"q{half * 1.15:.1f} {-tall * 0.14:.1f} {half * 2.3:.1f} 0"
        f"L{x + half:.1f} {y:.1f}Z"
    )
    reach = (h - y) * 0.92
    shade = outline(
        [
            (x - half, y),
            (x + half, y),
            (x + half * 1.6 + slide, y + reach),
            (x - half * 1.6 + slide, y + reach),
        ]
    )
    return (
        path(shade, fill=ink, opacity=0.5)
        + path(body, fill=ink)
        + circle(x, y - tall * 0.88, tall * 0.105, fill=ink)
    )
