"""A falling through frames."""

from sneakpreview.posters.colour import mix
from sneakpreview.posters.shapes import circle, group, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def tunnel(stage: Stage) -> Scene:
    """Draw squares within squares, each turned a little further, and a small end."""
    p, c, h = stage.palette, stage.chance, stage.height
    x, y = c.between(150, 250), h * c.between(0.42, 0.58)
    turn = c.between(5, 11) * c.pick([1, -1])
    side = 620.0
    shrink = c.between(0.79, 0.84)
    inks = (p.main, p.ground)
    marks = []
    for place in range(16):
        ink = inks[place % 2]
        marks.append(
            rect(
                -side / 2,
                -side / 2,
                side,
                side,
                fill=mix(ink, p.second, 0.0 if place < 2 else min(0.05 * place, 0.5))
                if place % 2 == 0
                else ink,
                transform=f"rotate({place * turn:.0f})",
            )
        )
        side *= shrink
    end = circle(0, 0, max(side * 0.42, 9), fill=p.accent)
    inner = group([*marks, end], transform=f"translate({x:.0f} {y:.0f})")
    return Scene(
        rect(0, 0, WIDTH, h, fill=p.ground) + inner, head=p.ground, foot=p.ground
    )
