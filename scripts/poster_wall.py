"""Hang the drawn posters of many films on one page, for whoever changes the drawing.

    python scripts/poster_wall.py FOLDER [--films N] [--database movies.db]

writes FOLDER/index.html and one SVG a film, at full size and at 120 pixels. Without a
database (the table `omdb` of the package bokeh_sampledata) a few invented films of
every genre and decade are drawn.
"""

import argparse
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from html import escape
from pathlib import Path

from sneakpreview.domain.film import Film, film_id
from sneakpreview.posters.draw import draw
from sneakpreview.posters.family import FAMILIES

_YEARS = (1927, 1944, 1955, 1966, 1977, 1984, 1995, 2003, 2014, 2024, None)
_TITLES = ("Heat of the Night", "M", "The Long Way Home", "Nobody Knows Anything")


def main() -> None:
    """Read the command line and write the wall."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--films", type=int, default=220)
    parser.add_argument("--database", type=Path)
    chosen = parser.parse_args()
    films = _recorded(chosen.database) if chosen.database else _invented()
    page = hang(_spread(list(films), chosen.films), chosen.folder)
    print(page)


def hang(films: Iterable[Film], folder: Path) -> Path:
    """Write the films' posters and the page that shows them; give the page."""
    folder.mkdir(parents=True, exist_ok=True)
    cells = []
    for film in films:
        (folder / f"{film.id}.svg").write_text(draw(film), encoding="utf-8")
        what = escape(f"{film.title} · {film.year} · {', '.join(film.genres)}")
        cells.append(
            f'<figure title="{what}"><img src="{film.id}.svg" width="400">'
            f'<img src="{film.id}.svg" width="120"></figure>'
        )
    page = folder / "index.html"
    page.write_text(
        "<!doctype html><meta charset=utf-8><title>Poster wall</title>"
        "<style>body{background:#777;display:flex;flex-wrap:wrap;gap:16px}"
        "figure{margin:0}img+img{margin-left:8px}</style>" + "".join(cells),
        encoding="utf-8",
    )
    return page


def _invented() -> Iterator[Film]:
    number = 0
    for family in FAMILIES:
        for year in _YEARS:
            number += 1
            yield Film(
                id=film_id(f"tt{number:07}"),
                title=_TITLES[number % len(_TITLES)],
                year=year,
                genres=(family.title(), "Drama"),
                directors=("Somebody Someone",),
            )


def _recorded(database: Path) -> Iterator[Film]:
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute(
            "SELECT imdbID, Title, Year, Genre, Director FROM omdb ORDER BY imdbID"
        )
        for number, title, year, genres, directors in rows:
            yield Film(
                id=film_id(number),
                title=title,
                year=year,
                genres=_list(genres),
                directors=_list(directors),
            )


def _list(text: str | None) -> tuple[str, ...]:
    return tuple(part.strip() for part in (text or "").split(",") if part.strip())


def _spread(films: list[Film], count: int) -> list[Film]:
    """Pick so many films at equal distances, hence of all ages."""
    step = max(1, len(films) // max(1, count))
    return films[::step][:count]


if __name__ == "__main__":
    main()
