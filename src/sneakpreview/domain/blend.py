"""Blending: one related list made of several, each of another source's making.

A film stands the higher, the more it would be worth by the votes of all its places
(`ranking.FADING`). What two quite different lists name together comes first, which is
what neither of them knows.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain
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


def blend_ids(lists: Mapping[str, Sequence[Key]]) -> dict[Key, tuple[str, ...]]:
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

    A film under a provisional id is the one of the same name, year and kind on another
    list that has a real id, where neither has two of the kind.
    """
    real = {
        name: _really(titles, [lists[other] for other in lists if other != name])
        for name, titles in lists.items()
    }
    last_first = reversed([title for titles in real.values() for title in titles])
    by_id = {title.id: title for title in last_first}
    blended = blend_ids({name: [one.id for one in real[name]] for name in real})
    return tuple(Listed(by_id[film], origins) for film, origins in blended.items())


def _really(
    titles: Sequence[Title], others: Sequence[Sequence[Title]]
) -> Sequence[Title]:
    """Give a list with the real ids that others have."""
    if not others or not any(is_provisional(title.id) for title in titles):
        return titles
    own = Counter(map(_look, titles))
    there = {title.id for title in titles}
    known = {title.id: title for title in chain.from_iterable(others)}
    real = [
        title
        for film, title in known.items()
        if not is_provisional(film) and film not in there
    ]
    same = Counter(map(_look, real))
    by_look = {_look(title): title for title in real}

    def really(title: Title) -> Title:
        look = _look(title) if is_provisional(title.id) else None
        return by_look[look] if look and own[look] == same[look] == 1 else title

    return list(map(really, titles))


def _look(title: Title) -> _Look | None:
    key = title_key(title.title)
    return None if title.year is None or not key else (key, title.year, title.kind)
