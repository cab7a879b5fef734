"""Read a folder of people's ratings as likes, however many there are.

The ratings are read a piece at a time, and what is liked is written to files in a
scratch folder. Memory holds a piece and a part of the people, never all.
"""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.film import FilmId, Title, is_film_id
from sneakpreview.sources.catalogue.datafile import DataFile
from sneakpreview.sources.catalogue.source import shipped
from sneakpreview.sources.people.columns import PIECE, Told, columns
from sneakpreview.sources.people.folder import RatedFilm, films, shape
from sneakpreview.sources.people.likes import Likes, graded
from sneakpreview.sources.people.naming import named, titles
from sneakpreview.sources.people.scratch import STEP, Part, Writing, grouped


def read(
    folder: Path,
    scratch: Path,
    progress: Told = lambda _done, _total: None,
    *,
    piece: int = PIECE,
    step: int = STEP,
) -> tuple[Likes, list[Title]]:
    """Read who likes what, and which films these are, in each shape of MovieLens.

    A film without an IMDb id is looked up in the built-in catalogue by title and
    year, and left out, and counted, where that does not tell. Two numbers of one
    film are one film. Of several ratings by one person for one film the best counts,
    as it does where the ranking is judged. Films that nobody likes have no place.

    The likes are mapped from files in `scratch`, which has to stay as long as they
    are used. `progress` hears of bytes; `piece` bytes are read and `step` likes
    sorted at a time. SetupError where the folder has no ratings or a file cannot be
    read or written, BadInputError naming file and line for what is not understood.
    """
    form = shape(folder)
    places = _Places(_identified(films(folder, form)))
    used, unnamed = np.zeros(len(places.films), bool), set[int]()
    ratings = columns(
        folder / form.ratings,
        form.mark,
        headed=form.headed,
        progress=progress,
        piece=piece,
    )
    try:
        with Writing(scratch, "read") as first:
            for some in ratings:
                film, weight = places.of(some.film), graded(some.stars)
                unnamed.update(np.unique(some.film[film < 0]).tolist())
                kept = (film >= 0) & (weight > 0)
                used[film[kept]] = True
                first.add(Part(some.person, film, weight).at(kept))
        likes = _placed(first.mapped(), used, scratch, step)
        first.remove()
    except OSError as error:
        raise SetupError(f"{scratch} cannot be written: {error.strerror}") from error
    liked = [film for film, held in zip(places.films, used, strict=True) if held]
    return Likes(*likes, films=len(liked), unnamed=len(unnamed)), liked


class _Places:
    """Which place has the film of a number; two numbers may be one film."""

    def __init__(self, named: Mapping[int, Title]) -> None:
        self._numbers = np.array(sorted(named), np.int64)
        place: dict[FilmId, int] = {}
        self._place = np.array(
            [
                place.setdefault(named[number].id, len(place))
                for number in self._numbers.tolist()
            ],
            np.int32,
        )
        kept = {named[number].id: named[number] for number in sorted(named)[::-1]}
        self.films = [kept[film] for film in place]

    def of(self, numbers: NDArray[np.int32]) -> NDArray[np.int32]:
        """Give the place of each film, -1 where it is not known."""
        if not len(self._numbers):
            return np.full(len(numbers), -1, np.int32)
        at = np.searchsorted(self._numbers, numbers)
        at[at == len(self._numbers)] = 0
        return np.where(self._numbers[at] == numbers, self._place[at], -1)


def _identified(told: Mapping[int, RatedFilm]) -> dict[int, Title]:
    """Say by number which film each is, as far as that is known."""
    if any(film.imdb is None for film in told.values()):
        told = named(told, titles(DataFile(shipped())))
    return {
        number: Title(film.imdb, film.title or film.imdb, film.year)
        for number, film in told.items()
        if film.imdb is not None and is_film_id(film.imdb)
    }


def _placed(likes: Part, used: NDArray[np.bool_], scratch: Path, step: int) -> Part:
    """Group likes by person, and count people and liked films from 0."""
    place = (np.cumsum(used) - 1).astype(np.int32)
    people = 0
    with Writing(scratch, "likes") as last:
        for part in grouped(likes, scratch, step):
            _, person = np.unique(part.person, return_inverse=True)
            last.add(
                Part((person + people).astype(np.int32), place[part.film], part.weight)
            )
            people += int(person[-1]) + 1
    return last.mapped()
