"""Make up a folder of ratings as large as MovieLens' largest, in MovieLens' shape.

    python benchmarks/ratings.py FOLDER --rows 1000000 [--seed 1]
    python benchmarks/ratings.py               # how near it comes to ml-latest-small

Nobody's real ratings are in it. What it has of MovieLens:

- so many people and films for so many ratings: ml-latest-small has 610 and 9,724 for
  100,836, ml-latest of 2023 has 330,975 and 83,239 for 33,832,162; what lies between
  is laid between, on a double logarithmic scale;
- everybody rated 20 films or more, most of them a few dozen, a few of them thousands:
  a lognormal tail;
- few films are rated by a third of all people, most by a handful: the share of the
  film of rank r falls as exp(-b r^c), b and c chosen by both folders. A third of the
  films are too little known to be rated by anybody;
- half stars as often as in ml-latest-small, more of them for films that suit a person;
- tastes: each film is of a kind and, in it, of a family of ten; each person has a few
  favourite kinds, and who has rated a film often rates another of its family. So
  there is something that a related list can find.

The same seed writes the same bytes. Rows are in the order of people, then of films.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import exp, log
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

SMALL, LARGE = 100_836, 33_832_162  # ratings of both folders
PEOPLE, FILMS = (610, 330_975), (13_000, 125_000)
STEEPNESS, BEND = (9.0, 14.2), (0.35, 0.35)
FEWEST = 20  # ratings of a person
SPREAD = 1.46  # of the logarithm of what a person rates beyond these
KINDS, FAMILY = 30, 10
PICKY = 1.0  # of a gamma distribution: the less, the fewer kinds a person sees
FAITHFUL = 0.3  # of the ratings lead to another film of the same family
STARS = (1370, 2811, 1791, 7551, 5550, 20047, 13136, 26818, 8551, 13211)
AT_ONCE = 2_000  # people
SAMPLE = 50_000  # ratings that say what is many stars and what is few
BEGIN, END = 820_000_000, 1_700_000_000  # seconds
IMDB_FROM = 9_000_000  # such ids are nobody's yet

LATEST_SMALL = {
    "ratings": 100_836,
    "people": 610,
    "films that are rated": 9_724,
    "ratings of a person: the fewest": 20,
    "— median": 70.5,
    "— mean": 165.3,
    "— the most": 2_698,
    "part of the people who rated the most rated film": 0.539,
    "part of the ratings on the first 1% of films": 0.157,
    "— on the first 10%": 0.600,
    "— on the first half": 0.937,
    "part of the films with 5 ratings or more": 0.375,
    "— with 50 or more": 0.046,
    "part of the ratings of 4 stars or more": 0.482,
    "— of 3 stars or more": 0.811,
}
"""What MovieLens' ml-latest-small has of the same."""

Whole = NDArray[np.int64]


@dataclass(frozen=True)
class Shelf:
    """The films by kind, best seen first, and how much is seen up to each.

    `seen` rises to 1 over `order`, to `above` at the end of each kind, by `mass`.
    """

    order: Whole
    seen: NDArray[np.float64]
    above: NDArray[np.float64]
    mass: NDArray[np.float64]

    def drawn(
        self, wanted: Whole, taste: NDArray[np.float64], chance: np.random.Generator
    ) -> Whole:
        """Draw so many films for each person, as person times films plus film."""
        films, people = len(self.order), len(wanted)
        ladder = np.cumsum(taste, axis=1) + np.arange(people)[:, None]
        person = np.repeat(np.arange(people), wanted)
        point = np.sort(chance.random(len(person)) + person)
        kind = np.searchsorted(ladder.ravel(), point) - person * KINDS
        kind = np.clip(kind, 0, KINDS - 1)
        point = self.above[kind] - chance.random(len(kind)) * self.mass[kind]
        at = np.minimum(np.searchsorted(self.seen, point), films - 1)
        near = np.flatnonzero(chance.random(len(at)) < FAITHFUL)
        family = at[near - 1] // FAMILY * FAMILY + chance.integers(0, FAMILY, len(near))
        at[near] = np.minimum(family, films - 1)
        return person * films + self.order[at]


@dataclass(frozen=True)
class Crowd:
    """So many ratings (within a few of a hundred), by a seed."""

    rows: int
    seed: int = 1

    @property
    def people(self) -> int:
        """How many people there are."""
        return round(exp(self._between(log(PEOPLE[0]), log(PEOPLE[1]))))

    @property
    def films(self) -> int:
        """How many films there are, rated or not."""
        return round(exp(self._between(log(FILMS[0]), log(FILMS[1]))))

    @cached_property
    def numbers(self) -> Whole:
        """The films' numbers, as MovieLens has them: with gaps."""
        chance = np.random.default_rng([self.seed, 1])
        return np.cumsum(chance.integers(1, 6, self.films))

    @cached_property
    def share(self) -> NDArray[np.float64]:
        """How much each film is seen, the sum being 1; numbers say nothing of it."""
        rank = np.arange(self.films)
        bend = self._between(*BEND)
        share = np.exp(-self._between(*STEEPNESS) * (rank / self.films) ** bend)
        np.random.default_rng([self.seed, 2]).shuffle(share)
        return np.asarray(share / share.sum())

    @cached_property
    def kind(self) -> Whole:
        """Of which kind each film is."""
        chance = np.random.default_rng([self.seed, 3])
        return np.asarray(chance.permutation(self.films) % KINDS)

    def activity(self) -> Whole:
        """How many films each person rates; together as many as there are rows."""
        chance = np.random.default_rng([self.seed, 4])
        more = np.exp(SPREAD * chance.standard_normal(self.people))
        more *= (self.rows - FEWEST * self.people) / more.sum()
        return np.minimum(FEWEST + more, self.films // 3).astype(np.int64)

    def ratings(self) -> Iterator[tuple[Whole, Whole, Whole, Whole]]:
        """Make person, place of the film, half stars and seconds, some at a time."""
        activity = self.activity()
        order = np.lexsort((-self.share, self.kind))
        seen = np.cumsum(self.share[order])
        ends = np.searchsorted(self.kind[order], np.arange(KINDS), "right")
        above = seen[ends - 1]
        shelf = Shelf(order, seen, above, np.diff(above, prepend=0.0))
        for start in range(0, self.people, AT_ONCE):
            chance = np.random.default_rng([self.seed, 5, start])
            wanted = activity[start : start + AT_ONCE]
            # A few favourite kinds each, drawn about how much each kind is seen.
            taste = chance.gamma(PICKY, size=(len(wanted), KINDS)) * shelf.mass
            taste /= taste.sum(axis=1, keepdims=True)
            held = _each(shelf.drawn(wanted, taste, chance))
            for _ in range(2):  # whoever drew a film twice draws again
                had = np.bincount(held // self.films, minlength=len(wanted))
                lacking = np.maximum(wanted - had, 0)
                more = shelf.drawn(2 * lacking, taste, chance)
                held = _each(np.concatenate([held, more]))
            person = (held // self.films).astype(np.int32)
            film = (held - person * self.films).astype(np.int32)
            suits = np.log(taste + 1e-3)[person, self.kind[film]]
            stars = self._stars(person, film, suits, chance)
            begun = chance.integers(BEGIN, END, len(wanted))
            yield person + start + 1, film, stars, begun[person] + film % 9973

    def _stars(
        self,
        person: Whole,
        film: Whole,
        suits: NDArray[np.float64],
        chance: np.random.Generator,
    ) -> Whole:
        """Give half stars as often as MovieLens does, the more for what suits."""
        quality = np.random.default_rng([self.seed, 6]).standard_normal(self.films)
        mood = chance.standard_normal(AT_ONCE)
        liking = 0.45 * quality[film] + 0.45 * mood[person]
        liking += 0.5 * (suits - suits.mean()) / (suits.std() + 1e-9)
        liking += 0.6 * chance.standard_normal(len(film))
        limits = np.cumsum(STARS) / sum(STARS)
        some = liking[:: len(liking) // SAMPLE + 1]
        return np.searchsorted(np.quantile(some, limits[:-1]), liking) + 1

    def _between(self, small: float, large: float) -> float:
        part = log(self.rows / SMALL) / log(LARGE / SMALL)
        return small + min(max(part, 0.0), 1.0) * (large - small)


def write(folder: Path, crowd: Crowd) -> int:
    """Write ratings.csv, movies.csv and links.csv; give how many ratings there are."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = np.random.default_rng([crowd.seed, 7])
    years = chance.integers(1920, 2024, crowd.films).tolist()
    with (
        (folder / "movies.csv").open("w") as movies,
        (folder / "links.csv").open("w") as links,
    ):
        movies.write("movieId,title,genres\n")
        links.write("movieId,imdbId,tmdbId\n")
        films = zip(crowd.numbers.tolist(), years, crowd.kind.tolist(), strict=True)
        for number, year, kind in films:
            movies.write(f"{number},Made up {number} ({year}),Kind {kind}\n")
            links.write(f"{number},{IMDB_FROM + number},{number}\n")
    rows = 0
    with (folder / "ratings.csv").open("wb") as ratings:
        ratings.write(b"userId,movieId,rating,timestamp\n")
        writer = Writer(crowd.numbers)
        for some in crowd.ratings():
            ratings.write(writer.lines(*some))
            rows += len(some[0])
    return rows


def _each(numbers: Whole) -> Whole:
    """Sort numbers, and keep each once."""
    numbers = np.sort(numbers)
    return numbers[np.append(True, numbers[1:] != numbers[:-1])[: len(numbers)]]


def _texts(numbers: Whole, end: str) -> NDArray[np.uint8]:
    """Write numbers out, a row of bytes each; what is shorter ends with zeros."""
    texts = np.array([f"{number}{end}".encode() for number in numbers.tolist()])
    return texts.view(np.uint8).reshape(len(texts), -1)


class Writer:
    """Writes lines as MovieLens does: `1,31,2.5,1260759144`."""

    def __init__(self, numbers: Whole) -> None:
        self._films = _texts(numbers, ",")
        self._stars = _texts(np.arange(11) * 0.5, ",")
        ahead, behind = np.arange(100_000), np.arange(100_000, 200_000)
        self._ahead = _texts(ahead, "")
        self._behind = _texts(behind, "\n")[:, 1:]  # with zeros in front

    def lines(self, person: Whole, film: Whole, stars: Whole, moment: Whole) -> bytes:
        """Write ratings; people come in their order, films are places."""
        first = int(person[0])
        people = _texts(np.arange(first, int(person[-1]) + 1), ",")
        ahead, behind = np.divmod(moment, 100_000)
        page = np.hstack(
            [
                people[person - first],
                self._films[film],
                self._stars[stars],
                self._ahead[ahead],
                self._behind[behind],
            ]
        )
        return page[page != 0].tobytes()


def figures(person: Whole, film: Whole, stars: Whole) -> dict[str, float]:
    """Say of ratings what is known of MovieLens'; stars are counted in halves."""
    people, films = np.bincount(person), np.sort(np.bincount(film))[::-1]
    people, films = people[people > 0], films[films > 0]

    def held(part: float) -> float:
        return float(films[: int(len(films) * part)].sum() / len(film))

    return {
        "ratings": len(person),
        "people": len(people),
        "films that are rated": len(films),
        "ratings of a person: the fewest": int(people.min()),
        "— median": float(np.median(people)),
        "— mean": float(people.mean()),
        "— the most": int(people.max()),
        "part of the people who rated the most rated film": films[0] / len(people),
        "part of the ratings on the first 1% of films": held(0.01),
        "— on the first 10%": held(0.1),
        "— on the first half": held(0.5),
        "part of the films with 5 ratings or more": float((films >= 5).mean()),
        "— with 50 or more": float((films >= 50).mean()),
        "part of the ratings of 4 stars or more": float((stars >= 8).mean()),
        "— of 3 stars or more": float((stars >= 6).mean()),
    }


def main() -> None:
    """Write a folder and say what is in it; without one, compare with MovieLens."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--rows", type=int, default=SMALL)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    crowd = Crowd(asked.rows, asked.seed)
    if asked.folder:
        rows = write(asked.folder, crowd)
        print(f"{rows:,} ratings, {crowd.people:,} people, {crowd.films:,} films")
        return
    person, film, stars, _ = map(np.concatenate, zip(*crowd.ratings(), strict=True))
    for words, figure in figures(person, film, stars).items():
        known = f"{LATEST_SMALL[words]:12,.6g}" if asked.rows == SMALL else ""
        print(f"{words:50} {figure:12,.6g} {known}")


if __name__ == "__main__":
    main()
