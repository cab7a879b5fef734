"""A contact sheet with one frame chosen."""

from sneakpreview.posters.colour import is_dark, mix
from sneakpreview.posters.shapes import circle, line, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def frames(stage: Stage) -> Scene:
    """Draw strips of film with small views in them, one ringed by hand."""
    p, c, h = stage.palette, stage.chance, stage.height
    film = p.ink if not is_dark(p.ground) else mix(p.ground, "#000000", 0.35)
    strips = 3 if h < 330 else c.pick([3, 4])
    gap = 12.0
    tall = (h - gap * (strips + 1)) / strips
    wide = tall * c.between(1.15, 1.35)
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    tones = [p.second, p.main, mix(p.main, p.ground, 0.5), p.ink if film != p.ink else p.ground]
    chosen = (c.count(0, strips - 1), c.count(1, 2))
    ring = ""
    for strip in range(strips):
        y = gap + strip * (tall + gap)
        x = -c.between(0, wide)
        marks.append(rect(0, y, WIDTH, tall, fill=film))
        hole = tall * 0.075
        holes = "".join(
            f"M{4 - strip * 5} {edge:.1f}H400"
            for edge in (y + hole * 0.95, y + tall - hole * 0.95)
        )
        marks.append(line(holes, p.ground, hole, stroke_dasharray="8 9"))
        number = 0
        while x < WIDTH:
            view = (x + 3, y + tall * 0.15, wide - 6, tall * 0.7)
            marks.append(_view(stage, *view, tones))
            if (strip, number) == chosen:
                ring = _ring(x + wide / 2, y + tall / 2, wide * 0.56, tall * 0.52, p.accent)
            number += 1
            x += wide
    return Scene("".join([*marks, ring]), head=p.ground, foot=p.ground)


def _view(stage: Stage, x: float, y: float, w: float, h: float, tones: list[str]) -> str:
    c = stage.chance
    first = c.count(0, 3)
    sky, land, spot = (tones[(first + step) % 4] for step in (0, 1, 2))
    under = rect(x, y, w, h, fill=sky)
    match c.count(0, 3):
        case 0:
            level = h * c.between(0.5, 0.75)
            return (
                under
                + circle(x + w * c.between(0.3, 0.7), y + level * 0.55, h * 0.14, fill=spot)
                + rect(x, y + level, w, h - level, fill=land)
            )
        case 1:
            peak = x + w * c.between(0.3, 0.7)
            return under + path(
                f"M{x:.0f} {y + h:.0f}L{peak:.0f} {y + h * 0.3:.0f}L{x + w:.0f} {y + h:.0f}Z",
                fill=land,
            )
        case 2:
            middle = x + w * c.between(0.4, 0.6)
            return (
                under
                + circle(middle, y + h * 0.4, h * 0.2, fill=land)
                + path(
                    f"M{middle - h * 0.4:.0f} {y + h:.0f}a{h * 0.4:.0f} {h * 0.36:.0f} 0 0 1 {h * 0.8:.0f} 0Z",
                    fill=land,
                )
            )
        case _:
            door = w * c.between(0.2, 0.35)
            return under + rect(x + w * c.between(0.2, 0.5), y + h * 0.25, door, h * 0.75, fill=land)


def _ring(x: float, y: float, rx: float, ry: float, ink: str) -> str:
    return path(
        f"M{x - rx * 0.6:.0f} {y - ry * 0.86:.0f}C{x + rx * 0.7:.0f} {y - ry * 1.35:.0f} "
        f"{x + rx * 1.3:.0f} {y - ry * 0.4:.0f} {x + rx:.0f} {y + ry * 0.35:.0f}"
        f"C{x + rx * 0.6:.0f} {y + ry * 1.25:.0f} {x - rx * 0.7:.0f} {y + ry * 1.2:.0f} "
        f"{x - rx * 1.02:.0f} {y + ry * 0.3:.0f}C{x - rx * 1.15:.0f} {y - ry * 0.4:.0f} "
        f"{x - rx * 0.5:.0f} {y - ry * 1.1:.0f} {x + rx * 0.35:.0f} {y - ry * 1.02:.0f}",
        fill="none",
        stroke=ink,
        stroke_width=5,
        stroke_linecap="round",
    )
