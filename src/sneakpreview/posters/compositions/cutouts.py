"""Shapes cut out of coloured paper."""

from math import cos, pi, sin

from sneakpreview.posters.colour import mix
from sneakpreview.posters.shapes import circle, group, path, pebble, rect, swell
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def cutouts(stage: Stage) -> Scene:
    """Draw hills, a sun and leaves of paper, each with the shadow it throws."""
    p, c, h = stage.palette, stage.chance, stage.height
    shadow = mix(p.ground, "#000000", 0.22)
    sheets: list[tuple[str, str]] = []
    x, y, r = c.between(110, 290), h * c.between(0.24, 0.34), h * 0.17
    sheets.append((_sun(x, y, r, c.count(9, 13)), p.accent if c.coin() else p.main))
    inks = [p.second, p.main, mix(p.main, p.ink, 0.35), p.ink]
    for place, ink in enumerate(inks):
        level = h * (0.5 + 0.13 * place)
        points = [(-10.0, level)]
        for step in range(1, 6):
            points.append((step * 84 - 50, level + c.between(-0.1, 0.1) * h))
        points.append((410.0, level + c.between(-0.05, 0.05) * h))
        sheets.append((swell(points) + f"V{h + 9:.0f}H-10Z", ink))
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    for d, ink in sheets:
        marks.append(path(d, fill="#000000", opacity=0.2, transform="translate(3 5)"))
        marks.append(path(d, fill=ink))
    leaves = [
        _leaf(c.between(30, 370), h * c.between(0.6, 0.86), c.between(0.7, 1.2), c.between(-40, 40), ink)
        for ink in (p.accent, p.ground, p.second)
    ]
    marks.append(group(leaves))
    return Scene("".join(marks), head=p.ground, foot=p.ink)


def _sun(x: float, y: float, r: float, rays: int) -> str:
    points = []
    for place in range(rays * 2):
        turn = place * pi / rays
        far = r * (1.28 if place % 2 else 0.86)
        points.append((x + cos(turn) * far, y + sin(turn) * far))
    return pebble(points)


def _leaf(x: float, y: float, size: float, turn: float, ink: str) -> str:
    fronds = "M0 0C-10-20-8-70 0-92C8-70 10-20 0 0"
    for level in (-18, -38, -58):
        fronds += f"M0 {level}C-24 {level - 2}-38 {level - 16}-42 {level - 30}C-22 {level - 28}-6 {level - 18} 0 {level}"
        fronds += f"C24 {level - 2} 38 {level - 16} 42 {level - 30}C22 {level - 28} 6 {level - 18} 0 {level}"
    return path(fronds, fill=ink, transform=f"translate({x:.0f} {y:.0f}) rotate({turn:.0f}) scale({size:.2f})")


__all__ = ["circle", "cutouts"]
