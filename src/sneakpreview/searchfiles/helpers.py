"""The tree grown by several processes, each with first letters of its own.

They are started as programs: what calls this may have threads, or may be a worker
that must have no children of another kind. All read the same shelf, on the disk.
"""

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import astuple
from pathlib import Path
from typing import BinaryIO

from sneakpreview.searchfiles.bodies import pack, page_body
from sneakpreview.searchfiles.shelf import Shelf
from sneakpreview.searchfiles.tree import Branch, Gardener, Page, Sizes, walk

WORTHWHILE = 100_000
"""Phrases below which one process is quicker than two."""
MOST = 8
"""Processes, however many cores there are: each takes some memory."""
LENGTH = 4
"""Bytes that say how long a packed page is."""

Part = Branch | Page


class Grown:
    """The tree, whose pages' files are written already and wait in a folder."""

    def __init__(
        self, folder: Path, shares: Sequence[str], shelf: Shelf, sizes: Sizes
    ) -> None:
        self._folder = folder
        self._shares = shares
        parts: list[Part] = []
        for number in range(len(shares)):
            with (folder / f"{number}.tree").open("rb") as file:
                parts += pickle.load(file)  # noqa: S301 - our own helper's, of just now
        self.top = Gardener(shelf, sizes).join(parts)

    def walk(self) -> Iterator[tuple[Part, bytes]]:
        """Give what has a file, in order, and the packed file of a page.

        Pages of first letters, which share files, and branches have none as yet.
        """
        with ExitStack() as stack:
            owners: dict[str, BinaryIO] = {}
            for number, letters in enumerate(self._shares):
                pages = (self._folder / f"{number}.pages").open("rb")
                owners |= dict.fromkeys(letters, stack.enter_context(pages))
            for item in walk(self.top):
                packed = b""
                if isinstance(item, Page) and item.path:
                    file = owners[item.path[0]]
                    packed = file.read(int.from_bytes(file.read(LENGTH)))
                yield item, packed


def grow(
    shelf: Shelf,
    folder: Path,
    sizes: Sizes,
    told: Callable[[int], None],
    processes: int | None = None,
) -> Grown:
    """Grow the tree of the shelf in this folder, by a process a core if it is large.

    `told` hears how many phrases are done. OSError if a helper could not do its part.
    """
    counts = shelf.letters
    if processes is None:
        large = sum(counts.values()) >= WORTHWHILE
        processes = min(MOST, len(os.sched_getaffinity(0))) if large else 1
    shares = _shares(counts, processes)
    if len(shares) > 1:
        for letter in _helped(folder, shares, sizes):
            told(counts[letter])
    else:
        for number, letters in enumerate(shares):
            for letter in _work(folder, number, letters, sizes):
                told(counts[letter])
    return Grown(folder, shares, shelf, sizes)


def _shares(counts: Mapping[str, int], processes: int) -> list[str]:
    """Share the letters out, the most frequent first, to who has least as yet."""
    shares, loads = [""] * processes, [0] * processes
    for letter in sorted(counts, key=lambda letter: (-counts[letter], letter)):
        least = loads.index(min(loads))
        shares[least] += letter
        loads[least] += counts[letter]
    return [share for share in shares if share]


def _helped(folder: Path, shares: Sequence[str], sizes: Sizes) -> Iterator[str]:
    """Give every letter as some helper is done with it."""
    read, write = os.pipe()
    numbers = [str(size) for size in astuple(sizes)]
    helpers: list[subprocess.Popen[bytes]] = []
    try:
        with open(write, "wb") as told:  # noqa: PTH123 - it has no path
            for number, letters in enumerate(shares):
                (folder / f"{number}.letters").write_text(letters, "utf-8")
                command = [sys.executable, "-m", __name__, str(folder), str(number)]
                helper = subprocess.Popen(  # noqa: S603 - this program itself
                    [*command, *numbers], stdin=subprocess.DEVNULL, stdout=told
                )
                helpers.append(helper)
        with open(read, encoding="ascii") as done:  # noqa: PTH123
            for line in done:
                yield chr(int(line))
        for helper in helpers:
            code = helper.wait()
            if code:
                reason = os.strerror(code) if code > 0 else f"it ended with {code}"
                raise OSError(code, reason)
    finally:
        for helper in helpers:
            helper.kill()
            helper.wait()


def _work(folder: Path, number: int, letters: str, sizes: Sizes) -> Iterator[str]:
    """Grow a share of the tree and write its pages; give each letter that is done."""
    shelf = Shelf(folder)
    parts: list[Part] = []
    with (folder / f"{number}.pages").open("wb") as pages:
        for part in Gardener(shelf, sizes).grow(letters):
            for item in walk(part) if isinstance(part, Branch) else ():
                if isinstance(item, Page):
                    packed = pack(page_body(item.path, map(shelf.row, item.titles)))
                    pages.write(len(packed).to_bytes(LENGTH) + packed)
            parts.append(part)
            yield part.path[0] if isinstance(part, Branch) else part.follow
    with (folder / f"{number}.tree").open("wb") as file:
        pickle.dump(parts, file)


def main(folder: str, number: str, *sizes: str) -> None:
    """Do a helper's share, telling of each letter on stdout; the exit code is errno's.

    It ends when nobody listens any more.
    """
    try:
        letters = (Path(folder) / f"{number}.letters").read_text("utf-8")
        share = _work(Path(folder), int(number), letters, Sizes(*map(int, sizes)))
        for letter in share:
            sys.stdout.write(f"{ord(letter)}\n")
            sys.stdout.flush()
    except OSError as error:
        os._exit(error.errno or 1)


if __name__ == "__main__":
    main(*sys.argv[1:])
