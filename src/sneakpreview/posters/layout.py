"""Laying a poster out: where its picture, its title and its small type go."""

from dataclasses import dataclass, replace

from sneakpreview.domain.film import Film
from sneakpreview.posters.chance import Chance
from sneakpreview.posters.colour import contrast, legible
from sneakpreview.posters.credits import directors, years
from sneakpreview.posters.era import Era, Place, era_of
from sneakpreview.posters.family import NO_FAMILY, Family, families_of
from sneakpreview.posters.finish import finished
from sneakpreview.posters.lettering import CAPITALS, Setting, fit
from sneakpreview.posters.line import Line
from sneakpreview.posters.palette import PALETTES, Palette
from sneakpreview.posters.shapes import clip, cut_by, group, rect
from sneakpreview.posters.stage import WIDTH, Scene, Stage
from sneakpreview.posters.text import clean, reads_leftward

HEIGHT = 600
MARGIN = 30
_SMALL = 14.5
_GAP = 20
_AIR = 28
_MAT = 22
_SEAM = 0.8
_KEYLINE = 10
_LONGEST_TITLE = 120
_FEW = 4
_MANY = 40
_STANDS_OUT = 1.7


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
    palette = _colours(era, families, chance)
    title = shown_title(film)
    setting = fit(title, era.style, WIDTH - 2 * MARGIN, *_room(era, title))
    at_head = chance.coin(0.3)
    picture = _Picture.beside(setting, era, at_head=at_head)
    scene = chance.pick(families[0].compositions)(
        Stage(picture.height / picture.scale, palette, chance)
    )
    ground = era.mat or (scene.foot if not at_head else scene.head)
    grounds = era.texture.grounds(ground)
    ink = _ink(grounds, palette, chance)
    lines = _title_lines(title, setting, era, picture.text_top, ink, grounds)
    under, lines = finished(lines, era.finish, palette, chance)
    small_y = picture.text_top + setting.height + _GAP + _SMALL * CAPITALS
    small = _small_lines(film, era, small_y, ink, grounds)
    return Poster(
        name=" ".join(filter(None, (title, f"({years(film)})" if film.year else ""))),
        marks=(
            rect(0, 0, WIDTH, HEIGHT, fill=ground),
            picture.placed(scene, era, flipped=chance.coin()),
            picture.panel(ground, era, at_head=at_head),
            era.texture.draw(WIDTH, HEIGHT) if era.texture.tints else "",
            *_keyline(era, palette),
            *under,
        ),
        title=tuple(lines),
        small=tuple(small),
    )


def shown_title(film: Film) -> str:
    """Give the title as a poster can show it: cleaned, cut if endless, never empty."""
    title = clean(film.title) or clean(film.original_title or "") or film.id
    if len(title) <= _LONGEST_TITLE:
        return title
    return title[:_LONGEST_TITLE].rsplit(" ", 1)[0] + "…"


def _room(era: Era, title: str) -> tuple[float, float]:
    """Give a title's height and largest size: the fewer letters, the larger."""
    letters = len(title)
    if letters <= _FEW:
        return era.room + 70, era.most * (3.4 - 0.5 * letters)
    if letters > _MANY:
        return era.room + 50, era.most
    return era.room, era.most


def _colours(era: Era, families: list[Family], chance: Chance) -> Palette:
    moods = PALETTES[era.name]
    mood = chance.pick(families[0].moods)
    palette = moods[mood]
    # The second genre lends its colour to the accent, where that stands out.
    for other in families[1:2]:
        lent = next((moods[m].main for m in other.moods if m is not mood), "")
        if lent and min(
            contrast(lent, palette.ground), contrast(lent, palette.main)
        ) >= _STANDS_OUT:
            return replace(palette, accent=lent)
    return palette


def _ink(grounds: tuple[str, ...], palette: Palette, chance: Chance) -> str:
    wishes = [palette.ink, palette.ground, palette.main]
    if chance.coin(0.35):
        wishes.insert(0, palette.main)
    return legible(grounds, *wishes)


@dataclass(frozen=True, slots=True)
class _Picture:
    """Where the picture lies, and where the text beside it begins."""

    left: float
    top: float
    height: float
    scale: float
    text_top: float

    @classmethod
    def beside(cls, setting: Setting, era: Era, *, at_head: bool) -> "_Picture":
        edge: float = _MAT if era.mat else 0
        text = setting.height + _GAP + _SMALL * CAPITALS
        border = MARGIN + (_KEYLINE if era.keyline else 4)
        if at_head:
            top = border + text + _AIR
            height = HEIGHT - top - edge
            text_top: float = border
        else:
            top = edge
            height = HEIGHT - border - text - _AIR - edge
            text_top = HEIGHT - border - text
        return cls(edge, top, height, (WIDTH - 2 * edge) / WIDTH, text_top)

    def placed(self, scene: Scene, era: Era, *, flipped: bool) -> str:
        """Put the scene in its place, cut to its edges, perhaps mirrored."""
        size = self.scale
        across = f"matrix({-size:.3f} 0 0 {size:.3f} {WIDTH - self.left:g} {self.top:.1f})"
        along = f"matrix({size:.3f} 0 0 {size:.3f} {self.left:g} {self.top:.1f})"
        tall = self.height / size
        corners = {"rx": era.round} if era.round else {}
        frame = rect(0, 0, WIDTH, tall, **corners)
        return clip("p", frame) + group(
            [scene.marks, "" if era.texture.tints else era.texture.draw(WIDTH, tall)],
            transform=across if flipped else along,
            clip_path=cut_by("p"),
        )

    def panel(self, ground: str, era: Era, *, at_head: bool) -> str:
        """Cover the seam between picture and text, where a hair would show."""
        if era.mat:
            return ""
        if at_head:
            return rect(0, 0, WIDTH, self.top + _SEAM, fill=ground)
        top = self.top + self.height - _SEAM
        return rect(0, top, WIDTH, HEIGHT - top, fill=ground)


def _title_lines(
    title: str, setting: Setting, era: Era, top: float, ink: str, grounds: tuple[str, ...]
) -> list[Line]:
    style = era.style
    leftward = reads_leftward(title)
    lines = []
    for row in setting.rows:
        spare = WIDTH - 2 * MARGIN - row.width
        if era.place is Place.MIDDLE:
            # The last letter's tracking is not seen, so it must not push.
            x = MARGIN + spare / 2 + style.tracking * row.size / 2
        else:
            x = MARGIN + (spare if leftward else 0)
        lines.append(
            Line(
                text=row.text,
                x=x,
                y=top + row.baseline,
                size=row.size,
                width=row.width,
                face=style.face,
                fill=ink,
                grounds=grounds,
                tracking=style.tracking,
                slant=style.slant,
            )
        )
    return lines


def _small_lines(film: Film, era: Era, y: float, ink: str, grounds: tuple[str, ...]) -> list[Line]:
    room = WIDTH - 2 * MARGIN
    tracking = 0.12 if era.small_capitals else 0.0
    when = years(film)

    def ems(text: str) -> float:
        return era.small.width(text, tracking)

    spare = room / _SMALL - ems(when) - (1.5 if when else 0)
    who = directors(film, era.small, spare / (1 + tracking * 1.7), capitals=era.small_capitals)

    def line(text: str, x: float) -> Line:
        return Line(
            text=text,
            x=x,
            y=y,
            size=_SMALL,
            width=ems(text) * _SMALL,
            face=era.small,
            fill=ink,
            grounds=grounds,
            tracking=tracking,
        )

    if era.place is Place.MIDDLE:
        both = "   ".join(filter(None, (who, when))).replace("   ", "  ·  ")
        return [line(both, MARGIN + (room - ems(both) * _SMALL) / 2)] if both else []
    sides = [line(who, MARGIN)] if who else []
    if when:
        sides.append(line(when, WIDTH - MARGIN - (ems(when) - tracking) * _SMALL if who else MARGIN))
    return sides


def _keyline(era: Era, palette: Palette) -> list[str]:
    if not era.keyline:
        return []
    thin = {"fill": "none", "stroke": palette.main}
    return [
        rect(12, 12, WIDTH - 24, HEIGHT - 24, stroke_width=2.5, **thin),
        rect(18, 18, WIDTH - 36, HEIGHT - 36, stroke_width=0.8, **thin),
    ]
