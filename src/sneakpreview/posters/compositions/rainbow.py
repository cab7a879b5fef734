"""Nested arches of colour over a hill."""

from sneakpreview.posters.colour import deepened, is_dark
from sneakpreview.posters.shapes import circle, line, n, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def rainbow(stage: Stage) -> Scene:
    """Draw rainbows of thick bands that stand beside each other on a hill."""
    p, c, h = stage.palette, stage.chance, stage.height
    ground = h * 0.88
    hill = deepened(p.ground) if is_dark(p.ground) else p.ink
    inks = [p.main, p.accent, p.second, p.ink]
    band = h * c.between(0.072, 0.09)
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    for x, bands in c.pick(
        [[(130, 4), (318, 2)], [(270, 4), (84, 2)], [(200, 5)]],
    ):
        first = c.count(0, 3)
        for place in range(bands):
            r = band * (bands - place) + band * 0.35
            bow = _bow(x, r, ground - r * 0.5, ground + h * 0.05)
            marks.append(line(bow, inks[(first + place) % 4], band * 0.86))
    marks += [
        circle(
            c.between(40, 360),
            h * c.between(0.07, 0.2),
            h * c.between(0.02, 0.045),
            fill=c.pick([p.accent, p.main]),
        )
        for _ in range(c.count(2, 3))
    ]
    low, high = n(ground + h * 0.03), n(ground - h * 0.05)
    marks.append(path(f"M0 {low}Q200 {high} 400 {low}V{n(h)}H0Z", fill=hill))
    return Scene("".join(marks), head=p.ground, foot=hill)


def _bow(x: float, r: float, spring: float, foot: float) -> str:
    top = f"A{n(r)} {n(r)} 0 0 1 {n(x + r)} {n(spring)}"
    return f"M{n(x - r)} {n(foot)}V{n(spring)}{top}V{n(foot)}"
