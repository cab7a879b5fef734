"""A likeness without a face."""

from sneakpreview.posters.colour import apart
from sneakpreview.posters.shapes import circle, clip, cut_by, group, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def portrait(stage: Stage) -> Scene:
    """Draw head and shoulders in bands or in two halves of light before a disc."""
    p, c, h = stage.palette, stage.chance, stage.height
    x, s = c.between(175, 225), h / 400
    disc_ink = p.accent if c.coin(0.3) else p.second
    disc = circle(200 + (200 - x) * 1.6, h * 0.44, h * 0.36, fill=disc_ink)
    bust = (
        f"M{x - 172 * s:.1f} {h + 2:.1f}C{x - 166 * s:.1f} {h - 86 * s:.1f} {x - 92 * s:.1f} {h - 104 * s:.1f} "
        f"{x - 40 * s:.1f} {h - 124 * s:.1f}V{h - 170 * s:.1f}"
        f"C{x - 92 * s:.1f} {h - 214 * s:.1f} {x - 86 * s:.1f} {h - 336 * s:.1f} {x:.1f} {h - 336 * s:.1f}"
        f"C{x + 86 * s:.1f} {h - 336 * s:.1f} {x + 92 * s:.1f} {h - 214 * s:.1f} {x + 40 * s:.1f} {h - 170 * s:.1f}"
        f"V{h - 124 * s:.1f}C{x + 92 * s:.1f} {h - 104 * s:.1f} {x + 166 * s:.1f} {h - 86 * s:.1f} {x + 172 * s:.1f} {h + 2:.1f}Z"
    )
    inside = _bands(stage) if c.coin() else _halves(stage, x)
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        disc,
        clip("a", path(bust)),
        group(inside, clip_path=cut_by("a")),
    ]
    return Scene("".join(marks), head=p.ground, foot=p.ground)


def _bands(stage: Stage) -> list[str]:
    p, c, h = stage.palette, stage.chance, stage.height
    lean = c.pick([-24, 0, 24, 58])
    pitch = h / c.count(13, 17)
    bars = "".join(
        f"M-300 {place * pitch:.1f}H700v{pitch * (0.3 + 0.035 * place):.1f}H-300Z"
        for place in range(-8, 26)
    )
    return [
        rect(0, 0, WIDTH, h, fill=p.main),
        path(bars, fill=apart(p.main, p.ink, p.second), transform=f"rotate({lean} 200 {h / 2:.0f})"),
    ]


def _halves(stage: Stage, x: float) -> list[str]:
    p, c, h = stage.palette, stage.chance, stage.height
    s = h / 400
    bend = c.between(-12, 26) * s
    shade = (
        f"M{x:.1f} 0V{h - 262 * s:.1f}q{bend:.1f} {30 * s:.1f} {bend * 0.6:.1f} {52 * s:.1f}"
        f"q{-bend:.1f} {30 * s:.1f} {-bend * 0.4:.1f} {60 * s:.1f}L{x - 24 * s:.1f} {h - 96 * s:.1f}L{x + 10 * s:.1f} {h:.1f}H420V0Z"
    )
    return [
        rect(0, 0, WIDTH, h, fill=p.main),
        path(shade, fill=apart(p.main, p.ink, p.second)),
    ]
