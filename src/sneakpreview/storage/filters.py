"""Filters as conditions on a film's row and tags, under their own names."""

from collections.abc import Callable

from sqlalchemy import ColumnElement, and_, exists, func, not_

from sneakpreview.domain.filters import Filters
from sneakpreview.storage.films import FilmRow, TagRow

Condition = ColumnElement[bool]


def conditions(filters: Filters) -> dict[str, Condition]:
    """Give each active filter as a condition that is true or false, never null."""
    return {name: _MEANINGS[name](filters) for name in filters.active}


def _tagged(field: str, values: tuple[str, ...]) -> Condition:
    return exists().where(
        TagRow.film == FilmRow.id, TagRow.field == field, TagRow.value.in_(values)
    )


def _holds(condition: Condition) -> Condition:
    return func.coalesce(condition, False)


_MEANINGS: dict[str, Callable[[Filters], Condition]] = {
    "kind": lambda asked: FilmRow.kind == asked.kind,
    "min_score": lambda asked: _holds(FilmRow.score >= asked.min_score),
    "min_votes": lambda asked: _holds(FilmRow.votes >= asked.min_votes),
    "language": lambda asked: _tagged("language", asked.language),
    "genre": lambda asked: and_(*(_tagged("genre", (one,)) for one in asked.genre)),
    "any_genre": lambda asked: _tagged("genre", asked.any_genre),
    "not_genre": lambda asked: and_(
        FilmRow.fetched_at.is_not(None), not_(_tagged("genre", asked.not_genre))
    ),
    "director": lambda asked: _tagged("director", asked.director),
    "from_year": lambda asked: _holds(FilmRow.year >= asked.from_year),
    "to_year": lambda asked: _holds(FilmRow.year <= asked.to_year),
    "max_runtime": lambda asked: _holds(FilmRow.runtime <= asked.max_runtime),
}
