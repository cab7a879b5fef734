"""Spreading: no wall of one director or one series in an order of films."""

import re
from collections.abc import Callable, Collection, Hashable, Iterable
from typing import TypeVar

from sneakpreview.domain.film import Film

Item = TypeVar("Item")

RUN = 2
"""So many in a row may share a director or a series."""

_SERIES = re.compile(
    r"^(?P<name>.{4,}?)"
    r"(?:\s*:.*|\s+-\s.*|\s+and the\s.*|\s+part\s.*|\s+\d{1,2}|\s+[ivx]+)$",
    re.IGNORECASE,
)


def spread(
    items: Iterable[Item], kin: Callable[[Item], Collection[Hashable]]
) -> list[Item]:
    """Give the same items so that at most two in a row share any of their kin.

    The best stays first, and each place takes the first that may stand there; where
    all that are left share the same, they stay as they are.
    """
    left, order = list(items), list[Item]()
    while left:
        last = [set(kin(item)) for item in order[-RUN:]]
        full = set.intersection(*last) if len(last) == RUN else set[Hashable]()
        place = next(
            (at for at, item in enumerate(left) if full.isdisjoint(kin(item))), 0
        )
        order.append(left.pop(place))
    return order


def kin(film: Film) -> frozenset[str]:
    """Name a film's directors and, as far as its title tells, its series.

    A title tells by a number at its end, or by what stands before a colon, a dash or
    "and the".
    """
    series = _SERIES.match(film.title)
    name = film.title if series is None else series["name"]
    return frozenset((*film.directors, f"series: {name.casefold()}"))
