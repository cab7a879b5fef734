"""A quilt of quarter circles, no two patches alike."""

from sneakpreview.posters.shapes import n, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage

# Patches 100 wide around (0, 0).
_PATCHES = (
    "M-50-50H50A100 100 0 0 1-50 50Z",
    "M-50-50A50 50 0 0 0 50-50ZM-50 0A50 50 0 0 0 50 0Z",
    "M-31 0a31 31 0 0 1 62 0a31 31 0 0 1-62 0Z",
    "M-50-50A100 100 0 0 1 50 50A100 100 0 0 1-50-50Z",
    "M-50 50A100 100 0 0 1 50-50V-20A70 70 0 0 0-20 50ZM10 50A40 40 0 0 1 50 10V50Z",
)


def quilt(stage: Stage) -> Scene:
    """Draw square patches of arcs, dots and half discs in a few bright inks."""
    p, c, h = stage.palette, stage.chance, stage.height
    columns = c.pick([3, 4])
    side = WIDTH / columns
    rows = max(2, round(h / side))
    tall = h / rows
    inks = [p.main, p.second, p.accent, p.ground, p.ink]
    marks = [rect(0, 0, WIDTH, h, fill=p.ground)]
    kind = c.count(0, 4)
    for place in range(columns * rows):
        row, column = divmod(place, columns)
        # A step of 1 to 4 never repeats the patch before.
        kind = (kind + c.count(1, 4)) % len(_PATCHES)
        back = inks[(place * 2 + row + c.count(0, 1)) % 4]
        front = c.pick([ink for ink in inks if ink != back])
        turn = c.pick([0, 90, 180, 270])
        size = (tall, side) if turn in {90, 270} else (side, tall)
        where = (
            f"translate({n((column + 0.5) * side)} {n((row + 0.5) * tall)}) "
            f"rotate({turn}) scale({size[0] / 100:.3f} {size[1] / 100:.3f})"
        )
        # A little overlap keeps hairlines out of the seams.
        marks += [
            rect(column * side, row * tall, side + 0.5, tall + 0.5, fill=back),
            path(_PATCHES[kind], fill=front, transform=where),
        ]
    return Scene("".join(marks), head=p.ground, foot=p.ground)
