"""Exports of other sites as a test makes them, small and whole."""

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping

Cells = Iterable[Iterable[object]]


def table(*rows: Iterable[object]) -> bytes:
    """Write rows as CSV; the first is the head."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Put files into a ZIP file."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def letterboxd(
    ratings: Cells = (), watched: Cells = (), watchlist: Cells = (), likes: Cells = ()
) -> bytes:
    """Make Letterboxd's ZIP file of titles and years and, for ratings, stars.

    Everything was done on the first of January 2024.
    """
    head = ("Date", "Name", "Year", "Letterboxd URI")
    day, uri = "2024-01-01", "https://boxd.it/x"
    plain = {
        "watched.csv": watched,
        "watchlist.csv": watchlist,
        "likes/films.csv": likes,
    }
    return zipped(
        {
            "profile.csv": table(("Date Joined", "Username"), (day, "ada")),
            "ratings.csv": table(
                (*head, "Rating"),
                *((day, title, year, uri, stars) for title, year, stars in ratings),
            ),
        }
        | {
            name: table(head, *((day, title, year, uri) for title, year in rows))
            for name, rows in plain.items()
        }
    )


def movielens(*rows: tuple[str, float]) -> bytes:
    """Make a table of IMDb ids and ratings out of 5, as MovieLens exports it."""
    head = ("movie_id", "imdb_id", "tmdb_id", "rating", "average_rating", "title")
    return table(
        head,
        *(
            (at, id_, "", stars, 3.5, f"Film {at}")
            for at, (id_, stars) in enumerate(rows)
        ),
    )


def imdb(*rows: tuple[str, str, int, int]) -> bytes:
    """Make IMDb's table of ratings: id, title, year, rating out of 10."""
    head = ("Const", "Your Rating", "Date Rated", "Title", "URL", "Title Type", "Year")
    return table(
        head,
        *(
            (id_, rating, "2024-01-01", title, "https://www.imdb.com", "Movie", year)
            for id_, title, year, rating in rows
        ),
    )
