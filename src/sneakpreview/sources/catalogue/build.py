"""Make the catalogue's file from its origin: the same bytes on every machine.

Only the command that builds imports this: it needs NumPy and SciPy.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sneakpreview.domain.film import Film, Scores
from sneakpreview.sources.catalogue.beside import Beside
from sneakpreview.sources.catalogue.datafile import write
from sneakpreview.sources.catalogue.known import known
from sneakpreview.sources.catalogue.origin import NOTICE, Row
from sneakpreview.sources.catalogue.prominence import stars
from sneakpreview.sources.catalogue.related import Progress, related
from sneakpreview.sources.catalogue.showing import Tongues, genres
from sneakpreview.sources.catalogue.starters import starters


def build(
    rows: Sequence[Row],
    progress: Progress | None = None,
    notice: Mapping[str, Any] = NOTICE,
) -> bytes:
    """Make the content of the file from films in the order of their ids.

    It holds all that the rows hold: `rows.py` reads them out again.
    """
    fame = known(rows)
    lists = related(rows, fame, progress)
    films = _films(rows, fame, lists)
    chosen = starters(films, [row.box_office for row in rows])
    return write(
        {
            film.id: (film, [rows[at].id for at in near])
            for film, near in zip(films, lists, strict=True)
        },
        beside={
            row.id: _beside(row, film) for row, film in zip(rows, films, strict=True)
        },
        starters=[rows[at].id for at in chosen],
        notice=notice,
    )


def _beside(row: Row, film: Film) -> Beside:
    return Beside(
        cast=tuple(sorted(set(row.cast) - set(film.stars))),
        writers=row.writers,
        box_office=row.box_office,
        oscars=row.oscars,
        articles=row.articles,
    )


def _films(
    rows: Sequence[Row], fame: Sequence[float], lists: Sequence[Sequence[int]]
) -> list[Film]:
    tongues = Tongues(rows)
    return [
        Film(
            id=row.id,
            title=row.title,
            kind=row.kind,
            original_title=row.original_title,
            year=row.year,
            end_year=row.end_year,
            runtime=row.runtime,
            genres=telling,
            directors=row.directors,
            stars=cast,
            languages=tongues.languages(row),
            countries=tongues.countries(row),
            certificate=row.certificate,
            scores=Scores(
                rotten_tomatoes=row.rotten_tomatoes,
                metacritic=row.metacritic,
                critics=row.critics,
                reviews=row.reviews,
            ),
            trailers=row.trailers,
            links=row.links,
            known=famous,
        )
        for row, famous, telling, cast in zip(
            rows, fame, genres(rows, lists), stars(rows, fame), strict=True
        )
    ]
