"""A keyhole with light behind it."""

from sneakpreview.posters.colour import contrast, luminance, mix
from sneakpreview.posters.shapes import circle, clip, cut_by, group, n, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage

# Both are drawn for a round part of radius 100 around (0, 0).
_HOLE = "M-50 86A100 100 0 1 1 50 86L{0} {1}H-{0}Z"
_SOMEBODY = "M-44 {0}V110Q-42 35 0 34Q42 35 44 110V{0}Z"


def keyhole(stage: Stage) -> Scene:
    """Draw a great keyhole; behind it stairs go up, or somebody stands."""
    p, c, h = stage.palette, stage.chance, stage.height
    dark = min(p.ground, p.ink, key=luminance)
    bright = c.coin(0.35) and contrast(p.accent, dark) > 3
    light = p.accent if bright else p.main
    size = h * c.between(0.0019, 0.0022)
    foot = h * 0.56 / size
    place = f"translate(200 {n(h * 0.34)}) scale({size:.3f})"
    inside = _stairs(light, dark, foot) if c.coin() else _watcher(dark, foot)
    rings = [
        circle(0, 0, 100 * grow, fill=mix(dark, p.second, share))
        for grow, share in ((3.1, 0.18), (2.3, 0.38), (1.62, 0.62))
    ]
    marks = [
        rect(0, 0, WIDTH, h, fill=dark),
        clip("b", rect(-400, -400, 800, 400 + foot)),
        clip("a", path(_HOLE.format(c.count(92, 110), n(foot)))),
        group(
            [
                group(rings, clip_path=cut_by("b")),
                group(
                    [rect(-200, -200, 400, 800, fill=light), inside],
                    clip_path=cut_by("a"),
                ),
            ],
            transform=place,
        ),
    ]
    return Scene("".join(marks), head=dark, foot=dark)


def _stairs(light: str, dark: str, foot: float) -> str:
    steps = 8
    return "".join(
        rect(
            -200,
            foot - (foot + 20) * step / steps,
            400,
            800,
            fill=mix(light, dark, 1 - 0.8 * step / steps),
        )
        for step in range(steps, 0, -1)
    )


def _watcher(dark: str, foot: float) -> str:
    return circle(0, 2, 24, fill=dark) + path(_SOMEBODY.format(n(foot)), fill=dark)
