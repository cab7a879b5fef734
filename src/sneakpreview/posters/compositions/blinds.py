"""Light through a venetian blind, and somebody in a hat."""

from sneakpreview.posters.colour import luminance, mix
from sneakpreview.posters.shapes import clip, cut_by, group, n, outline, path, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage

# Shoulders, neck and a pinched hat, standing on (0, 0), 192 tall.
_MAN = (
    "M-104 4C-100-52-70-62-27-76L-25-92C-37-104-39-122-38-136L-68-141"
    "C-62-150-48-152-38-153C-37-178-31-192-15-194C-5-187 5-187 15-194"
    "C31-192 37-178 38-153C48-152 62-150 68-141L38-136C39-122 37-104 25-92"
    "L27-76C70-62 100-52 104 4Z"
)


def blinds(stage: Stage) -> Scene:
    """Draw slanting slats of light, broken where a figure stands in them."""
    p, c, h = stage.palette, stage.chance, stage.height
    dark = min(p.ground, p.ink, key=luminance)
    light = p.main
    count = c.count(8, 11)
    pitch = (h + 40) / count
    lean = c.between(50, 110)
    x = c.between(150, 250)
    size = h / 192 * c.between(0.78, 0.92)

    def slats(shift: float) -> str:
        marks = []
        for place in range(-2, count + 1):
            top = place * pitch + shift
            tall = pitch * (0.62 - 0.3 * max(place, 0) / count)
            left, right = (0, top + lean), (WIDTH, top)
            marks.append(
                outline([left, right, (right[0], right[1] + tall), (0, left[1] + tall)])
            )
        return "".join(marks)

    man = f"translate({n(x)} {n(h)}) scale({size:.2f})"
    marks = [
        rect(0, 0, WIDTH, h, fill=dark),
        path(slats(0), fill=light),
        path(_MAN, fill=dark, transform=man),
        clip("a", path(_MAN, transform=man)),
        group(
            [path(slats(pitch * 0.45), fill=mix(dark, p.accent, 0.85))],
            clip_path=cut_by("a"),
        ),
        rect(0, h - 3, WIDTH, 3, fill=dark),
    ]
    return Scene("".join(marks), head=dark, foot=dark)
