"""Files of lists made from people's ratings, as small as a test needs them."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from factories import title
from sneakpreview.sources.people.file import RATINGS, Edition, write


def save(
    path: Path, lists: Mapping[int, Sequence[int]], origin: str = RATINGS
) -> Edition:
    """Write a file of lists, each named by the numbers of its film and those on it."""
    numbers = sorted({*lists, *(one for others in lists.values() for one in others)})
    place = {number: at for at, number in enumerate(numbers)}
    placed = (
        (place[film], [place[other] for other in others])
        for film, others in lists.items()
    )
    return write(path, [title(number) for number in numbers], placed, origin)
