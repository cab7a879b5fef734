"""How the work stands: what waits, who is at it, and what is wrong with that."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

FILMS, SLOW, PICTURES, IMPORTS, LETTERS = LANES = (
    "films",
    "slow",
    "pictures",
    "imports",
    "letters",
)
"""The lanes of work: films, those that wait for slow sources, and the others."""
NOUNS = {
    FILMS: "films",
    SLOW: "films from slow sources",
    PICTURES: "pictures",
    IMPORTS: "imports",
    LETTERS: "letters",
}
GRACE = timedelta(minutes=1)
"""For which nobody worries: a process is started anew, a server is restarted."""
STILL = timedelta(minutes=5)
"""After which work that is due, and of which nothing is done, stands still."""
WEB, POOL, WORKER, RELAY, BEAT = "web", "pool", "worker", "relay", "beat"
"""Kinds of processes; a pool is the embedded workers, in a web process."""


@dataclass(frozen=True, slots=True)
class Process:
    """A process of the site, and when it was last seen; `ended_at` if it went itself.

    `lanes` names what it works on, and when it last settled some of it. `trouble` is
    what keeps it from its work, since `troubled_at`.
    """

    id: str
    kind: str
    host: str
    version: str
    started_at: datetime
    seen_at: datetime
    ended_at: datetime | None = None
    lanes: Mapping[str, datetime | None] = field(default_factory=dict)
    trouble: str | None = None
    troubled_at: datetime | None = None

    def is_alive(self, now: datetime) -> bool:
        """Say whether it is at work, as far as anybody knows."""
        return self.ended_at is None and self.was_seen(now)

    def was_seen(self, now: datetime) -> bool:
        """Say whether it is, or was until a moment ago."""
        return now - self.seen_at <= GRACE


@dataclass(frozen=True, slots=True)
class Lane:
    """What is due in a lane, since when, and when some of it was settled last."""

    name: str
    due: int
    oldest: datetime | None
    settled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Chore:
    """A chore that one of all processes does, and when it was done last."""

    name: str
    done_at: datetime | None
    under_way: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """How the work stands at a moment; processes are those seen last first."""

    at: datetime
    lanes: tuple[Lane, ...]
    processes: tuple[Process, ...]
    chores: tuple[Chore, ...] = ()


def settled_at(lane: str, processes: Iterable[Process]) -> datetime | None:
    """Tell when any process settled something of a lane last; None if none did."""
    moments = [process.lanes.get(lane) for process in processes]
    return max((at for at in moments if at is not None), default=None)


def troubles(standing: Standing, kinds: Collection[str] = ()) -> list[str]:
    """Say everything that keeps the work from being done, a sentence each.

    `kinds` names the processes without which nothing goes, beside the workers.
    """
    at, processes = standing.at, standing.processes
    found = []
    workers = [one for one in processes if one.lanes]
    if not _seen(workers, at):
        found.append(f"no worker {_last(workers, at)}")
    for kind in sorted(kinds):
        of_kind = [one for one in processes if one.kind == kind]
        if not _seen(of_kind, at):
            found.append(f"no {kind} {_last(of_kind, at)}")
    found += [
        f"{one.kind} on {one.host}: {one.trouble}"
        for one in processes
        if one.is_alive(at) and one.troubled_at and at - one.troubled_at > GRACE
    ]
    for lane in standing.lanes:
        since = _still_since(lane, processes, at)
        if since is not None and at - since > STILL:
            found.append(
                f"{NOUNS[lane.name]} stand still: {lane.due} due, nothing done"
                f" for {minutes(at - since)}"
            )
    return found


def minutes(span: timedelta) -> str:
    """Write a span of a minute or more in minutes, from two hours on in hours."""
    number = int(span.total_seconds() // 60)
    if number >= 120:  # noqa: PLR2004 - where hours begin to read better
        return f"{number // 60} hours"
    return f"{number} minute{'s' * (number != 1)}"


def _seen(processes: Iterable[Process], at: datetime) -> bool:
    return any(one.was_seen(at) for one in processes)


def _last(processes: Sequence[Process], at: datetime) -> str:
    if not processes:
        return "has been seen here"
    return f"has been seen for {minutes(at - processes[0].seen_at)}"


def _still_since(
    lane: Lane, processes: Sequence[Process], at: datetime
) -> datetime | None:
    """Say since when something could have been done of a lane, and nothing was."""
    if lane.oldest is None:
        return None
    serving = [one for one in processes if lane.name in one.lanes]
    moments = (lane.oldest, lane.settled_at, _served_since(serving, at))
    return max(moment for moment in moments if moment is not None)


def _served_since(serving: Sequence[Process], at: datetime) -> datetime | None:
    """Say since when somebody has been there without a gap; None if nobody is.

    One that dies and is started again, over and over, is no new beginning.
    """
    since = None
    for one in sorted(serving, key=lambda one: one.seen_at, reverse=True):
        if one.seen_at < (since or at) - GRACE:
            break
        since = min(one.started_at, since or at)
    return since
