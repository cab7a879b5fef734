"""Spires under a crescent."""

from sneakpreview.posters.colour import is_dark, mix
from sneakpreview.posters.shapes import circle, line, outline, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def spires(stage: Stage) -> Scene:
    """Draw a cluster of thin towers on a crag, a crescent in rings of light."""
    p, c, h = stage.palette, stage.chance, stage.height
    near = mix(p.ground, "#000000", 0.5) if is_dark(p.ground) else p.ink
    x, y, r = c.between(120, 280), h * c.between(0.32, 0.4), h * 0.17
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    marks += [
        circle(x, y, r * grow, fill=mix(p.ground, p.second, share))
        for grow, share in ((3.1, 0.22), (2.3, 0.45), (1.55, 0.75))
    ]
    bite = c.pick([-1, 1])
    marks += [
        circle(x, y, r, fill=p.main if p.main != p.second else p.accent),
        circle(x + bite * r * 0.45, y - r * 0.12, r * 0.86, fill=mix(p.ground, p.second, 0.75)),
    ]
    middle = 400 - x + c.between(-20, 20)
    back, front = "", ""
    lit = ""
    for place in range(9):
        far = (place - 4) * c.between(24, 31)
        sx = middle + far
        wide = c.between(15, 24)
        top = h * (0.36 + 0.075 * abs(place - 4) + c.between(-0.05, 0.07))
        roof = h * c.between(0.12, 0.18)
        tower = outline(
            [
                (sx - wide / 2, h),
                (sx - wide / 2, top + roof),
                (sx - wide * 0.68, top + roof),
                (sx, top),
                (sx + wide * 0.68, top + roof),
                (sx + wide / 2, top + roof),
                (sx + wide / 2, h),
            ]
        )
        if place % 2:
            front += tower
            lit += f"M{sx - 2.5:.0f} {top + roof + 26:.0f}v-9a2.5 2.5 0 0 1 5 0v9z"
        else:
            back += tower
    crag = (
        f"M0 {h:.0f}V{h * 0.95:.0f}L{middle - 150:.0f} {h * 0.86:.0f}L{middle - 96:.0f} {h * 0.79:.0f}"
        f"L{middle + 90:.0f} {h * 0.77:.0f}L{middle + 140:.0f} {h * 0.88:.0f}L400 {h * 0.93:.0f}V{h:.0f}Z"
    )
    stars = "".join(
        f"M{c.between(15, 385):.0f} {h * c.between(0.04, 0.5):.0f}h0" for _ in range(16)
    )
    marks += [
        line(stars, p.ink, 2.4, stroke_linecap="round"),
        path(back, fill=mix(p.second, near, 0.55)),
        path(front, fill=near),
        path(lit, fill=p.accent),
        path(crag, fill=near),
    ]
    return Scene("".join(marks), head=p.ground, foot=near)
