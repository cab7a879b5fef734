"""Show a film, whether the database or only a source at hand knows it."""

from collections.abc import Iterable, Sequence

from sqlalchemy.orm import Session

from sneakpreview.domain.errors import UnknownFilmError
from sneakpreview.domain.film import Film, FilmId, Title
from sneakpreview.sources.base import Answer, Source, SourceError
from sneakpreview.storage import films, related


def show_film(session: Session, sources: Sequence[Source], film: FilmId) -> Film:
    """Give the film with all that is known of it; UnknownFilmError if nobody does."""
    found = show_films(session, sources, [film])
    if not found:
        raise UnknownFilmError(film)
    return found[0]


def show_films(
    session: Session, sources: Sequence[Source], ids: Sequence[FilmId]
) -> list[Film]:
    """Give the films in the order asked for, leaving out those nobody knows."""
    stored = films.load(session, ids)
    shown = (_fullest(stored.get(id_), sources, id_) for id_ in ids)
    return [film for film in shown if film is not None]


def show_related(
    session: Session, sources: Sequence[Source], film: FilmId
) -> list[Film]:
    """Give the films on a film's related list, best first; empty where it has none."""
    places = related.listed(session, film)
    if not places:
        places = [title.id for title in _related(sources, film)]
    return show_films(session, sources, places)


def at_hand(sources: Iterable[Source], film: FilmId) -> Title | None:
    """Give a film's title from a source that needs no network; None if none has it."""
    answer = _answer(sources, film)
    if answer is None:
        return None
    facts = answer.film
    return Title(
        id=film,
        title=facts.title,
        year=facts.year,
        kind=facts.kind,
        original_title=facts.original_title,
        stars=facts.stars,
        known=facts.known,
    )


def _fullest(
    stored: Film | None, sources: Iterable[Source], id_: FilmId
) -> Film | None:
    if stored is not None and stored.fetched_at is not None:
        return stored
    answer = _answer(sources, id_)
    return stored if answer is None else answer.film


def _related(sources: Iterable[Source], film: FilmId) -> tuple[Title, ...]:
    answer = _answer(sources, film)
    return () if answer is None else answer.related


def _answer(sources: Iterable[Source], film: FilmId) -> Answer | None:
    for source in sources:
        if source.at_hand:
            try:
                return source.fetch(film)
            except SourceError:
                continue
    return None
