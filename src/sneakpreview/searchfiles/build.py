"""Write the search files of a list of titles into an empty folder."""

import gzip
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sneakpreview.domain.film import Title
from sneakpreview.searchfiles.outline import Outline
from sneakpreview.searchfiles.rows import to_json
from sneakpreview.searchfiles.tree import Branch, Page, Shelf, Sizes, grow, walk

FORMAT = 1
"""To be raised with every change of the files or of how titles are spelt."""

DEFAULT = Sizes()

Progress = Callable[[int, int], None]
"""Told how many files of how many are written."""


@dataclass(frozen=True, slots=True)
class Build:
    """What was written: its name, made of the content, and how to find the files."""

    name: str
    titles: int
    files: int
    outline: str


def build(
    titles: Iterable[Title],
    folder: Path,
    progress: Progress | None = None,
    sizes: Sizes = DEFAULT,
) -> Build:
    """Write the files, compressed; the same titles give the same bytes.

    File number 4660 (hexadecimal 1234) is `12/34.json.gz`: a name that every file
    system takes, whatever the script of the titles, 256 to a folder.
    """
    shelf = Shelf(titles, sizes)
    tree = grow(shelf)
    first = Outline(tree, sizes.first)
    inside = _inside(first, sizes.below)
    digest = sha256(f"{FORMAT}\n{first.text}\n".encode())
    for number, item in enumerate(walk(tree)):
        body = _file(shelf, item, inside).encode()
        digest.update(b"%d\n%s" % (len(body), body))
        file = folder / f"{place(number)}.gz"
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(gzip.compress(body, mtime=0))
        if progress is not None:
            progress(number + 1, tree.files)
    name = digest.hexdigest()[:16]
    return Build(name, len(shelf.rows), tree.files, first.text)


def place(number: int) -> str:
    """Give the name of a file, within its build, by its number."""
    return f"{number >> 8:x}/{number & 255:02x}.json"


def _inside(outline: Outline, room: int) -> dict[str, str]:
    """Give the outlines that branches' files hold, by the branches' paths."""
    found: dict[str, str] = {}
    for branch in outline.closed:
        own = Outline(branch, room)
        found[branch.path] = own.text
        found |= _inside(own, room)
    return found


def _file(shelf: Shelf, item: Page | Branch, inside: dict[str, str]) -> str:
    complete = isinstance(item, Page)
    places = item.titles if isinstance(item, Page) else item.best
    parts = [
        f'"prefix":{to_json(item.path)}',
        f'"complete":{json.dumps(complete)}',
        f'"hits":[{",".join(shelf.rows[place] for place in places)}]',
    ]
    if not complete and item.path in inside:
        parts.append(f'"outline":{to_json(inside[item.path])}')
    return f"{{{','.join(parts)}}}"
