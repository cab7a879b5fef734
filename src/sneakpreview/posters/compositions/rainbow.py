"""Nested arches of colour over a hill."""

from sneakpreview.posters.colour import deepened, is_dark
from sneakpreview.posters.shapes import circle, line, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def rainbow(stage: Stage) -> Scene:
    """Draw rainbows of thick bands that stand beside each other on a hill."""
    p, c, h = stage.palette, stage.chance, stage.height
    ground = h * 0.88
    inks = [p.main, p.accent, p.second, p.ink]
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    band = h * c.between(0.072, 0.09)
    places = c.pick([[(130, 4), (318, 2)], [(270, 4), (84, 2)], [(200, 5)]])
    for x, bands in sorted(places, key=lambda place: -place[1]):
        first = c.count(0, 3)
        foot = ground + h * 0.05
        for place in range(bands):
            r = band * (bands - place) + band * 0.35
            marks.append(
                line(
                    f"M{x - r:.1f} {foot:.1f}V{ground - r * 0.5:.1f}"
                    f"A{r:.1f} {r:.1f} 0 0 1 {x + r:.1f} {ground - r * 0.5:.1f}V{foot:.1f}",
                    inks[(first + place) % 4],
                    band * 0.86,
                )
            )
    for _ in range(c.count(2, 3)):
        marks.append(circle(c.between(40, 360), h * c.between(0.07, 0.2), h * c.between(0.02, 0.045), fill=c.pick([p.accent, p.main])))
    hill = deepened(p.ground) if is_dark(p.ground) else p.ink
    marks.append(path(f"M0 {ground + h * 0.03:.0f}Q200 {ground - h * 0.05:.0f} 400 {ground + h * 0.03:.0f}V{h:.0f}H0Z", fill=hill))
    return Scene("".join(marks), head=p.ground, foot=hill)
