"""Films as a build takes them, put into a file and read out again, nothing lost."""

from collections.abc import Iterable, Mapping
from typing import Any

from sneakpreview.domain.film import Film, Scores
from sneakpreview.sources.catalogue.beside import Beside
from sneakpreview.sources.catalogue.datafile import DataFile, read_beside, write
from sneakpreview.sources.catalogue.origin import Row


def rows(data: bytes) -> list[Row]:
    """Read them out in the order of their ids; SetupError where it is damaged.

    Building from these gives the file again: a build asks of no list in which order
    it came.
    """
    file = DataFile(data)
    return [_row(file, at, more) for at, more in enumerate(read_beside(data))]


def pack_rows(films: Iterable[Row], notice: Mapping[str, Any]) -> bytes:
    """Make a file of films of which nothing is computed yet."""
    told = {row.id: (row, facts(row)) for row in films}
    return write(
        {film: (shown, ()) for film, (_, shown) in told.items()},
        beside={film: beside(row, shown) for film, (row, shown) in told.items()},
        notice=notice,
    )


def facts(row: Row) -> Film:
    """Give what is shown of a film, as far as nothing has to be computed."""
    return Film(
        id=row.id,
        title=row.title,
        kind=row.kind,
        original_title=row.original_title,
        year=row.year,
        end_year=row.end_year,
        runtime=row.runtime,
        genres=row.genres,
        directors=row.directors,
        stars=row.cast,
        languages=row.languages,
        countries=row.countries,
        certificate=row.certificate,
        scores=Scores(
            rotten_tomatoes=row.rotten_tomatoes,
            metacritic=row.metacritic,
            critics=row.critics,
            reviews=row.reviews,
        ),
        trailers=row.trailers,
        links=row.links,
    )


def beside(row: Row, film: Film) -> Beside:
    """Give what a film does not show of its row."""
    return Beside(
        cast=tuple(sorted(set(row.cast) - set(film.stars))),
        writers=row.writers,
        box_office=row.box_office,
        oscars=row.oscars,
        articles=row.articles,
    )


def _row(file: DataFile, at: int, more: Beside) -> Row:
    film, _ = file.film(at)
    scores = film.scores
    return Row(
        id=film.id,
        title=film.title,
        year=film.year or 0,
        runtime=film.runtime,
        genres=film.genres,
        directors=film.directors,
        writers=more.writers,
        cast=(*film.stars, *more.cast),
        languages=film.languages,
        countries=film.countries,
        certificate=film.certificate,
        rotten_tomatoes=scores.rotten_tomatoes,
        metacritic=scores.metacritic,
        critics=scores.critics,
        reviews=scores.reviews,
        box_office=more.box_office,
        oscars=more.oscars,
        kind=film.kind,
        original_title=film.original_title,
        end_year=film.end_year,
        trailers=film.trailers,
        links=film.links,
        articles=more.articles,
    )
