"""A world that rises over a grid."""

from sneakpreview.posters.colour import mix
from sneakpreview.posters.compositions.heaven import planet, stars
from sneakpreview.posters.shapes import (
    circle,
    clip,
    cut_by,
    ellipse,
    group,
    line,
    rect,
)
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def rising(stage: Stage) -> Scene:
    """Draw a planet behind a horizon, perhaps ringed, and lines that vanish there."""
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
        stars(stage, 34),
        clip("a", rect(0, 0, WIDTH, horizon)),
        group(
            [
                circle(
                    x, horizon - r * 0.25, r * 1.32, fill=mix(p.ground, p.second, 0.45)
                ),
                planet(stage, x, horizon - r * 0.25, r, c.between(-30, 30)),
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
