"""Write the search files of a list of titles: a body, and the head that leads to it."""

import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from sneakpreview.domain.film import Title
from sneakpreview.searchfiles.bodies import LARGEST, branch_body, pack
from sneakpreview.searchfiles.filled import Filled, Written
from sneakpreview.searchfiles.head import (
    Fork,
    Gate,
    Head,
    Leaf,
    Titles,
    contents,
    outline,
    walk,
)
from sneakpreview.searchfiles.helpers import Grown, grow
from sneakpreview.searchfiles.ledger import news, read_head, write_ledger
from sneakpreview.searchfiles.outline import Outline
from sneakpreview.searchfiles.rows import read
from sneakpreview.searchfiles.shelf import Shelf, write_shelf
from sneakpreview.searchfiles.tree import Branch, Page, Sizes

HEAD, BODY = "head", "body"
DEFAULT = Sizes()
GROWTH = 60
"""Per cent of the work that growing the tree is; the rest is writing it."""
NEW = 0.02
"""The part of the titles that may be new before all files are built anew."""

Progress = Callable[[int, int], None]
"""Told how many per cent of 100 are done."""


@dataclass(frozen=True, slots=True)
class Built:
    """What was built: how head and body are called, how many titles they have.

    `outline` is the head's.
    """

    head: Written
    body: Written
    titles: int
    outline: str


class _Overflowing(Exception):  # noqa: N818 - never shown
    """A file of the head has become too large."""


def build(
    titles: Iterable[Title],
    folder: Path,
    progress: Progress | None = None,
    sizes: Sizes = DEFAULT,
    processes: int | None = None,
) -> Built:
    """Build all files, in the folders `body` and `head` inside of this one.

    The same titles give the same bytes, in whatever order and by however many
    processes. OSError if the folder cannot be written.
    """
    told = progress or (lambda _done, _all: None)
    with TemporaryDirectory(dir=folder) as aside:
        write_shelf(titles, Path(aside))
        shelf = Shelf(Path(aside))
        phrases, done = sum(shelf.letters.values()), 0

        def grown(more: int) -> None:
            nonlocal done
            done += more
            told(done * GROWTH // phrases, 100)

        tree = grow(shelf, Path(aside), sizes, grown, processes)
        writing = _Writing(tree, shelf, sizes, folder / BODY)
        head = writing.write(lambda part: told(GROWTH + int(part * 39), 100))
        write_ledger(folder / BODY, head, map(shelf.row, range(len(shelf))))
    built = _headed(head, folder, len(shelf))
    told(100, 100)
    return built


def renew(
    titles: Callable[[], Iterable[Title]],
    body: Path,
    folder: Path,
    most: float = NEW,
) -> Built | None:
    """Build only the folder `head` inside of this one, for a body that is there.

    It is the same whatever heads that body had before. None if more than this part
    of the titles is new, or more than there is room for; then the folder is empty.
    """
    try:
        found = news(body, titles(), most)
        head = read_head(body)
    except (OSError, EOFError, ValueError, LookupError, TypeError):
        return None  # whatever became of the ledger, the body can be built anew
    if found is None:
        return None
    head.add(found.titles)
    try:
        return _headed(head, folder, found.all)
    except _Overflowing:
        shutil.rmtree(folder / HEAD)
        return None


def _headed(head: Head, folder: Path, titles: int) -> Built:
    """Write the head, and give both parts the names that their contents make."""
    filled = Filled(folder / HEAD)
    for path, part in walk(head.top):
        packed = pack(contents(path, part))
        if len(packed) > LARGEST and not isinstance(part, Fork) and part.fresh:
            raise _Overflowing
        filled.add(packed)
    return Built(filled.written, head.body, titles, outline(head.top))


class _Writing:
    """Goes through the tree once, and parts it into the body's files and the head."""

    def __init__(self, tree: Grown, shelf: Shelf, sizes: Sizes, folder: Path) -> None:
        self._tree = tree
        self._shelf = shelf
        self._sizes = sizes
        self._body = Filled(folder)

    def write(self, told: Callable[[float], None]) -> Head:
        """Write the body; `told` hears which part of it is written."""
        top = self._tree.top
        self._items = self._tree.walk()
        self._opened = Outline(top, self._sizes.first).opened
        self._told = told
        fork = self._fork(top)
        return Head(fork, frozenset(_ends(top)), self._sizes.best, self._body.written)

    def _fork(self, branch: Branch) -> Fork:
        if not branch.divides:
            next(self._items)
        fork = Fork(branch.label, self._titles(branch.best))
        for item in branch.below:
            if isinstance(item, Page):
                next(self._items)
                fork.leaves.append(Leaf(item.follow, self._titles(item.titles)))
            elif id(item) in self._opened:
                fork.above.append(self._fork(item))
            else:
                fork.above.append(self._gate(item))
        return fork

    def _gate(self, branch: Branch) -> Gate:
        below = Outline(branch, self._sizes.below)
        inside = _inside(below, self._sizes.below)
        first = self._body.written.files
        gate = Gate(branch.label, self._titles(branch.best), below.text, first)
        for item, packed in islice(self._items, branch.files):
            if isinstance(item, Page):
                self._body.add(packed)
                continue
            if item is not branch:
                rows = map(self._shelf.row, item.best)
                text = branch_body(item.path, rows, inside.get(item.path, ""))
                self._body.add(pack(text))
        self._told(self._body.written.files / self._tree.top.files)
        return gate

    def _titles(self, places: Iterable[int]) -> Titles:
        titles = (
            read(json.loads(self._shelf.row(place)), self._shelf.known[place])
            for place in places
        )
        return {title.id: title for title in titles}


def _ends(branch: Branch) -> Iterator[str]:
    """Give the whole words at which there are branches."""
    if branch.path.endswith(" "):
        yield branch.path
    for item in branch.below:
        if isinstance(item, Branch):
            yield from _ends(item)


def _inside(outer: Outline, room: int) -> dict[str, str]:
    """Give the outlines that branches' files hold, by the branches' paths."""
    found: dict[str, str] = {}
    for branch in outer.closed:
        own = Outline(branch, room)
        found[branch.path] = own.text
        found |= _inside(own, room)
    return found
