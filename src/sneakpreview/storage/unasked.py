"""Unasked films: known ones on which not every source that is on has had its say.

Each film names the sources that could speak, in order, when last all had their say:
those that answer from a file with its version, `people@5f0c`, so that another file is
another word. As long as those that can speak today are among them, and in that order,
there is nothing to ask for; so a source that is switched off loses nothing but a list
of which it left no answer behind: that one is nobody's.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, case, exists, func, or_, select, update
from sqlalchemy.orm import Session

from sneakpreview.domain.film import FilmId
from sneakpreview.domain.mark import MarkKind
from sneakpreview.storage.answers import AnswerRow
from sneakpreview.storage.base import alone
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.job import FETCHING, WANTED
from sneakpreview.storage.marks import MarkRow
from sneakpreview.storage.related import RelatedRow
from sneakpreview.storage.wanted import LATER, OPENED, RESTS, SETTLING


def written(order: Iterable[str]) -> str:
    """Write down which sources have had their say."""
    return "".join(f"[{edition}]" for edition in order)


def names(asked: str) -> tuple[str, ...]:
    """Read whose names were written down, whatever their versions."""
    return tuple(map(_name, asked[1:-1].split("]["))) if asked else ()


def date(session: Session, order: Iterable[str]) -> None:
    """Add today's versions to what was written down before any were.

    So nothing has to be asked again for want of one.
    """
    alone(session, SETTLING)
    for edition in order:
        if edition != (name := _name(edition)):
            bare, dated = written([name]), written([edition])
            session.execute(
                update(FilmRow)
                .where(FilmRow.asked.contains(bare, autoescape=True))
                .values(asked=func.replace(FilmRow.asked, bare, dated))
                .execution_options(synchronize_session=False)
            )


def seen(session: Session, order: Sequence[str], limit: int) -> list[FilmId]:
    """List unasked films that people see: liked ones, then saved and recommended."""
    found: list[FilmId] = []
    for which in (_marked(MarkKind.LIKE), or_(_marked(MarkKind.SAVE), _VOTED)):
        if len(found) < limit:
            found += _unasked(session, order, limit - len(found), which)
    return list(dict.fromkeys(found))


def others(session: Session, order: Sequence[str], limit: int) -> list[FilmId]:
    """List unasked films, whoever sees them."""
    return _unasked(session, order, limit)


def is_unasked(session: Session, film: FilmId, order: Sequence[str]) -> bool:
    """Say whether opening the film's page would ask for more; a new film's does."""
    asked = select(_more(order)).where(FilmRow.id == film)
    return session.scalar(asked) is not False


def open_film(
    session: Session, film: FilmId, order: Sequence[str], now: datetime
) -> None:
    """Ask for what is still to be said of a film before it is the turn of others."""
    is_later = FilmRow.priority >= LATER
    session.execute(
        update(FilmRow)
        .where(FilmRow.id == film, _more(order))
        .values(
            state=case((FilmRow.state == FETCHING, FETCHING), else_=WANTED),
            priority=case((is_later, LATER + OPENED), else_=OPENED),
            due_at=now,
            attempts=0,
        )
        .execution_options(synchronize_session=False)
    )


def _more(order: Sequence[str]) -> ColumnElement[bool]:
    """Say whether there is more to ask for, or to ask for earlier."""
    waits = and_(
        FilmRow.state.in_((WANTED, FETCHING)),
        FilmRow.priority % LATER > OPENED,
        FilmRow.trouble.is_(None),
    )
    return or_(and_(RESTS, _lacks(order)), waits)


def _lacks(order: Sequence[str]) -> ColumnElement[bool]:
    inside = "%".join(written([edition]) for edition in order)
    return or_(FilmRow.asked.not_like(f"%{inside}%"), _is_nobodys(order))


def _is_nobodys(order: Iterable[str]) -> ColumnElement[bool]:
    """Say whether the list that is there is from a source that neither is nor was."""
    there = func.coalesce(FilmRow.listed_from, "")
    answered = exists().where(AnswerRow.film == FilmRow.id, AnswerRow.source == there)
    return and_(there.not_in(["", *map(_name, order)]), ~answered)


def _name(edition: str) -> str:
    return edition.partition("@")[0]


def _unasked(
    session: Session, order: Sequence[str], limit: int, *which: ColumnElement[bool]
) -> list[FilmId]:
    rest = select(FilmRow.id).where(RESTS, _lacks(order), *which)
    return list(session.scalars(rest.limit(limit)))


def _marked(kind: MarkKind) -> ColumnElement[bool]:
    return exists().where(MarkRow.film == FilmRow.id, MarkRow.kind == kind.value)


_VOTED = exists().where(
    RelatedRow.candidate == FilmRow.id,
    RelatedRow.film == MarkRow.film,
    MarkRow.kind == MarkKind.LIKE.value,
)
