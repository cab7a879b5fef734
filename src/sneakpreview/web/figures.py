"""Figures that nobody counted, since the database has them: what a scrape asks it."""

import platform
from collections.abc import Iterable, Iterator
from datetime import datetime

import structlog
from prometheus_client.metrics_core import GaugeMetricFamily as Gauge
from sqlalchemy.exc import SQLAlchemyError

from sneakpreview import __version__
from sneakpreview.domain.standing import Standing
from sneakpreview.searchfiles.publish import MANIFEST
from sneakpreview.storage import disk, hosts, wanted
from sneakpreview.storage.census import size
from sneakpreview.storage.hosts import HOST_STATES, HostState
from sneakpreview.web.readiness import ABOUT, DATABASE, Look
from sneakpreview.wiring import Parts, budgets, now

P = "sneakpreview_"

log = structlog.get_logger()


def figures(parts: Parts, look: Look) -> list[Gauge]:
    """Tell what the database, the disk and the latest look say.

    Where the database does not answer, what only it knows is left out.
    """
    found = [*_build(parts), *_look(look), *_kept(parts)]
    if look.standing is not None:
        found += _standing(look.standing)
    if DATABASE not in look.wrong:
        try:
            found += _stored(parts)
        except SQLAlchemyError as error:
            log.warning("figures are missing", reason=str(error))
    return found


def _build(parts: Parts) -> Iterator[Gauge]:
    yield _by(
        "build_info",
        "The version that runs",
        ("version", "python", "database"),
        [
            (
                (__version__, platform.python_version(), parts.engine.dialect.name),
                1,
            )
        ],
    )


def _look(look: Look) -> Iterator[Gauge]:
    yield Gauge(f"{P}ready", "1 if /health/ready says so, else 0", value=not look.wrong)
    yield _by(
        "trouble",
        "1 for whatever keeps the site from being ready",
        ("about",),
        [((one,), one in look.wrong) for one in ABOUT],
    )


def _standing(standing: Standing) -> Iterator[Gauge]:
    lanes, at = standing.lanes, standing.at
    yield _by(
        "work_due",
        "Pieces of work that a worker could take now",
        ("lane",),
        [((lane.name,), lane.due) for lane in lanes],
    )
    yield _by(
        "work_oldest_seconds",
        "For how long the oldest of them has been due",
        ("lane",),
        [
            ((lane.name,), max(0.0, (at - (lane.oldest or at)).total_seconds()))
            for lane in lanes
        ],
    )
    yield _by(
        "work_settled_timestamp_seconds",
        "When something of a lane was settled last",
        ("lane",),
        _moments((lane.name, lane.settled_at) for lane in lanes),
    )
    alive = [one.kind for one in standing.processes if one.is_alive(at)]
    yield _by(
        "processes",
        "Processes that are at work",
        ("kind",),
        [((kind,), alive.count(kind)) for kind in sorted(set(alive))],
    )
    yield _by(
        "chore_done_timestamp_seconds",
        "When a chore was done last",
        ("chore",),
        _moments((chore.name, chore.done_at) for chore in standing.chores),
    )


def _stored(parts: Parts) -> Iterator[Gauge]:
    counted = budgets(parts.settings)
    with parts.reading.begin() as session:
        films = wanted.states(session)
        states = hosts.states(session, now())
        spent = {name: hosts.spent(session, name, now()) for name in counted}
        bytes_ = size(session)
    yield _by(
        "films",
        "Films by their state of work",
        ("state",),
        [((state,), count) for state, count in films.items()],
    )
    yield _hosts(states)
    yield _by(
        "source_budget",
        "Requests a day that a source may be sent",
        ("source",),
        [((name,), most) for name, most in counted.items()],
    )
    yield _by(
        "source_spent",
        "Requests that it was sent today, in UTC",
        ("source",),
        [((name,), count) for name, count in spent.items()],
    )
    yield Gauge(f"{P}database_bytes", "Size of the database", value=bytes_)


def _hosts(states: Iterable[HostState]) -> Gauge:
    return _by(
        "host_state",
        "1 for the state that a host is in",
        ("source", "host", "state"),
        [
            ((host.source, host.name, state), state == host.state)
            for host in states
            for state in HOST_STATES
        ],
    )


def _kept(parts: Parts) -> Iterator[Gauge]:
    room = disk.room(parts.settings.data)
    if room is not None:
        yield Gauge(f"{P}disk_free_bytes", "Room for the data folder", value=room.free)
        yield Gauge(f"{P}disk_bytes", "Size of that disk", value=room.size)
    made = disk.written_at(parts.settings.search_folder / f"{MANIFEST}.gz")
    if made is not None:
        yield Gauge(
            f"{P}search_published_timestamp_seconds",
            "When the search files were published",
            value=made.timestamp(),
        )


def _moments(
    pairs: Iterable[tuple[str, datetime | None]],
) -> list[tuple[tuple[str], float]]:
    return [((name,), at.timestamp()) for name, at in pairs if at is not None]


def _by(
    name: str,
    help_: str,
    labels: tuple[str, ...],
    values: Iterable[tuple[tuple[str, ...], float]],
) -> Gauge:
    gauge = Gauge(f"{P}{name}", help_, labels=labels)
    for told, value in values:
        gauge.add_metric(told, float(value))
    return gauge
