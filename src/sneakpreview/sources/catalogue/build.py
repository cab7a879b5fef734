"""Make the catalogue's file from its films: the same bytes on every machine.

Only the commands that build import this: it needs NumPy and SciPy.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sneakpreview.domain.film import Film
from sneakpreview.sources.catalogue.datafile import write
from sneakpreview.sources.catalogue.known import known
from sneakpreview.sources.catalogue.origin import NOTICE, Row
from sneakpreview.sources.catalogue.prominence import stars
from sneakpreview.sources.catalogue.related import Progress, related
from sneakpreview.sources.catalogue.rows import beside, facts
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
            row.id: beside(row, film) for row, film in zip(rows, films, strict=True)
        },
        starters=[rows[at].id for at in chosen],
        notice=notice,
    )


def _films(
    rows: Sequence[Row], fame: Sequence[float], lists: Sequence[Sequence[int]]
) -> list[Film]:
    tongues = Tongues(rows)
    return [
        replace(
            facts(row),
            genres=telling,
            stars=cast,
            languages=tongues.languages(row),
            countries=tongues.countries(row),
            known=famous,
        )
        for row, famous, telling, cast in zip(
            rows, fame, genres(rows, lists), stars(rows, fame), strict=True
        )
    ]
