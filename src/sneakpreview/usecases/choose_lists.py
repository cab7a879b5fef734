"""Choose which of the related lists that there are of a film serve, together."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from sneakpreview.sources.base import Apart, Source

List = TypeVar("List")


def choose_lists(
    sources: Sequence[Source], lists: Mapping[str, List]
) -> dict[str, List]:
    """Give the lists to be blended, by source in order: all, or a first one apart."""
    there = [source for source in sources if source.name in lists]
    if there and isinstance(there[0], Apart) and there[0].apart:
        there = there[:1]
    return {source.name: lists[source.name] for source in there}
