"""A keyhole with light behind it."""

from sneakpreview.posters.colour import contrast, luminance, mix
from sneakpreview.posters.shapes import circle, clip, cut_by, group, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def keyhole(stage: Stage) -> Scene:
    """Draw a great keyhole; behind it stairs go up, or somebody stands."""
    p, c, h = stage.palette, stage.chance, stage.height
    dark = min(p.ground, p.ink, key=luminance)
    x, r = 200.0, h * c.between(0.19, 0.22)
    y, foot = h * 0.34, h * 0.9
    half = r * c.between(0.92, 1.1)
    hole = (
        f"M{x - r * 0.5:.1f} {y + r * 0.86:.1f}A{r:.1f} {r:.1f} 0 1 1 {x + r * 0.5:.1f} {y + r * 0.86:.1f}"
        f"L{x + half:.1f} {foot:.1f}H{x - half:.1f}Z"
    )
    light = p.accent if c.coin(0.35) and contrast(p.accent, dark) > 3 else p.main  # noqa: PLR2004
    inside = [rect(0, 0, WIDTH, h, fill=light)]
    if c.coin():
        steps = 8
        for step in range(steps, 0, -1):
            level = foot - (foot - y + r * 0.2) * step / steps
            inside.append(
                rect(0, level, WIDTH, h, fill=mix(light, dark, 1 - 0.8 * step / steps))
            )
    else:
        head = r * 0.24
        inside.append(circle(x, y + r * 0.02, head, fill=dark))
        inside.append(
            path(
                f"M{x - r * 0.44:.1f} {foot:.1f}V{y + r * 1.1:.1f}"
                f"Q{x - r * 0.42:.1f} {y + head * 1.45:.1f} {x:.1f} {y + head * 1.4:.1f}"
                f"Q{x + r * 0.42:.1f} {y + head * 1.45:.1f} {x + r * 0.44:.1f} {y + r * 1.1:.1f}V{foot:.1f}Z",
                fill=dark,
            )
        )
    rings = [
        circle(x, y, r * grow, fill=mix(dark, p.second, share))
        for grow, share in ((3.1, 0.18), (2.3, 0.38), (1.62, 0.62))
    ]
    marks = [
        rect(0, 0, WIDTH, h, fill=dark),
        clip("b", rect(0, 0, WIDTH, foot)),
        group(rings, clip_path=cut_by("b")),
        clip("a", path(hole)),
        group(inside, clip_path=cut_by("a")),
    ]
    return Scene("".join(marks), head=dark, foot=dark)
