"""A keyhole with light behind it."""

from sneakpreview.posters.colour import luminance, mix
from sneakpreview.posters.shapes import circle, clip, cut_by, group, outline, path, rect
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
    inside = [rect(0, 0, WIDTH, h, fill=p.main)]
    if c.coin():
        steps = 9
        for step in range(steps):
            share = step / steps
            inside.append(
                path(
                    outline(
                        [
                            (0, foot - (foot - y) * share * 0.9),
                            (400, foot - (foot - y) * share * 0.9 - 22),
                            (400, foot + 40),
                            (0, foot + 40),
                        ]
                    ),
                    fill=mix(dark, p.main, 0.95 - 0.1 * (steps - step)),
                )
            )
        inside = [inside[0], *inside[:0:-1]]
        inside = [inside[0], *sorted(inside[1:], key=inside.index, reverse=True)]
    else:
        head = r * 0.3
        inside.append(circle(x, y + r * 0.02, head, fill=dark))
        inside.append(
            path(
                f"M{x - r * 0.62:.1f} {foot:.1f}V{y + r * 1.1:.1f}"
                f"Q{x - r * 0.55:.1f} {y + head * 1.45:.1f} {x:.1f} {y + head * 1.4:.1f}"
                f"Q{x + r * 0.55:.1f} {y + head * 1.45:.1f} {x + r * 0.62:.1f} {y + r * 1.1:.1f}V{foot:.1f}Z",
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
        circle(x, y - r * 0.55, r * 0.12, fill=p.accent),
    ]
    return Scene("".join(marks), head=dark, foot=dark)
