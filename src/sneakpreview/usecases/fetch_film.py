"""Fetch a wanted film: say what to ask for, and store what the sources say."""

import random
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import takewhile

from sqlalchemy.orm import Session

from sneakpreview.domain.film import FilmId
from sneakpreview.sources.base import Source
from sneakpreview.storage import (
    aliases,
    answers,
    films,
    job,
    pictures,
    unasked,
    votes,
    wanted,
)
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.wanted import Claim
from sneakpreview.usecases.ask_sources import Found, Wish
from sneakpreview.usecases.show_film import as_title
from sneakpreview.usecases.store_lists import NOWHERE, Turn, store_lists, unlist

AGEING = timedelta(days=30)  # left for asking again, before an answer has to go
REST = timedelta(hours=1)  # after the last attempt; then they are counted anew
SHORTEST_PATIENCE = timedelta(minutes=1)


def wishes(
    session: Session,
    sources: Sequence[Source],
    claims: Sequence[Claim],
    now: datetime,
    *,
    hurried: bool = False,
) -> list[Wish]:
    """Say what to ask for each claim, in view of what far sources said before.

    Once something has grown old, those that knew nothing are asked again, too.
    """
    far = [source for source in sources if not source.at_hand]
    known = [claim.film for claim in claims if claim.is_known]
    kept = answers.load(session, known) if known else {}
    ages = {one.name: one.keeps - AGEING for one in far if one.keeps is not None}
    asked = []
    for claim in claims:
        said = kept.get(claim.film, {})
        old = {
            name
            for name, one in said.items()
            if name in ages and one.is_older(ages[name], now)
        }
        asked.append(
            Wish(
                film=claim.film,
                listed=claim.listed,
                kept={name: one.film for name, one in said.items()},
                lists={name: one.related for name, one in said.items() if one.related},
                stale=frozenset(old),
                told=frozenset(() if old else unasked.names(claim.asked)),
                better=_better(sources, claim, said),
                whole=claim.listed_from is not None,
                hurried=hurried,
            )
        )
    return asked


def _better(
    sources: Sequence[Source], claim: Claim, said: Container[str]
) -> frozenset[str]:
    """Name the sources that go before the one whose list is there, and did not then."""
    there, order = claim.listed_from, [source.name for source in sources]
    if there is None or (there in said and there not in order):
        return frozenset()
    return _before(there, order) - _before(there, unasked.names(claim.asked))


def _before(name: str, order: Iterable[str]) -> frozenset[str]:
    return frozenset(takewhile(lambda one: one != name, order))


def settle(
    session: Session,
    sources: Sequence[Source],
    claims: Sequence[Claim],
    found: Sequence[Found],
    now: datetime,
) -> None:
    """Write what came of a batch of claims; one that has lapsed writes nothing.

    The unknown films on a wanted list, and those whose lists name its film, become
    wanted themselves, facts only; those that are known, for their lists. A list that
    nobody wants comes along free: it counts as far as it names films that are here, and
    the others are mentioned.
    """
    rows = wanted.held(session, claims)
    turns = []
    for claim, one in zip(claims, found, strict=True):
        row = rows.get(claim.film)
        if row is not None and one.film != claim.film:
            row = _adopt(session, row, one, now)
        if row is not None:
            turns.append(Turn(claim, row, one))
    adopted = {alias for turn in turns for alias in _learn(session, turn, now)}
    turns = [turn for turn in turns if turn.row.id not in adopted]
    on = {source.name for source in sources}
    for turn in turns:
        _forget_list(session, turn, on)
        _forget_gone(session, turn)
        _store_facts(session, turn, now)
    store_lists(session, sources, turns, now)
    for turn in turns:
        _go_on(session, turn, now)


def _adopt(
    session: Session, row: FilmRow, found: Found, now: datetime
) -> FilmRow | None:
    """Give the row of the real id; None if its film is here already, and complete."""
    real = aliases.adopt(session, row, as_title(found.completed), now)
    return real if real.fetched_at is None else None


def _learn(session: Session, turn: Turn, now: datetime) -> set[FilmId]:
    """Remember under which ids lists name the film; give those that had a row."""
    _, row, found = turn
    new = found.aliases - aliases.real(session, found.aliases).keys()
    provisional = wanted.locked(session, new) if new else []
    for one in provisional:
        aliases.adopt(session, one, replace(as_title(found.completed), id=row.id), now)
    adopted = {one.id for one in provisional}
    aliases.learn(session, dict.fromkeys(new - adopted, row.id))
    return adopted


def _forget_list(session: Session, turn: Turn, on: Container[str]) -> None:
    """Take a list away that its source has not any more, or that nobody stands for.

    That of a source that is off stays as long as what it said; one that said nothing
    else has its list taken away, unless a better one may only be late.
    """
    _, row, found = turn
    there = row.listed_from or NOWHERE
    is_off = there not in on and there not in found.facts and not found.list_open
    if there != NOWHERE and (there in found.gone | found.listless or is_off):
        unlist(session, row)


def _forget_gone(session: Session, turn: Turn) -> None:
    """Keep nothing from sources that do not know the film any more."""
    _, row, found = turn
    if row.fetched_at is None or not found.gone:
        return
    answers.remove(session, row.id, found.gone)
    if not found.facts and not found.troubles:
        films.clear(session, row)
        pictures.forget(session, [row.id])


def _store_facts(session: Session, turn: Turn, now: datetime) -> None:
    claim, row, found = turn
    if not found.facts:
        return
    was_known = row.fetched_at is not None
    said = {name: found.facts[name] for name in found.facts if name in found.fresh}
    answers.store(session, row.id, said, found.fresh, now)
    film = replace(found.completed, id=row.id)
    is_old = found.troubles and not found.fresh
    films.store(session, film, (row.fetched_at if is_old else None) or now)
    if film.poster is not None:
        source = dict(film.origins)["poster"]
        urgency = row.priority % wanted.LATER
        pictures.want(session, row.id, source, film.poster, urgency, now, claim.request)
    elif was_known and found.fresh:
        pictures.forget(session, [row.id])


def _go_on(session: Session, turn: Turn, now: datetime) -> None:
    """Say what is next for a film: nothing, or what is left of it, and when."""
    _, row, found = turn
    if found.facts and not (found.list_open or found.list_unasked):
        # No other list can come.
        row.listed_at = now if row.wants_list else row.listed_at
        row.listed_from = row.listed_from or NOWHERE
        row.wants_list = False
    if row.wants_list and found.list_unasked:
        _want_list(row, wanted.LIKED, now)  # it was liked meanwhile
    elif found.later:
        row.priority = row.priority % wanted.LATER + wanted.LATER
        row.attempts -= 1  # both together are one try
        wanted.put_back(row, due_at=now)
    elif found.troubles:
        _postpone(row, found, now)
    elif row.fetched_at is None:
        row.asked = unasked.written(found.editions)
        wanted.put_aside(row, due_at=None, trouble=found.reason)
    elif row.listed_from is None and votes.has_any(session, row.id):
        _want_list(row, wanted.VOTED, now)
    else:
        row.asked = unasked.written(found.editions)
        job.finish(row)


def _want_list(row: FilmRow, priority: int, now: datetime) -> None:
    row.priority, row.attempts = priority, 0
    wanted.put_back(row, due_at=now)


def _postpone(row: FilmRow, found: Found, now: datetime) -> None:
    """Try again later: soon where a page waits for it, else ever more patiently."""
    if row.fetched_at is None or (row.wants_list and row.listed_at is None):
        row.priority %= wanted.LATER
        _try_again(row, found, now)
        return
    is_voted = row.priority % wanted.LATER == wanted.VOTED  # and so is its list wanted
    row.priority = wanted.VOTED if is_voted else wanted.REFRESH
    patience = SHORTEST_PATIENCE
    if not all(error.unasked for error in found.troubles):
        patience = max(now - row.fetched_at, patience)
    row.attempts = 0
    wanted.put_back(row, due_at=_due(found, patience, now), trouble=found.reason)


def _try_again(row: FilmRow, found: Found, now: datetime) -> None:
    if all(error.unasked for error in found.troubles):
        row.attempts = max(row.attempts - 1, 0)
    if row.attempts < job.MOST_ATTEMPTS:
        wait = timedelta(seconds=2.0**row.attempts)
        wanted.put_back(row, due_at=_due(found, wait, now), trouble=found.reason)
        return
    row.attempts = 0
    release = wanted.put_aside if row.fetched_at is None else wanted.put_back
    release(row, due_at=_due(found, REST, now), trouble=found.reason)


def _due(found: Found, wait: timedelta, now: datetime) -> datetime:
    """Add a wait, or the longer one that was asked for; a day at most."""
    wait *= random.uniform(0.5, 1.5)  # noqa: S311 - no secret; crowds shall not return as one
    longest = job.LONGEST_WAIT.total_seconds()
    asked = [min(error.retry_after or 0.0, longest) for error in found.troubles]
    waits = [max(wait, timedelta(seconds=seconds)) for seconds in asked]
    return now + min(*waits, job.LONGEST_WAIT)
