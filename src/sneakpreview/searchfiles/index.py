"""All titles in memory, for what the files cannot answer: typing errors, any order.

It holds little more than the titles' keys: about 4 MB for 17,000 titles.
"""

from array import array
from bisect import bisect
from collections.abc import Collection, Iterable, Iterator
from copy import copy
from math import log1p
from typing import NamedTuple

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from sneakpreview.domain.film import FilmId, FilmKind, Title
from sneakpreview.domain.titlekey import (
    Closeness,
    closeness,
    matches,
    spellings,
    without_article,
)
from sneakpreview.searchfiles.rows import names

LONGEST = 200
"""Characters of a text that are looked at."""

# Chosen by measurement: docs/decisions/0004-search-files.md.
PART = 0.88  # what being like a part of a title is worth beside the whole of it
LEAST = 60  # per cent alike, below which nothing was meant
BEHIND = 20  # points behind the best, beyond which it is not shown
SHORTEST_PART = 5  # letters, since shorter ones are in some title by chance
WRONG = 0.25  # of the letters of a title, above which another one was meant
SAME_WORD, SAME_PART = 75, 84  # per cent alike, below which it is another one
TELLING = 0.75  # of the letters are in words that both have


class Fit(NamedTuple):
    """How a title fits what was typed, the best first: whole words, closeness, fame."""

    cut_short: bool
    closeness: Closeness
    unknown: float
    place: int


class Namesake(NamedTuple):
    """A film that bears a name; `whole` unless an article must be left out for it."""

    film: FilmId
    year: int | None
    kind: FilmKind
    whole: bool


class TitleIndex:
    """The keys of all titles, in the order of fame; films are named by their place.

    It never changes, so any number of threads may use it. Those that were joined to it
    have the last places, and each the rank of the one before which it would be.
    """

    def __init__(self, titles: Iterable[Title]) -> None:
        unique = {title.id: title for title in titles}
        order = sorted(unique.values(), key=lambda title: (-title.known, title.id))
        self._ids, self._years = array("L"), array("i")
        self._series = bytearray()
        self._unknown, self._ranks = array("d"), array("L")
        self._places = array("L")
        self._names: list[str] = []
        self._bare: list[str] = []
        for rank, title in enumerate(order):
            self._add(title, rank)
        self._ranked = len(order)

    def joined(self, titles: Iterable[Title]) -> "TitleIndex":
        """Give an index that has these films too; itself if it has them all."""
        here = set(self._ids)
        fresh = {title.id: title for title in titles if _number(title) not in here}
        if not fresh:
            return self
        index = copy(self)
        for name, value in vars(self).items():
            setattr(index, name, copy(value))
        for title in fresh.values():
            rank = bisect(self._unknown, -title.known, hi=self._ranked)
            index._add(title, rank)  # noqa: SLF001 - its own
        return index

    def film(self, place: int) -> FilmId:
        """Give the id of the film at a place."""
        return FilmId(f"tt{self._ids[place]:07d}")

    def same(self, title: Title) -> list[FilmId]:
        """Give the films that are called the same and are of the same year."""
        key = next(iter(names(title)), "")
        places = (
            place
            for name, place in zip(self._names, self._places, strict=True)
            if name == key and self._years[place] == title.year
        )
        return [self.film(place) for place in dict.fromkeys(places)]

    def called(self, keys: Collection[str]) -> dict[str, list[Namesake]]:
        """Give the films that bear each of these names, the best known first.

        One look through all titles, however many names are asked for.
        """
        found: dict[str, list[tuple[float, int, Namesake]]] = {}
        for number, name in enumerate(self._names):
            bare = self._bare[number]
            place = self._places[number]
            if name in keys:
                one = self._namesake(place, whole=True)
                found.setdefault(name, []).append((self._unknown[place], place, one))
            if bare != name and bare in keys:
                one = self._namesake(place, whole=False)
                found.setdefault(bare, []).append((self._unknown[place], place, one))
        return {name: [one for *_, one in sorted(ones)] for name, ones in found.items()}

    def as_typed(self, text: str) -> list[Fit]:
        """Find the titles that have every typed word, the best fit first."""
        best: dict[int, Fit] = {}
        text = text[:LONGEST]
        for typed in spellings(text) or filter(None, (_raw(text),)):
            for fit in self._fits(typed):
                best[fit.place] = min(fit, best.get(fit.place, fit))
        return sorted(best.values())

    def alike(self, text: str, limit: int) -> list[int]:
        """Find the titles that a mistyped text may have meant, the likeliest first.

        A letter or two wrong in a title, with or without its article, or in part of
        a longer one; among those as much alike the better known comes first.
        """
        typed, year = _dated(next(iter(spellings(text[:LONGEST])), ""))
        if not typed:
            return []
        score: dict[int, float] = {}
        for number, likeness in self._likenesses(typed):
            if not _akin(typed, self._bare[number], self._names[number]):
                continue
            place = self._places[number]
            bonus = 5 if year and self._years[place] == year else 0
            worth = likeness + bonus - log1p(self._ranks[place])
            score[place] = max(score.get(place, 0), worth)
        ranked = sorted(score, key=lambda place: (-score[place], self._ranks[place]))
        least = score[ranked[0]] - BEHIND if ranked else 0
        return [place for place in ranked[:limit] if score[place] >= least]

    def _add(self, title: Title, rank: int) -> None:
        place = len(self._ids)
        self._ids.append(_number(title))
        self._years.append(title.year or 0)
        self._series.append(title.kind is FilmKind.SERIES)
        self._unknown.append(-title.known)
        self._ranks.append(rank)
        for name in names(title) or (_raw(title.title),):
            self._places.append(place)
            self._names.append(name)
            self._bare.append(without_article(name))

    def _namesake(self, place: int, *, whole: bool) -> Namesake:
        kind = FilmKind.SERIES if self._series[place] else FilmKind.FILM
        return Namesake(self.film(place), self._years[place] or None, kind, whole)

    def _fits(self, typed: str) -> Iterator[Fit]:
        words = typed.split(" ")
        # Most titles lack the longest word: a quick look before the thorough one.
        telling = max((w for w in words if not _is_year(w)), key=len, default="")
        for number, name in enumerate(self._names):
            if telling not in name:
                continue
            place = self._places[number]
            year = self._years[place] or None
            dated = name if year is None else f"{name} {year}"
            if matches(words, dated):
                cut_short = not set(words) <= set(dated.split(" "))
                close = closeness(typed, name, year)
                yield Fit(cut_short, close, self._unknown[place], place)

    def _likenesses(self, typed: str) -> Iterator[tuple[int, float]]:
        for names_ in (self._names, self._bare):
            for _, likeness, number in process.extract(
                typed, names_, scorer=fuzz.ratio, score_cutoff=LEAST, limit=60
            ):
                yield number, likeness
        if len(typed) >= SHORTEST_PART:
            longer = [name if len(name) > len(typed) else None for name in self._names]
            for _, likeness, number in process.extract(
                typed,
                longer,
                scorer=fuzz.partial_ratio,
                score_cutoff=LEAST / PART,
                limit=60,
            ):
                yield number, likeness * PART


def _akin(typed: str, *spelt: str) -> bool:
    """Say whether a text may be meant for a title, by one of its spellings.

    Either it is the title, give or take a letter in four, or they have most words in
    common: by their letters alone, `dune part three` is much like `one two three`.
    """
    letters = typed.replace(" ", "")
    most = max(1, round(len(letters) * WRONG))
    return any(
        OSA.distance(letters, title.replace(" ", ""), score_cutoff=most) <= most
        or (len(typed) < len(title) and fuzz.partial_ratio(typed, title) >= SAME_PART)
        or _share(typed, title) >= TELLING
        or _share(title, typed) >= TELLING
        for title in spelt
    )


def _share(text: str, other: str) -> float:
    """Say how many of its letters are in words that the other has, nearly."""
    words, others = text.split(), other.split()
    found = (
        len(word)
        for word in words
        if any(fuzz.ratio(word, one) >= SAME_WORD for one in others)
    )
    return sum(found) / max(1, sum(map(len, words)))


def _number(title: Title) -> int:
    return int(title.id[2:])


def _raw(text: str) -> str:
    """Give what a title such as `$` or `…` is found by, which has no key."""
    return text.strip().casefold()


def _is_year(word: str) -> bool:
    return len(word) == len("1995") and word.isdecimal()


def _dated(typed: str) -> tuple[str, int | None]:
    """Part a year at either end from what was typed, if there is more than that."""
    words = typed.split(" ")
    for place in (-1, 0):
        if len(words) > 1 and _is_year(words[place]):
            year = int(words.pop(place))
            return " ".join(words), year
    return typed, None
