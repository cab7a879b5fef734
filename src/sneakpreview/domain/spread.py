"""Spreading: no wall of one director or one series in an order of films."""

import re
from collections import deque
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
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
    """Name a film's directors and, as far as its title tells, its series.

    A title tells by a number at its end, or by what stands before a colon, a dash or
    "and the".
    """
    series = _SERIES.match(film.title)
    name = film.title if series is None else series["name"]
    return frozenset((*film.directors, f"series: {name.casefold()}"))
