"""What a decade does to its letters: shadows, paper strips, echoes, glow."""

from dataclasses import replace

from sneakpreview.posters.chance import Chance
from sneakpreview.posters.colour import LEGIBLE, contrast, legible, mix
from sneakpreview.posters.era import Finish
from sneakpreview.posters.lettering import CAPITALS
from sneakpreview.posters.line import Line, written
from sneakpreview.posters.palette import Palette
from sneakpreview.posters.shapes import outline, path

_SEEN = 1.3


def finished(
    lines: list[Line], finish: Finish, palette: Palette, chance: Chance
) -> tuple[list[str], list[Line]]:
    """Give the marks that go under a title, and the title's lines themselves."""
    match finish:
        case Finish.SHADOW:
            return _copies(lines, [palette.main], 0.035), lines
        case Finish.ECHO:
            inks = [palette.second, palette.accent, palette.main]
            return _copies(lines, inks, 0.03), lines
        case Finish.STRIPS:
            return _strips(lines, palette, chance)
        case Finish.GLOW:
            return _glow(lines, palette.main), lines
        case Finish.PLAIN:
            return [], lines


def _copies(lines: list[Line], inks: list[str], step: float) -> list[str]:
    # A copy that the letters do not stand out from would blur them.
    clear = [ink for ink in inks if contrast(ink, lines[0].fill) >= LEGIBLE]
    return [
        written(
            replace(
                line,
                x=line.x + line.size * step * far,
                y=line.y + line.size * step * far,
                fill=ink,
            )
            for line in lines
        )
        for far, ink in reversed(list(enumerate(clear, 1)))
    ]


def _strips(
    lines: list[Line], palette: Palette, chance: Chance
) -> tuple[list[str], list[Line]]:
    marks: list[str] = []
    placed: list[Line] = []
    # Paper of the poster's own colour would not be seen.
    papers = [
        paper
        for paper in (palette.ink, palette.main, palette.accent, palette.ground)
        if contrast(paper, lines[0].grounds[0]) > _SEEN
    ]
    first = chance.count(0, len(papers) - 1)
    for place, line in enumerate(lines):
        paper = papers[(first + place) % len(papers)]
        moved = replace(
            line,
            grounds=(paper,),
            fill=legible((paper,), palette.ground, palette.ink, "#fffaf0", "#1a1614"),
        )
        pad = line.size * 0.2
        top = line.y - CAPITALS * line.size - pad * 0.85
        foot = line.y + pad * 1.2
        left, right = line.x - pad, line.x + line.width + pad
        jag = [chance.between(-0.035, 0.035) * line.size for _ in range(4)]
        corners = [
            (left + jag[0], top + jag[1]),
            (right + jag[1], top + jag[2]),
            (right + jag[2], foot + jag[3]),
            (left + jag[3], foot + jag[0]),
        ]
        marks.append(path(outline(corners), fill=paper))
        placed.append(moved)
    return marks, placed


def _glow(lines: list[Line], colour: str) -> list[str]:
    marks = []
    for wide, share in ((0.16, 0.22), (0.07, 0.4)):
        halo = mix(lines[0].grounds[0], colour, share)
        if contrast(halo, lines[0].fill) >= LEGIBLE:
            stroked = (
                replace(line, fill=halo, stroke=wide * line.size) for line in lines
            )
            marks.append(written(stroked))
    return marks
