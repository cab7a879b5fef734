"""Mark a film: the mark and, for a like, the wish for the film's related list."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from sneakpreview.domain.errors import BadInputError, UnknownFilmError
from sneakpreview.domain.film import Title
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.sources.base import Source
from sneakpreview.storage import films, marks, wanted
from sneakpreview.usecases.show_film import at_hand

MOST_CLAIMED = 50


def mark_film(
    session: Session,
    sources: Sequence[Source],
    person: int,
    mark: Mark,
    claimed: Title | None = None,
) -> Mark:
    """Store a person's mark, over any other that the person had on the film; give it.

    One of the same kind keeps its date, whether it votes or not.

    A film unknown here becomes wanted. Its title is taken from a source at hand;
    only where none knows the film, and a source further away still might, does
    `claimed` count, what the caller says of it: nobody may name a film for
    everybody that no source will ever correct. UnknownFilmError otherwise.

    BadInputError if the person has named too many already that are still unknown.
    """
    if not films.exists(session, mark.film):
        title = at_hand(sources, mark.film)
        if title is None and not all(source.at_hand for source in sources):
            title = _believed(session, person, claimed)
        if title is None:
            raise UnknownFilmError(mark.film)
        films.add(session, [title], priority=wanted.LIKED, now=mark.marked_at)
    if mark.kind is MarkKind.LIKE:
        wanted.want_list(session, mark.film, mark.marked_at)
    there = marks.on(session, person, [mark.film]).get(mark.film)
    if there is not None and there.kind is mark.kind:
        mark = replace(mark, marked_at=there.marked_at)
    marks.place(session, person, mark)
    return mark


def _believed(session: Session, person: int, claimed: Title | None) -> Title | None:
    if claimed is not None and wanted.bare(session, person) >= MOST_CLAIMED:
        raise BadInputError(
            f"{MOST_CLAIMED} films that you marked are still unknown here:"
            " wait until they have arrived, or take marks back"
        )
    return claimed
