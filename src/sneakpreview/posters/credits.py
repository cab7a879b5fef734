"""The small type: who directed, and when."""

from sneakpreview.domain.film import Film
from sneakpreview.posters.face import Face
from sneakpreview.posters.text import clean

_AND_OTHERS = 2


def years(film: Film) -> str:
    """Write the year, or a series' first and last; empty when nobody knows."""
    if film.year is None:
        return ""
    if film.end_year is None or film.end_year == film.year:
        return str(film.year)
    return f"{film.year}–{film.end_year}"  # noqa: RUF001 - a range takes an en dash


def directors(film: Film, face: Face, ems: float, *, capitals: bool) -> str:
    """Name the directors, as many as fit into so many ems; empty when unknown."""
    names = [name for name in map(clean, film.directors) if name]
    if capitals:
        names = [name.upper() for name in names]
    wishes = [" & ".join(names)] if len(names) <= _AND_OTHERS else []
    wishes += [f"{name} …" if len(names) > 1 else name for name in names[:1]]
    wishes += [name.split()[-1] for name in names[:1]]
    return next((wish for wish in wishes if face.width(wish) <= ems), "")
