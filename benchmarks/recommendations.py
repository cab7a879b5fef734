"""The whole answer of `/api/recommendations` against a plain count of votes in SQL.

The plain count is the rule of 2012: it counts, sorts and cuts in the database and
reads the facts of the 20 films of the page, in this process, without HTTP, session
or JSON. The site weighs votes both ways, and names every voter. Both work on the same
SQLite file in the same run, in turns. The goal: at most 2 at 200 likes.
"""

import argparse
import json
import platform
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from server import Site, running

LIKES = (20, 200, 2000)
PAGE = 20
LIST = 20

VOTES = """
SELECT r.candidate FROM mark m
JOIN plain r ON r.film = m.film JOIN film f ON f.id = r.candidate
WHERE m.person = :person AND m.kind = 'like' AND NOT EXISTS
  (SELECT 1 FROM mark s WHERE s.person = :person AND s.film = r.candidate)
GROUP BY r.candidate ORDER BY count(*) DESC, f.known DESC, r.candidate LIMIT 20
"""

BOTH_WAYS = (
    """
    INSERT INTO related (film, candidate, position, known)
    SELECT film, candidate, position, known FROM plain
    """,
    """
    INSERT INTO related (film, candidate, back, known)
    SELECT film, candidate, back, known FROM (
      SELECT p.candidate AS film, p.film AS candidate, p.position AS back, f.known,
        row_number() OVER (PARTITION BY p.candidate ORDER BY p.position) AS place
      FROM plain p JOIN film f ON f.id = p.film
    ) WHERE place <= 20
    ON CONFLICT (film, candidate) DO UPDATE SET back = excluded.back
    """,
)

FILMS = """
SELECT film.*, facts.document FROM film JOIN facts ON facts.film = film.id
WHERE film.id IN ({})
"""


def fill(base: sqlite3.Connection, films: int) -> None:
    """Add made-up films with lists that prefer well-known films, as real ones do."""
    chance = random.Random(7)  # noqa: S311 - no secret
    document = {
        "kind": "film", "title": "A film of middling length", "original_title": None,
        "year": 1999, "end_year": None, "runtime": 111, "genres": ["Crime", "Drama"],
        "directors": ["Some Director"], "stars": [f"Star number {n}" for n in range(8)],
        "languages": ["English"], "countries": ["United States"], "certificate": "R",
        "plot": "A 1999 American crime film by Some Director.", "plot_source": "facts",
        "scores": {"imdb": None, "imdb_votes": None, "tmdb": None,
                   "rotten_tomatoes": 84, "metacritic": 76, "critics": 7.8,
                   "reviews": 154},
        "trailer_youtube_id": None, "sources": ["made up"], "known": 1.0,
    }  # fmt: skip
    text = json.dumps(document)
    base.execute("PRAGMA synchronous=OFF")
    base.executemany(
        "INSERT INTO film (id, kind, title, year, runtime, known, score, votes, state,"
        " wants_list, priority, attempts, fetched_at, listed_at)"
        " VALUES (?, 'film', ?, 1999, 111, ?, 7.8, 154, 'fetched', 0, 1, 0, 1, 1)",
        ((n, f"Film {n}", films / n) for n in range(1, films + 1)),
    )
    base.executemany(
        "INSERT INTO facts VALUES (?, ?)", ((n, text) for n in range(1, films + 1))
    )

    def places(film: int) -> list[tuple[int, int, int, float]]:
        others: dict[int, None] = {}
        while len(others) < LIST:
            other = 1 + int(films * chance.random() ** 2)
            if other != film:
                others[other] = None
        return [
            (film, place, other, films / other)
            for place, other in enumerate(others, start=1)
        ]

    base.execute(
        "CREATE TABLE plain (film INTEGER, position INTEGER, candidate INTEGER,"
        " known REAL, PRIMARY KEY (film, position)) WITHOUT ROWID"
    )
    for film in range(1, films + 1):
        base.executemany("INSERT INTO plain VALUES (?, ?, ?, ?)", places(film))
    for statement in BOTH_WAYS:
        base.execute(statement)
    base.commit()
    base.execute("ANALYZE")


def like(base: sqlite3.Connection, person: int, films: int, count: int) -> None:
    """Give a person that many likes, well-known films more often."""
    chance = random.Random(count)  # noqa: S311 - no secret
    liked: set[int] = set()
    while len(liked) < count:
        liked.add(1 + int(films * chance.random() ** 2))
    base.executemany(
        "INSERT INTO mark (person, film, kind, marked_at) VALUES (?, ?, 'like', 1)",
        ((person, film) for film in liked),
    )
    base.commit()


def bare(base: sqlite3.Connection, person: int) -> list[int]:
    """Count, sort and cut in the database, then read the films of the page."""
    ids = [row[0] for row in base.execute(VOTES, {"person": person})]
    page = FILMS.format(",".join("?" * len(ids)))
    base.execute(page, ids).fetchall()
    return ids


def timed(call: Callable[[], object]) -> float:
    """Run once; the milliseconds it took."""
    begun = time.perf_counter()
    call()
    return (time.perf_counter() - begun) * 1000


def whole(site: Site) -> list[int]:
    """Ask the site; the ids of the films in its answer."""
    answer = site.json("GET", "/api/recommendations")
    return [int(item["film"]["id"][2:]) for item in answer["items"]]


def main() -> None:
    """Print a row a number of likes: both medians and their ratio."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--films", type=int, default=100_000)
    arguments.add_argument("--rounds", type=int, default=60)
    chosen = arguments.parse_args()
    machine = f"{platform.machine()}, Python {platform.python_version()}"
    print(f"{chosen.films} films x {LIST}, {machine}")
    print("likes  plain count p50 ms  whole answer p50 ms  ratio")
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as site:
        base = sqlite3.connect(Path(folder) / "sneakpreview.sqlite")
        fill(base, chosen.films)
        for likes in LIKES:
            site.become_guest()
            person = base.execute("SELECT max(id) FROM person").fetchone()[0]
            like(base, person, chosen.films, likes)
            if not (len(whole(site)) == len(bare(base, person)) == PAGE):
                raise SystemExit("an answer is not whole")
            pairs = [
                (
                    timed(lambda who=person: bare(base, who)),
                    timed(lambda: site.ask("GET", "/api/recommendations")),
                )
                for _ in range(chosen.rounds)
            ]
            sql, http = (statistics.median(side) for side in zip(*pairs, strict=True))
            print(f"{likes:5}  {sql:18.2f}  {http:19.2f}  {http / sql:5.2f}")


if __name__ == "__main__":
    main()
