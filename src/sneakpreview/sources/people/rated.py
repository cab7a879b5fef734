"""Make the file of lists from a folder of people's ratings, from its first line on.

Only the command that builds imports this: it needs NumPy and SciPy.
"""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import numpy as np

from sneakpreview.domain.errors import BadInputError
from sneakpreview.domain.film import Title
from sneakpreview.sources.people.build import build
from sneakpreview.sources.people.fame import famed
from sneakpreview.sources.people.file import RATINGS, Edition, write
from sneakpreview.sources.people.likes import Likes
from sneakpreview.sources.people.reading import read
from sneakpreview.sources.people.turn import turn

AT_ONCE = 1 << 20
"""Likes that are counted at a time, mapped from a file as they may be."""

ENOUGH = 60
"""People whose ratings make lists as good as the built-in catalogue's.

Decision 14 has the measurement."""

Stage = Callable[[str], AbstractContextManager[Callable[[int, int], None]]]
"""Begins a stage of the work by its name; gives what is told how far it has come."""


class Made(NamedTuple):
    """What is in the file, and how many films are not.

    Of the `unnamed` nothing tells which they are, of the `untitled` what their titles
    are. `people` like something, at least a little.
    """

    edition: Edition
    unnamed: int
    untitled: int
    people: int


def make(
    file: Path, folder: Path, length: int, catalogue: Iterable[Title], stage: Stage
) -> Made:
    """Read the folder, build the lists and swap the file in.

    A film without a title has no list and is on none: nobody would know what is
    recommended, and many a site has no source that could tell. SetupError or
    BadInputError where anything of it cannot be done; the file that was there stays
    then.
    """
    with turn(file) as scratch:
        with stage("Reading the ratings") as progress:
            likes, titles = read(folder, scratch, progress)
        named = famed(titles, counts(likes), catalogue)
        with stage("Related lists") as progress:
            built = build(likes, length, progress=progress)
            untitled = {at for at, one in enumerate(named) if one.title == one.id}
            lists = (
                (film, titled)
                for film, others in built
                if film not in untitled
                and (titled := [one for one in others if one not in untitled])
            )
            if (first := next(lists, None)) is None:
                raise BadInputError(
                    f"no list can be made of the ratings in {folder}: nobody likes two"
                    " films in it, or nothing tells which IMDb ids and titles they have"
                )
            made = write(file, named, chain([first], lists), RATINGS)
        people = int(likes.person[-1]) + 1
        return Made(made, likes.unnamed, len(untitled), people)


def counts(likes: Likes) -> list[int]:
    """Count by how many people each film is liked, at least a little."""
    found = np.zeros(likes.films, np.int64)
    for start in range(0, len(likes.film), AT_ONCE):
        some = likes.film[start : start + AT_ONCE]
        found += np.bincount(some, minlength=likes.films)
    return found.tolist()
