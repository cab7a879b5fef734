"""A low sun over table mountains."""

from sneakpreview.posters.colour import deepened, is_dark, mix
from sneakpreview.posters.shapes import circle, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def mesa(stage: Stage) -> Scene:
    """Draw a great sun cut by bands of dust, mesas before it, perhaps a cactus."""
    p, c, h = stage.palette, stage.chance, stage.height
    sun_x, sun_r = c.between(130, 270), h * c.between(0.27, 0.34)
    sun_y = h * c.between(0.42, 0.52)
    near = deepened(p.ground) if is_dark(p.ground) else p.ink
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        circle(sun_x, sun_y, sun_r, fill=p.main),
    ]
    for place in range(4):
        y = sun_y + sun_r * (0.1 + 0.22 * place)
        marks.append(rect(0, y, WIDTH, 2.5 + 2.4 * place, fill=p.ground))
    layers = [
        (0.7, mix(p.second, p.main, 0.35), c.between(250, 340), 0.27),
        (0.8, mix(p.main, near, 0.4), c.between(40, 130), 0.25),
        (0.9, near, c.between(240, 360), 0.1),
    ]
    for level, ink, x, rise in layers:
        marks.append(path(_table(stage, h * level, x, h * rise), fill=ink))
    if c.coin(0.7):
        marks.append(_cactus(c.between(60, 140), h * 0.95, h * 0.0016, near))
    return Scene("".join(marks), head=p.ground, foot=near)


def _table(stage: Stage, y: float, x: float, rise: float) -> str:
    c, h = stage.chance, stage.height
    wide = c.between(60, 120)
    foot = rise * c.between(0.9, 1.4)
    ledge = rise * 0.45
    return (
        f"M0 {h:.0f}V{y:.0f}L{x - wide - foot:.0f} {y:.0f}"
        f"L{x - wide:.0f} {y - ledge:.0f}"
        f"L{x - wide + 4:.0f} {y - rise:.0f}H{x - wide * 0.3:.0f}v{-rise * 0.18:.0f}"
        f"H{x + wide * 0.55:.0f}v{rise * 0.18:.0f}H{x + wide * 0.9:.0f}"
        f"L{x + wide:.0f} {y - ledge:.0f}L{x + wide + foot:.0f} {y:.0f}"
        f"L400 {y + 6:.0f}V{h:.0f}Z"
    )


def _cactus(x: float, y: float, size: float, ink: str) -> str:
    return path(
        "M0 0V-120M0-42H-26V-78M0-58H28V-98",
        fill="none",
        stroke=ink,
        stroke_width=15,
        stroke_linecap="round",
        stroke_linejoin="round",
        transform=f"translate({x:.0f} {y:.0f}) scale({size:.2f})",
    )
