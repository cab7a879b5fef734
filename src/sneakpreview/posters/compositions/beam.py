"""The beam of a projector."""

from sneakpreview.posters.colour import mix
from sneakpreview.posters.shapes import circle, line, outline, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def beam(stage: Stage) -> Scene:
    """Draw a cone of light that widens from a small lens to an empty screen."""
    p, c, h = stage.palette, stage.chance, stage.height
    x, y = 46.0, h * c.between(0.72, 0.84)
    left, top = c.between(150, 185), h * 0.14
    wide, tall = 372 - left, h * c.between(0.36, 0.44)
    cone = outline(
        [
            (x, y),
            (left, top),
            (left + wide, top),
            (left + wide, top + tall),
            (left, top + tall),
        ]
    )
    dust = "".join(
        f"M{x + (left + wide / 2 - x) * share + c.between(-30, 30) * share:.0f} "
        f"{y + (top + tall / 2 - y) * share + c.between(-60, 60) * share:.0f}h0"
        for share in (c.between(0.2, 0.95) for _ in range(26))
    )
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        path(cone, fill=mix(p.ground, p.second, 0.55)),
        path(
            outline([(x, y), (left, top), (left, top + tall)]),
            fill=mix(p.ground, p.second, 0.85),
        ),
        rect(left, top, wide, tall, fill=p.main),
        line(dust, p.ink, 2, stroke_linecap="round", opacity=0.6),
        circle(x, y, 17, fill=p.ink),
        circle(x, y, 8, fill=p.accent),
    ]
    return Scene("".join(marks), head=p.ground, foot=p.ground)
