"""The films offered to a newcomer: known to most, and unlike one another."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from math import exp, sqrt

from sneakpreview.domain.film import Film

LENGTH = 120
SCREEN = 24
"""Films on one screen, within which they differ most."""
RECENT = 1980
"""Films of this year on are as likely to have been seen as they are known."""
FORGOTTEN = 26
"""A film so many years older counts 1/e of what it did."""
TAKEN = 4e8
"""Dollars that a film takes which everybody saw."""

CROWDING = {"genre": 0.25, "decade": 0.2, "language": 0.08}
"""How much a screen's films of the same kind keep another one from it."""

_PART = re.compile(
    r"\s*(?:[:\u2013(]|\s-\s|\b(?:part|episode|chapter|volume|vol)\b|\band the\b).*",
)
_NUMBER = re.compile(r"\s+(?:[ivx]+|\d+)$")
_ARTICLE = re.compile(r"^(?:the|a|an)\s+")


def starters(
    films: Sequence[Film], box_office: Sequence[int | None], length: int = LENGTH
) -> list[int]:
    """Choose films by place, the one to offer first in front.

    Each choice is the film most likely to have been seen, less so the more films
    of its genre, decade and language stand among the last 23 chosen. No person
    directs two of them and no two are parts of one series. A film in another
    language than English competes by how well known it is among its like.
    """
    seen = {at: _seen(film, box_office[at]) for at, film in enumerate(films)}
    waiting = sorted(seen, key=lambda at: (-seen[at], at))[: length * 25]
    chosen: list[int] = []
    taken: set[str] = set()
    while waiting and len(chosen) < length:
        screen = [films[at] for at in chosen[-(SCREEN - 1) :]]
        crowd = Counter(kind for film in screen for kind in _kinds(film))
        best = max(waiting, key=lambda at: (_wish(films[at], seen[at], crowd), -at))
        chosen.append(best)
        taken.update(_bonds(films[best]))
        waiting = [at for at in waiting if taken.isdisjoint(_bonds(films[at]))]
    return chosen


def _seen(film: Film, box_office: int | None) -> float:
    """Say how likely a newcomer has seen a film: takings count, and so does age."""
    age = max(RECENT - (film.year or 0), 0)
    takings = (box_office or 0) / TAKEN
    return film.known * sqrt(0.3 + takings) * exp(-age / FORGOTTEN)


def _wish(film: Film, seen: float, crowd: Counter[tuple[str, str]]) -> float:
    """Weigh how likely a film has been seen against how many like it stand there."""
    wish = seen
    for kind in _kinds(film):
        wish /= 1 + CROWDING[kind[0]] * crowd[kind]
    return round(wish, 9)


def _kinds(film: Film) -> Iterator[tuple[str, str]]:
    for genre in film.genres[:2]:
        yield "genre", genre
    yield "decade", str((film.year or 0) // 10)
    if film.languages:
        yield "language", film.languages[0]


def _bonds(film: Film) -> set[str]:
    """Name what no two of the films may share: a director, a series."""
    return {*film.directors, _series(film.title)}


def _series(title: str) -> str:
    """Cut a title down to what its sequels keep: `Jaws 2`, `jaw`."""
    name = _ARTICLE.sub("", title.lower())
    first = _NUMBER.sub("", _PART.sub("", name))
    return f"series {(first or name).removesuffix('s')}"
