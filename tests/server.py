"""The real site in a process of its own, started and ended as a person would."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

from cluster import free_port

START = 120.0  # seconds; the first start on a slow machine builds the search files
END = 120.0

_built: list[Path] = []  # search files that a site has made


@dataclass(frozen=True)
class Site:
    """A site that answers at `url`, and the folder where it keeps everything."""

    url: str
    data: Path
    process: subprocess.Popen[bytes]


@contextmanager
def serving(data: Path, **settings: str) -> Iterator[Site]:
    """Run the site on a folder until the block ends, then end it with Ctrl-C.

    `settings` are those of docs/settings.md without their prefix, in lower case.
    The port is any that is free, unless they name one. The block begins when the site
    is ready; that it ends cleanly is asserted.
    """
    spare_building(data / "search")
    port = int(settings.get("port", 0)) or free_port()
    log = data.with_name(f"{data.name}.log")
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "sneakpreview", "run"],
            env=_environment(settings | {"data": str(data), "port": str(port)}),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
    with process:
        try:
            _wait_until_ready(process, port, log)
            _built.append(data / "search")
            yield Site(f"http://127.0.0.1:{port}", data, process)
            process.send_signal(signal.SIGINT)
            assert process.wait(END) == 0, log.read_text()
        finally:
            process.kill()


def spare_building(search: Path) -> None:
    """Begin with the search files of the site before: making them takes seconds.

    The links are safe: no search file is ever written over. Nor is anything lost: a
    site that needs others makes them.
    """
    while _built and not search.exists():
        made = _built.pop()
        if made.is_dir():  # its disk may be gone
            shutil.copytree(made, search, copy_function=_link)


def _link(source: str, place: str) -> None:
    """Give a file another name; on another disk, a copy."""
    try:
        os.link(source, place)
    except OSError:
        shutil.copyfile(source, place)


def _environment(settings: dict[str, str]) -> dict[str, str]:
    # A shell starts what it puts in the background with Ctrl-C switched off, and
    # children inherit that: switch it on again, or no site would ever end.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    kept = {k: v for k, v in os.environ.items() if not k.startswith("SNEAKPREVIEW_")}
    return kept | {f"SNEAKPREVIEW_{k.upper()}": v for k, v in settings.items()}


def _wait_until_ready(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + START
    while process.poll() is None and time.monotonic() < deadline:
        if _is_ready(port):
            return
        time.sleep(0.05)
    raise AssertionError(f"the site did not start:\n{log.read_text()}")


def _is_ready(port: int) -> bool:
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/health/ready")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()
