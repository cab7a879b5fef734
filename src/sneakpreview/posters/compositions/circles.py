"""Two that overlap."""

from sneakpreview.posters.colour import mix
from sneakpreview.posters.shapes import circle, clip, cut_by, group, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def circles(stage: Stage) -> Scene:
    """Draw two discs that share a lens, each with its colour."""
    p, c, h = stage.palette, stage.chance, stage.height
    r = min(h * 0.33, 132) * c.between(0.9, 1.04)
    other = r * c.pick([1, 1, 0.72])
    near = (r + other) * c.between(0.3, 0.42)
    slope = c.pick([0, 0.35, -0.35, 1])
    across, down = (near, near * slope) if slope != 1 else (near * 0.5, near * 0.8)
    x, y = 200.0, h * 0.5
    one, two = (x - across, y - down), (x + across, y + down)
    shared = c.pick([mix(p.main, p.accent, 0.5), p.ink, p.ground])
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        circle(*one, r, fill=p.main),
        circle(*two, other, fill=p.second if c.coin(0.6) else p.accent),
        clip("a", circle(*one, r)),
        group([circle(*two, other, fill=shared)], clip_path=cut_by("a")),
    ]
    if c.coin(0.45):
        rings = [
            circle(*two, other * share, fill="none", stroke=p.ground, stroke_width=2)
            for share in (0.86, 0.7, 0.54, 0.38)
        ]
        marks += rings
    return Scene("".join(marks), head=p.ground, foot=p.ground)
