"""Refresh films: ask again in time, and keep nothing longer than its source allows.

And once a source is on that was not, ask it for the films that are here already.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from sneakpreview.domain.completion import complete
from sneakpreview.domain.film import Film, FilmId
from sneakpreview.sources.base import Source, SourceError, editions
from sneakpreview.storage import answers, films, hosts, pictures, unasked, wanted
from sneakpreview.storage.answers import Kept
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.origins import listed_by
from sneakpreview.usecases.fetch_film import AGEING
from sneakpreview.usecases.store_lists import unlist

BATCH = 200
FURTHER = 50  # films at a time that new sources are asked for; people go before them
LONGEST = timedelta(days=180)
"""For the answers of a source that is off: nobody is there to say how long."""


def refresh_films(session: Session, sources: Sequence[Source], now: datetime) -> bool:
    """Do one batch of what there is to do; True if there may be more.

    An answer that ages is asked for again, after all else. One that is older than
    its source allows goes: facts, list and picture are made from what is left, and
    the film is wanted again.
    """
    keeps = {source.name: source.keeps for source in sources}
    ages = {name: age - AGEING for name, age in keeps.items() if age is not None}
    ageing = answers.ageing(session, ages, now, BATCH)
    wanted.want_again(session, ageing, now)
    expired = answers.expired(session, keeps, LONGEST, now, BATCH)
    for row in wanted.locked(session, expired):
        _purge(session, sources, row, expired[row.id], now)
    return BATCH in {len(ageing), len(expired)}


def look_further(
    session: Session,
    sources: Sequence[Source],
    budgets: Mapping[str, int],
    now: datetime,
) -> tuple[list[FilmId], bool]:
    """List some films on which not every source that is on has had its say.

    First those that people see; while there are any, and until others rest that were
    listed before, it is worth looking again soon, which is the second thing told. Half
    of what a source may be asked in a day is left for what people do meanwhile.
    """
    spared = (
        hosts.spent(session, source.name, now) <= budgets[source.name] / 2
        for source in sources
        if source.name in budgets
    )
    if wanted.refreshing(session) >= FURTHER or not all(spared):
        return [], True
    order = editions(sources)
    seen = unasked.seen(session, order, FURTHER)
    return seen or unasked.others(session, order, BATCH), bool(seen)


def _purge(
    session: Session,
    sources: Sequence[Source],
    row: FilmRow,
    gone: Collection[str],
    now: datetime,
) -> None:
    before = films.load(session, [row.id])[row.id]
    answers.remove(session, row.id, gone)
    kept = answers.load(session, [row.id]).get(row.id, {})
    left = list(_left(sources, row.id, kept))
    if left:
        film = replace(complete(left), id=row.id)
        films.store(session, film, row.fetched_at or now)
    else:
        film = Film(row.id, row.title)
        films.clear(session, row)
    if film.poster != before.poster:
        pictures.forget(session, [row.id])
    if not listed_by(session, row.id).isdisjoint(gone):
        unlist(session, row)
    row.priority, row.attempts, row.asked = wanted.REFRESH, 0, ""
    if row.wants_list or not left:
        row.priority = wanted.LIKED if row.wants_list else wanted.LISTED
    wanted.put_back(row, due_at=now)


def _left(
    sources: Sequence[Source], film: FilmId, kept: Mapping[str, Kept]
) -> Iterator[Film]:
    """Give what can be said of a film without asking anybody far away."""
    on = {source.name for source in sources}
    for source in sources:
        if source.at_hand:
            with suppress(SourceError):
                said = source.fetch(film).film
                if said is not None:
                    yield said
        elif source.name in kept:
            yield kept[source.name].film
    yield from (kept[name].film for name in kept if name not in on)
