"""Processes that begin with the program read: to read it takes a second or two."""

from multiprocessing import get_context

processes = get_context("forkserver")
processes.set_forkserver_preload(
    [
        "sneakpreview.web.app",
        *(f"sneakpreview.cli.{name}" for name in ("run", "relay", "worker", "beat")),
        *(f"sneakpreview.worker.{name}" for name in ("relay", "listener", "beat")),
    ]
)
