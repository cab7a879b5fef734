"""Searchlights, falling bars, a formation in the sky."""

from sneakpreview.posters.colour import deepened, is_dark, mix
from sneakpreview.posters.shapes import circle, group, n, outline, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def diagonals(stage: Stage) -> Scene:
    """Draw beams over a broken ridge, a wedge of bars, or arrows in formation."""
    kind = stage.chance.pick([_beams, _bars, _formation])
    return kind(stage)


def _beams(stage: Stage) -> Scene:
    p, c, h = stage.palette, stage.chance, stage.height
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    for _ in range(c.count(3, 4)):
        x, aim = c.between(0, 400), c.between(-120, 520)
        wide = c.between(26, 58)
        edges = [(x - 4, h), (aim - wide, -10), (aim + wide, -10), (x + 4, h)]
        marks.append(path(outline(edges), fill=p.main, opacity=0.5))
    moon_y = h * c.between(0.2, 0.34)
    marks.append(circle(c.between(90, 310), moon_y, h * 0.075, fill=p.accent))
    ridges, near = _ridges(stage)
    return Scene("".join([*marks, ridges]), head=p.ground, foot=near)


def _bars(stage: Stage) -> Scene:
    p, c, h = stage.palette, stage.chance, stage.height
    lean = h * c.between(0.55, 0.8)
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    x = -lean + c.between(-20, 20)
    wide = c.between(56, 76)
    inks = [p.main, p.second, p.ink]
    place = c.count(0, 2)
    while x < WIDTH + 40:
        edges = [(x + lean, -1), (x + lean + wide, -1), (x + wide, h), (x, h)]
        marks.append(path(outline(edges), fill=inks[place % 3]))
        place += 1
        x += wide * c.between(1.25, 1.5)
        wide = max(wide * 0.84, 5)
    x, y = c.between(110, 290), h * c.between(0.34, 0.6)
    marks.append(circle(x, y, h * 0.15, fill=p.accent))
    return Scene("".join(marks), head=p.ground, foot=p.ground)


def _formation(stage: Stage) -> Scene:
    p, c, h = stage.palette, stage.chance, stage.height
    size = h * 0.08
    wing, notch = size * 0.5, size * 0.36
    arrow = f"l{n(wing)} {n(size * 1.5)} {n(-wing)} {n(-notch)} {n(-wing)} {n(notch)}Z"
    flown = f"l{n(size * 0.16)} {n(size * 5)}h{n(-size * 0.32)}Z"
    arrows, trails, lead = "", "", f"M0 0{arrow}"
    for rank in range(4):
        for side in sorted({-rank, rank}):
            x, y = side * size * 1.25, rank * size * 1.15
            trails += f"M{n(x)} {n(y + size)}{flown}"
            arrows += f"M{n(x)} {n(y)}{arrow}" if rank else ""
    ridges, near = _ridges(stage)
    place = (
        f"translate({n(c.between(215, 260))} {n(h * 0.14)}) rotate({c.count(28, 42)})"
    )
    marks = [
        rect(0, 0, WIDTH, h, fill=p.ground),
        circle(c.between(90, 150), h * 0.46, h * c.between(0.2, 0.27), fill=p.second),
        group(
            [
                path(trails, fill=p.main, opacity=0.4),
                path(arrows, fill=p.main),
                path(lead, fill=p.accent),
            ],
            transform=place,
        ),
        ridges,
    ]
    return Scene("".join(marks), head=p.ground, foot=near)


def _ridges(stage: Stage) -> tuple[str, str]:
    """Draw two rows of broken ground; give also the colour of the nearer."""
    p, c, h = stage.palette, stage.chance, stage.height
    near = deepened(p.ground) if is_dark(p.ground) else p.ink
    marks = ""
    for level, ink in ((0.8, mix(p.main, near, 0.55)), (0.89, near)):
        points = [(0.0, h), (0.0, h * level)]
        x = 0.0
        while x < WIDTH:
            x += c.between(18, 60)
            points.append((x, h * (level + c.between(-0.05, 0.05))))
        marks += path(outline([*points, (x, h)]), fill=ink)
    return marks, near
