"""A city at night with a few windows lit."""

from sneakpreview.posters.colour import deepened, is_dark, mix
from sneakpreview.posters.shapes import circle, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def skyline(stage: Stage) -> Scene:
    """Draw two rows of towers before a low moon; only a few people are awake."""
    p, c, h = stage.palette, stage.chance, stage.height
    near = deepened(p.ground) if is_dark(p.ground) else p.ink
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        circle(c.between(90, 310), h * c.between(0.3, 0.42), h * 0.24, fill=p.main),
    ]
    for depth, (low, high, ink) in enumerate(
        [(0.3, 0.62, mix(p.ground, p.second, 0.75)), (0.55, 0.85, near)]
    ):
        x = -c.between(0, 30)
        towers, windows, lit = "", "", ""
        while x < WIDTH:
            wide = c.count(3, 6) * 14 + 8
            top = h * c.between(low, high)
            towers += f"M{x:.0f} {h:.0f}V{top:.0f}h{wide}V{h:.0f}Z"
            for column in range(int((wide - 8) / 14) if depth else 0):
                for row in range(int((h - top - 10) / 20)):
                    spot = (
                        f"M{x + 8 + column * 14:.0f} {top + 12 + row * 20:.0f}h7v10h-7z"
                    )
                    if c.coin(0.22):
                        lit += spot
                    elif c.coin(0.25):
                        windows += spot
            x += wide + (c.pick([0, 0, 6]) if depth else 0)
        marks.append(path(towers, fill=ink))
        marks.append(path(windows, fill=mix(ink, p.main, 0.28)) if windows else "")
        marks.append(path(lit, fill=p.accent) if lit else "")
    return Scene("".join(marks), head=p.ground, foot=near)
