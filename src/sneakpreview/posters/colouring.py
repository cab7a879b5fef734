"""Choosing the inks of one poster."""

from dataclasses import replace

from sneakpreview.posters.chance import Chance
from sneakpreview.posters.colour import contrast, legible
from sneakpreview.posters.era import Era
from sneakpreview.posters.family import Family
from sneakpreview.posters.palette import PALETTES, Palette

_STANDS_OUT = 1.6
_COLOURED_TITLES = 0.35


def inks(era: Era, families: list[Family], chance: Chance) -> Palette:
    """Choose one of the first family's moods, in the era's inks.

    The second family lends the main ink of its mood to the accent, where that stands
    out from the ground and from the other inks.
    """
    moods = PALETTES[era.name]
    mood = chance.pick(families[0].moods)
    palette = moods[mood]
    for family in families[1:2]:
        for other in family.moods:
            lent = moods[other].main
            if other is not mood and _stands_out(lent, palette):
                return replace(palette, accent=lent)
    return palette


def _stands_out(ink: str, palette: Palette) -> bool:
    others = palette.ground, palette.main, palette.ink
    return all(contrast(ink, other) >= _STANDS_OUT for other in others)


def title_ink(grounds: tuple[str, ...], palette: Palette, chance: Chance) -> str:
    """Choose an ink for lettering on the grounds, now and then a coloured one."""
    wishes = [palette.ink, palette.ground, palette.main]
    if chance.coin(_COLOURED_TITLES):
        wishes.insert(0, palette.main)
    return legible(grounds, *wishes)
