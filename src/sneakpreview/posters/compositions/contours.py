"""A map of high country and the way across."""

from math import cos, pi, sin

from sneakpreview.posters.colour import mix
from sneakpreview.posters.shapes import circle, line, path, pebble, rect, swell
from sneakpreview.posters.stage import WIDTH, Scene, Stage

_SIDES = 10


def contours(stage: Stage) -> Scene:
    """Draw two mountains as contour lines, a dotted way, and a cross at its end."""
    p, c, h = stage.palette, stage.chance, stage.height
    peaks = [
        (c.between(100, 170), h * c.between(0.26, 0.42), 8),
        (c.between(250, 330), h * c.between(0.58, 0.74), 7),
    ]
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    for x, y, rings in peaks:
        bumps = [c.between(0.72, 1.28) for _ in range(_SIDES)]
        for ring in range(rings):
            share = ring / (rings - 1)
            r = (30 * rings - 12) * (1 - share) * h / 400 + 12
            points = []
            for side, bump in enumerate(bumps):
                turn = side / _SIDES * 2 * pi
                far = r * (1 + (bump - 1) * (1.15 - 0.6 * share))
                points.append((x + cos(turn) * far * 1.1, y + sin(turn) * far * 0.86))
            marks.append(
                path(
                    pebble(points),
                    fill=mix(
                        p.ground,
                        p.main if ring > rings // 2 else p.second,
                        0.12 + 0.78 * share,
                    ),
                    stroke=mix(p.main, p.ink, 0.2),
                    stroke_width=1.3,
                )
            )
    (sx, sy, _), (ex, ey, _) = peaks
    way = swell(
        [
            (-6, h * c.between(0.75, 0.95)),
            (sx - 30, h * 0.78),
            (200, h * 0.5),
            (sx + 70, sy),
            (ex - 20, sy + 20),
            (ex, ey),
        ]
    )
    marks += [
        line(way, p.accent, 5.5, stroke_dasharray="1 13", stroke_linecap="round"),
        circle(ex, ey, 19, fill=p.ground),
        line(
            f"M{ex - 9:.0f} {ey - 9:.0f}l18 18m0-18l-18 18",
            p.accent,
            6,
            stroke_linecap="round",
        ),
    ]
    return Scene("".join(marks), head=p.ground, foot=p.ground)
