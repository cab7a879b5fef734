"""A private Redis: its own port, nothing on disk, gone after the tests."""

import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from redis import Redis

from cluster import free_port
from needs import require

NOTHING_KEPT = "--save", "", "--appendonly", "no"
DEADLINE = 60.0  # seconds in which any machine has started it


class RedisServer:
    """A server that can be killed, begun again, frozen and thawed."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self.folder = folder
        self.options = options
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def socket(self) -> Path:
        """Where it listens beside its port."""
        return self.folder / "redis.sock"

    def begin(self) -> None:
        """Start it, with nothing in it; it answers when this returns."""
        self._process = subprocess.Popen(
            [
                *("redis-server", "--bind", "127.0.0.1", "--port", str(self.port)),
                *("--unixsocket", self.socket, "--dir", self.folder, *NOTHING_KEPT),
                *self.options,
            ],
            stdout=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + DEADLINE
        while not self._listens():
            assert self._process.poll() is None, "redis-server did not start"
            assert time.monotonic() < deadline, "redis-server does not answer"
            time.sleep(0.02)

    def kill(self) -> None:
        """End it at once, as a power cut does."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def freeze(self) -> None:
        """Let it accept connections and answer nobody."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def client(self) -> Redis:
        """Look at what is in it; a patient client of its own."""
        return Redis(unix_socket_path=str(self.socket))

    def _listens(self) -> bool:
        with socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(DEADLINE)
            if probe.connect_ex(str(self.socket)):
                return False
            probe.sendall(b"PING\r\n")  # answered even where a password is asked for
            return probe.recv(100).startswith((b"+PONG", b"-NOAUTH"))


@contextmanager
def redis_server(*options: str) -> Iterator[RedisServer]:
    """Start a Redis; kill it after."""
    require(shutil.which("redis-server"), "Redis is not installed")
    # A socket's path has to be short.
    folder = Path(tempfile.mkdtemp(prefix="sneakpreview-redis-"))
    server = RedisServer(folder, *options)
    try:
        server.begin()
        yield server
    finally:
        server.kill()
        shutil.rmtree(folder)
