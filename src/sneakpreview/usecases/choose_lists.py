"""Choose which of the related lists that there are of a film serve, together."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from sneakpreview.sources.base import Leading, Source

List = TypeVar("List")


def choose_lists(
    sources: Sequence[Source], lists: Mapping[str, List]
) -> dict[str, List]:
    """Give the lists to be blended, by source, in the order of the sources.

    Those of a `Leading` source count only where no source before has one: what was made
    of them can then be found by `listed_from`, and taken away. Where they are to serve
    alone, they shut out all others.
    """
    serving: dict[str, List] = {}
    for source in sources:
        if source.name not in lists:
            continue
        leading = source if isinstance(source, Leading) else None
        if leading and serving:
            continue
        serving[source.name] = lists[source.name]
        if leading and leading.alone:
            break
    return serving
