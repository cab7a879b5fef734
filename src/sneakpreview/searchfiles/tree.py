"""The tree of search files: which prefix has which file, and what is in it.

A prefix with more titles than fit into one file is a branch: its file holds the
best of them, and it goes on below for every character that may follow. Prefixes
whose titles all fit share a page with their neighbours. So the number of files
grows with the number of titles, not with that of possible texts.
"""

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from os.path import commonprefix

from sneakpreview.searchfiles.rows import skipping
from sneakpreview.searchfiles.shelf import Phrase, Shelf

SMALLEST_ROW = 20
"""Bytes that no row falls below."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large the parts of a file may be, before compression.

    `page` and `best` are bytes of rows, about 65 and 22 titles; `first` and `below`
    are characters of the outline in the manifest and in a branch's file. Of fewer than
    `few` titles all files are built anew each time, which takes seconds.
    """

    page: int = 6000
    best: int = 2000
    first: int = 3500
    below: int = 2500
    few: int = 50_000


@dataclass(frozen=True, slots=True)
class Page:
    """All titles of some neighbouring prefixes: `path` and one of `follow`."""

    path: str
    follow: str
    titles: "array[int]"
    files: int = 1


@dataclass(slots=True)
class Branch:
    """A prefix with many titles: the best of them, and what goes on below.

    `label` is what `path` adds to the path of the branch above. A label of one
    space only divides words: nobody types up to it, so it has no file.
    """

    path: str
    label: str
    best: "array[int]" = field(default_factory=lambda: array("I"))
    below: list["Page | Branch"] = field(default_factory=list)
    files: int = 0

    @property
    def divides(self) -> bool:
        """Whether the branch only stands between two words, without a file."""
        return self.label in ("", " ")


def walk(branch: Branch) -> Iterator[Page | Branch]:
    """Give every page and branch that has a file, in the order of their numbers."""
    if not branch.divides:
        yield branch
    for item in branch.below:
        if isinstance(item, Page):
            yield item
        else:
            yield from walk(item)


class Gardener:
    """Plans the tree, for the titles of a shelf."""

    def __init__(self, shelf: Shelf, sizes: Sizes) -> None:
        self._shelf = shelf
        self._sizes = sizes

    def grow(self, letters: Collection[str]) -> Iterator[Branch | Page]:
        """Plan what is below each of these first letters; pages are of one each."""
        for letter, found in self._shelf.phrases(letters):
            if not found:
                continue  # it was told again, and otherwise
            places = set(map(itemgetter(1), found))
            if self._light(found, places):
                yield Page("", letter, array("I", sorted(places)))
            else:
                yield self._step("", found)

    def join(self, parts: Iterable[Branch | Page]) -> Branch:
        """Make one tree of what is below all first letters."""
        top, light = Branch("", ""), list[tuple[str, Collection[int]]]()
        for item in sorted(
            parts, key=lambda item: item.follow if isinstance(item, Page) else item.path
        ):
            if isinstance(item, Page):
                light.append((item.follow, item.titles))
            else:
                top.below.append(item)
        top.below[:0] = self._pages("", light)
        top.files = sum(item.files for item in top.below)
        return top

    def _step(self, path: str, found: Sequence[Phrase]) -> Branch:
        """Make the branch for phrases that begin with the path and the same letter."""
        shared = commonprefix((found[0][0], found[-1][0]))  # noqa: RUF071 - no paths, characters
        word, space, _ = shared[len(path) :].partition(" ")
        return self._branch(path + word + space, word + space, found)

    def _branch(self, path: str, label: str, found: Sequence[Phrase]) -> Branch:
        branch = Branch(path, label)
        if not branch.divides:
            branch.best = self._best(found, path.rstrip())
        if path.endswith(" ") and path.count(" ") == 1:
            # Whoever types `lord ring` leaves words out after the first one. In a page
            # the browser sees that itself; here the phrases have to say so.
            skips = {(s, place) for phrase, place in found for s in skipping(phrase)}
            skips.update(found)
            found = sorted(skips)
            del skips
        light: list[tuple[str, Collection[int]]] = []
        heavy: list[Branch] = []
        for follow, run in _runs(found, path):
            places = set(map(itemgetter(1), run))
            if self._light(run, places):
                light.append((follow, places))
            else:
                heavy.append(self._step(path, run))
        branch.below = [*self._pages(path, light), *heavy]
        branch.files = sum(item.files for item in branch.below) + (not branch.divides)
        return branch

    def _pages(
        self, path: str, light: Iterable[tuple[str, Collection[int]]]
    ) -> Iterator[Page]:
        follow, places = "", set[int]()
        for character, more in light:
            if follow and not self._fits(places.union(more)):
                yield Page(path, follow, array("I", sorted(places)))
                follow, places = "", set()
            follow += character
            places = places.union(more)
        if follow:
            yield Page(path, follow, array("I", sorted(places)))

    def _light(self, run: Sequence[Phrase], places: Collection[int]) -> bool:
        """Say whether the titles may stand in one page."""
        if self._fits(places):
            return True
        first, last = run[0][0], run[-1][0]
        return first == last and self._namesakes(places, first.rstrip())

    def _fits(self, places: Collection[int]) -> bool:
        page = self._sizes.page
        if len(places) * SMALLEST_ROW > page:
            return False
        sizes = self._shelf.sizes
        return sum(sizes[place] + 1 for place in places) <= page

    def _namesakes(self, places: Iterable[int], phrase: str) -> bool:
        """Say whether the phrase is all there is of each title.

        Then they cannot be told apart by typing on, and must stand together.
        """
        return all(
            phrase in (name, f"{name} {self._shelf.year(place)}")
            for place in places
            for name in self._shelf.names(place)[:1]
        )

    def _best(self, found: Sequence[Phrase], typed: str) -> "array[int]":
        """Choose the titles to show for a typed text, in the order of fame."""
        chosen = array("I")
        room = self._sizes.best
        enough = room // SMALLEST_ROW
        begun = slice(*(bisect_left(found, (typed + end,)) for end in (" ", "!")))
        exact = set(map(itemgetter(1), found[begun]))
        places = set(map(itemgetter(1), found))
        for place in self._shelf.closest(places, typed, exact, enough):
            room -= self._shelf.sizes[place] + 1
            if room < 0 and chosen:
                break
            chosen.append(place)
        return array("I", sorted(chosen))


def _runs(found: Sequence[Phrase], path: str) -> Iterator[tuple[str, Sequence[Phrase]]]:
    """Part the sorted phrases by the character that follows the path."""
    at, start = len(path), 0
    while start < len(found) and len(found[start][0]) == at:
        start += 1  # these phrases end here
    while start < len(found):
        follow = found[start][0][at]
        end = bisect_left(found, (f"{path}{chr(ord(follow) + 1)}",), start)
        yield follow, found[start:end]
        start = end
