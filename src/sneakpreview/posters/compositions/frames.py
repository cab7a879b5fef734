"""A contact sheet with one frame chosen."""

from sneakpreview.posters.chance import Chance
from sneakpreview.posters.colour import is_dark, mix
from sneakpreview.posters.shapes import group, line, n, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage

# What a frame may show, in a field 100 wide and 70 tall: hill, somebody, door, sea.
_VIEWS = (
    "M0 70L{0} 20L100 70Z",
    "M{0} 16a13 13 0 0 1 0 26a13 13 0 0 1 0-26M{0} 46q26 2 28 24h-56q2-22 28-24Z",
    "M{0} 18h22v52h-22Z",
    "M0 48H100V70H0ZM{0} 14a11 11 0 0 1 0 22a11 11 0 0 1 0-22",
)
# A loop of grease pencil around (0, 0), about 100 wide and 100 tall each way.
_LOOP = "M-60-86C70-135 130-40 100 35C60 125-70 120-102 30C-115-40-50-110 35-102"


def frames(stage: Stage) -> Scene:
    """Draw strips of film with small views in them, one ringed by hand."""
    p, c, h = stage.palette, stage.chance, stage.height
    film = p.ink if not is_dark(p.ground) else mix(p.ground, "#000000", 0.35)
    tones = [
        p.second,
        p.main,
        mix(p.main, p.ground, 0.5),
        p.ground if film == p.ink else p.ink,
    ]
    strips = 3 if h > 300 else 2
    gap = 12.0
    tall = (h - gap * (strips + 1)) / strips
    wide = tall * c.between(1.15, 1.35)
    chosen, target = c.count(0, strips - 1), c.between(120, 280)
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    for strip in range(strips):
        y = gap + strip * (tall + gap)
        marks.append(rect(0, y, WIDTH, tall, fill=film))
        hole = tall * 0.075
        holes = "".join(
            f"M{4 - strip * 5} {n(edge)}H400"
            for edge in (y + hole * 0.95, y + tall - hole * 0.95)
        )
        marks.append(line(holes, p.ground, hole, stroke_dasharray="8 9"))
        x = -c.between(0, wide)
        while x < WIDTH:
            where = (
                f"translate({n(x + 3)} {n(y + tall * 0.15)}) "
                f"scale({(wide - 6) / 100:.2f} {tall / 100:.2f})"
            )
            marks.append(group(_view(c, tones), transform=where))
            if strip == chosen and x <= target < x + wide:
                middle = f"translate({n(x + wide / 2)} {n(y + tall / 2)})"
            x += wide
    size = f" scale({wide * 0.0056:.2f} {tall * 0.0052:.2f})"
    loop = line(_LOOP, p.accent, 7, stroke_linecap="round", transform=middle + size)
    return Scene("".join([*marks, loop]), head=p.ground, foot=p.ground)


def _view(c: Chance, tones: list[str]) -> list[str]:
    back = c.count(0, 3)
    view = c.pick(_VIEWS).format(c.count(34, 66))
    return [
        rect(0, 0, 100, 70, fill=tones[back]),
        path(view, fill=tones[(back + c.count(1, 3)) % 4]),
    ]
