"""gunicorn's side of the site: `gunicorn --config deploy/gunicorn.conf.py`.

Where to listen, and with how many threads, is said by SNEAKPREVIEW_HOST, _PORT and
_WEB_THREADS (docs/settings.md), the number of processes by WEB_CONCURRENCY. A socket
that systemd hands over, or `--bind unix:/run/sneakpreview/web.sock`, comes first.
"""

import os
import shutil
from fcntl import LOCK_EX, LOCK_NB, LOCK_SH, flock
from pathlib import Path
from tempfile import gettempdir, mkdtemp
from time import monotonic
from typing import Any

from gunicorn.workers.gthread import ThreadWorker

_memory = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - a folder of our own

_FIGURES = "sneakpreview-metrics-"
BRIDGE = 60.0  # seconds; a start takes a few, and longer where there is much else to do


def _forget_the_dead() -> None:
    """Remove the figures of who was killed, and could not: they are in memory."""
    for left in Path(_memory or gettempdir()).glob(f"{_FIGURES}*"):
        try:
            with (left / "lock").open("rb") as lock:
                flock(lock, LOCK_EX | LOCK_NB)
                shutil.rmtree(left, ignore_errors=True)
        except OSError:
            continue  # somebody holds it, or it is none of ours


# Each process writes its figures here, so that whichever is asked for /metrics can tell
# those of all. It has to be said before the program is read.
_forget_the_dead()
_figures = mkdtemp(prefix=_FIGURES, dir=_memory)
_lock = Path(_figures, "lock").open("wb")  # noqa: SIM115 - all processes that come from this one hold it
flock(_lock, LOCK_SH)
os.environ["PROMETHEUS_MULTIPROC_DIR"] = _figures

from prometheus_client.multiprocess import mark_process_dead  # noqa: E402

from sneakpreview.cli import preparation  # noqa: E402
from sneakpreview.cli.log import configure  # noqa: E402
from sneakpreview.web import wsgi  # noqa: E402

_settings = wsgi.settings()
configure(json=_settings.log_json, least=_settings.log_level)
_host = f"[{_settings.host}]" if ":" in _settings.host else _settings.host

wsgi_app = "sneakpreview.web.wsgi:application()"
bind = f"{_host}:{_settings.port}"
workers = int(os.environ.get("WEB_CONCURRENCY") or len(os.sched_getaffinity(0)))
threads = _settings.web_threads


class worker_class(ThreadWorker):  # noqa: N801 - gunicorn's name for it
    """Threads that serve on for a while where the process they come from has died.

    The next one takes seconds to begin. That is so where systemd holds the socket: else
    the next could not listen as long as somebody does.
    """

    alone_since: float | None = None
    bridge = BRIDGE if "LISTEN_FDS" in os.environ else 0.0

    def is_parent_alive(self) -> bool:
        """Say whether to serve on."""
        if self.alone_since is None and not super().is_parent_alive():
            self.alone_since = monotonic()
        return self.alone_since is None or monotonic() - self.alone_since < self.bridge


# Loaded once and forked: a process takes 35 MB of its own, where it took 105 MB, and
# one that died is replaced in a moment. New code comes with a restart, not with a
# reload; the socket that systemd holds bridges it (docs/operations.md).
preload_app = True

timeout = 30  # seconds without a heartbeat
graceful_timeout = 25  # for requests under way at the end; systemd waits longer
# max_requests stays off: nothing here grows, and each process would begin anew for it.
worker_tmp_dir = _memory  # heartbeats; a disk may keep them waiting
control_socket_disable = True

# No header is believed here. SNEAKPREVIEW_PROXIES says how many proxies the application
# believes about a visitor's address, SNEAKPREVIEW_HTTPS which scheme it is behind.
forwarded_allow_ips = ""
forwarder_headers = ""
secure_scheme_headers: dict[str, str] = {}

limit_request_line = 8190  # as nginx takes them


def post_worker_init(worker: Any) -> None:  # noqa: ANN401 - gunicorn's own
    """Begin to serve, in the process that has just been forked off."""
    wsgi.begin(worker.wsgi, preparation.renew)


def worker_exit(_server: Any, worker: Any) -> None:  # noqa: ANN401 - gunicorn's own
    """End what was begun, where it was."""
    if worker.booted:
        wsgi.end(worker.wsgi)


def child_exit(_server: Any, worker: Any) -> None:  # noqa: ANN401 - gunicorn's own
    """Count no longer what a process had open that is gone."""
    mark_process_dead(worker.pid)


def on_exit(_server: Any) -> None:  # noqa: ANN401 - gunicorn's own
    """Leave no figures behind."""
    shutil.rmtree(_figures, ignore_errors=True)
