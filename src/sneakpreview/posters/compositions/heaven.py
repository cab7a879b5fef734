"""Stars, and a planet half in shadow: what the pictures of space share."""

from sneakpreview.posters.colour import mix
from sneakpreview.posters.shapes import circle, line, n, path
from sneakpreview.posters.stage import Stage


def stars(stage: Stage, count: int) -> str:
    """Scatter points of light over the whole stage."""
    c, h = stage.chance, stage.height
    dots = "".join(
        f"M{c.between(12, 388):.0f} {c.between(12, h - 12):.0f}h0" for _ in range(count)
    )
    return line(dots, stage.palette.ink, 1.8, stroke_linecap="round", opacity=0.7)


def planet(stage: Stage, x: float, y: float, r: float, turn: float) -> str:
    """Draw a disc whose one side, turned by so many degrees, is night."""
    p = stage.palette
    shade = mix(p.main, p.ground, 0.62)
    far = r * 1.25
    night = f"M0 {n(-r)}A{n(r)} {n(r)} 0 0 1 0 {n(r)}A{n(far)} {n(far)} 0 0 0 0 {n(-r)}"
    place = f"translate({n(x)} {n(y)}) rotate({turn:.0f})"
    return circle(x, y, r, fill=p.main) + path(night, fill=shade, transform=place)
