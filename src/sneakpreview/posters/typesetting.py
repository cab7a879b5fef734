"""Placing the title and the small type on a poster."""

from dataclasses import dataclass

from sneakpreview.domain.film import Film
from sneakpreview.domain.plaintext import clean
from sneakpreview.posters.credits import directors, years
from sneakpreview.posters.era import Era, Place
from sneakpreview.posters.lettering import CAPITALS, Setting, fit
from sneakpreview.posters.line import Line
from sneakpreview.posters.stage import MARGIN, WIDTH
from sneakpreview.posters.text import reads_leftward

ROOM = WIDTH - 2 * MARGIN
"""How wide a line may be."""

_SMALL = 14.5
_SMALL_TRACKING = 0.12
_GAP = 20
_BETWEEN = 1.5
_LONGEST_TITLE = 120
_FEW = 4
_MANY = 40

SMALL_HEIGHT = _GAP + _SMALL * CAPITALS
"""The height of the small type and of the space above it."""


@dataclass(frozen=True, slots=True)
class Press:
    """What all lettering of one poster has in common."""

    era: Era
    ink: str
    grounds: tuple[str, ...]


def shown_title(film: Film) -> str:
    """Give the title as a poster can show it: cleaned, cut if endless, never empty."""
    title = clean(film.title) or clean(film.original_title or "") or film.id
    if len(title) <= _LONGEST_TITLE:
        return title
    return title[:_LONGEST_TITLE].rsplit(" ", 1)[0] + "…"


def set_title(title: str, era: Era) -> Setting:
    """Break and size a title the way of its era: the fewer letters, the larger."""
    height, most = era.room, era.most
    if len(title) <= _FEW:
        height, most = height + 70, most * (3.4 - 0.5 * len(title))
    elif len(title) > _MANY:
        height += 50
    return fit(title, era.style, ROOM, height, most)


def title_lines(title: str, setting: Setting, top: float, press: Press) -> list[Line]:
    """Place the lines of a title whose capitals begin at `top`."""
    style = press.era.style
    leftward = reads_leftward(title)
    lines = []
    for row in setting.rows:
        spare = ROOM - row.width
        if press.era.place is Place.MIDDLE:
            # The last letter's tracking is not seen, so it must not push.
            x = MARGIN + spare / 2 + max(0, style.tracking) * row.size / 2
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
                fill=press.ink,
                grounds=press.grounds,
                tracking=style.tracking,
                slant=style.slant,
            )
        )
    return lines


def small_lines(film: Film, top: float, press: Press) -> list[Line]:
    """Place the directors and the year beneath a title that ends at `top`."""
    era = press.era
    tracking = _SMALL_TRACKING if era.small_capitals else 0.0

    def width(text: str) -> float:
        return era.small.width(text, tracking) * _SMALL

    def line(text: str, x: float) -> Line:
        return Line(
            text=text,
            x=x,
            y=top + SMALL_HEIGHT,
            size=_SMALL,
            width=width(text),
            face=era.small,
            fill=press.ink,
            grounds=press.grounds,
            tracking=tracking,
        )

    when = years(film)
    spare = ROOM - width(when) - (_BETWEEN * _SMALL if when else 0)
    who = next(
        (
            wish
            for wish in directors(film, capitals=era.small_capitals)
            if width(wish) <= spare
        ),
        "",
    )
    if era.place is Place.MIDDLE:
        both = " · ".join(filter(None, (who, when)))
        return [line(both, MARGIN + (ROOM - width(both)) / 2)] if both else []
    if not who:
        return [line(when, MARGIN)] if when else []
    ends = [line(when, MARGIN + ROOM - width(when))] if when else []
    return [line(who, MARGIN), *ends]
