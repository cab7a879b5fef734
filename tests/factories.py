"""Small things to test with, each with a sensible default."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from sneakpreview.domain.film import Film, FilmId, Scores, Title
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.storage import films, job, marks, people, places

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def tt(number: int) -> FilmId:
    """Make an id from a small number."""
    return FilmId(f"tt{number:07d}")


def film(number: int, **facts: object) -> Film:
    """Make a film that knows a little of everything."""
    defaults: dict[str, Any] = {
        "title": f"Film {number}",
        "year": 1990 + number % 20,
        "runtime": 100,
        "genres": ("Drama",),
        "directors": (f"Director {number % 7}",),
        "languages": ("English",),
        "scores": Scores(critics=7.0, reviews=50),
        "sources": ("fake",),
        "known": float(number),
    }
    return Film(id=tt(number), **(defaults | facts))


def title(number: int, stars: tuple[str, ...] = ()) -> Title:
    """Make the title of a film."""
    return Title(tt(number), f"Film {number}", stars=stars, known=float(number))


def add_person(session: Session) -> int:
    """Add a guest and give the number of its row."""
    return people.add(session, NOON).id


def add_film(session: Session, shown: Film, *list_: int) -> FilmId:
    """Add a fetched film and, if given, its related list; unknown films are added."""
    others = [title(number) for number in list_]
    own = Title(shown.id, shown.title, shown.year, known=shown.known)
    films.add(session, [own, *others], priority=1, now=NOON)
    films.store(session, shown, NOON)
    if list_:
        places.replace(session, shown.id, others)
    row = session.get_one(films.FilmRow, shown.id)
    job.finish(row)
    if list_:
        row.listed_at, row.listed_from = NOON, "fake"
    session.flush()
    return shown.id


def put_mark(
    session: Session, person: int, number: int, kind: str = "like", minute: int = 0
) -> None:
    """Put a mark on a film that is there."""
    at = NOON + timedelta(minutes=minute)
    marks.place(session, person, Mark(tt(number), MarkKind(kind), at))
