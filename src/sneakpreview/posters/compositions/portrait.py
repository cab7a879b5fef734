"""A likeness without a face."""

from sneakpreview.posters.colour import apart
from sneakpreview.posters.shapes import circle, clip, cut_by, group, n, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage

# Drawn around x = 0 and above y = 0, 336 tall; the stage scales it.
_BUST = (
    "M-172 2C-166-86-92-104-40-124V-170C-92-214-86-336 0-336"
    "C86-336 92-214 40-170V-124C92-104 166-86 172 2Z"
)
# The side that the light does not reach: brow, nose and chin are in its edge.
_SHADED = "M0-400V-262q{0} 30 {1} 52q{2} 30 {3} 60L-24-96L10 4H240V-400Z"


def portrait(stage: Stage) -> Scene:
    """Draw head and shoulders in bands or in two halves of light before a disc."""
    p, c, h = stage.palette, stage.chance, stage.height
    x, size = c.between(175, 225), h / 400
    place = f"translate({n(x)} {n(h)}) scale({size:.3f})"
    shade = apart(p.main, p.ink, p.second)
    disc = p.accent if c.coin(0.3) or shade == p.second else p.second
    inside = _bands(stage, shade) if c.coin() else _half(stage, shade)
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        circle(200 + (200 - x) * 1.6, h * 0.44, h * 0.36, fill=disc),
        clip("a", path(_BUST)),
        group(
            [rect(-240, -400, 480, 404, fill=p.main), inside],
            transform=place,
            clip_path=cut_by("a"),
        ),
    ]
    return Scene("".join(marks), head=p.ground, foot=p.ground)


def _bands(stage: Stage, shade: str) -> str:
    c = stage.chance
    lean = c.pick([-24, 0, 24, 58])
    pitch = 400 / c.count(13, 17)
    # Bands grow heavier towards the shoulders.
    bars = "".join(
        f"M-400 {n(row * pitch - 440)}H400v{n(pitch * (0.25 + 0.02 * row))}H-400Z"
        for row in range(36)
    )
    return path(bars, fill=shade, transform=f"rotate({lean} 0 -180)")


def _half(stage: Stage, shade: str) -> str:
    bend = stage.chance.between(-12, 26)
    turns = (n(bend * part) for part in (1, 0.6, -1, -0.4))
    return path(_SHADED.format(*turns), fill=shade)
