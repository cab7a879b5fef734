"""Store related lists: those that were wanted as wholes, others as far as they help."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain
from typing import NamedTuple

from sqlalchemy.orm import Session

from sneakpreview.domain.blend import Listed, blend
from sneakpreview.domain.film import FilmId, Title
from sneakpreview.sources.base import Source
from sneakpreview.storage import aliases, films, mentions, places, wanted
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.wanted import Claim
from sneakpreview.usecases.ask_sources import Found
from sneakpreview.usecases.find_naming import Named, is_looked_up

NOWHERE = ""  # where the list of a film is from that has none anywhere


class Turn(NamedTuple):
    """A claim that is still ours, the row that it is written to, and what was found."""

    claim: Claim
    row: FilmRow
    found: Found


def store_lists(
    session: Session, sources: Sequence[Source], turns: Sequence[Turn], now: datetime
) -> None:
    """Store the lists that are better than those that are there, and who names whom.

    What they name that is not here becomes wanted or, of a list that nobody asked for,
    is mentioned. Of a film that is whole, all is written that names it.
    """
    place = {source.name: at for at, source in enumerate(sources)}
    listed = [turn for turn in turns if _is_better(turn, place)]
    named = chain.from_iterable(
        titles for turn in listed for titles in turn.found.lists.values()
    )
    real = aliases.real(session, {title.id for title in named})
    blended = {turn.row.id: _blended(turn, real) for turn in listed}
    lists = {film: [one.title for one in list_] for film, list_ in blended.items()}
    whole = {turn.row.id: turn for turn in turns if _is_whole(turn.row)}
    beside = {
        film: [*lists.get(film, ()), *(one.title for one in turn.found.naming)]
        for film, turn in whole.items()
    }
    unknown = {title.id: title for titles in beside.values() for title in titles}
    requests = {
        title.id: whole[film].claim.request
        for film, titles in beside.items()
        for title in titles
    }
    films.add(
        session, unknown.values(), priority=wanted.LISTED, now=now, requests=requests
    )
    if unknown:
        films.give_titles(session, unknown.values())
        wanted.want_lists(session, list(unknown), now)
    free = {title.id for film in lists.keys() - whole for title in lists[film]}
    here = films.here(session, free)
    for turn in listed:
        film = turn.row.id
        among = None if film in whole else here
        origins = _origins(turn, blended[film])
        places.replace(session, film, lists[film], among, origins)
        turn.row.listed_from = turn.found.listed_from
        if film in whole:
            turn.row.listed_at = now
        is_all = film in whole or is_looked_up(sources, turn.found.lists)
        mentioned = () if is_all else _mentioned(lists[film], here, origins)
        mentions.replace(session, film, mentioned)
    for turn in turns:
        if _has_none(turn):
            places.replace(session, turn.row.id, ())
    for film, turn in whole.items():
        taken = mentions.take(session, [film, *aliases.of(session, film)])
        taken.pop(film, None)  # it may have named itself, by another number
        naming = taken | _serving(session, turn.found.naming)
        places.add_naming(session, film, naming)


def _blended(turn: Turn, real: Mapping[FilmId, FilmId]) -> tuple[Listed, ...]:
    return blend(
        {
            source: list(_translated(titles, real, turn.row.id))
            for source, titles in turn.found.lists.items()
        }
    )


def _origins(turn: Turn, blended: Sequence[Listed]) -> dict[FilmId, str]:
    """Say of each film of a blended list whose lists name it; nothing of another's."""
    if len(turn.found.lists) < 2:  # noqa: PLR2004 - one alone is not blended
        return {}
    return {one.title.id: places.written(one.origins) for one in blended}


def _mentioned(
    titles: Sequence[Title], here: Container[FilmId], origins: Mapping[FilmId, str]
) -> Iterator[tuple[FilmId, int, str | None]]:
    """Give the films of a list that are not here, each with its place."""
    for place, title in enumerate(titles, start=1):
        if title.id not in here:
            yield title.id, place, origins.get(title.id)


def _serving(
    session: Session, naming: Sequence[Named]
) -> dict[FilmId, tuple[int, str | None]]:
    """Leave out films that have their list from elsewhere: a source that is off now."""
    there = films.listed_from(session, [one.title.id for one in naming])
    return {
        one.title.id: (one.position, places.written(one.origins))
        for one in naming
        if (there.get(one.title.id) or one.source) == one.source
    }


def _is_better(turn: Turn, place: Mapping[str, int]) -> bool:
    """Say whether the list that was found is to be written over the one that is there.

    That of a source that is off stays as long as what it said.
    """
    there, new = turn.row.listed_from, turn.found.listed_from
    if new is None or (there not in place and there in turn.found.facts):
        return False
    return place[new] <= place.get(there or NOWHERE, len(place))


def _has_none(turn: Turn) -> bool:
    """Say whether it is certain that a film has no list, whatever was said to be on it.

    Another's votes may have been found by a list that has changed since.
    """
    found = turn.found
    is_open = found.list_open or found.list_unasked
    return not (found.lists or turn.row.listed_from or is_open)


def unlist(session: Session, row: FilmRow) -> None:
    """Take a film's list away; it is wanted again if it was before."""
    places.replace(session, row.id, ())
    mentions.replace(session, row.id, ())
    row.wants_list = row.wants_list or row.listed_at is not None
    row.listed_at = row.listed_from = None


def _translated(
    titles: Iterable[Title], real: Mapping[FilmId, FilmId], own: FilmId
) -> Iterator[Title]:
    """Give a list by real ids where they are known: each film once, never its own."""
    seen = {own}
    for title in titles:
        id_ = real.get(title.id, title.id)
        if id_ not in seen:
            seen.add(id_)
            yield replace(title, id=id_)


def _is_whole(row: FilmRow) -> bool:
    """Say whether each film on the list counts, and not only those that are here."""
    return row.wants_list or row.listed_at is not None
