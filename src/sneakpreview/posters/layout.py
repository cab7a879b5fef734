"""Laying a poster out: its inks, its picture, its title and its small type."""

from dataclasses import dataclass, replace

from sneakpreview.domain.film import Film
from sneakpreview.posters import texture
from sneakpreview.posters.chance import Chance
from sneakpreview.posters.colour import reads
from sneakpreview.posters.colouring import inks, title_ink
from sneakpreview.posters.credits import years
from sneakpreview.posters.era import Era, era_of
from sneakpreview.posters.family import NO_FAMILY, families_of
from sneakpreview.posters.finish import finished
from sneakpreview.posters.line import Line
from sneakpreview.posters.palette import Palette
from sneakpreview.posters.picture import Picture
from sneakpreview.posters.shapes import rect
from sneakpreview.posters.stage import HEIGHT, WIDTH, Stage
from sneakpreview.posters.typesetting import (
    SMALL_HEIGHT,
    Press,
    set_title,
    shown_title,
    small_lines,
    title_lines,
)

_AT_HEAD = 0.3


@dataclass(frozen=True, slots=True)
class Poster:
    """A poster ready to be written: marks from back to front, then the lines."""

    name: str
    marks: tuple[str, ...]
    title: tuple[Line, ...]
    small: tuple[Line, ...]


def lay_out(film: Film) -> Poster:
    """Decide everything about a film's poster; the same film, the same poster."""
    chance = Chance(film.id)
    era = era_of(film.year)
    families = families_of(film.genres) or [NO_FAMILY]
    palette = inks(era, families, chance)
    title = shown_title(film)
    setting = set_title(title, era)
    # The title goes first; the picture takes what it leaves.
    at_head = chance.coin(_AT_HEAD)
    picture = Picture.beside(setting.height + SMALL_HEIGHT, era, at_head=at_head)
    compose = chance.pick(families[0].compositions)
    scene = compose(Stage(picture.height / picture.scale, palette, chance))
    ground = era.mat or (scene.head if at_head else scene.foot)
    press = _press(era, ground, palette, chance)
    lines = title_lines(title, setting, picture.text_top, press)
    under, lines = finished(lines, era.finish, palette, chance)
    when = years(film)
    return Poster(
        name=f"{title} ({when})" if when else title,
        marks=(
            rect(0, 0, WIDTH, HEIGHT, fill=ground),
            picture.placed(scene, press.era, flipped=chance.coin()),
            picture.panel(ground, era, at_head=at_head),
            press.era.texture.draw(WIDTH, HEIGHT) if press.era.texture.tints else "",
            *_keyline(era, palette),
            *under,
        ),
        title=tuple(lines),
        small=tuple(
            small_lines(film, picture.text_top + setting.height, press),
        ),
    )


def _press(era: Era, ground: str, palette: Palette, chance: Chance) -> Press:
    grounds = era.texture.grounds(ground)
    ink = title_ink(grounds, palette, chance)
    if reads(ink, grounds):
        return Press(era, ink, grounds)
    # On a ground of middle brightness no ink bears a texture: print it flat.
    flat = replace(era, texture=texture.NOTHING)
    return Press(flat, title_ink((ground,), palette, chance), (ground,))


def _keyline(era: Era, palette: Palette) -> list[str]:
    if not era.keyline:
        return []
    thin = {"fill": "none", "stroke": palette.main}
    return [
        rect(12, 12, WIDTH - 24, HEIGHT - 24, stroke_width=2.5, **thin),
        rect(18, 18, WIDTH - 36, HEIGHT - 36, stroke_width=0.8, **thin),
    ]
