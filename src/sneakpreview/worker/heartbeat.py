"""The heartbeat: a row that says every few seconds that this process is at work."""

import platform
from collections.abc import Callable, Collection
from dataclasses import replace
from secrets import token_hex
from threading import Event, Thread
from time import monotonic

import structlog
from sqlalchemy.exc import SQLAlchemyError

from sneakpreview import __version__
from sneakpreview.domain.standing import Process
from sneakpreview.metrics import work
from sneakpreview.storage import processes
from sneakpreview.storage.base import PATIENCE
from sneakpreview.wiring import Parts, now

EVERY = 10.0  # seconds; six of them before anybody worries

SILENT = 60.0  # seconds after which a database that takes no beat takes nothing

log = structlog.get_logger()

_here: "list[Heartbeat]" = []  # of this process


def refusal() -> str | None:
    """Say why the database takes nothing from this process; None where it does.

    The beat is what this process surely writes, every few seconds.
    """
    found = [one.refused or one.silence for one in _here]
    return next((reason for reason in found if reason), None)


class Heartbeat:
    """A thread that writes how this process is, of a `kind`, and on what it works.

    `trouble` is asked at each beat for what keeps the process from its work; None
    where nothing does.
    """

    def __init__(
        self,
        parts: Parts,
        kind: str,
        lanes: Collection[str] = (),
        trouble: Callable[[], str | None] = lambda: None,
    ) -> None:
        begun = now()
        self.refused: str | None = None
        self._beaten_at = monotonic()
        self._parts = parts
        self._lanes = tuple(lanes)
        self._trouble = trouble
        self._process = Process(
            id=token_hex(16),
            kind=kind,
            host=platform.node(),
            version=__version__,
            started_at=begun,
            seen_at=begun,
        )
        self._stopping = Event()
        self._thread = Thread(target=self._go_on, name="heartbeat", daemon=True)

    def start(self) -> None:
        """Beat at once, and from now on, in this process."""
        self._process = replace(self._process, id=token_hex(16))  # it may be a fork
        self._beaten_at = monotonic()
        _here.append(self)
        self._try()
        self._thread.start()

    def stop(self, patience: float) -> None:
        """Say that this process ends, and end within so many seconds."""
        self._stopping.set()
        if self in _here:
            _here.remove(self)
        if self._thread.is_alive():
            self._thread.join(patience)
        self._process = replace(self._process, ended_at=now())
        self._try(patience)

    def beat(self, patience: float = PATIENCE) -> None:
        """Write how this process is; forget those that nobody has seen for a day."""
        at, before = now(), self._process
        latest, trouble = work.latest(), self._trouble()
        self._process = replace(
            before,
            seen_at=at,
            lanes={lane: latest.get(lane) for lane in self._lanes},
            trouble=trouble,
            troubled_at=None if trouble is None else before.troubled_at or at,
        )
        with self._parts.writing.begin() as session:
            session.connection(execution_options={"patience": patience})
            processes.beat(session, self._process)
            processes.sweep(session, at)

    @property
    def silence(self) -> str | None:
        """Say for how long the database has left a beat unanswered, if it is long."""
        silent = monotonic() - self._beaten_at
        return (
            None if silent <= SILENT else f"has taken nothing for {silent:.0f} seconds"
        )

    def _go_on(self) -> None:
        while not self._stopping.wait(EVERY):
            self._try()

    def _try(self, patience: float = PATIENCE) -> None:
        try:
            self.beat(patience)
        except SQLAlchemyError as error:
            reason = getattr(error, "orig", None) or error
            self.refused = f"takes nothing: {str(reason).splitlines()[0]}"
            log.warning("no sign of life could be written", reason=str(reason))
        except Exception:
            # Without it everybody believes that nobody works here.
            log.exception("no sign of life could be given")
        else:
            self.refused, self._beaten_at = None, monotonic()
