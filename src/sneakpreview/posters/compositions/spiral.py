"""A spiral that pulls the eye in."""

from math import cos, pi, sin

from sneakpreview.posters.shapes import circle, group, n, path, rect, swell
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def spiral(stage: Stage) -> Scene:
    """Draw a spirograph of turned ellipses, or the arms of a whirl."""
    return _turned(stage) if stage.chance.coin() else _whirl(stage)


def _turned(stage: Stage) -> Scene:
    p, c, h = stage.palette, stage.chance, stage.height
    x, y = 200, h * 0.5
    far = min(h * 0.5, 200) * c.between(0.92, 0.98)
    thin = c.between(0.34, 0.62)
    count = c.count(17, 23)
    start = c.between(0, 90)
    rings = "".join(
        f'<ellipse rx="{far * (1 - 0.026 * place):.1f}" '
        f'ry="{far * thin * (1 - 0.026 * place):.1f}" '
        f'transform="rotate({start + place * 180 / count:.0f})"/>'
        for place in range(count)
    )
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        group(
            [rings],
            fill="none",
            stroke=p.main,
            stroke_width=2.2,
            transform=f"translate({x} {n(y)})",
        ),
        circle(x, y, far * 0.2, fill=p.accent),
        circle(x, y, far * 0.08, fill=p.ground),
    ]
    return Scene("".join(marks), head=p.ground, foot=p.ground)


def _whirl(stage: Stage) -> Scene:
    p, c, h = stage.palette, stage.chance, stage.height
    x, y = c.between(170, 230), h * c.between(0.45, 0.55)
    arms = c.count(3, 5)
    reach = c.between(0.5, 0.85)
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    far = 330.0
    for arm in range(arms):
        start = arm * 2 * pi / arms
        lead, trail = [], []
        for step in range(16):
            share = step / 15
            r = far * share**1.6 + 3
            turn = start + (1 - share) * 2 * pi * reach
            width = pi / arms * (0.55 + 0.45 * share)
            lead.append((x + cos(turn) * r, y + sin(turn) * r))
            trail.append((x + cos(turn + width) * r, y + sin(turn + width) * r))
        marks.append(path(f"{swell(lead)}L{swell(trail[::-1])[1:]}Z", fill=p.main))
    marks += [
        circle(x, y, h * 0.06, fill=p.accent),
    ]
    return Scene("".join(marks), head=p.ground, foot=p.ground)
