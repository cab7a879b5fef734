"""TMDB's search: a title, and perhaps the year behind it, which TMDB takes apart."""

import re
from collections.abc import Callable, Mapping
from contextlib import suppress

from sneakpreview.domain.film import Title
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.tmdb.entry import FIRST_YEAR, LAST_YEAR
from sneakpreview.sources.tmdb.parse import suggested

LONGEST = 100
"""Characters of a text that are asked for."""
NEAR = 1
"""Years by which people are wrong: a film is shown in one and released in the next."""

Ask = Callable[[str, Mapping[str, str]], bytes]

_DATED = re.compile(r"(.*[^\s(])(?:\s+|\s*\(\s*)(\d{4})\s*\)?", re.ASCII | re.DOTALL)


def search(ask: Ask, text: str) -> tuple[Title, ...]:
    """Search for a text, in one request; the likeliest first, under provisional ids.

    A year behind the title is not asked for, since it may be part of the title:
    films of that year or called so come first, then those of the years beside it, and
    all others only where there are none. TMDB is asked once more, for the films of
    the year, where what it found first are none of them.
    """
    title, year = parted(text.strip()[:LONGEST])
    if not title:
        return ()
    query = {"query": title, "include_adult": "false"}
    found = suggested(ask("search/multi", query))
    if year is None:
        return found
    if not any(_is_of(one, year) for one in found):
        with suppress(SourceError):  # what is there is worth showing all the same
            found = (*_films_of(ask, query, year), *found)
    exact = [one for one in found if _is_of(one, year)]
    near = [
        one for one in found if one not in exact and abs((one.year or 0) - year) <= NEAR
    ]
    return tuple(dict.fromkeys((*exact, *near) or found))


def parted(text: str) -> tuple[str, int | None]:
    """Part `Heat (1995)` into the title and the year; `1917` is a title, and alone."""
    match = _DATED.fullmatch(text)
    if match is None or not FIRST_YEAR <= int(match[2]) <= LAST_YEAR:
        return text, None
    return match[1], int(match[2])


def _films_of(ask: Ask, query: Mapping[str, str], year: int) -> tuple[Title, ...]:
    return suggested(ask("search/movie", {**query, "year": str(year)}))


def _is_of(title: Title, year: int) -> bool:
    return title.year == year or str(year) in title.title.split()
