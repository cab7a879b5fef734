"""Readiness: whether the site does what it is for, and every reason why not.

Three questions, because three kinds of programs ask:
- is this process alive (`/health/live`): what would restart it;
- can it serve people (`/health/web`): what sends people to it, or elsewhere;
- does the site do its work (`/health/ready`): what wakes the operator.
A worker that is down is a reason for the third alone: taking all web processes away for
it would turn films that come late into no site at all.
"""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock, Thread
from time import monotonic

import structlog
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from sneakpreview.domain.standing import LETTERS, RELAY, Standing, troubles
from sneakpreview.searchfiles.publish import published
from sneakpreview.storage import disk
from sneakpreview.storage.revision import is_behind, revision
from sneakpreview.usecases.take_stock import take_stock
from sneakpreview.wiring import Parts, now
from sneakpreview.worker import heartbeat

DATABASE, WRITING, DISK, SEARCH, WORK = ABOUT = (
    "database",
    "writing",
    "disk",
    "search",
    "work",
)
SERVING = DATABASE, SEARCH
"""What a process cannot do without that answers people."""
FRESH = 1.0  # seconds for which an answer holds
PATIENCE = 2.0  # seconds for which it is waited for
MOST_WAITING = 4  # looks that the database may leave without an answer

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Look:
    """What one look saw: what is wrong, by what it is about; how the work stands."""

    wrong: Mapping[str, list[str]] = field(default_factory=dict)
    standing: Standing | None = None
    revision: str | None = None


def look(parts: Parts) -> Look:
    """Look at everything; it takes as long as the database does."""
    wrong: dict[str, list[str]] = {}
    public = parts.settings.search_folder.parent
    folders = {public: "public", parts.settings.data: "data"}
    for folder, name in folders.items():
        _note(wrong, DISK, f"the {name} folder", disk.trouble(folder))
    if not _has_search(parts.settings.search_folder):
        wrong[SEARCH] = ["the search files are not built yet"]
    standing = found = None
    try:
        with parts.reading.begin() as session:
            found = revision(session.connection())
            if is_behind(found):
                wrong[DATABASE] = ["the database is not of this version yet"]
            else:
                standing = take_stock(session, now(), without=_without(parts))
    except SQLAlchemyError as error:
        reason = str(error.orig) if isinstance(error, DBAPIError) else str(error)
        log.warning("the database did not answer a look", reason=reason)
        wrong[DATABASE] = ["the database does not answer"]
    else:
        _note(wrong, WRITING, "the database", heartbeat.refusal())
    if standing is not None and (stands := troubles(standing, _needs(parts))):
        wrong[WORK] = stands
    return Look(wrong, standing, found)


class Readiness:
    """Looks when asked, but once a second at most, whoever asks and however often."""

    def __init__(self, look: Callable[[], Look], patience: float = PATIENCE) -> None:
        self._look = look
        self._patience = patience
        self._lock = Lock()
        self._begun: list[tuple[float, Future[Look]]] = []

    def now(self) -> Look:
        """Give the latest look; one that takes too long says that nobody answers."""
        try:
            return self._latest().result(self._patience)
        except TimeoutError:
            seconds = f"{self._patience:g} seconds"
            silent = f"the database does not answer within {seconds}"
            return Look({DATABASE: [silent]})

    def _latest(self) -> Future[Look]:
        with self._lock:
            waiting = [one for one in self._begun if not one[1].done()]
            began, latest = self._begun[-1] if self._begun else (-FRESH, None)
            age = monotonic() - began
            is_old = age >= (FRESH if not waiting else 2 * self._patience)
            if latest is None or (is_old and len(waiting) < MOST_WAITING):
                latest = Future[Look]()
                self._begun = [*waiting, (monotonic(), latest)]
                Thread(target=self._run, args=(latest,), daemon=True).start()
            return latest

    def _run(self, future: Future[Look]) -> None:
        try:
            future.set_result(self._look())
        except Exception as error:  # noqa: BLE001 - raised where somebody waits
            future.set_exception(error)


def _has_search(folder: Path) -> bool:
    return published(folder) is not None


def _note(
    wrong: dict[str, list[str]], about: str, what: str, trouble: str | None
) -> None:
    if trouble is not None:
        wrong.setdefault(about, []).append(f"{what} {trouble}")


def _without(parts: Parts) -> tuple[str, ...]:
    """Name the lanes in which nobody is meant to work: no letters without a server."""
    return () if parts.post else (LETTERS,)


def _needs(parts: Parts) -> tuple[str, ...]:
    """Name the processes that a site of this shape cannot do without."""
    return (RELAY,) if parts.settings.broker_url else ()
