"""A way between two that can be cut: a TCP proxy with faults to choose from."""

import ctypes
import socket
import struct
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Event, Lock, Thread

from cluster import free_port

Address = tuple[str, int] | Path

CHUNK = 1 << 16  # bytes
SLOWNESS = 0.1  # seconds for each piece that passes
ABRUPTLY = struct.pack("ii", 1, 0)  # a socket that lingers so ends with a reset
ATTACH_FILTER, DETACH_FILTER = 26, 27  # Linux's SO_…, which Python does not name

# A program of one line for the kernel: keep nothing of any packet.
_NOTHING = ctypes.create_string_buffer(struct.pack("HBBI", 0x06, 0, 0, 0))
_FILTER = struct.pack("HL", 1, ctypes.addressof(_NOTHING))


class Proxy:
    """Listens on a port of its own, and passes on what comes, both ways.

    Each fault holds until `heal`. One that swallows still confirms what it takes, as a
    machine does whose program is frozen; where packets are lost, nobody does.
    """

    def __init__(self, target: Address) -> None:
        self.port = free_port()
        self._target = target
        self._lock = Lock()
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._lost: list[socket.socket] = []
        self._listening = self._resetting = False
        self._slowness = 0.0
        self._passing = Event()
        # Bound for good, or the port could be somebody else's after a while.
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind(("127.0.0.1", self.port))
        self.heal()

    @property
    def faults(self) -> dict[str, Callable[[], None]]:
        """Give what can be done to the way, by its name."""
        return {
            "refused": self.refuse,
            "reset": self.reset,
            "swallowed": self.swallow,
            "lost": self.lose,
            "slow": self.slow,
        }

    def refuse(self) -> None:
        """End what is open, and let nobody connect: nobody listens."""
        if self._listening:
            self._listening = False
            self._listener.shutdown(socket.SHUT_RDWR)
        self._end_all()

    def reset(self) -> None:
        """Let all connections be reset, and each new one at once."""
        self._resetting = True
        self._end_all()

    def swallow(self) -> None:
        """Take whatever comes, new connections too, and let nothing through."""
        self._passing.clear()

    def lose(self) -> None:
        """Lose every packet: who was connected never hears of the other again."""
        self._passing.clear()
        self._forget()
        with self._lock:
            self._lost = [one for pair in self._pairs for one in pair]
        for one in (*self._lost, self._listener):
            with suppress(OSError):  # it has just ended
                one.setsockopt(socket.SOL_SOCKET, ATTACH_FILTER, _FILTER)

    def slow(self) -> None:
        """Let everything take its time."""
        self._slowness = SLOWNESS

    def heal(self) -> None:
        """Let everything pass again; what was swallowed arrives now.

        What was connected when packets were lost stays lost, as behind a firewall that
        has forgotten of it.
        """
        self._resetting, self._slowness = False, 0.0
        with suppress(OSError):  # nothing was attached
            self._listener.setsockopt(socket.SOL_SOCKET, DETACH_FILTER, 0)
        self._passing.set()
        if not self._listening:
            self._listening = True
            self._listener.listen(64)
            Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """End everything."""
        self.refuse()
        self._passing.set()
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return  # nobody listens any more
            if self._resetting:
                _end(near)
                continue
            Thread(target=self._join, args=(near,), daemon=True).start()

    def _join(self, near: socket.socket) -> None:
        """Connect the two, and pass on what either says until both have ended."""
        self._passing.wait()
        try:
            far = self._connect()
        except OSError:
            _end(near)
            return
        pair = near, far
        with self._lock:
            self._pairs.append(pair)
        back = Thread(target=self._pass, args=(far, near), daemon=True)
        back.start()
        self._pass(near, far)
        back.join()
        with self._lock:
            self._pairs.remove(pair)
        near.close()
        far.close()

    def _connect(self) -> socket.socket:
        if isinstance(self._target, Path):
            far = socket.socket(socket.AF_UNIX)
            far.connect(str(self._target))
            return far
        far = socket.create_connection(self._target)
        far.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return far

    def _pass(self, source: socket.socket, target: socket.socket) -> None:
        try:
            # What comes after a reset is still handed over, if it comes at once.
            while (said := source.recv(CHUNK)) and not _is_reset(source):
                self._passing.wait()
                time.sleep(self._slowness)
                target.sendall(said)
            self._passing.wait()
            if not _is_reset(target):
                target.shutdown(socket.SHUT_WR)
        except OSError:
            # Each side hears of it from the other.
            _reset(target)
            _reset(source)

    def _end_all(self) -> None:
        with self._lock:
            for pair in self._pairs:
                for one in pair:
                    _reset(one)

    def _forget(self) -> None:
        """End what was lost the last time, so that nobody waits at it any more."""
        for one in self._lost:
            _reset(one)


def _reset(one: socket.socket) -> None:
    """Let it end with a reset, as soon as the thread that reads here has closed it."""
    with suppress(OSError):
        one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, ABRUPTLY)
    with suppress(OSError):
        one.shutdown(socket.SHUT_RD)  # says nothing, and wakes the thread


def _is_reset(one: socket.socket) -> bool:
    return one.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8) == ABRUPTLY


def _end(one: socket.socket) -> None:
    _reset(one)
    one.close()
