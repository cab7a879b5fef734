"""A planet and the paths around it."""

from sneakpreview.posters.colour import mix
from sneakpreview.posters.compositions.heaven import planet, stars
from sneakpreview.posters.shapes import circle, line, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def orbits(stage: Stage) -> Scene:
    """Draw a planet half in shadow within tilted orbits, moons upon them."""
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
        stars(stage, 40),
        f'<g transform="translate({x:.1f} {y:.1f}) rotate({tilt:.0f})">',
        line(back, mix(p.ground, p.ink, 0.55), 1.2),
        planet(stage, 0, 0, r, c.between(-20, 40)),
        line(front, p.ink, 1.6),
        moons,
        "</g>",
    ]
    return Scene("".join(marks), head=p.ground, foot=p.ground)
