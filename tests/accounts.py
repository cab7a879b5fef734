"""Accounts whose likes count, or do not for one reason."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import count

from sqlalchemy.orm import Session

from factories import NOON, put_mark, title
from sneakpreview.storage import films, people
from sneakpreview.storage.tastes import AGE, LEAST

TONIGHT = NOON + AGE
FILLING = range(9_000, 9_000 + LEAST)
"""Films that nobody asks about, so that an account has likes enough."""
_numbers = count()


def add_films(session: Session, *numbers: int) -> None:
    """Add films, known by their numbers, and those that fill accounts."""
    titles = map(title, (*numbers, *FILLING))
    films.add(session, titles, priority=1, now=NOON)


def add_account(
    session: Session,
    likes: Iterable[int] = (),
    *,
    made: datetime = NOON,
    filling: int = LEAST,
) -> int:
    """Add an account that likes some films, and `filling` others; its number."""
    address = f"person{next(_numbers)}@example.org"
    person = people.add(session, made, email=address, password="hash").id  # noqa: S106 - no secret
    for number in (*likes, *FILLING[:filling]):
        put_mark(session, person, number)
    return person


def add_accounts(session: Session, many: int, likes: Iterable[int] = ()) -> list[int]:
    """Add some that like the same films; their numbers."""
    liked = tuple(likes)
    return [add_account(session, liked) for _ in range(many)]


def later(**how: float) -> datetime:
    """Give a moment after the one at which accounts are old enough."""
    return TONIGHT + timedelta(**how)
