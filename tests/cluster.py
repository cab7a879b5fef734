"""A private PostgreSQL: its own folder, its own port, gone after the tests."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from random import SystemRandom

import psutil

FAST = "fsync=off", "synchronous_commit=off", "full_page_writes=off"
LOOPBACK_ONLY = "listen_addresses=127.0.0.1", "unix_socket_directories="
PORTS = range(11_000, 32_000)  # browsers like them; the system gives none of them away
AT_A_TIME = 4  # processes of tests, each with a share of the ports

_worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
_own = PORTS[_worker % AT_A_TIME :: AT_A_TIME]
_places = count(SystemRandom().randrange(len(_own)))  # another run may be at it, too


def free_port() -> int:
    """Find a loopback port that nobody listens on, and nobody else comes by.

    What listens there begins later, or is killed and begins again: until then the
    system would give a port of its own to whoever asks for any.
    """
    while True:
        port = _own[next(_places) % len(_own)]
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


def programs() -> Path | None:
    """Find the folder of the newest PostgreSQL here; None if there is none."""
    debian = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    found = max(debian, key=lambda path: float(path.parts[-3]), default=None)
    on_path = shutil.which("initdb")
    if found is None and on_path is not None:
        found = Path(on_path).resolve()
    return found and found.parent


class Cluster:
    """A PostgreSQL in an empty folder, not yet started; it can be killed, too."""

    def __init__(self, programs: Path, folder: Path, *options: str) -> None:
        self.port = free_port()
        self.url = f"postgresql+psycopg://postgres@127.0.0.1:{self.port}/postgres"
        self._data, self._log = folder / "data", folder / "log"
        self._control = (programs / "pg_ctl", "-D", self._data, "-w", "-s")
        self._options = " ".join(f"-c {one}" for one in (*LOOPBACK_ONLY, *options))
        if os.geteuid() == 0:
            user = pwd.getpwnam("postgres")
            os.chown(folder, user.pw_uid, user.pw_gid)
        _run(programs / "initdb", "-D", self._data, "-U", "postgres", "-A", "trust",
             "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")  # fmt: skip

    def start(self) -> None:
        """Start it, and wait until it answers; after a kill it recovers first."""
        told = f"-p {self.port} {self._options}"
        _run(*self._control, "-l", self._log, "-o", told, "start")

    def stop(self) -> None:
        """End it as an operator does who does not wait for others."""
        _run(*self._control, "-m", "fast", "stop")

    def is_alive(self) -> bool:
        """Say whether it runs, be it that it does not answer yet."""
        return self._first() is not None

    def kill(self) -> None:
        """End all of it at once."""
        first = self._first()
        if first is not None:
            for process in (first, *first.children()):
                with suppress(psutil.NoSuchProcess):  # it ended with the first
                    process.kill()

    def _first(self) -> psutil.Process | None:
        """Give the process that all others come from; None where it has ended."""
        try:
            said = (self._data / "postmaster.pid").read_text().split("\n")[0]
            found = psutil.Process(int(said))
            is_there = found.status() != psutil.STATUS_ZOMBIE
            return found if is_there and "postgres" in found.name() else None
        except (OSError, ValueError, psutil.NoSuchProcess):
            return None


@contextmanager
def cluster(programs: Path) -> Iterator[str]:
    """Start an empty PostgreSQL and give the URL of its database; stop it after."""
    folder = Path(tempfile.mkdtemp(prefix="sneakpreview-postgresql-"))
    try:
        made = Cluster(programs, folder, *FAST)
        made.start()
        try:
            yield made.url
        finally:
            made.stop()
    finally:
        shutil.rmtree(folder)


def _run(*command: str | Path) -> None:
    """Run one of PostgreSQL's programs, which refuse to work for root."""
    as_postgres = ("runuser", "-u", "postgres", "--") if os.geteuid() == 0 else ()
    done = subprocess.run(
        [*as_postgres, *command],
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stderr}")
