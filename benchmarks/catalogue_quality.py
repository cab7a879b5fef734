"""How good the catalogue's related lists are, judged by people's own ratings.

The protocol: people of MovieLens with at least 10 likes (4 stars or more) among
the films of the catalogue; p80 shows 80% of a person's likes, n10 ten of them, and
the rest are to be found; the ranking is the plain count of votes over lists of 12,
ties by how well known a film is; nDCG@10. Lists learn nothing from ratings, so that
everybody can be a test person: a mean over all of them is steadier than over a
tenth. Beside it stands the plain order by how well known films are. It needs a
folder with MovieLens' `ratings.csv` and `links.csv`.

    python benchmarks/catalogue_quality.py --ratings FOLDER
"""

import argparse
import csv
import random
from collections import Counter, defaultdict
from math import log2
from pathlib import Path

from sneakpreview.domain.film import FilmId
from sneakpreview.sources.catalogue.datafile import DataFile
from sneakpreview.sources.catalogue.source import shipped

LENGTH, PLACES, ROUNDS, LIKED, FEWEST = 12, 10, 3, 4.0, 10
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


def measure(people: list[list[int]], file: DataFile, variant: str) -> list[float]:
    """Give nDCG@10 of the votes and of the order by how well known films are."""
    lists: dict[int, list[int]] = {}
    known = [file.title(at).known for at in range(len(file))]
    famous = list(file.best_known_first())
    scores: list[list[float]] = [[], []]
    for turn in range(ROUNDS):
        chance = random.Random(turn)  # noqa: S311 - no secret
        for likes in people:
            mixed = chance.sample(likes, len(likes))
            cut = SHOWN[variant](len(mixed))
            seen, wanted = mixed[:cut], set(mixed[cut:])
            if not wanted:
                continue
            for at in seen:
                if at not in lists:
                    lists[at] = file.film(at)[1][:LENGTH]
            votes = Counter(other for at in seen for other in lists[at])
            for at in seen:
                votes.pop(at, None)
            best = sorted(votes, key=lambda at: (-votes[at], -known[at], at))[:PLACES]
            plain = [at for at in famous[: PLACES + len(seen)] if at not in seen]
            scores[0].append(ndcg(best, wanted))
            scores[1].append(ndcg(plain[:PLACES], wanted))
    return [sum(of) / len(of) for of in scores]


def main() -> None:
    """Print the figures, or say what is missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ratings", type=Path, default=Path("ml-latest-small"))
    folder = parser.parse_args().ratings
    if not (folder / "ratings.csv").is_file():
        print(f"skipped: there is no {folder / 'ratings.csv'} (--ratings FOLDER)")
        return
    file = DataFile(shipped())
    people = read_likes(folder, file)
    print(
        f"{len(people)} people, {len(file):,} films, lists of {LENGTH}, nDCG@{PLACES}"
    )
    for name in SHOWN:
        votes, plain = measure(people, file, name)
        print(
            f"{name}  votes {votes:.3f}  best known {plain:.3f}  {votes / plain:.2f}x"
        )


if __name__ == "__main__":
    main()
