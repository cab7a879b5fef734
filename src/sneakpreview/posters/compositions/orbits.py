"""A planet, the paths around it, and a grid that vanishes."""

from sneakpreview.posters.colour import mix
from sneakpreview.posters.shapes import (
    circle,
    clip,
    cut_by,
    ellipse,
    group,
    line,
    path,
    rect,
)
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def orbits(stage: Stage) -> Scene:
    """Draw a planet half in shadow within tilted orbits, or rising over a grid."""
    return _rising(stage) if stage.chance.coin(0.4) else _circling(stage)


def _stars(stage: Stage, count: int) -> str:
    c, h = stage.chance, stage.height
    dots = "".join(
        f"M{c.between(12, 388):.0f} {c.between(12, h - 12):.0f}h0" for _ in range(count)
    )
    return line(dots, stage.palette.ink, 1.8, stroke_linecap="round", opacity=0.7)


def _planet(stage: Stage, x: float, y: float, r: float, turn: float) -> str:
    p = stage.palette
    shade = mix(p.main, p.ground, 0.62)
    night = f"M0 {-r:.1f}A{r:.1f} {r:.1f} 0 0 1 0 {r:.1f}A{r * 1.25:.1f} {r * 1.25:.1f} 0 0 0 0 {-r:.1f}"
    return circle(x, y, r, fill=p.main) + path(
        night, fill=shade, transform=f"translate({x:.1f} {y:.1f}) rotate({turn:.0f})"
    )


def _circling(stage: Stage) -> Scene:
    p, c, h = stage.palette, stage.chance, stage.height
    x, y = c.between(150, 250), h * c.between(0.44, 0.56)
    r = h * c.between(0.17, 0.23)
    tilt = c.between(-38, -14)
    flat = c.between(0.26, 0.4)
    back, front, moons = "", "", ""
    for place in range(c.count(4, 6)):
        rx = r * (1.55 + 0.42 * place)
        ry = rx * flat
        back += f"M{-rx:.1f} 0A{rx:.1f} {ry:.1f} 0 0 1 {rx:.1f} 0"
        front += f"M{-rx:.1f} 0A{rx:.1f} {ry:.1f} 0 0 0 {rx:.1f} 0"
        if place % 2 == 0:
            along = c.between(-0.75, 0.75)
            high = ry * (1 - along * along) ** 0.5
            moons += circle(
                rx * along,
                high,
                c.between(4, 10),
                fill=p.accent if place else p.ink,
            )
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        _stars(stage, 40),
        f'<g transform="translate({x:.1f} {y:.1f}) rotate({tilt:.0f})">',
        line(back, mix(p.ground, p.ink, 0.55), 1.2),
        _planet(stage, 0, 0, r, c.between(-20, 40)),
        line(front, p.ink, 1.6),
        moons,
        "</g>",
    ]
    return Scene("".join(marks), head=p.ground, foot=p.ground)


def _rising(stage: Stage) -> Scene:
    p, c, h = stage.palette, stage.chance, stage.height
    horizon = h * c.between(0.6, 0.68)
    x, r = c.between(140, 260), h * c.between(0.3, 0.36)
    grid = "".join(
        f"M{x:.1f} {horizon - 30:.1f}L{x + far * 70:.1f} {h + 60:.1f}"
        for far in range(-14, 15)
    )
    depth = 5.0
    while depth < h - horizon + 20:
        grid += f"M0 {horizon + depth:.1f}H400"
        depth *= 1.5
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        _stars(stage, 34),
        clip("a", rect(0, 0, WIDTH, horizon)),
        group(
            [
                circle(x, horizon - r * 0.25, r * 1.32, fill=mix(p.ground, p.second, 0.45)),
                _planet(stage, x, horizon - r * 0.25, r, c.between(-30, 30)),
                ellipse(
                    x,
                    horizon - r * 0.25,
                    r * 1.75,
                    r * 0.3,
                    fill="none",
                    stroke=p.accent,
                    stroke_width=3,
                    transform=f"rotate(-14 {x:.0f} {horizon - r * 0.25:.0f})",
                )
                if c.coin(0.6)
                else "",
            ],
            clip_path=cut_by("a"),
        ),
        clip("b", rect(0, horizon, WIDTH, h)),
        rect(0, horizon, WIDTH, h - horizon, fill=mix(p.ground, p.second, 0.35)),
        group([line(grid, p.main, 1.1, opacity=0.8)], clip_path=cut_by("b")),
    ]
    return Scene("".join(marks), head=p.ground, foot=mix(p.ground, p.second, 0.35))
