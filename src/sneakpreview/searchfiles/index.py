"""All titles in memory, for what the files cannot answer: typing errors, any order.

It holds little more than the titles' keys: about 4 MB for 17,000 titles.
"""

from array import array
from collections.abc import Iterable, Iterator
from math import log1p
from typing import NamedTuple

from rapidfuzz import fuzz, process

from sneakpreview.domain.film import FilmId, Title
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


class Fit(NamedTuple):
    """How a title fits what was typed, the best first: whole words, closeness, fame."""

    cut_short: bool
    closeness: Closeness
    place: int


class TitleIndex:
    """The keys of all titles, in the order of fame; films are named by their place."""

    def __init__(self, titles: Iterable[Title]) -> None:
        unique = {title.id: title for title in titles}
        order = sorted(unique.values(), key=lambda title: (-title.known, title.id))
        self._ids = array("L", (int(title.id[2:]) for title in order))
        self._years = array("i", (title.year or 0 for title in order))
        self._names: list[str] = []
        self._places = array("L")
        for place, title in enumerate(order):
            for name in names(title) or (_raw(title.title),):
                self._names.append(name)
                self._places.append(place)
        self._bare = [without_article(name) for name in self._names]

    def film(self, place: int) -> FilmId:
        """Give the id of the film at a place."""
        return FilmId(f"tt{self._ids[place]:07d}")

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
            place = self._places[number]
            bonus = 5 if year and self._years[place] == year else 0
            score[place] = max(score.get(place, 0), likeness + bonus - log1p(place))
        ranked = sorted(score, key=lambda place: (-score[place], place))
        least = score[ranked[0]] - BEHIND if ranked else 0
        return [place for place in ranked[:limit] if score[place] >= least]

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
                yield Fit(cut_short, closeness(typed, name, year), place)

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
