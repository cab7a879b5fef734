"""A keeper: it begins a program again whenever that has ended, as systemd does."""

import re
import time
from pathlib import Path
from threading import Event, Thread
from typing import Protocol

from fronting import DEPLOY

LOOK = 0.05  # seconds between two looks


class Program(Protocol):
    """What can be begun, and ends."""

    def start(self) -> None:
        """Begin it; any error where that fails."""
        ...

    def is_alive(self) -> bool:
        """Say whether it runs."""
        ...

    def kill(self) -> None:
        """End all of it at once."""
        ...


class Keeper:
    """Keeps a program running, after a rest of some seconds whenever it has ended.

    `ends` counts how often that was; `troubles` says what came of starts that failed.
    """

    def __init__(self, program: Program, rest: float = 0.0) -> None:
        self.ends = 0
        self.troubles: list[str] = []
        self._program = program
        self._rest = rest
        self._stopping = Event()
        self._thread = Thread(target=self._keep, daemon=True)

    def start(self) -> None:
        """Begin the program unless it runs, and keep it from now on."""
        if not self._program.is_alive():
            self._program.start()
        self._thread.start()

    def stop(self) -> None:
        """Leave it as it is."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def _keep(self) -> None:
        while not self._stopping.wait(LOOK):
            if self._program.is_alive():
                continue
            self.ends += 1
            time.sleep(self._rest)
            try:
                self._program.start()
            except Exception as error:  # noqa: BLE001 - it is tried again
                self.troubles.append(f"{error!r:.200}")


def rest(name: str) -> float:
    """Give the seconds that systemd waits before it begins a service again."""
    unit = (Path(DEPLOY) / "systemd" / f"sneakpreview-{name}.service").read_text()
    (said,) = re.findall(r"^RestartSec=(\d+(?:ms)?)$", unit, re.MULTILINE)
    return int(said[:-2]) / 1000 if said.endswith("ms") else float(said)
