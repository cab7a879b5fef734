"""A private PostgreSQL: its own folder, its own port, gone after the tests."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FAST = "fsync=off", "synchronous_commit=off", "full_page_writes=off"
LOOPBACK_ONLY = "listen_addresses=127.0.0.1", "unix_socket_directories="


def free_port() -> int:
    """Find a loopback port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def programs() -> Path | None:
    """Find the folder of the newest PostgreSQL here; None if there is none."""
    debian = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    found = max(debian, key=lambda path: float(path.parts[-3]), default=None)
    on_path = shutil.which("initdb")
    if found is None and on_path is not None:
        found = Path(on_path).resolve()
    return found and found.parent


@contextmanager
def cluster(programs: Path) -> Iterator[str]:
    """Start an empty PostgreSQL and give the URL of its database; stop it after."""
    folder = Path(tempfile.mkdtemp(prefix="sneakpreview-postgresql-"))
    port = free_port()
    data, log = folder / "data", folder / "log"
    options = " ".join(f"-c {option}" for option in (*LOOPBACK_ONLY, *FAST))
    control = (programs / "pg_ctl", "-D", data, "-w", "-s")
    try:
        if os.geteuid() == 0:
            user = pwd.getpwnam("postgres")
            os.chown(folder, user.pw_uid, user.pw_gid)
        _run(programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust",
             "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")  # fmt: skip
        _run(*control, "-l", log, "-o", f"-p {port} {options}", "start")
        try:
            yield f"postgresql+psycopg://postgres@127.0.0.1:{port}/postgres"
        finally:
            _run(*control, "-m", "fast", "stop")
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
