"""Show a film, whether the database or only a source at hand knows it."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.blend import blend
from sneakpreview.domain.completion import complete
from sneakpreview.domain.errors import UnknownFilmError
from sneakpreview.domain.film import Film, FilmId, Title
from sneakpreview.sources.base import Answer, Source, SourceError, editions
from sneakpreview.storage import films, pictures, related, unasked, wanted
from sneakpreview.usecases.choose_lists import choose_lists


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
    """Give the films on a film's related list, best first; empty where it has none.

    Of a film that nobody likes only part of its list may be here; then sources at hand
    are asked for the whole one.
    """
    return show_films(session, sources, list_related(session, sources, film))


def list_related(
    session: Session, sources: Sequence[Source], film: FilmId
) -> list[FilmId]:
    """Give the ids on a film's related list, as `show_related` shows them."""
    places = related.listed(session, film)
    if not films.is_listed(session, film):
        places = [title.id for title in _related(sources, film)] or places
    return places


def on_their_way(session: Session, ids: Sequence[FilmId]) -> set[FilmId]:
    """Say of which films something is still to come: facts, a wanted list, a picture.

    What nobody has asked for yet is not on its way, and what is put off after some
    trouble neither, as long as there is something to show.
    """
    return wanted.waiting(session, ids) | pictures.never_tried(session, ids)


def is_coming(session: Session, film: FilmId) -> bool:
    """Say whether anything is on its way for which a film's own page waits.

    That of the films on its list which can be shown they say themselves.
    """
    return (
        wanted.coming(session, film)
        or film in pictures.never_tried(session, [film])
        or bool(wanted.waiting(session, related.unnamed(session, film)))
    )


def may_say_more(session: Session, sources: Sequence[Source], film: FilmId) -> bool:
    """Say whether it is worth opening a film: a source far away has still to speak."""
    if all(source.at_hand for source in sources):
        return False
    return unasked.is_unasked(session, film, editions(sources))


def open_film(
    session: Session, sources: Sequence[Source], film: Film, now: datetime
) -> None:
    """Want what is still to be said of a film, since somebody looks at it now.

    Its list is not asked for.
    """
    films.add(session, [as_title(film)], priority=wanted.OPENED, now=now)
    unasked.open_film(session, film.id, editions(sources), now)


def at_hand(sources: Iterable[Source], film: FilmId) -> Title | None:
    """Give a film's title from a source that needs no network; None if none has it."""
    facts = _facts(sources, film)
    return None if facts is None else as_title(facts)


def as_title(film: Film) -> Title:
    """Give what a row of the search shows of a film."""
    return Title(
        id=film.id,
        title=film.title,
        year=film.year,
        kind=film.kind,
        original_title=film.original_title,
        stars=film.stars,
        known=film.known,
    )


def _fullest(
    stored: Film | None, sources: Iterable[Source], id_: FilmId
) -> Film | None:
    if stored is not None and stored.fetched_at is not None:
        return stored
    return _facts(sources, id_) or stored


def _facts(sources: Iterable[Source], film: FilmId) -> Film | None:
    answers = _answers(sources, film)
    said = [one.film for one in answers.values() if one.film is not None]
    return complete(said) if said else None


def _related(sources: Sequence[Source], film: FilmId) -> tuple[Title, ...]:
    answers = _answers(sources, film).items()
    lists = {name: answer.related for name, answer in answers if answer.related}
    return tuple(listed.title for listed in blend(choose_lists(sources, lists)))


def _answers(sources: Iterable[Source], film: FilmId) -> dict[str, Answer]:
    found = {}
    for source in sources:
        if source.at_hand:
            with suppress(SourceError):
                found[source.name] = source.fetch(film)
    return found
