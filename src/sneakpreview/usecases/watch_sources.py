"""Watch the sources: how each fares, what waits for them, and what was given up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from sneakpreview.sources.base import Source, is_silent
from sneakpreview.sources.http import Rate
from sneakpreview.sources.pictures import Pictured
from sneakpreview.storage import answers, backlog, hosts, wanted
from sneakpreview.storage.backlog import Backlog
from sneakpreview.storage.hosts import HostState
from sneakpreview.storage.wanted import Aside
from sneakpreview.usecases.ask_sources import Far

MOST_ASIDE = 100


@dataclass(frozen=True, slots=True)
class WatchedSource:
    """A source, its hosts and what came from it.

    `lacks` names the setting without which it cannot be on; `budget` is in requests
    a day, None where nothing is counted; `films` counts those of which its answer
    is stored, for as long as it `keeps`. `rates` has the pace of each host.
    """

    name: str
    on: bool = False
    lacks: str | None = None
    hosts: tuple[HostState, ...] = ()
    rates: Mapping[str, Rate] = field(default_factory=dict)
    budget: int | None = None
    films: int = 0
    keeps: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """What the operator sees: every source, what waits, what was set aside and why."""

    sources: tuple[WatchedSource, ...]
    backlog: Backlog
    aside: tuple[Aside, ...]


def watch_sources(
    session: Session,
    on: Sequence[Source],
    off: Mapping[str, str | None],
    budgets: Mapping[str, int],
    now: datetime,
) -> Overview:
    """Put together how every source fares, those that are on first and in order.

    `off` names the others, each with the setting that it lacks, if it lacks one. One
    that has nothing to say yet counts as off.
    """
    states = hosts.states(session, now)
    films = answers.counts(session)
    silent = [source for source in on if is_silent(source)]
    off = {one.name: None for one in silent} | dict(off)
    live = [
        WatchedSource(
            name=source.name,
            on=True,
            hosts=_hosts(source.name, _rates(source), states),
            rates=_rates(source),
            budget=budgets.get(source.name),
            films=films.get(source.name, 0),
            keeps=source.keeps,
        )
        for source in on
        if source not in silent
    ]
    idle = [
        WatchedSource(
            name=name,
            lacks=lacks,
            hosts=_hosts(name, {}, states),
            budget=budgets.get(name),
            films=films.get(name, 0),
        )
        for name, lacks in off.items()
    ]
    return Overview(
        sources=(*live, *idle),
        backlog=backlog.backlog(session),
        aside=tuple(wanted.aside(session, MOST_ASIDE)),
    )


def _rates(source: Source) -> dict[str, Rate]:
    return {
        **(source.hosts if isinstance(source, Far) else {}),
        **(source.picture_hosts if isinstance(source, Pictured) else {}),
    }


def _hosts(
    source: str, rates: Mapping[str, Rate], states: Sequence[HostState]
) -> tuple[HostState, ...]:
    """Give the hosts of a source, those that nobody has asked yet included."""
    known = {state.name: state for state in states if state.source == source}
    never = (None, None, None, 0, None)
    fresh = {name: HostState(name, source, "untried", *never) for name in rates}
    return tuple((fresh | known).values())
