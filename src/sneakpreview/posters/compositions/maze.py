"""A round maze with something in the middle."""

from math import cos, radians, sin

from sneakpreview.posters.shapes import circle, line, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def maze(stage: Stage) -> Scene:
    """Draw walls as broken rings joined by spokes around a small disc."""
    p, c, h = stage.palette, stage.chance, stage.height
    x, y = 200.0, h * 0.5
    far = min(h * 0.46, 180.0)
    rings = c.count(6, 7)
    walls = ""
    for ring in range(rings):
        r = far * (ring + 1.4) / (rings + 0.4)
        gap = 26 / r * 57.3
        gates = sorted(
            c.between(0, 360) for _ in range(1 if ring < 2 else c.count(1, 2))
        )
        for place, gate in enumerate(gates):
            following = gates[(place + 1) % len(gates)] + (
                360 if place + 1 == len(gates) else 0
            )
            start, end = gate + gap / 2, following - gap / 2
            if end - start < gap:
                continue
            walls += _arc(x, y, r, start, end)
            if ring:
                inner = far * (ring + 0.4) / (rings + 0.4)
                turn = radians(start + c.between(0.1, 0.9) * (end - start))
                walls += (
                    f"M{x + cos(turn) * r:.1f} {y + sin(turn) * r:.1f}"
                    f"L{x + cos(turn) * inner:.1f} {y + sin(turn) * inner:.1f}"
                )
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        circle(x, y, far * 1.04, fill=p.second),
        line(walls, p.main, far / rings * 0.42, stroke_linecap="round"),
        circle(x, y, far * 0.085, fill=p.accent),
    ]
    return Scene("".join(marks), head=p.ground, foot=p.ground)


def _arc(x: float, y: float, r: float, start: float, end: float) -> str:
    a, b = radians(start), radians(end)
    large = 1 if end - start > 180 else 0
    return (
        f"M{x + cos(a) * r:.1f} {y + sin(a) * r:.1f}"
        f"A{r:.1f} {r:.1f} 0 {large} 1 {x + cos(b) * r:.1f} {y + sin(b) * r:.1f}"
    )
