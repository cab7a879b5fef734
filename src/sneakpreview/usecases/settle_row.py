"""Settle a row of an import: the person says which film is meant, or that none is."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from sneakpreview.domain.errors import BadInputError, SneakPreviewError
from sneakpreview.domain.film import FilmId, Title
from sneakpreview.domain.mark import Mark
from sneakpreview.domain.outcome import OPEN, Outcome
from sneakpreview.sources.base import Source
from sneakpreview.storage import import_rows, imports, marks
from sneakpreview.storage.import_rows import ImportedRow
from sneakpreview.usecases.import_films import is_of
from sneakpreview.usecases.mark_film import mark_film

NONE_OF_THESE = "none of these, you said"


class NoRowError(SneakPreviewError):
    """The person has no such import, or it has no such row."""

    def __init__(self) -> None:
        super().__init__("There is no such row.")


def settle_row(  # noqa: PLR0913, PLR0917 - what a choice is made of
    session: Session,
    sources: Sequence[Source],
    person: int,
    place: tuple[int, int],
    film: FilmId | None,
    claimed: Title | None = None,
) -> ImportedRow:
    """Take the film for the row at `place`, an import's number and the row's own.

    A choice can be made again, which takes back what came of the one before. A mark
    that the person has on the film already stays. BadInputError for a row of which
    there is nothing to say; else as `mark_film`, whose `claimed` this is.
    """
    job = imports.find(session, person, place[0], lock=True)
    row = None if job is None else import_rows.find(session, *place)
    if row is None:
        raise NoRowError
    if row.outcome not in OPEN and not row.chosen:
        raise BadInputError("There is nothing to choose for this row.")
    _undo(session, person, row)
    row.chosen, row.film, row.reason = True, film, None
    if film is None:
        row.outcome, row.reason = Outcome.DISMISSED, NONE_OF_THESE
    elif marks.on(session, person, [film]):
        row.outcome = Outcome.AS_IT_WAS
    else:
        row.outcome = Outcome.PLACED
        mark = Mark(film, row.mark, row.marked_at, row.votes)
        mark_film(session, sources, person, mark, claimed)
    return row


def _undo(session: Session, person: int, row: ImportedRow) -> None:
    if row.outcome != Outcome.PLACED or row.film is None:
        return
    if is_of(marks.on(session, person, [row.film]).get(row.film), row):
        marks.remove(session, person, row.film)
