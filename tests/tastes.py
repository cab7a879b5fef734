"""A made-up folder of ratings, in each shape that MovieLens has had.

There are kinds of films, and each person has a favourite kind: of it a person likes
most films (4 or 5 stars), of the others a few, and gives the rest 1 to 3. Film
numbers begin at 1 and go round the kinds, so that film 1 is of kind 1 and film
KINDS + 1, too. Everything follows from the seed. Nobody's real ratings are in it.
"""

from collections.abc import Iterator
from pathlib import Path
from random import Random

KINDS, FILMS, PEOPLE = 4, 80, 60
SHAPES = ("csv", "1m", "100k")
LINKED_FROM = 9_000_000  # film 1 is tt9000001 and 7000001 at TMDB
TMDB_FROM = 7_000_000


def kind(film: int) -> int:
    """Say of which kind a film is."""
    return (film - 1) % KINDS


def ratings(seed: int = 1) -> Iterator[tuple[int, int, int, int]]:
    """Make who rated which film, with how many stars, and when."""
    chance = Random(seed)  # noqa: S311 - no secret
    for person in range(1, PEOPLE + 1):
        favourite = person % KINDS
        for film in sorted(chance.sample(range(1, FILMS + 1), FILMS * 3 // 4)):
            likes = chance.random() < (0.8 if kind(film) == favourite else 0.1)
            stars = chance.choice((4, 5) if likes else (1, 2, 3))
            yield person, film, stars, 1_000_000_000 + chance.randrange(10**8)


def write(folder: Path, shape: str, *, linked: bool = True) -> Path:
    """Write the folder in one of SHAPES; `linked` with the films' ids elsewhere."""
    folder.mkdir(parents=True, exist_ok=True)
    films = [(film, f"Film {film}, The (1999)") for film in range(1, FILMS + 1)]
    match shape:
        case "csv":
            _table(folder / "ratings.csv", ",", ratings(), "userId,movieId,rating,time")
            told = [(film, f'"{title}"', f"Kind {kind(film)}") for film, title in films]
            _table(folder / "movies.csv", ",", told, "movieId,title,genres")
        case "1m":
            _table(folder / "ratings.dat", "::", ratings())
            told = [(film, title, f"Kind {kind(film)}") for film, title in films]
            _table(folder / "movies.dat", "::", told)
        case _:
            _table(folder / "u.data", "\t", ratings())
            _table(
                folder / "u.item",
                "|",
                [
                    (
                        film,
                        title,
                        "",
                        "",
                        "",
                        *(int(kind(film) == at) for at in range(19)),
                    )
                    for film, title in films
                ],
            )
    if linked:
        links = [
            (film, f"{LINKED_FROM + film:07d}", TMDB_FROM + film) for film, _ in films
        ]
        _table(folder / "links.csv", ",", links, "movieId,imdbId,tmdbId")
    return folder


def write_lists(file: Path, ids: str = "movielens", length: int = 8) -> Path:
    """Write lists on which each film names the next ones of its own kind."""
    name = {
        "movielens": str,
        "imdb": lambda film: f"tt{LINKED_FROM + film:07d}",
        "tmdb": lambda film: str(TMDB_FROM + film),
    }[ids]
    rows = [
        (name(film), name((film - 1 + KINDS * step) % FILMS + 1), step)
        for film in range(1, FILMS + 1)
        for step in range(1, length + 1)
    ]
    _table(file, ",", rows, "source,target,position")
    return file


def _table(file: Path, mark: str, rows: object, head: str | None = None) -> None:
    assert not isinstance(rows, str)
    lines = [mark.join(map(str, row)) for row in rows]  # type: ignore[attr-defined]
    file.write_text("\n".join([*([head] if head else []), *lines]) + "\n", "latin-1")
