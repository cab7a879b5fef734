"""Choose which of the related lists that there are of a film serve, together."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from sneakpreview.sources.base import Leading, Source

List = TypeVar("List")


def choose_lists(
    sources: Sequence[Source], lists: Mapping[str, List]
) -> dict[str, List]:
    """Give the lists to be blended, by source, in the order of the sources.

    Those that may be taken away again, with all that was made of them, lead or are left
    out: whose list a film has tells then where they are.
    """
    serving: dict[str, List] = {}
    for source in sources:
        leading = source if isinstance(source, Leading) else None
        if source.name in lists and not (leading and serving):
            serving[source.name] = lists[source.name]
            if leading and leading.alone:
                break
    return serving
