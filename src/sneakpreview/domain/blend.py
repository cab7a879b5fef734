"""Blending: one related list made of several, each of another source's making.

A film stands the higher, the more it would be worth by the votes of all its places
(`ranking.FADING`). What two quite different lists name together comes first, which is
what neither of them knows.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sneakpreview.domain.film import FilmKind, Title, is_provisional
from sneakpreview.domain.ranking import FADING
from sneakpreview.domain.titlekey import title_key
from sneakpreview.domain.vote import Key

_Look = tuple[str, int, FilmKind]


class Listed(NamedTuple):
    """A film on a blended list, and the sources whose lists name it."""

    title: Title
    origins: tuple[str, ...]


def order(lists: Mapping[str, Sequence[Key]]) -> dict[Key, tuple[str, ...]]:
    """Blend lists, which are named in order, into one as long as the longest.

    Each film names those that it is on. One list alone stays as it is.
    """
    weight: defaultdict[Key, float] = defaultdict(float)
    origins: defaultdict[Key, dict[str, None]] = defaultdict(dict)
    for name, films in lists.items():
        for place, film in enumerate(films, start=1):
            weight[film] += float(place) ** FADING
            origins[film][name] = None
    best = sorted(weight, key=lambda film: -weight[film])  # equals as they came
    length = max(map(len, lists.values()), default=0)
    return {film: tuple(origins[film]) for film in best[:length]}


def blend(lists: Mapping[str, Sequence[Title]]) -> tuple[Listed, ...]:
    """Blend related lists, each by the name of its source.

    Where several meet, a film under a provisional id is the one of the same name, year
    and kind that has a real id.
    """
    if len(lists) > 1:
        real = _by_look(title for titles in lists.values() for title in titles)
        lists = {
            name: [_really(title, real) for title in titles]
            for name, titles in lists.items()
        }
    last_first = reversed([title for titles in lists.values() for title in titles])
    known = {title.id: title for title in last_first}
    blended = order({name: [one.id for one in lists[name]] for name in lists})
    return tuple(Listed(known[film], origins) for film, origins in blended.items())


def _by_look(titles: Iterable[Title]) -> dict[_Look, Title]:
    """Give titles with a real id by their look, but for those that look alike."""
    found: dict[_Look, Title] = {}
    several = set()
    for title in titles:
        look = _look(title)
        if look is None or is_provisional(title.id):
            continue
        if found.setdefault(look, title).id != title.id:
            several.add(look)
    return {look: title for look, title in found.items() if look not in several}


def _really(title: Title, real: Mapping[_Look, Title]) -> Title:
    look = _look(title) if is_provisional(title.id) else None
    return title if look is None else real.get(look, title)


def _look(title: Title) -> _Look | None:
    key = title_key(title.title)
    return None if title.year is None or not key else (key, title.year, title.kind)
