"""The small type: who directed, and when."""

from sneakpreview.domain.film import Film
from sneakpreview.domain.plaintext import clean

_AND_OTHERS = 2


def years(film: Film) -> str:
    """Write the year, or a series' first and last; empty when nobody knows."""
    if film.year is None:
        return ""
    if film.end_year is None or film.end_year == film.year:
        return str(film.year)
    return f"{film.year}–{film.end_year}"  # noqa: RUF001 - a range takes an en dash


def directors(film: Film, *, capitals: bool) -> list[str]:
    """Name the directors, in shorter and shorter ways; empty when unknown."""
    names = [name for name in map(clean, film.directors) if name]
    if not names:
        return []
    if capitals:
        names = [name.upper() for name in names]
    first = names[0]
    wishes = [" & ".join(names)] if len(names) <= _AND_OTHERS else []
    if len(names) > 1:
        wishes.append(f"{first} …")
    return [*wishes, first, first.split()[-1]]
