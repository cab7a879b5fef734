"""How good the catalogue's related lists are, judged by people's own ratings.

The protocol: people of MovieLens with at least 10 likes (4 stars or more) among
the films of the catalogue; p80 shows 80% of a person's likes, n10 ten of them, and
the rest are to be found; the ranking is the plain count of votes over lists of 12,
ties by how well known a film is; nDCG@10. Lists learn nothing from ratings, so that
everybody can be a test person: a mean over all of them is steadier than over a
tenth. Beside it stand the plain order by how well known films are, and how many films
stand on lists at all. It needs a folder with MovieLens' `ratings.csv` and `links.csv`.

    python benchmarks/catalogue_quality.py --ratings FOLDER

`--against FILE` judges another build of the same films by the same people, and says
between which figures the difference lies with 95% certainty, had it been other people.
"""

import argparse
import csv
import random
from collections import Counter, defaultdict
from math import log2
from pathlib import Path
from statistics import fmean

from sneakpreview.domain.film import FilmId
from sneakpreview.sources.catalogue.datafile import DataFile
from sneakpreview.sources.catalogue.source import shipped

LENGTH, PLACES, ROUNDS, LIKED, FEWEST, DRAWS = 12, 10, 3, 4.0, 10, 1000
SHOWN = {"p80": lambda likes: likes * 4 // 5, "n10": lambda _: 10}


def read_likes(folder: Path, file: DataFile) -> list[list[int]]:
    """Read each person's likes as places in the catalogue's file."""
    with (folder / "links.csv").open(newline="") as links:
        ids = {
            row["movieId"]: FilmId(f"tt{row['imdbId']}")
            for row in csv.DictReader(links)
        }
    likes: defaultdict[str, list[int]] = defaultdict(list)
    with (folder / "ratings.csv").open(newline="") as ratings:
        for row in csv.DictReader(ratings):
            at = file.find(ids[row["movieId"]])
            if float(row["rating"]) >= LIKED and at is not None:
                likes[row["userId"]].append(at)
    return [sorted(films) for films in likes.values() if len(films) >= FEWEST]


def ndcg(found: list[int], wanted: set[int]) -> float:
    """Judge a list of ten: 1 where all that could be found stand in front."""
    gain = sum(1 / log2(place + 2) for place, at in enumerate(found) if at in wanted)
    return gain / sum(1 / log2(place + 2) for place in range(min(PLACES, len(wanted))))


def votes(seen: list[int], lists: list[list[int]], known: list[float]) -> list[int]:
    """Find ten films by counting votes, ties by how well known they are."""
    count = Counter(other for at in seen for other in lists[at])
    for at in seen:
        count.pop(at, None)
    return sorted(count, key=lambda at: (-count[at], -known[at], at))[:PLACES]


class Judge:
    """What people think of the lists of one file."""

    def __init__(self, people: list[list[int]], file: DataFile) -> None:
        self.people = people
        self.lists = [file.film(at)[1][:LENGTH] for at in range(len(file))]
        self.known = [file.title(at).known for at in range(len(file))]
        self.famous = list(file.best_known_first())

    def measure(self, variant: str) -> list[tuple[float, float]]:
        """Give nDCG@10 of the votes and of the best known films, for each turn."""
        scores = []
        for turn in range(ROUNDS):
            chance = random.Random(turn)  # noqa: S311 - no secret
            for likes in self.people:
                mixed = chance.sample(likes, len(likes))
                cut = SHOWN[variant](len(mixed))
                seen, wanted = mixed[:cut], set(mixed[cut:])
                if wanted:
                    found = votes(seen, self.lists, self.known)
                    plain = [at for at in self.famous[: PLACES + cut] if at not in seen]
                    scores.append((ndcg(found, wanted), ndcg(plain[:PLACES], wanted)))
        return scores

    def coverage(self) -> str:
        """Say how many films stand on lists, and how often the most listed does."""
        listed = Counter(other for near in self.lists for other in near)
        return (
            f"{len(listed):,} films on lists, one of them on {max(listed.values()):,}"
        )


def interval(new: list[float], old: list[float]) -> tuple[float, float]:
    """Say between which the mean difference lies, drawing people anew; turns go along.

    Both hold one turn of everybody after the other.
    """
    size = len(new) // ROUNDS
    gain = [fmean(new[at::size]) - fmean(old[at::size]) for at in range(size)]
    chance = random.Random(0)  # noqa: S311 - no secret
    means = sorted(fmean(chance.choices(gain, k=size)) for _ in range(DRAWS))
    return means[DRAWS // 40], means[-DRAWS // 40]


def main() -> None:
    """Print the figures, or say what is missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ratings", type=Path, default=Path("ml-latest-small"))
    parser.add_argument("--against", type=Path)
    asked = parser.parse_args()
    if not (asked.ratings / "ratings.csv").is_file():
        print(
            f"skipped: there is no {asked.ratings / 'ratings.csv'} (--ratings FOLDER)"
        )
        return
    file = DataFile(shipped())
    people = read_likes(asked.ratings, file)
    print(
        f"{len(people)} people, {len(file):,} films, lists of {LENGTH}, nDCG@{PLACES}"
    )
    ours = Judge(people, file)
    other = asked.against and Judge(people, DataFile(asked.against.read_bytes()))
    for name in SHOWN:
        scores, plain = zip(*ours.measure(name), strict=True)
        print(
            f"{name}  votes {fmean(scores):.3f}  best known {fmean(plain):.3f}"
            f"  {fmean(scores) / fmean(plain):.2f}x"
        )
        if other:
            theirs, _ = zip(*other.measure(name), strict=True)
            low, high = interval(scores, theirs)
            print(f"     against {fmean(theirs):.3f}  gain {low:.3f} to {high:.3f}")
    print(ours.coverage())
    if other:
        print(f"against {other.coverage()}")


if __name__ == "__main__":
    main()
