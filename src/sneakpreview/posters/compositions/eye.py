"""An eye that does not close."""

from math import cos, pi, sin

from sneakpreview.posters.colour import luminance, mix
from sneakpreview.posters.shapes import circle, clip, cut_by, group, line, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def eye(stage: Stage) -> Scene:
    """Draw a wide eye with a slit or round pupil, lids in rings around it."""
    p, c, h = stage.palette, stage.chance, stage.height
    dark, light = sorted((p.ground, p.ink), key=luminance)
    x, y = 200.0, h * 0.5
    wide, tall = c.between(150, 172), min(h * 0.3, c.between(74, 120))

    def almond(grow: float) -> str:
        half, lid = wide + grow, tall * 2 + grow * 1.7
        return (
            f"M{x - half:.1f} {y:.1f}Q{x:.1f} {y - lid:.1f} {x + half:.1f} {y:.1f}"
            f"Q{x:.1f} {y + lid:.1f} {x - half:.1f} {y:.1f}Z"
        )

    iris = tall * c.between(0.84, 0.96)
    rays = ""
    for place in range(30):
        turn = place / 30 * 2 * pi + c.between(-0.05, 0.05)
        near, far = iris * c.between(0.4, 0.55), iris * c.between(0.8, 0.95)
        rays += (
            f"M{x + cos(turn) * near:.1f} {y + sin(turn) * near:.1f}"
            f"L{x + cos(turn) * far:.1f} {y + sin(turn) * far:.1f}"
        )
    slit = c.coin()
    pupil = (
        path(
            f"M{x:.1f} {y - iris * 0.8:.1f}"
            f"q{iris * 0.34:.1f} {iris * 0.8:.1f} 0 {iris * 1.6:.1f}"
            f"q{-iris * 0.34:.1f} {-iris * 0.8:.1f} 0 {-iris * 1.6:.1f}Z",
            fill=dark,
        )
        if slit
        else circle(x, y, iris * 0.4, fill=dark)
    )
    # The outermost lid just fits above and below, and runs out at the sides.
    most = (h / 2 - 14 - tall) / 0.85
    lids = [
        path(almond(grow), fill=mix(dark, p.main, share))
        for grow, share in ((most, 0.14), (most * 0.66, 0.3), (most * 0.36, 0.5))
    ]
    marks = [
        rect(0, 0, WIDTH, h, fill=dark),
        *(lids if c.coin(0.75) else lids[-1:]),
        path(almond(0), fill=light),
        clip("a", path(almond(0))),
        group(
            [
                circle(x, y, iris, fill=p.main),
                line(rays, mix(p.main, dark, 0.55), 2.4),
                circle(x, y, iris, fill="none", stroke=dark, stroke_width=5),
                pupil,
                circle(x + iris * 0.32, y - iris * 0.36, iris * 0.13, fill=light),
            ],
            clip_path=cut_by("a"),
        ),
    ]
    return Scene("".join(marks), head=dark, foot=dark)
