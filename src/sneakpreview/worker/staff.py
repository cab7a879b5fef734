"""The staff: who does the work that a web process finds, in it or elsewhere."""

from typing import Protocol

from sneakpreview.domain.standing import WEB
from sneakpreview.wiring import Parts
from sneakpreview.worker.bell import Bell
from sneakpreview.worker.heartbeat import Heartbeat
from sneakpreview.worker.pool import Pool


class Staff(Protocol):
    """Whoever is started with a web process, woken by it, and stopped with it."""

    def start(self) -> None:
        """Start the threads, in the process that serves."""
        ...

    def wake(self) -> None:
        """Say that there is work, which is committed; never waits, never fails."""
        ...

    def stop(self, patience: float = 1.5) -> None:
        """End the threads, and leave what takes longer than so many seconds."""
        ...


class _Ringing:
    """A bell for who works elsewhere, and the heartbeat of a process of the web."""

    def __init__(self, parts: Parts) -> None:
        self._bell = Bell(parts.engine)
        self._heart = Heartbeat(parts, WEB)
        self.wake = self._bell.wake

    def start(self) -> None:
        self._heart.start()
        self._bell.start()

    def stop(self, patience: float = 1.5) -> None:
        self._bell.stop(patience)
        self._heart.stop(patience)


def staff(parts: Parts) -> Staff:
    """Give the pool that works here or, with a broker, the bell that tells the relay.

    SetupError where something is missing that the pool would need.
    """
    if parts.settings.broker_url:
        return _Ringing(parts)
    return Pool(parts, parts.settings.worker_threads)
