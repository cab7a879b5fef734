"""The outline of the tree: by it the browser knows which file to ask for.

    outline = page* branch*
    page    = characters ","         one file for all of them
    branch  = label "(" outline ")"  a file of its own, unless the label is a space
            | label "<" files ">"    the outline is in its file; `files`, in base 36,
                                     counts that file and all below
            | label "<>"             a gate: so, too, but what is below is elsewhere

Files are numbered in the order in which they are met: those of the head, whose
outline is in the manifest, and those of the body (`head.py`), each from zero on. Keys
are made of letters, digits and spaces, so that the marks between them are never part
of one.
"""

from collections.abc import Iterator
from heapq import heapify, heappop, heappush

from sneakpreview.searchfiles.tree import Branch, Page

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Outline:
    """Part of the tree in `room` characters or a little more.

    `text` is its outline; `opened` are the ids of the branches in it, `closed` are
    those left out, whose own files hold theirs. The largest are opened first, so that
    what is left is small.
    """

    def __init__(self, top: Branch, room: int) -> None:
        self.opened = {id(branch) for branch in _joined(top)}
        room -= len(_text(top, self.opened))
        waiting = [(-branch.files, branch.path, branch) for branch in _heavy(top)]
        heapify(waiting)
        self.closed: list[Branch] = []
        while waiting:
            *_, branch = heappop(waiting)
            opened = {id(each) for each in _joined(branch)}
            cost = len(_text(branch, opened))
            if cost > room:
                self.closed.append(branch)
                continue
            room -= cost
            self.opened |= opened
            for each in _heavy(branch):
                heappush(waiting, (-each.files, each.path, each))
        self.text = _text(top, self.opened)


def _joined(branch: Branch) -> Iterator[Branch]:
    """Give the branch and the one behind its space, which has no file of its own."""
    yield branch
    for item in branch.below:
        if isinstance(item, Branch) and item.divides:
            yield from _joined(item)


def _heavy(branch: Branch) -> Iterator[Branch]:
    for joined in _joined(branch):
        for item in joined.below:
            if isinstance(item, Branch) and not item.divides:
                yield item


def _text(branch: Branch, opened: set[int]) -> str:
    parts = []
    for item in branch.below:
        if isinstance(item, Page):
            parts.append(f"{item.follow},")
        elif id(item) in opened:
            parts.append(f"{item.label}({_text(item, opened)})")
        else:
            parts.append(f"{item.label}<{_base36(item.files)}>")
    return "".join(parts)


def _base36(number: int) -> str:
    high, low = divmod(number, 36)
    return (_base36(high) if high else "") + DIGITS[low]
