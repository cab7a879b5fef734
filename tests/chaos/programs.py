"""The programs of a grown site, as a keeper begins them."""

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random
from signal import SIGCONT, SIGKILL, SIGSTOP
from typing import TYPE_CHECKING

import psutil

from fronting import handed
from grown import Grown

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

HERE = Path(__file__).parent
GUNICORN = [sys.executable, "-m", "gunicorn", "-c", str(HERE / "gunicorn.conf.py")]
DEATH = 20.0  # seconds in which there is work, by which a step is come to


class Command:
    """A relay or a worker, begun by a `grown` site with settings of its own.

    `deaths` counts how often it died at which step.
    """

    def __init__(
        self,
        site: Grown,
        first: Callable[[], None],
        *words: str,
        **settings: str,
    ) -> None:
        self._site = site
        self._first = first
        self._words = words
        self._settings = settings
        self.deaths: Counter[str] = Counter()
        self._next_step = self._step = ""
        self._process: BaseProcess | None = None

    def start(self) -> None:
        """Begin it."""
        ended, step, self._next_step = self._process, self._next_step, ""
        self._process = self._site.start(
            *self._words, step=step, first=self._first, **self._settings
        )
        self._step = step
        if ended is not None:
            self._site.forget(ended)

    def is_alive(self) -> bool:
        """Say whether it runs."""
        return self._process is not None and self._process.is_alive()

    def kill(self) -> None:
        """End it at once."""
        self._step = ""
        self._signal(SIGKILL)

    def die_at(self, step: str) -> None:
        """End it, and let the next one die by itself when it comes to the step.

        It is waited for, but not for ever: there may be no work.
        """
        self._next_step = step
        self.kill()
        deadline = time.monotonic() + DEATH
        while time.monotonic() < deadline:
            if self._step == step and not self.is_alive():
                self.deaths[step] += 1
                return
            time.sleep(0.01)

    def freeze(self) -> None:
        """Let it keep its connections, and do nothing."""
        self._signal(SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        self._signal(SIGCONT)

    def _signal(self, number: int) -> None:
        if self._process is not None and self._process.is_alive():
            os.kill(self._process.pid or 0, number)


class Web:
    """gunicorn over a socket that stays, with some processes."""

    def __init__(self, environment: dict[str, str], descriptor: int, log: Path) -> None:
        self._environment = environment
        self._descriptor = descriptor
        self._log = log
        self._process: subprocess.Popen[bytes] | None = None
        self._left: list[psutil.Process] = []

    def start(self) -> None:
        """Begin it."""
        with self._log.open("ab") as output:
            self._process = subprocess.Popen(
                handed(self._descriptor, GUNICORN),
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                pass_fds=[self._descriptor],
            )

    def is_alive(self) -> bool:
        """Say whether the first of its processes runs."""
        return self._process is not None and self._process.poll() is None

    def kill(self) -> None:
        """End the first of its processes; systemd leaves the others alone."""
        self._left += self._all()[1:]
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def kill_all(self) -> None:
        """End all of it at once, and whoever is left from before."""
        for process in (*self._left, *self._all()):
            _kill(process)
        if self._process is not None:
            self._process.wait()

    def stop(self) -> None:
        """End it as an operator does, so that it leaves nothing behind."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
        for process in self._left:
            _kill(process)

    def kill_one(self, chance: Random) -> None:
        """End one of the processes that serve."""
        serving = self._all()[1:]
        if serving:
            _kill(chance.choice(serving))

    def freeze(self) -> None:
        """Let all of it keep its connections, and do nothing."""
        for process in self._all():
            with suppress(psutil.NoSuchProcess):
                process.suspend()

    def thaw(self) -> None:
        """Let it go on."""
        for process in self._all():
            with suppress(psutil.NoSuchProcess):
                process.resume()

    def _all(self) -> list[psutil.Process]:
        try:
            first = psutil.Process(self._process.pid if self._process else 0)
            return [first, *first.children(recursive=True)]
        except psutil.NoSuchProcess:
            return []


def _kill(process: psutil.Process) -> None:
    with suppress(psutil.NoSuchProcess):
        process.kill()
