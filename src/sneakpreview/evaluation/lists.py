"""Related lists to judge: from a CSV, from the catalogue, or made from ratings."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sneakpreview.domain.blend import blend_ids
from sneakpreview.domain.errors import BadInputError
from sneakpreview.domain.fame import known_from_votes
from sneakpreview.domain.film import film_id
from sneakpreview.evaluation.choices import Ids
from sneakpreview.sources.catalogue.datafile import DataFile
from sneakpreview.sources.people.folder import RatedFilm
from sneakpreview.sources.people.rows import by_comma, rows
from sneakpreview.sources.tmdb.entry import ORDINARY

if TYPE_CHECKING:
    from scipy import sparse  # type: ignore[import-untyped]

Key = str | int
Placed = Sequence[tuple[Key, int]]
"""The films of a list, each with its position, from 1."""


class ListsMaker(Protocol):
    """Makes related lists from the ratings of the training people."""

    def __call__(
        self, stars: "sparse.csr_matrix", length: int
    ) -> Sequence[Sequence[int]]:
        """Give for each column the columns most like it, best first.

        `stars` has a row for each person, a column for each film, and 0 where
        nothing was rated.
        """
        ...


@dataclass(frozen=True, slots=True)
class Given:
    """Lists as they came, each film named by its key.

    `known` says how well known each is, and is empty where nobody said.
    """

    name: str
    ids: Ids
    lists: Mapping[Key, Placed]
    known: Mapping[Key, float] = field(default_factory=dict)

    def key(self, film: RatedFilm) -> Key | None:
        """Name a rated film as these lists do; None where it has no such id."""
        match self.ids:
            case Ids.IMDB:
                return film.imdb
            case Ids.TMDB:
                return film.tmdb
            case Ids.MOVIELENS:
                return film.number

    @property
    def listed(self) -> frozenset[Key]:
        """All films with a list and all films on one."""
        targets = {film for places in self.lists.values() for film, _ in places}
        return frozenset(targets.union(self.lists))


def read_lists(file: Path, ids: Ids, votes: Path | None = None) -> Given:
    """Read lists (`source,target,position`), and the votes of a public (`id,votes`).

    A film is never on its own list, and once on another's. BadInputError where a
    row cannot be understood.
    """

    def place(row: list[str]) -> tuple[Key, Key, int]:
        return _key(row[0], ids), _key(row[1], ids), int(row[2])

    def fame(row: list[str]) -> tuple[Key, float]:
        count = int(row[1])
        if count < 0:
            raise ValueError(count)
        return _key(row[0], ids), known_from_votes(count, ORDINARY)

    lists: dict[Key, dict[Key, int]] = {}
    for source, target, position in rows(file, by_comma, place):
        if position < 1:
            raise BadInputError(f"{file}: a position begins at 1, not {position}")
        if source != target:
            lists.setdefault(source, {}).setdefault(target, position)
    placed = {
        source: sorted(places.items(), key=itemgetter(1))
        for source, places in lists.items()
    }
    known = dict(rows(votes, by_comma, fame)) if votes else {}
    return Given(file.stem, ids, placed, known)


def from_catalogue(file: DataFile) -> Given:
    """Take the lists of the built-in catalogue, made from facts."""
    ids = [file.id(at) for at in range(len(file))]
    lists: dict[Key, Placed] = {
        ids[at]: [
            (ids[other], position)
            for position, other in enumerate(file.film(at)[1], start=1)
        ]
        for at in range(len(file))
    }
    known: dict[Key, float] = {
        film: file.title(at).known for at, film in enumerate(ids)
    }
    return Given("catalogue", Ids.IMDB, lists, known)


def blended(
    given: Given, near: Given, films: Iterable[RatedFilm]
) -> Mapping[Key, Placed]:
    """Blend lists with others that are at hand, as a site does.

    A film that only the others know keeps the name that it has there.
    """
    ids = [(given.key(film), near.key(film)) for film in films]
    ours = {theirs: own for own, theirs in ids if own and theirs}
    real = {own: theirs for theirs, own in ours.items()}
    found: dict[Key, Placed] = {}
    for key in given.lists.keys() | real.keys():
        places = given.lists.get(key, ())
        beside = near.lists.get(real.get(key, ""), ())
        names = [ours.get(film, film) for film, _ in beside]
        both = blend_ids({given.name: [film for film, _ in places], near.name: names})
        found[key] = [
            (film, place) for place, film in enumerate(both, start=1) if film != key
        ]
    return found


def _key(text: str, ids: Ids) -> Key:
    return film_id(text) if ids is Ids.IMDB else int(text)
