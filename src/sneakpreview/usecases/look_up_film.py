"""Look a film up for somebody who waits, and keep nothing of what sources say."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from sneakpreview.domain.completion import complete
from sneakpreview.domain.film import Film, FilmId, Title
from sneakpreview.sources.base import Source, SourceError
from sneakpreview.storage import films
from sneakpreview.usecases.ask_sources import Found, Wish
from sneakpreview.usecases.show_film import as_title, show_related

Gather = Callable[[Sequence[Source], Sequence[Wish]], Sequence[Found]]
"""Asks the sources for several films, side by side where it can."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Where to look: the database, which is only read, and the sources."""

    sessions: Callable[[], Session]
    sources: Sequence[Source]
    gather: Gather


@dataclass(frozen=True, slots=True)
class LookedUp:
    """A film and its related list; why sources that were asked did not answer.

    Without a film nobody knows it, or nobody could be asked.
    """

    film: Film | None
    related: tuple[Title, ...] = ()
    troubles: dict[str, SourceError] = field(default_factory=dict)


def look_up_film(reach: Reach, film: FilmId) -> LookedUp:
    """Give what the database has of a film, else what the sources say of it."""
    with reach.sessions() as session:
        stored = films.load(session, [film]).get(film)
        if stored is not None and stored.fetched_at is not None:
            beside = show_related(session, reach.sources, film)
            return LookedUp(stored, tuple(map(as_title, beside)))
    (found,) = reach.gather(reach.sources, [Wish(film, listed=True)])
    facts = list(found.facts.values())
    return LookedUp(
        complete(facts) if facts else None, found.related, troubles([found])
    )


def troubles(found: Sequence[Found]) -> dict[str, SourceError]:
    """Say which sources did not answer, and why; that they know no film is none."""
    return {
        source: error
        for one in found
        for source, error in one.refused.items()
        if not error.permanent
    }
