"""Nightly: the site's own likes are counted, and lists made of them, while all sleep.

A process of its own does it, so that what it takes is given back when it ends.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from secrets import token_hex
from threading import Event, Thread
from time import monotonic

import structlog

from sneakpreview.settings import PREFIX
from sneakpreview.storage import chores
from sneakpreview.wiring import Parts, now
from sneakpreview.worker import own_lists

OWN = "own_lists"
HOUR = 3  # local time
LOOK = 60.0  # seconds between looks at the clock: a laptop may have slept
RENEWAL = 10.0  # seconds between renewals of the lease; three fit into one
KINDNESS = 10  # of at most 19: everybody else goes first
BUILD = (sys.executable, "-m", "sneakpreview", "related", "build", "--own")

log = structlog.get_logger()


class Nightly:
    """A thread that has the lists built once after each 03:00, by one of all processes.

    Where the site did not run then, it is done a minute after its next start. With the
    setting off, what earlier nights left is undone instead. SetupError where something
    is missing that would fail at night.
    """

    def __init__(
        self,
        parts: Parts,
        command: Sequence[str] = BUILD,
        clock: Callable[[], datetime] = now,
    ) -> None:
        own_lists.check(parts.settings)
        self._parts = parts
        self._command = command
        self._clock = clock
        self._stopping = Event()
        self._child: subprocess.Popen[str] | None = None
        self._thread = Thread(target=self._keep, name="nightly", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self, patience: float) -> None:
        """End the thread, and the process that builds if there is one."""
        self._stopping.set()
        if self._child is not None:
            self._child.terminate()
        if self._thread.is_alive():
            self.join(patience)

    def join(self, patience: float) -> bool:
        """Wait until the thread has ended; False if it is still at it."""
        self._thread.join(patience)
        return not self._thread.is_alive()

    def turn(self) -> None:
        """Have the lists built if it is time, and nobody else does."""
        at = self._clock()
        since = last_night(at.astimezone())
        with self._parts.reading() as session:
            if not chores.is_due(session, OWN, since, at):
                return
        token = token_hex(16)
        with self._parts.writing.begin() as session:
            if not chores.claim(session, OWN, token, since, at):
                return
        self._build(token)

    def _keep(self) -> None:
        if not self._parts.settings.own_lists:
            try:
                own_lists.forget(self._parts, now())
            except Exception:
                log.exception("what was made of likes could not be undone")
            return
        while not self._stopping.wait(LOOK):
            try:
                self.turn()
            except Exception:
                # Tomorrow is another night.
                log.exception("a night's work failed")

    def _build(self, token: str) -> None:
        begun, said = monotonic(), "it could not be followed to its end"
        try:
            said = self._run(token)
        finally:
            took = round(monotonic() - begun, 1)
            child, self._child = self._child, None
            self._note(token, child is not None and child.returncode == 0, took, said)

    def _note(self, token: str, is_done: bool, seconds: float, said: str) -> None:  # noqa: FBT001 - the news itself
        with self._parts.writing.begin() as session:
            if is_done:
                chores.finish(session, OWN, token, self._clock())
            else:
                rest = timedelta() if self._stopping.is_set() else chores.REST
                chores.give_back(session, OWN, token, self._clock() + rest)
        if is_done:
            log.info("likes were counted", seconds=seconds, said=said)
        elif self._stopping.is_set():
            log.info("likes were being counted as the site ended", seconds=seconds)
        else:
            log.error("likes could not be counted", seconds=seconds, reason=said)

    def _run(self, token: str) -> str:
        """Run the command to its end; the last line that it says."""
        with subprocess.Popen(  # noqa: S603 - this program itself
            self._command,
            env=_environment(self._parts),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,  # Ctrl-C is for the site, which ends this itself
        ) as child:
            self._child = child
            try:
                _be_kind(child.pid)
                return self._follow(child, token)
            finally:
                child.kill()

    def _follow(self, child: subprocess.Popen[str], token: str) -> str:
        while True:
            if self._stopping.is_set():
                child.terminate()
            with suppress(subprocess.TimeoutExpired):
                said, _ = child.communicate(timeout=RENEWAL)
                return said.strip().rpartition("\n")[2]
            with self._parts.writing.begin() as session:
                chores.renew(session, OWN, token, self._clock())


def last_night(local: datetime) -> datetime:
    """Give the latest moment, up to this one, at which a night's work may begin."""
    begins = local.replace(hour=HOUR, minute=0, second=0, microsecond=0)
    return begins if begins <= local else begins - timedelta(days=1)


def _environment(parts: Parts) -> dict[str, str]:
    """Give what the site was started with, and one core."""
    one = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")
    return {**os.environ, **one, f"{PREFIX}DATA": str(parts.settings.data)}


def _be_kind(process: int) -> None:
    # Not everywhere can a process be told so, nor is it still there in any case.
    with suppress(AttributeError, OSError):
        os.setpriority(os.PRIO_PROCESS, process, KINDNESS)
