"""Sound, drawn."""

from math import exp, pi, sin

from sneakpreview.posters.shapes import circle, line, path, rect, swell
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def waves(stage: Stage) -> Scene:
    """Draw the bars of a recording, a pile of swelling lines, or a record."""
    kind = stage.chance.pick([_bars, _ridges, _record])
    return kind(stage)


def _bars(stage: Stage) -> Scene:
    p, c, h = stage.palette, stage.chance, stage.height
    middle = h * 0.5
    pitch = c.pick([14, 18, 23])
    beats = [c.between(0.6, 2.2) for _ in range(3)]
    shift = c.between(0, 6)
    strokes = ["", "", ""]
    for place in range(int(340 / pitch) + 1):
        x = 30 + pitch / 2 + place * pitch
        swing = sum(sin(x / 58 * beat + shift * beat) for beat in beats) / 3
        envelope = sin(pi * (x - 14) / 372)
        half = max(5, h * 0.44 * envelope * (0.4 + 0.65 * abs(swing)))
        loud = 0 if abs(swing) < 0.42 else 1 if place % 3 else 2
        strokes[loud] += f"M{x:.0f} {middle - half:.0f}V{middle + half:.0f}"
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    marks += [
        line(d, ink, pitch * 0.56, stroke_linecap="round")
        for ink, d in zip((p.main, p.accent, p.ink), strokes, strict=True)
        if d
    ]
    return Scene("".join(marks), head=p.ground, foot=p.ground)


def _ridges(stage: Stage) -> Scene:
    p, c, h = stage.palette, stage.chance, stage.height
    count = 11
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    bend = c.between(150, 250)
    for place in range(count):
        y = h * (0.27 + 0.66 * place / (count - 1))
        points = []
        for step in range(16):
            x = 36 + step * 328 / 15
            lift = exp(-(((x - bend) / 74) ** 2)) * h * 0.24
            points.append((x, y - lift * c.between(0.25, 1) - c.between(0, 2)))
        ink = p.accent if place == count // 2 else p.main
        marks.append(
            path(
                swell(points),
                fill=p.ground,
                stroke=ink,
                stroke_width=3,
            )
        )
    return Scene("".join(marks), head=p.ground, foot=p.ground)


def _record(stage: Stage) -> Scene:
    p, c, h = stage.palette, stage.chance, stage.height
    x, y = c.pick([(200, h * 0.5), (330, h * 0.5), (90, h * 0.56)])
    r = min(h * 0.46, 184) if x == 200 else h * 0.66
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        circle(x, y, r, fill=p.ink),
    ]
    grooves = [
        circle(
            x,
            y,
            r * share,
            fill="none",
            stroke=p.main if place % 3 == 0 else p.second,
            stroke_width=2.2,
        )
        for place, share in enumerate((0.93, 0.86, 0.79, 0.72, 0.65, 0.58, 0.51))
    ]
    turn = c.between(20, 70)
    gleam = (
        f"M0 0L{r * 0.98:.0f} {-r * 0.12:.0f}A{r * 0.987:.0f} {r * 0.987:.0f} 0 0 1 "
        f"{r * 0.98:.0f} {r * 0.12:.0f}L{-r * 0.98:.0f} {-r * 0.12:.0f}"
        f"A{r * 0.987:.0f} {r * 0.987:.0f} 0 0 0 {-r * 0.98:.0f} {r * 0.12:.0f}Z"
    )
    marks += [
        *grooves,
        path(
            gleam,
            fill=p.ground,
            opacity=0.25,
            transform=f"translate({x:.0f} {y:.0f}) rotate({turn:.0f})",
        ),
        circle(x, y, r * 0.38, fill=p.main),
        circle(x, y, r * 0.23, fill=p.accent),
        circle(x, y, r * 0.045, fill=p.ground),
    ]
    return Scene("".join(marks), head=p.ground, foot=p.ground)
