"""A folder such as IMDb's data sets come in: a few films, or any number made up."""

import gzip
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from random import Random

BASICS = [
    "tconst",
    "titleType",
    "primaryTitle",
    "originalTitle",
    "isAdult",
    "startYear",
    "endYear",
    "runtimeMinutes",
    "genres",
]
RATINGS = ["tconst", "averageRating", "numVotes"]
CREW = ["tconst", "directors", "writers"]
PRINCIPALS = ["tconst", "ordering", "nconst", "category", "job", "characters"]
NAMES = [
    "nconst",
    "primaryName",
    "birthYear",
    "deathYear",
    "primaryProfession",
    "knownForTitles",
]

N = r"\N"
Row = tuple[str, ...]

FILMS: list[Row] = [
    (
        "tt0015864",
        "movie",
        "The Gold Rush",
        "The Gold Rush",
        "0",
        "1925",
        N,
        "95",
        "Comedy",
    ),
    ("tt0113277", "movie", "Heat", "Heat", "0", "1995", N, "170", "Action,Crime,Drama"),
    (
        "tt0133093",
        "movie",
        "The Matrix",
        "The Matrix",
        "0",
        "1999",
        N,
        "136",
        "Action,Sci-Fi",
    ),
    (
        "tt0211915",
        "movie",
        "Amelie",
        "Le fabuleux destin",
        "0",
        "2001",
        N,
        "122",
        "Comedy",
    ),
    ("tt0844441", "tvSeries", "True Blood", "True Blood", "0", "2008", "2014", "60", N),
    ("tt0000002", "tvEpisode", "Pilot", "Pilot", "0", "2008", N, "60", "Drama"),
    ("tt0000003", "movie", "Unseen", "Unseen", "0", "2008", N, "60", "Drama"),
    ("tt0000004", "movie", "Not for All", "Not for All", "1", "2008", N, "60", "Adult"),
    ("tt0000005", "videoGame", "Enter", "Enter", "0", "2003", N, N, "Action"),
    ("tt10872600", "movie", "No Way Home", "No Way Home", "0", "2021", N, N, "Action"),
]
SCORES: list[Row] = [
    ("tt0015864", "8.1", "120000"),
    ("tt0113277", "8.3", "760000"),
    ("tt0133093", "8.7", "2200000"),
    ("tt0211915", "8.3", "800000"),
    ("tt0844441", "7.9", "260000"),
    ("tt0000002", "9.9", "99999"),
    ("tt0000003", "5.0", "99"),
    ("tt0000004", "5.0", "5000"),
    ("tt0000005", "5.0", "5000"),
    ("tt10872600", "8.2", "100"),
]
DIRECTORS: list[Row] = [
    ("tt0113277", "nm0000520", N),
    ("tt0133093", "nm0905154,nm0905152", N),
    ("tt0844441", N, N),
]
CREDITS: list[Row] = [
    ("tt0113277", "1", "nm0000199", "actor", N, '["Vincent Hanna"]'),
    ("tt0113277", "2", "nm0000134", "actor", N, N),
    ("tt0113277", "3", "nm0000520", "director", N, N),
    ("tt0133093", "2", "nm0005251", "actress", N, '["Trinity"]'),
    ("tt0133093", "1", "nm0000206", "actor", N, '["Neo"]'),
    ("tt0133093", "3", "nm0999999", "actor", N, N),
]
PEOPLE: list[Row] = [
    ("nm0000134", "Robert De Niro", "1943", N, "actor", N),
    ("nm0000199", "Al Pacino", "1940", N, "actor", N),
    ("nm0000206", "Keanu Reeves", "1964", N, "actor", N),
    ("nm0000520", "Michael Mann", "1943", N, "director", N),
    ("nm0005251", "Carrie-Anne Moss", "1967", N, "actress", N),
    ("nm0905152", "Lilly Wachowski", "1967", N, "director", N),
    ("nm0905154", "Lana Wachowski", "1965", N, "director", N),
]


def save(
    folder: Path,
    name: str,
    head: list[str],
    rows: Iterable[Row],
    *,
    packed: bool = True,
) -> Path:
    """Write one data set."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / (f"{name}.tsv.gz" if packed else f"{name}.tsv")
    with gzip.open(file, "wb", 1) if packed else file.open("wb") as output:
        for row in chain([head], rows):
            output.write("\t".join(row).encode("utf-8", "surrogateescape") + b"\n")
    return file


def save_few(folder: Path, *, people: bool = True, packed: bool = True) -> None:
    """Write the data sets of the films above."""
    save(folder, "title.basics", BASICS, FILMS, packed=packed)
    save(folder, "title.ratings", RATINGS, SCORES, packed=packed)
    if people:
        save(folder, "title.crew", CREW, DIRECTORS, packed=packed)
        save(folder, "title.principals", PRINCIPALS, CREDITS, packed=packed)
        save(folder, "name.basics", NAMES, PEOPLE, packed=packed)


def save_many(
    folder: Path, rows: int, *, rated: float = 0.13, people: bool = False
) -> None:
    """Write made-up data sets of any size, alike every time.

    Of IMDb's own titles three in four are episodes, and 13 in 100 have a vote at
    all; half of these have fewer than 30, a quarter more than 100.
    """
    save(folder, "title.basics", BASICS, _titles(rows))
    save(folder, "title.ratings", RATINGS, _scores(rows, rated))
    if people:
        save(folder, "title.principals", PRINCIPALS, _credits(rows))
        save(folder, "name.basics", NAMES, _people(rows // 2))


KINDS = {
    "tvEpisode": 75,
    "short": 9,
    "movie": 6,
    "video": 3,
    "tvSeries": 3,
    "tvMovie": 2,
    "tvMiniSeries": 1,
    "videoGame": 1,
}
SYLLABLES = [
    "ka",
    "lo",
    "mi",
    "ren",
    "tos",
    "vel",
    "dor",
    "shi",
    "an",
    "ber",
    "quor",
    "ill",
    "ou",
    "pra",
    "ze",
    "fi",
    "gan",
    "hu",
    "ty",
    "ex",
]


def _titles(rows: int) -> Iterator[Row]:
    rng = Random(1)  # noqa: S311 - made-up films
    words = [
        "".join(rng.choices(SYLLABLES, k=rng.randint(1, 4))) for _ in range(30_000)
    ]
    few = words[:400]
    kinds, weights = list(KINDS), list(KINDS.values())
    for number in range(1, rows + 1):
        picked = [
            rng.choice(few if rng.random() < 0.4 else words).title()
            for _ in range(rng.choice((1, 2, 2, 3, 3, 4, 6)))
        ]
        kind = rng.choices(kinds, weights)[0]
        title, year = " ".join(picked), str(rng.randint(1920, 2026))
        yield (
            f"tt{number:07d}",
            kind,
            title,
            title,
            "0",
            year,
            N,
            "90",
            "Drama,Comedy",
        )


def _scores(rows: int, rated: float) -> Iterator[Row]:
    rng = Random(2)  # noqa: S311 - made-up films
    for number in range(1, rows + 1):
        if rng.random() < rated:
            votes = min(5 + int(rng.lognormvariate(3.3, 2)), 3_000_000)
            yield f"tt{number:07d}", f"{rng.uniform(1, 10):.1f}", str(votes)


def _credits(rows: int) -> Iterator[Row]:
    rng = Random(3)  # noqa: S311 - made-up films
    for number in range(1, rows + 1):
        for place in range(1, 9):
            job = "director" if place == 8 else "actor"
            person = f"nm{rng.randint(1, max(rows // 2, 1)):07d}"
            yield f"tt{number:07d}", str(place), person, job, N, N


def _people(count: int) -> Iterator[Row]:
    for number in range(1, count + 1):
        yield f"nm{number:07d}", f"Person {number}", N, N, "actor", N
