"""What is judged together: the films, the people's likes, the lists between them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy import sparse  # type: ignore[import-untyped]
from scipy.stats import rankdata  # type: ignore[import-untyped]

from sneakpreview.domain.errors import BadInputError
from sneakpreview.evaluation.choices import Among, Ids
from sneakpreview.evaluation.lists import Given, Key, ListsMaker, Placed, blended
from sneakpreview.evaluation.ratings import Ratings
from sneakpreview.evaluation.splits import Films, Likes, Parts, part

LEAST, LIKED, MOST = 0.5, 4.0, 5.0  # stars
FEWEST = 10
FEWEST_PEOPLE = 10

Lists = Sequence[Sequence[tuple[int, int]]]
"""For each film the films on its list, each with its position, from 1."""
Known = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Setting:
    """Films are places from 0; people are those with ten likes or more among them.

    `stars` has a row for each person and 0 where nothing was rated; `moments`
    says in the same way when. `lists` are at hand, or to be made of the training
    people of each seed. `known` says how well known each film is, None where
    nobody but the people did. `blended` are the lists as a site blends them with those
    at hand, None where it does not. `genres` may be empty. `unnamed` counts the rated
    films that have none of the `ids` that the lists speak in.
    """

    name: str
    people: Sequence[int]
    stars: "sparse.csr_matrix"
    moments: "sparse.csr_matrix"
    genres: Sequence[frozenset[str]]
    lists: Lists | ListsMaker
    known: Known | None = None
    blended: Lists | None = None
    ids: Ids = Ids.MOVIELENS
    unnamed: int = 0

    @cached_property
    def row(self) -> Mapping[int, int]:
        """In which row of `stars` a person stands."""
        return {person: at for at, person in enumerate(self.people)}

    @cached_property
    def likes(self) -> Likes:
        """What each person liked."""
        return {person: self.rated(person, LIKED, MOST) for person in self.people}

    def rated(self, person: int, least: float, most: float) -> Films:
        """Give what a person rated with so many stars, as ascending places."""
        row = self.stars[self.row[person]]
        held = (row.data >= least) & (row.data <= most)
        return np.sort(row.indices[held]).astype(np.int64)


@dataclass(frozen=True, eq=False)
class Training:
    """What may be learned from: the training people of one seed, and the lists."""

    setting: Setting
    seed: int
    people: Sequence[int]
    lists: Lists
    blended: Lists | None = None

    @cached_property
    def likes(self) -> "sparse.csr_matrix":
        """A row for each training person, 1 where a film was liked."""
        rows = [self.setting.row[person] for person in self.people]
        liked = self.setting.stars[rows]
        return (liked >= LIKED).astype(np.float64).tocsr()

    @cached_property
    def popularity(self) -> Known:
        """How many training people like each film."""
        return np.asarray(self.likes.sum(axis=0), np.float64).ravel()

    @cached_property
    def percentiles(self) -> Sequence[float]:
        """How popular each film is among them: 1 is the most liked, equals share."""
        found: list[float] = (rankdata(self.popularity) / len(self.popularity)).tolist()
        return found


def train(setting: Setting, seed: int, length: int) -> tuple[Training, Parts]:
    """Deal the people out, and make the lists of the training people if need be.

    A list ends at position `length`.
    """
    parts = part(setting.people, seed)
    lists = setting.lists
    if callable(lists):
        rows = [setting.row[person] for person in parts.training]
        made = lists(setting.stars[rows], length)
        lists = [[(film, at) for at, film in enumerate(one, 1)] for one in made]
    else:
        lists = cut(lists, length)
    blended = None if setting.blended is None else cut(setting.blended, length)
    return Training(setting, seed, parts.training, lists, blended), parts


def cut(lists: Lists, length: int) -> Lists:
    """Keep the places up to a length."""
    return [[place for place in one if place[1] <= length] for one in lists]


def join(
    ratings: Ratings, given: Given, among: Among = Among.OWN, near: Given | None = None
) -> Setting:
    """Join people's ratings with lists, by the ids that the lists speak in.

    `near` are the lists at hand that a site would blend them with. BadInputError where
    no film is in both, or too few people are left to judge by.
    """
    keys = {number: given.key(film) for number, film in ratings.films.items()}
    rated = {key for key in keys.values() if key is not None}
    if rated.isdisjoint(given.listed):
        raise BadInputError(_strange(ratings, given))
    films = {
        Among.OWN: rated.intersection(given.lists),
        Among.LISTED: rated & given.listed,
        Among.ALL: given.listed,
    }[among]
    place = {key: at for at, key in enumerate(sorted(films, key=_order))}

    def placed(lists: Mapping[Key, Placed]) -> Lists:
        return [
            [(place[film], at) for film, at in lists.get(key, ()) if film in place]
            for key in place
        ]

    told = np.array([given.known.get(key, 0.0) for key in place])
    places = {number: place[key] for number, key in keys.items() if key in place}
    known = told if given.known else None
    lists = placed(given.lists)
    setting = _setting(given.name, ratings, places, lists, known, len(place))
    unnamed = sum(key is None for key in keys.values())
    if near is not None:
        both = placed(blended(given, near, ratings.films.values()))
        setting = replace(setting, blended=both)
    return replace(setting, ids=given.ids, unnamed=unnamed)


def rated_alone(ratings: Ratings, maker: ListsMaker) -> Setting:
    """Take all rated films, and lists that are made of people's ratings."""
    places = {number: at for at, number in enumerate(sorted(ratings.films))}
    return _setting("people", ratings, places, maker, None, len(places))


def _strange(ratings: Ratings, given: Given) -> str:
    """Say that lists and ratings have no film in common, and which ids there are."""
    held = [
        ids.spoken
        for ids in Ids
        if any(replace(given, ids=ids).key(one) for one in ratings.films.values())
    ]
    if not ratings.films:
        return "there are no ratings: the file has no line but its first"
    hint = "" if given.ids.spoken in held else "; links.csv beside them tells others"
    return (
        f"none of the {given.ids.spoken} ids of {given.name} is one of the ratings'"
        f" films: those have ids of {' and '.join(held)}{hint}"
    )


def _setting(  # noqa: PLR0913, PLR0917 - put together here alone
    name: str,
    ratings: Ratings,
    places: Mapping[int, int],
    lists: Lists | ListsMaker,
    known: Known | None,
    count: int,
) -> Setting:
    stars, moments, people = _tables(ratings, places, count)
    liked = np.asarray((stars >= LIKED).sum(axis=1)).ravel() >= FEWEST
    if liked.sum() < FEWEST_PEOPLE:
        raise BadInputError(
            f"people who like {FEWEST} of the {count:,} films of {name}:"
            f" {liked.sum()}, of {FEWEST_PEOPLE} to judge by; are these the right ids?"
        )
    genres: list[frozenset[str]] = [frozenset()] * count
    for number, at in places.items():
        genres[at] = ratings.films[number].genres
    held = [int(person) for person in people[liked]]
    return Setting(name, held, stars[liked], moments[liked], genres, lists, known)


def _tables(
    ratings: Ratings, places: Mapping[int, int], count: int
) -> "tuple[sparse.csr_matrix, sparse.csr_matrix, NDArray[np.int64]]":
    """Lay the ratings out; of several by one person for one film the best counts."""
    numbers, back = np.unique(ratings.film, return_inverse=True)
    film = np.array([places.get(int(number), -1) for number in numbers])[back]
    people, person = np.unique(ratings.person, return_inverse=True)
    order = np.lexsort((ratings.stars, film, person))
    person, film = person[order], film[order]
    last = np.append((np.diff(person) != 0) | (np.diff(film) != 0), [True])
    kept = last & (film >= 0)
    where, shape = (person[kept], film[kept]), (len(people), count)
    stars = sparse.csr_matrix((ratings.stars[order][kept], where), shape=shape)
    moments = sparse.csr_matrix((ratings.moment[order][kept], where), shape=shape)
    return stars, moments, people


def _order(key: Key) -> tuple[int, str]:
    """Order ids by their digits, which is the order of their age."""
    return (key, "") if isinstance(key, int) else (int(key[2:]), key)
