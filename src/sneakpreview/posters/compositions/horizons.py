"""Land behind land, and one light."""

from sneakpreview.posters.colour import is_dark, mix
from sneakpreview.posters.shapes import circle, path, rect, swell
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def horizons(stage: Stage) -> Scene:
    """Draw hills that darken towards the viewer beneath a pale sun or moon."""
    p, c, h = stage.palette, stage.chance, stage.height
    near = mix(p.ground, "#000000", 0.55) if is_dark(p.ground) else p.ink
    layers = c.count(4, 6)
    top = c.between(0.4, 0.54)
    calm = c.between(0.02, 0.075)
    r = h * c.between(0.1, 0.19)
    sun = circle(
        c.between(90, 310),
        h * (top - c.between(0.02, 0.16)),
        r,
        fill=p.accent if c.coin(0.6) else p.main,
    )
    marks = [rect(0, 0, WIDTH, h, fill=p.ground), sun]
    for place in range(layers):
        share = place / (layers - 1)
        level = h * (top + (0.95 - top) * share)
        ink = (
            mix(p.second, p.main, share * 2)
            if share < 0.5
            else mix(p.main, near, share * 2 - 1)
        )
        points = [(-5.0, level + c.between(-1, 1) * calm * h)]
        points += [
            (40 + 80 * step, level + c.between(-1, 1) * calm * h) for step in range(5)
        ]
        points.append((405.0, level + c.between(-1, 1) * calm * h))
        marks.append(path(swell(points) + f"V{h + 1:.0f}H-5Z", fill=ink))
    return Scene("".join(marks), head=p.ground, foot=near)
