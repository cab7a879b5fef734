"""A balance that may not hold."""

from sneakpreview.posters.colour import mix
from sneakpreview.posters.shapes import circle, ellipse, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def stones(stage: Stage) -> Scene:
    """Draw smooth stones piled off centre on still water before a pale disc."""
    p, c, h = stage.palette, stage.chance, stage.height
    floor = h * c.between(0.8, 0.86)
    count = c.count(3, 5)
    inks = [p.ink, p.main, mix(p.main, p.ink, 0.5), p.second, p.accent]
    first = c.count(0, 1)
    x, y = c.between(170, 230), floor
    water = mix(p.ground, p.second, 0.55)
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        circle(c.between(120, 280), h * 0.4, h * 0.27, fill=mix(p.ground, p.second, 0.55)),
        rect(0, floor, WIDTH, h - floor, fill=water),
    ]
    wide = c.between(92, 122)
    room = floor * 0.74
    for place in range(count):
        tall = room / count * c.between(0.8, 1.05) * (1.15 - 0.1 * place)
        half = tall / 2
        marks.append(
            path(
                f"M{-wide:.0f} 0C{-wide:.0f} {-half * 1.25:.0f} {-wide * 0.5:.0f} {-half:.0f} "
                f"{wide * c.between(-0.1, 0.1):.0f} {-half:.0f}C{wide * 0.6:.0f} {-half:.0f} {wide:.0f} {-half * 0.9:.0f} "
                f"{wide:.0f} {half * 0.1:.0f}C{wide:.0f} {half * 0.9:.0f} {wide * 0.5:.0f} {half:.0f} 0 {half:.0f}"
                f"C{-wide * 0.6:.0f} {half:.0f} {-wide:.0f} {half * 0.9:.0f} {-wide:.0f} 0Z",
                fill=inks[(first + place) % 5],
                transform=f"translate({x:.0f} {y - half + 2:.0f}) rotate({c.between(-5, 5):.0f})",
            )
        )
        y -= tall - 3
        x += c.between(-0.26, 0.26) * wide
        wide *= c.between(0.66, 0.84)
    marks.append(ellipse(200, floor + 9, 130, 2.5, fill=mix(water, p.ink, 0.5)))
    return Scene("".join(marks), head=p.ground, foot=water)
