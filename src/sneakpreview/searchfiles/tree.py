"""The tree of search files: which prefix has which file, and what is in it.

A prefix with more titles than fit into one file is a branch: its file holds the
best of them, and it goes on below for every character that may follow. Prefixes
whose titles all fit share a page with their neighbours. So the number of files
grows with the number of titles, not with that of possible texts.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest
from itertools import groupby
from operator import itemgetter
from os.path import commonprefix

from sneakpreview.domain.film import Title
from sneakpreview.domain.titlekey import closeness
from sneakpreview.searchfiles.rows import names, phrases, row, skipping

SMALLEST_ROW = 20
"""Bytes that no row falls below."""

Phrase = tuple[str, int]
"""A phrase and the place of its title in the order of fame."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large the parts of a file may be, before compression.

    `page` and `best` are bytes of rows, about 45 and 22 titles; `first` and `below`
    are characters of the outline in the manifest and in a branch's file.
    """

    page: int = 4000
    best: int = 2000
    first: int = 7000
    below: int = 2500


@dataclass(frozen=True, slots=True)
class Page:
    """All titles of some neighbouring prefixes: `path` and one of `follow`."""

    path: str
    follow: str
    titles: tuple[int, ...]
    files: int = 1


@dataclass(slots=True)
class Branch:
    """A prefix with many titles: the best of them, and what goes on below.

    `label` is what `path` adds to the path of the branch above. A label of one
    space only divides words: nobody types up to it, so it has no file.
    """

    path: str
    label: str
    best: tuple[int, ...] = ()
    below: list["Page | Branch"] = field(default_factory=list)
    files: int = 0

    @property
    def divides(self) -> bool:
        """Whether the branch only stands between two words, without a file."""
        return self.label in ("", " ")


class Shelf:
    """The titles in the order of fame, as they are written and as they are found."""

    def __init__(self, titles: Iterable[Title], sizes: Sizes) -> None:
        self._limits = sizes
        unique = {title.id: title for title in titles}
        order = sorted(unique.values(), key=lambda title: (-title.known, title.id))
        self.rows = [row(title) for title in order]
        self._sizes = [len(text.encode()) + 1 for text in self.rows]
        self.names = [names(title) or ("",) for title in order]
        self.years = [title.year for title in order]
        self.phrases = sorted(
            (phrase, place)
            for place, title in enumerate(order)
            for phrase in phrases(title)
        )

    def fits(self, places: Iterable[int]) -> bool:
        """Say whether the titles fit into one page."""
        return sum(map(self._sizes.__getitem__, places)) <= self._limits.page

    def namesakes(self, places: Iterable[int], phrase: str) -> bool:
        """Say whether the phrase is all there is of each title.

        Then they cannot be told apart by typing on, and must stand together.
        """
        return all(
            phrase.rstrip() in (name, f"{name} {self.years[place]}")
            for place in places
            for name in self.names[place][:1]
        )

    def best(self, places: Iterable[int], typed: str) -> tuple[int, ...]:
        """Choose the titles to show for a typed text, in the order of fame."""
        chosen: list[int] = []
        room = self._limits.best
        for _, place in nsmallest(
            self._limits.best // SMALLEST_ROW, self._ranked(places, typed)
        ):
            room -= self._sizes[place]
            if room < 0 and chosen:
                break
            chosen.append(place)
        return tuple(sorted(chosen))

    def _ranked(self, places: Iterable[int], typed: str) -> Iterator[tuple[int, int]]:
        for place in places:
            year = self.years[place]
            yield min(closeness(typed, name, year) for name in self.names[place]), place


def grow(shelf: Shelf) -> Branch:
    """Plan the tree for all titles of the shelf."""
    return _branch(shelf, "", "", shelf.phrases)


def walk(branch: Branch) -> Iterator[Page | Branch]:
    """Give every page and branch that has a file, in the order of their numbers."""
    if not branch.divides:
        yield branch
    for item in branch.below:
        if isinstance(item, Page):
            yield item
        else:
            yield from walk(item)


def _branch(shelf: Shelf, path: str, label: str, found: Sequence[Phrase]) -> Branch:
    branch = Branch(path, label)
    if not branch.divides:
        branch.best = shelf.best({place for _, place in found}, path.rstrip())
    if path.endswith(" ") and path.count(" ") == 1:
        # Whoever types `lord ring` leaves words out after the first one. In a page
        # the browser sees that itself; here the phrases have to say so.
        skips = ((skip, place) for phrase, place in found for skip in skipping(phrase))
        found = sorted({*found, *skips})
    light: list[tuple[str, set[int]]] = []
    heavy: list[Branch] = []
    at = len(path)
    for follow, run in groupby(found, key=lambda item: item[0][at : at + 1]):
        if not follow:
            continue  # the phrase ends here
        inside = list(run)
        places = set(map(itemgetter(1), inside))
        first, last = inside[0][0], inside[-1][0]
        if shelf.fits(places) or (first == last and shelf.namesakes(places, first)):
            light.append((follow, places))
            continue
        shared = commonprefix((first, last))  # noqa: RUF071 - no paths, characters
        word, space, _ = shared[at:].partition(" ")
        step = word + space
        heavy.append(_branch(shelf, path + step, step, inside))
    branch.below = [*_pages(shelf, path, light), *heavy]
    branch.files = sum(item.files for item in branch.below) + (not branch.divides)
    return branch


def _pages(
    shelf: Shelf, path: str, light: Iterable[tuple[str, set[int]]]
) -> Iterator[Page]:
    follow, places = "", set[int]()
    for character, more in light:
        if follow and not shelf.fits(places | more):
            yield Page(path, follow, tuple(sorted(places)))
            follow, places = "", set()
        follow += character
        places = places | more
    if follow:
        yield Page(path, follow, tuple(sorted(places)))
