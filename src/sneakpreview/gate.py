"""The gate: when a host may be asked, for all processes and machines together.

Each host has one row (`storage/hosts.py`). Its pace is one moment in it, as with the
limits of the site (`storage/limits.py`); a process that asks often takes a few turns
at once, so that not every request costs a commit. Its breaker closes where the host
refuses us, fails, or asks for a pause; when the time is up one request goes through
as a probe, and only its success opens the host again.
"""

import time
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import random
from threading import Lock, get_ident

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from sneakpreview.sources.base import SourceError
from sneakpreview.sources.http import Rate
from sneakpreview.storage import hosts
from sneakpreview.storage.hosts import HostRow

LONGEST_WAIT = timedelta(seconds=5)  # for a turn; a worker has better things to do
MOST_AT_ONCE = 10  # turns taken together, and never more than a second's
PROBE = timedelta(seconds=30)  # after which nobody comes back from it any more
FAILURES = 5  # in a row, before a host is left alone
BROKEN = timedelta(seconds=30), timedelta(hours=1)  # doubled with each failing probe
BLOCKED = timedelta(minutes=30), timedelta(hours=24)
LONGEST_PAUSE = timedelta(hours=24)
SHORTEST_PAUSE = timedelta(seconds=1)
NEWS = timedelta(seconds=10)  # between two notes that a host answers
TOLD = timedelta(minutes=10)  # between two lines about a host that fails now and then
MIDNIGHT = timedelta(minutes=10)  # over which the first requests of a day are spread
NEVER = datetime.min.replace(tzinfo=UTC)
LONGEST_TROUBLE = 200  # characters

log = structlog.get_logger()


@dataclass(slots=True)
class _Here:
    """What this process knows of a host."""

    lock: Lock = field(default_factory=Lock)
    turns: deque[datetime] = field(default_factory=deque)
    lapsed: int = 0  # turns that nobody used, to be given back to the day's budget
    taken_at: datetime = NEVER
    size: int = 1
    shaky: bool = False  # there are failures to take back
    prober: int | None = None  # the thread whose request is a probe
    noted_at: datetime = NEVER
    told_at: datetime = NEVER

    def turn(self, now: datetime, interval: timedelta) -> datetime | None:
        """Give the next turn taken earlier; an unused one lapses."""
        while self.turns:
            moment = self.turns.popleft()
            if now - interval < moment <= now + LONGEST_WAIT:
                return moment
            self.lapsed += 1
        return None

    def drop(self) -> None:
        """Let all turns lapse."""
        self.lapsed += len(self.turns)
        self.turns.clear()

    def grow(self, now: datetime, interval: timedelta) -> int:
        """Say how many turns to take: twice as many while they are used up."""
        busy = now - self.taken_at < 2 * self.size * interval
        most = max(1, min(MOST_AT_ONCE, timedelta(seconds=1) // interval))
        self.size = min(2 * self.size, most) if busy else 1
        self.taken_at = now
        return self.size


class SharedGate:
    """A gate that all who share a database share; safe between threads.

    `budgets` holds the requests a day of each source; one that is not named there
    has no end.
    """

    def __init__(
        self,
        writing: sessionmaker[Session],
        budgets: Mapping[str, int],
        now: Callable[[], datetime],
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._writing = writing
        self._budgets = budgets
        self._now = now
        self._sleep = sleep
        self._hosts: defaultdict[str, _Here] = defaultdict(_Here)
        self._lock = Lock()

    def enter(self, source: str, host: str, rate: Rate) -> None:
        """Wait for a turn; SourceError, `unasked`, where it would take too long."""
        here = self._here(host)
        interval = timedelta(seconds=rate.seconds / rate.count)
        with here.lock:
            moment = here.turn(self._now(), interval)
            if moment is None:
                here.turns.extend(self._take(source, host, rate, here))
                moment = here.turns.popleft()
        wait = (moment - self._now()).total_seconds()
        if wait > 0:
            self._sleep(wait)

    def leave(self, host: str, trouble: Exception | None) -> None:
        """Say how it went; never an error, whatever the database does.

        That a host does not know a film is no trouble with the host.
        """
        here = self._here(host)
        now = self._now()
        with here.lock:
            probed = here.prober == get_ident()
            here.prober = None if probed else here.prober
        well = trouble is None or getattr(trouble, "permanent", False)
        if well and not (probed or here.shaky or _long_ago(here.noted_at, now)):
            return
        try:
            with self._writing.begin() as session:
                row = hosts.locked(session, host, now)
                before = _state(row)
                if trouble is None or well:
                    _note(row, now, probed=probed)
                else:
                    _fail(row, trouble, now, probed=probed)
                closed, after = row.closed(now), _state(row)
        except SQLAlchemyError as error:
            log.warning("how a host is could not be kept", host=host, reason=str(error))
            return
        with here.lock:
            here.noted_at = now if well else here.noted_at
            here.shaky = not well
            if closed:
                here.drop()
            is_news = _is_news(here, before, after, now)
        if is_news:
            log.warning("a host has changed", host=host, is_now=after, why=row.trouble)

    def _here(self, host: str) -> _Here:
        with self._lock:
            return self._hosts[host]

    def _take(self, source: str, host: str, rate: Rate, here: _Here) -> list[datetime]:
        """Take turns, in one transaction."""
        now = self._now()
        interval = timedelta(seconds=rate.seconds / rate.count)
        try:
            with self._writing.begin() as session:
                row = hosts.locked(session, host, now)
                row.source = source
                row.spent = max(0, row.spent - here.lapsed)
                probe = _probe(row, now)
                left = self._left(session, row, now)
                count = 1 if probe else min(left, here.grow(now, interval))
                turns = _turns(row, rate, count, now)
        except SQLAlchemyError as error:
            raise SourceError(
                "the database cannot say whose turn it is", unasked=True
            ) from error
        here.lapsed = 0
        here.shaky = row.trouble is not None
        if probe:
            here.prober = get_ident()
        return turns

    def _left(self, session: Session, row: HostRow, now: datetime) -> int:
        """Count what is left of the day's budget; SourceError if there is nothing."""
        today = hosts.day(now)
        if row.day != today:
            row.day, row.spent = today, 0
        if row.source not in self._budgets:
            return MOST_AT_ONCE
        left = self._budgets[row.source] - hosts.spent(session, row.source, now)
        if left <= 0:
            midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
            wait = midnight + timedelta(days=1) - now + MIDNIGHT * random()  # noqa: S311 - no secret
            raise _unasked(f"{row.source} was asked often enough today", wait)
        return left


def _probe(row: HostRow, now: datetime) -> bool:
    """Say whether this request is the probe of a closed host; SourceError if not yet.

    While the probe is on its way the host stays closed to all others.
    """
    if row.closed(now):
        assert row.closed_until is not None  # noqa: S101 - that is what closed means
        wait = _spread(row.closed_until - now)
        raise _unasked(f"{row.name} is left alone: {row.trouble}", wait)
    if row.closed_until is None:
        return False
    row.closed_until = now + PROBE
    return True


def _turns(row: HostRow, rate: Rate, count: int, now: datetime) -> list[datetime]:
    """Take up to `count` turns of a host; SourceError if the first is too far away."""
    window = timedelta(seconds=rate.seconds)
    interval = window / rate.count
    # What lies further ahead was written by a clock that was wrong.
    furthest = now + LONGEST_WAIT + 2 * window + timedelta(seconds=1)
    start = max(row.next_at, now) if row.next_at <= furthest else now
    first = start - (window - interval)
    if first - now > LONGEST_WAIT:
        wait = _spread(first - now)
        raise _unasked(f"{row.name} has too many waiting for it", wait)
    count = min(count, 1 + (now + LONGEST_WAIT - first) // interval)
    row.next_at = start + count * interval
    row.spent += count
    return [max(now, first + place * interval) for place in range(count)]


def _state(row: HostRow) -> str:
    if row.blocked_since is not None:
        return "blocked"
    if row.broken_since is not None:
        return "broken"
    return "back" if row.trouble is None else "failing"


def _is_news(here: _Here, before: str, after: str, now: datetime) -> bool:
    """Say whether the log is told; of a failure now and then only once in a while."""
    if after == before or (before, after) == ("failing", "back"):
        return False
    if after == "failing":
        if not _long_ago(here.told_at, now, TOLD):
            return False
        here.told_at = now
    return True


def _note(row: HostRow, now: datetime, *, probed: bool) -> None:
    """Note that a host answered; only a probe opens one that is closed."""
    row.succeeded_at = now
    if probed or row.closed_until is None:
        row.open()


def _fail(row: HostRow, trouble: Exception, now: datetime, *, probed: bool) -> None:
    """Note that a host refused or failed, and close it if need be."""
    blocked = getattr(trouble, "blocked", False)
    asked = _asked(trouble)
    if row.closed(now) and not probed and (row.blocked_since or not blocked):
        # What was on its way when it closed counts once; a longer pause is kept.
        row.closed_until = max(row.closed_until or now, now + asked)
        if asked:
            row.paused_until = max(row.paused_until or now, now + asked)
        return
    row.trouble = str(trouble)[:LONGEST_TROUBLE]
    pause = timedelta(0)
    if blocked or row.blocked_since:
        row.failures = row.failures + 1 if row.blocked_since else 1
        row.blocked_since, row.broken_since = row.blocked_since or now, None
        pause = _doubled(BLOCKED, row.failures - 1)
    elif not asked:
        row.failures += 1
        if row.failures >= FAILURES:
            row.broken_since = row.broken_since or now
            pause = _doubled(BROKEN, row.failures - FAILURES)
    row.paused_until = now + asked if asked else None
    pause = max(pause, asked)
    row.closed_until = now + _spread(pause) if pause else None


def _asked(trouble: Exception) -> timedelta:
    """Read for how long a host asked to be left alone."""
    seconds = getattr(trouble, "retry_after", None)
    if seconds is None:
        return timedelta(0)
    longest = LONGEST_PAUSE.total_seconds()
    return max(timedelta(seconds=min(seconds, longest)), SHORTEST_PAUSE)


def _doubled(bounds: tuple[timedelta, timedelta], times: int) -> timedelta:
    least, most = bounds
    return min(least * (1 << min(times, 20)), most)


def _spread(wait: timedelta) -> timedelta:
    """Add up to a tenth, so that not all come back at the same moment."""
    return wait * (1 + random() / 10)  # noqa: S311 - no secret


def _unasked(text: str, wait: timedelta) -> SourceError:
    return SourceError(text, unasked=True, retry_after=wait.total_seconds())


def _long_ago(then: datetime, now: datetime, span: timedelta = NEWS) -> bool:
    return abs(now - then) >= span
