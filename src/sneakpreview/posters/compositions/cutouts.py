"""Shapes cut out of coloured paper."""

from sneakpreview.posters.colour import apart, deepened, is_dark, mix
from sneakpreview.posters.shapes import circle, group, path, rect, swell
from sneakpreview.posters.stage import WIDTH, Scene, Stage

# One side of a frond, growing up from (0, 0), and its mirror image.
_LEAF = "M0 0C-10-20-8-80 0-118C8-80 10-20 0 0" + "".join(
    f"M0 {y}C{s * 26} {y - 2} {s * 42} {y - 16} {s * 46} {y - 36}"
    f"C{s * 24} {y - 34} {s * 6} {y - 20} 0 {y}"
    for y in (-16, -42, -68)
    for s in (-1, 1)
)
_CLOUD = "M-62 14a22 22 0 0 1 6-43a34 34 0 0 1 62-12a27 27 0 0 1 50 55Z"


def cutouts(stage: Stage) -> Scene:
    """Draw hills, a sun, clouds and leaves of paper, each throwing a shadow."""
    p, c, h = stage.palette, stage.chance, stage.height
    sun_x, sun_y, sun_r = c.between(90, 310), h * c.between(0.26, 0.34), h * 0.13
    sun = p.accent if c.coin() else p.main
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        circle(sun_x, sun_y, sun_r * 2.1, fill=mix(p.ground, sun, 0.16)),
        circle(sun_x, sun_y, sun_r * 1.55, fill=mix(p.ground, sun, 0.34)),
        circle(sun_x, sun_y, sun_r, fill=sun),
    ]
    side = 1 if sun_x < 200 else -1
    for place in range(c.count(1, 2)):
        x = 200 + side * (c.between(70, 130) if place else c.between(90, 120)) * (
            1 - 2 * place
        )
        y = h * (0.2 + 0.27 * place)
        cloud = apart(p.ground, mix(p.ground, p.second, 0.8), p.second, by=1.15)
        size = h / 400 * c.between(0.8, 1.15)
        marks.append(
            group(
                _sheet(_CLOUD, cloud),
                transform=f"translate({x:.0f} {y:.0f}) scale({size:.2f})",
            )
        )
    leaf_x = 200 - side * c.between(80, 150)
    near = deepened(p.ground) if is_dark(p.ground) else p.ink
    inks = [p.second, p.main, mix(p.main, near, 0.45), near]
    for place, ink in enumerate(inks):
        level = h * (0.56 + 0.115 * place)
        points = [(-10.0, level)]
        points += [
            (84 * step - 50, level + c.between(-0.09, 0.09) * h) for step in range(1, 6)
        ]
        points.append((410.0, level + c.between(-0.05, 0.05) * h))
        marks += _sheet(swell(points) + f"V{h + 9:.0f}H-10Z", ink)
        if place in (1, 2):
            x = leaf_x if place == 1 else 400 - leaf_x + c.between(-30, 30)
            leaf = apart(ink, p.accent, p.second, p.ground, by=1.5)
            marks.append(_leaf(stage, x, h * (0.9 + 0.06 * place), leaf))
    return Scene("".join(marks), head=p.ground, foot=near)


def _sheet(d: str, ink: str) -> list[str]:
    shadow = path(d, fill="#000", opacity=0.18, transform="translate(3 5)")
    return [shadow, path(d, fill=ink)]


def _leaf(stage: Stage, x: float, y: float, ink: str) -> str:
    c = stage.chance
    size = stage.height / 400 * c.between(0.95, 1.25)
    place = (
        f"translate({x:.0f} {y:.0f}) rotate({c.between(-24, 24):.0f}) scale({size:.2f})"
    )
    return path(_LEAF, fill=ink, transform=place)
