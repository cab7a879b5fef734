"""A quilt of quarter circles, no two patches alike."""

from sneakpreview.posters.shapes import circle, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage


def quilt(stage: Stage) -> Scene:
    """Draw square patches of arcs, dots and half discs in a few bright inks."""
    p, c, h = stage.palette, stage.chance, stage.height
    columns = c.pick([3, 4])
    side = WIDTH / columns
    rows = max(2, round(h / side))
    tall = h / rows
    inks = [p.main, p.second, p.accent, p.ground, p.ink]
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    before = -1
    for place in range(columns * rows):
        x, y = place % columns * side, place // columns * tall
        kind = (before + c.count(1, 4)) % 5
        before = kind
        back = inks[(place * 2 + place // columns + c.count(0, 1)) % 4]
        front = c.pick([ink for ink in inks if ink != back])
        marks.append(_patch(kind, x, y, side, tall, back, front, c.pick([0, 90, 180, 270])))
    return Scene("".join(marks), head=p.ground, foot=p.ground)


def _patch(kind: int, x: float, y: float, w: float, h: float, back: str, front: str, turn: int) -> str:
    under = rect(x, y, w + 0.5, h + 0.5, fill=back)
    cx, cy = x + w / 2, y + h / 2
    r = min(w, h) / 2
    turned = f"translate({cx:.1f} {cy:.1f}) rotate({turn}) scale({w / 100:.2f} {h / 100:.2f})"
    if turn in (90, 270):
        turned = f"translate({cx:.1f} {cy:.1f}) rotate({turn}) scale({h / 100:.2f} {w / 100:.2f})"
    match kind:
        case 0:
            over = path("M-50-50H50A100 100 0 0 1-50 50Z", fill=front, transform=turned)
        case 1:
            over = path("M-50-50A50 50 0 0 0 50-50ZM-50 0A50 50 0 0 0 50 0Z", fill=front, transform=turned)
        case 2:
            over = circle(cx, cy, r * 0.62, fill=front)
        case 3:
            over = path("M-50-50A100 100 0 0 1 50 50A100 100 0 0 1-50-50Z", fill=front, transform=turned)
        case _:
            over = path(
                "M-50 50A100 100 0 0 1 50-50V-20A70 70 0 0 0-20 50ZM10 50A40 40 0 0 1 50 10V50Z",
                fill=front,
                transform=turned,
            )
    return under + over
