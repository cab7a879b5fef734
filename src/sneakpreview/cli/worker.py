"""`sneakpreview worker`: does the work of a grown site."""

import sys
from functools import partial
from typing import Annotated

import typer

from sneakpreview.cli import preparation
from sneakpreview.cli.grown import PATIENCE, beating, opened
from sneakpreview.cli.shelf import Data
from sneakpreview.domain.errors import SetupError, quoted
from sneakpreview.domain.standing import LANES, WORKER

Threads = Annotated[
    int | None,
    typer.Option(
        metavar="NUMBER",
        help="How many films are fetched at the same time, and how many pictures.",
        min=1,
        max=100,
    ),
]
Queues = Annotated[
    list[str] | None,
    typer.Option(
        "--queue",
        metavar="NAME",
        help="Do this work only: letters, films, pictures, imports, slow or house."
        " Can be given several times.",
    ),
]


def worker(data: Data = None, threads: Threads = None, queue: Queues = None) -> None:
    """Do what is due, as the relay tells. Any number may run."""
    with opened(data, worker_threads=threads) as (parts, app):
        from sneakpreview.worker.anew import anew  # noqa: PLC0415 - an extra
        from sneakpreview.worker.bell import Bell  # noqa: PLC0415
        from sneakpreview.worker.broker import QUEUES  # noqa: PLC0415
        from sneakpreview.worker.crew import Crew  # noqa: PLC0415
        from sneakpreview.worker.listener import Listener  # noqa: PLC0415

        queues = list(dict.fromkeys(queue or QUEUES))
        for name in queues:
            if name not in QUEUES:
                raise SetupError(
                    f"there is no queue {quoted(name)}; the queues are"
                    f" {', '.join(QUEUES)}"
                )
        anew(parts)
        bell = Bell(parts.engine)
        crew = Crew(parts, queues, bell.wake, partial(preparation.renew, parts))
        bell.start()
        crew.start()
        try:
            listener = Listener(app, crew, queues, parts.settings.worker_threads)
            lanes = [name for name in queues if name in LANES]
            with beating(parts, WORKER, lambda: listener.trouble, lanes):
                status = listener.run()
        finally:
            crew.stop(PATIENCE)
            bell.stop(PATIENCE)
    sys.exit(status)
