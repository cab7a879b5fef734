"""The head: the upper part of the tree, which is small and takes in what is new.

It ends in pages and in gates. A gate is a branch whose outline is in its own file;
what is below it is in the body, which stays as it is. So a new title is written into
the pages of the head and, as `fresh`, into the files of the gates that lead to where
it would be. Whoever searches reads a gate's file before those below it in any case.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from os.path import commonprefix

from sneakpreview.domain.film import FilmId, Title
from sneakpreview.domain.titlekey import closeness
from sneakpreview.searchfiles.bodies import branch_body, gate_body, page_body
from sneakpreview.searchfiles.filled import Written
from sneakpreview.searchfiles.rows import names, phrases, row, skipping

Titles = dict[FilmId, Title]


@dataclass(slots=True)
class Leaf:
    """A page of the head: all titles of some neighbouring prefixes."""

    follow: str
    titles: Titles
    fresh: Titles = field(default_factory=dict)


@dataclass(slots=True)
class Gate:
    """A branch that leads into the body, where its first file has this number."""

    label: str
    best: Titles
    outline: str
    first: int
    fresh: Titles = field(default_factory=dict)


@dataclass(slots=True)
class Fork:
    """A branch of the head; as in the tree, one of a space only has no file."""

    label: str
    best: Titles = field(default_factory=dict)
    leaves: list[Leaf] = field(default_factory=list)
    above: list["Fork | Gate"] = field(default_factory=list)

    @property
    def divides(self) -> bool:
        """Whether it only stands between two words, without a file."""
        return self.label in ("", " ")


Part = Leaf | Gate | Fork


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a tree.

    `ends` are the phrases at which there is a branch: so many titles have them that
    only the best of those called so are in the files, as with a year. `best` is how
    many bytes of rows those may take. `body` is what the gates lead to.
    """

    top: Fork
    ends: frozenset[str]
    best: int
    body: Written

    def add(self, titles: Iterable[Title]) -> None:
        """Let these titles be found, instead of what was told of them before."""
        for title in titles:
            found = phrases(names(title), title.year)
            # The words that may be left out in the body; see `tree.py`.
            found |= {skip for phrase in found for skip in skipping(phrase)}
            for phrase in sorted(found):
                self._add(title, phrase)
        for path, part in walk(self.top):
            if not isinstance(part, Leaf):
                self._choose(part, path.rstrip())

    def _add(self, title: Title, phrase: str) -> None:
        fork, at = self.top, 0
        while at < len(phrase):
            leaf = next((one for one in fork.leaves if phrase[at] in one.follow), None)
            if leaf is not None:
                leaf.fresh[title.id] = title
                return
            part = _follow(fork, phrase[at:])
            if part is None:
                fork.leaves.append(Leaf(phrase[at], {}, {title.id: title}))
                return
            part.best[title.id] = title
            at += len(part.label)
            if isinstance(part, Gate):
                if phrase not in self.ends:
                    part.fresh[title.id] = title
                return
            fork = part

    def _choose(self, part: Fork | Gate, typed: str) -> None:
        room, chosen = self.best, Titles()
        for title in sorted(
            part.best.values(), key=lambda one: (_close(one, typed), *fame(one))
        ):
            room -= len(row(title).encode()) + 1
            if room < 0 and chosen:
                break
            chosen[title.id] = title
        part.best = chosen


def walk(fork: Fork, path: str = "") -> Iterator[tuple[str, Part]]:
    """Give what has a file, with its path, in the order of the files' numbers."""
    if not fork.divides:
        yield path, fork
    for leaf in fork.leaves:
        yield path, leaf
    for part in fork.above:
        if isinstance(part, Gate):
            yield path + part.label, part
        else:
            yield from walk(part, path + part.label)


def outline(fork: Fork) -> str:
    """Write the outline, as `outline.py` has it."""
    parts = [f"{leaf.follow}," for leaf in fork.leaves]
    for part in fork.above:
        inside = "<>" if isinstance(part, Gate) else f"({outline(part)})"
        parts.append(part.label + inside)
    return "".join(parts)


def contents(path: str, part: Part) -> bytes:
    """Write what the file of a part holds."""
    if isinstance(part, Leaf):
        return page_body(path, _rows(part.titles | part.fresh))
    if isinstance(part, Fork):
        return branch_body(path, _rows(part.best))
    fresh = _rows(part.fresh)
    return gate_body(path, _rows(part.best), part.outline, part.first, fresh)


def fame(title: Title) -> tuple[float, FilmId]:
    """Order titles by how well known they are."""
    return -title.known, title.id


def _follow(fork: Fork, rest: str) -> Fork | Gate | None:
    """Find the branch for what follows; one whose label only begins so is parted."""
    for number, part in enumerate(fork.above):
        if part.label[0] != rest[0]:
            continue
        common = commonprefix((part.label, rest))  # noqa: RUF071 - no paths, characters
        if common == part.label:
            return part
        # As if it had grown so: the upper one is a branch of its own.
        upper = Fork(common, dict(part.best), above=[part])
        part.label = part.label[len(common) :]
        fork.above[number] = upper
        return upper
    return None


def _rows(titles: Titles) -> Iterator[bytes]:
    return (row(title).encode() for title in sorted(titles.values(), key=fame))


def _close(title: Title, typed: str) -> int:
    return min(closeness(typed, name, title.year) for name in names(title) or ("",))
