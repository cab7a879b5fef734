"""Spreading: no wall of one director or one series in an order of films."""

import re
from collections import deque
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from typing import TypeVar

from sneakpreview.domain.film import Film

Item = TypeVar("Item")

RUN = 2
"""So many in a row may share a director or a series."""

_REST = re.compile(
    r"(?<=\S)(?:\s+(?:\d{1,2}|[ivx]+))?(?:\s*:\s|\s+[-\u2013]\s|\s+part\s|\Z)",
    re.IGNORECASE,
)
_WORD = re.compile(
    r"(?:(?:the|an?)\s)?[\W\d_]*(?P<word>[^\W\d_]+?)s?(?![^\W\d_])", re.IGNORECASE
)


def spread(
    items: Iterable[Item],
    kin: Callable[[Item], Collection[Hashable]],
    before: Sequence[Collection[Hashable]] = (),
) -> list[Item]:
    """Give the same items so that at most two in a row share any of their kin.

    `before` is the kin of what stands before them. Each place takes the first item
    that may stand there; where all that are left share the same, they stay as they
    are.
    """
    left, order = [(item, kin(item)) for item in items], list[Item]()
    last = deque(before, RUN)
    while left:
        full = set.intersection(*map(set, last)) if len(last) == RUN else set()
        place = next(
            (at for at, (_, own) in enumerate(left) if full.isdisjoint(own)), 0
        )
        item, own = left.pop(place)
        order.append(item)
        last.append(own)
    return order


def kin(film: Film) -> frozenset[str]:
    """Name a film's directors and its series, as far as title and stars tell it.

    A title tells by a number, or by what stands before a colon, a dash or, if that is
    a name of two words, "and the". Titles that begin with the same word tell where a
    star is the same, too: Shrek the Third, Aliens, X2. Two films are joined by that
    now and then which have nothing else in common; three hardly are, and no fewer
    make a wall. What has no word in common, such as James Bond's films, stays apart.
    """
    found = {*film.directors, f"series: {_name(film.title)}"}
    if begins := _WORD.match(film.title):
        word = begins["word"].casefold()
        found.update(f"series: {word} with {star}" for star in film.stars)
    return frozenset(found)


def _name(title: str) -> str:
    name = _REST.split(title, maxsplit=1)[0].casefold()
    hero = name.partition(" and the ")[0]
    return hero if " " in hero else name
