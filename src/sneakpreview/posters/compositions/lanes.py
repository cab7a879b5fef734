"""The bend of a running track, or the seams of a court."""

from sneakpreview.posters.colour import mix
from sneakpreview.posters.shapes import circle, line, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def lanes(stage: Stage) -> Scene:
    """Draw lanes seen from above, sweeping round a corner, one runner ahead."""
    p, c, h = stage.palette, stage.chance, stage.height
    count = c.count(5, 6)
    x, y = c.between(250, 330), h * c.between(0.66, 0.8)
    inner = h * 0.2
    wide = (h * 0.78 - inner) / count
    field = mix(p.ground, p.second, 0.5)
    outer = inner + wide * count
    marks = [
        rect(0, 0, WIDTH, h, fill=field),
        line(_bend(x, y, inner + wide * count / 2, h), p.main, wide * count),
        line(
            "".join(_bend(x, y, inner + wide * place, h) for place in range(count + 1)),
            p.ground,
            3.2,
        ),
    ]
    runner = c.count(1, count - 2)
    r = inner + wide * (runner + 0.5)
    trail = c.between(0.5, 0.9) * r
    marks.append(
        line(
            f"M{x - r:.1f} {y + trail:.1f}V{y:.1f}A{r:.1f} {r:.1f} 0 0 1 {x - r * 0.5:.1f} {y - r * 0.866:.1f}",
            p.accent,
            wide * 0.5,
            stroke_linecap="round",
        )
    )
    marks.append(circle(x - r * 0.5, y - r * 0.866, wide * 0.36, fill=p.ink))
    del outer
    return Scene("".join(marks), head=field, foot=p.ground)


def _bend(x: float, y: float, r: float, h: float) -> str:
    return f"M{x - r:.1f} {h + 5:.1f}V{y:.1f}A{r:.1f} {r:.1f} 0 0 1 {x:.1f} {y - r:.1f}H405"
