"""Likes in scratch files: added a few at a time, brought into the order of people."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

STEP = 1_000_000
_BINS = 1 << 16


class Part(NamedTuple):
    """Some likes: arrays of one length."""

    person: NDArray[np.int32]
    film: NDArray[np.int32]
    weight: NDArray[np.float32]

    def between(self, start: int, end: int) -> "Part":
        """Give those from one place to another, as views."""
        return self.at(slice(start, end))

    def at(self, places: NDArray[Any] | slice) -> "Part":
        """Give those at some places, in that order."""
        return Part(self.person[places], self.film[places], self.weight[places])


class Writing:
    """Three files in a folder that are written side by side, then mapped."""

    def __init__(self, folder: Path, name: str) -> None:
        self._files = [folder / f"{name}-{kind}.raw" for kind in Part._fields]
        self._open = ExitStack()

    def __enter__(self) -> Self:
        self._into = [self._open.enter_context(file.open("wb")) for file in self._files]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        self._open.close()

    def add(self, part: Part) -> None:
        """Write likes behind those that are there."""
        person, film, weight = self._into
        person.write(np.ascontiguousarray(part.person, np.int32).data)
        film.write(np.ascontiguousarray(part.film, np.int32).data)
        weight.write(np.ascontiguousarray(part.weight, np.float32).data)

    def mapped(self) -> Part:
        """Map what was written; only after it is closed."""
        person, film, weight = self._files
        if not person.stat().st_size:  # nothing cannot be mapped
            return Part(
                np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0, np.float32)
            )
        return Part(
            np.memmap(person, np.int32),
            np.memmap(film, np.int32),
            np.memmap(weight, np.float32),
        )

    def remove(self) -> None:
        """Take the files away; what is mapped stays until it is let go."""
        for file in self._files:
            file.unlink()


def grouped(likes: Part, scratch: Path, step: int = STEP) -> Iterator[Part]:
    """Give likes person by person, each once, about `step` of them at a time.

    People come in the order of their numbers, films too within a person. Of several
    likes of one film by one person the weightiest stays. Where the likes are in
    that order already, they are only read; where people are mixed, all are first
    dealt out to ranges of people, in a second set of files in `scratch`.
    """
    if _ascending(likes.person, step):
        bounds = _between_people(likes.person, step)
        yield from (_settled(likes.between(*ends)) for ends in bounds)
        return
    with Writing(scratch, "dealt") as space:
        for start in range(0, len(likes.person), step):
            space.add(likes.between(start, start + step))  # as much room as is needed
    dealt = space.mapped()
    for ends in _deal(likes, dealt, step):
        yield _settled(dealt.between(*ends))
    space.remove()


def _ascending(person: NDArray[np.int32], step: int) -> bool:
    last = -1
    for start in range(0, len(person), step):
        some = np.asarray(person[start : start + step])
        if some[0] < last or (np.diff(some) < 0).any():
            return False
        last = int(some[-1])
    return True


def _between_people(person: NDArray[np.int32], step: int) -> Iterator[tuple[int, int]]:
    """Cut ascending people so that no one is cut through."""
    start, count = 0, len(person)
    while start < count:
        end = min(start + step, count)
        if end < count:
            whole = int(np.searchsorted(person, person[end], "left"))
            alone = int(np.searchsorted(person, person[start], "right"))
            end = max(whole, alone)  # one person may have more than a step
        yield start, end
        start = end


def _deal(likes: Part, into: Part, step: int) -> list[tuple[int, int]]:
    """Deal likes out to ranges of people; give where each range begins and ends."""
    count = len(likes.person)
    largest = max(
        int(likes.person[start : start + step].max()) for start in range(0, count, step)
    )
    width = largest // _BINS + 1
    sizes = np.zeros(largest // width + 1, np.int64)
    for start in range(0, count, step):
        bins = likes.person[start : start + step] // width
        sizes += np.bincount(bins, minlength=len(sizes))
    # Neighbouring bins make a range, as long as it stays within a step.
    ranges = np.cumsum(sizes) // step
    _, ranges = np.unique(ranges, return_inverse=True)
    ends = np.cumsum(np.bincount(ranges, sizes).astype(np.int64))
    begins = np.append(0, ends[:-1])
    room = begins.copy()
    for start in range(0, count, step):
        some = likes.between(start, start + step)
        target = ranges[some.person // width]
        order = np.argsort(target, kind="stable")
        counts = np.bincount(target, minlength=len(room))
        first = np.append(0, np.cumsum(counts)[:-1])
        place = np.arange(len(order)) + np.repeat(room - first, counts)
        for array, source in zip(into, some.at(order), strict=True):
            array[place] = source
        room += counts
    dealt = zip(begins.tolist(), ends.tolist(), strict=True)
    return [(begin, end) for begin, end in dealt if begin < end]


def _settled(likes: Part) -> Part:
    """Order likes by person and film, each once with its greatest weight."""
    step = np.diff(likes.person)
    if not ((step > 0) | ((step == 0) & (np.diff(likes.film) > 0))).all():
        likes = likes.at(np.lexsort((likes.weight, likes.film, likes.person)))
        last = np.append(
            (np.diff(likes.person) != 0) | (np.diff(likes.film) != 0), [True]
        )
        likes = likes.at(np.flatnonzero(last))
    return likes
