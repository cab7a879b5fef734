"""The bend of a running track."""

from sneakpreview.posters.colour import mix
from sneakpreview.posters.shapes import circle, line, n, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def lanes(stage: Stage) -> Scene:
    """Draw lanes seen from above, sweeping round a corner, and one runner's way."""
    p, c, h = stage.palette, stage.chance, stage.height
    count = c.count(5, 6)
    x, y = c.between(250, 330), h * c.between(0.66, 0.8)
    inner = h * 0.2
    wide = (h * 0.78 - inner) / count
    field = mix(p.ground, p.second, 0.5)
    lines = "".join(_bend(x, y, inner + wide * lane, h) for lane in range(count + 1))
    r = inner + wide * (c.count(1, count - 2) + 0.5)
    # The runner has come a sixth of a circle round the bend.
    ahead_x, ahead_y = x - r * 0.5, y - r * 0.866
    start = y + c.between(0.5, 0.9) * r
    way = f"M{n(x - r)} {n(start)}V{n(y)}A{n(r)} {n(r)} 0 0 1 {n(ahead_x)} {n(ahead_y)}"
    marks = [
        rect(0, 0, WIDTH, h, fill=field),
        line(_bend(x, y, inner + wide * count / 2, h), p.main, wide * count),
        line(lines, p.ground, 3.2),
        line(way, p.accent, wide * 0.5, stroke_linecap="round"),
        circle(ahead_x, ahead_y, wide * 0.36, fill=p.ink),
    ]
    return Scene("".join(marks), head=field, foot=p.ground)


def _bend(x: float, y: float, r: float, h: float) -> str:
    round_ = f"A{n(r)} {n(r)} 0 0 1 {n(x)} {n(y - r)}"
    return f"M{n(x - r)} {n(h + 5)}V{n(y)}{round_}H405"
