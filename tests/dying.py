"""A worker that is killed, at one statement after the other, and each time begun anew.

    python dying.py FOLDER

The folder holds a site's database and one import. A child works until its n-th
statement, or commit, and kills itself there, for each n from 1 on, until one lives to
see the end; what it printed is the number of deaths.
"""

import os
import signal
import sys
from pathlib import Path

from sqlalchemy import event, update

from sneakpreview.settings import Settings
from sneakpreview.sources.catalogue.source import CatalogueSource
from sneakpreview.storage.base import connect
from sneakpreview.storage.imports import ImportRow
from sneakpreview.wiring import assemble, now
from sneakpreview.worker.desk import Desk
from sneakpreview.worker.importer import ImportWorker

STEP = 5
"""Statements by which each child lives longer than the one before."""


def work(folder: Path, last: int) -> None:
    """Work on, and die at the `last` thing that is asked of the database."""
    parts = assemble(Settings(data=folder, secret_key="k" * 32, sources=("catalogue",)))
    left = last

    def count(*_: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(parts.engine, "before_cursor_execute", count)
    event.listen(parts.engine, "after_cursor_execute", count)
    event.listen(parts.engine, "commit", count)
    while ImportWorker(parts, Desk(parts.writing)).work(lambda: True):
        pass
    os._exit(0)


def let_lapse(folder: Path) -> None:
    """Let the lease of whoever died lapse at once, as it would in half a minute."""
    engine = connect(f"sqlite:///{folder / 'sneakpreview.sqlite'}")
    with engine.begin() as connection:
        connection.execute(update(ImportRow).values(lease_until=now(), attempts=0))
    engine.dispose()


def main() -> None:
    """Kill until nobody dies any more."""
    folder = Path(sys.argv[1])
    CatalogueSource()
    deaths = 0
    while True:
        child = os.fork()
        if child == 0:
            work(folder, STEP * (deaths + 1))
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            print(deaths)  # noqa: T201 - what the test reads
            sys.exit(os.waitstatus_to_exitcode(status))
        deaths += 1
        let_lapse(folder)


if __name__ == "__main__":
    main()
