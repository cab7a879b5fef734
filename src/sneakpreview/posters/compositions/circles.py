"""Two that overlap."""

from math import cos, radians, sin

from sneakpreview.posters.colour import apart
from sneakpreview.posters.shapes import circle, clip, cut_by, group, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage

_AIR = 26


def circles(stage: Stage) -> Scene:
    """Draw two discs that share a lens, one of them perhaps in rings."""
    p, c, h = stage.palette, stage.chance, stage.height
    share = c.pick([1, 1, 0.7])
    lean = radians(c.pick([0, 0, 25, -25, 50, 90]))
    apartness = c.between(0.6, 0.78)
    # With the first radius 1, how large the pair is; then scaled to the stage.
    far = (1 + share) * apartness
    across, down = far * cos(lean), far * sin(lean)
    r = min(
        (WIDTH - 2 * _AIR) / (1 + share + abs(across)),
        (h - 2 * _AIR) / max(2.0, 1 + share + abs(down)),
    )
    left = 200 - r * (across + share - 1) / 2
    top = (
        h / 2
        - r * (down + (share - 1) * (1 if down > 0 else -1 if down < 0 else 0)) / 2
    )
    one, two = (left, top), (left + across * r, top + down * r)
    other = r * share
    second = c.pick([p.second, apart(p.main, p.accent, p.second, by=1.3)])
    shared = apart(second, p.ink if c.coin() else p.ground, p.ink, by=1.6)
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        circle(*one, r, fill=p.main),
        circle(*two, other, fill=second),
        clip("a", circle(*one, r)),
        group([circle(*two, other, fill=shared)], clip_path=cut_by("a")),
    ]
    if c.coin(0.45):
        marks += [
            circle(*two, other * part, fill="none", stroke=p.ground, stroke_width=2.4)
            for part in (0.84, 0.68, 0.52, 0.36)
        ]
    return Scene("".join(marks), head=p.ground, foot=p.ground)
