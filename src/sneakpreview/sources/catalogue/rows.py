"""The films of a file as a build takes them: nothing that went in is lost."""

from sneakpreview.sources.catalogue.beside import Beside
from sneakpreview.sources.catalogue.datafile import DataFile, read_beside
from sneakpreview.sources.catalogue.origin import Row


def rows(data: bytes) -> list[Row]:
    """Read them out in the order of their ids; SetupError where it is damaged.

    Building from these gives the file again: a build asks of no list in which order
    it came.
    """
    file = DataFile(data)
    return [_row(file, at, more) for at, more in enumerate(read_beside(data))]


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
