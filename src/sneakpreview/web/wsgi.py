"""The site as a WSGI server with processes of its own starts it, such as gunicorn.

`application()` makes it, once, before the processes are forked off; `begin()` makes a
process one that serves. `deploy/gunicorn.conf.py` calls both. Nothing is migrated or
built here: that is done before (docs/operations.md).
"""

import sys
from collections.abc import Callable, Iterable
from datetime import timedelta
from threading import Event, Thread
from typing import Any, cast

import structlog
from apiflask import APIFlask

from sneakpreview.domain.errors import SetupError, SneakPreviewError
from sneakpreview.settings import Settings, load, make_folder, remarks
from sneakpreview.storage.migrate import is_current
from sneakpreview.web.app import create_app
from sneakpreview.web.memory import spare_memory
from sneakpreview.web.transaction import KEY
from sneakpreview.wiring import Parts, assemble
from sneakpreview.worker.chore import once
from sneakpreview.worker.house import TITLES, titles_every
from sneakpreview.worker.staff import Staff, staff

STAFF, CLOSING = "staff", "closing"
LOOK = timedelta(minutes=1)  # between looks whether the search has to be renewed

Wsgi = Callable[[dict[str, Any], Any], Iterable[bytes]]
Renew = Callable[[Parts], None]

log = structlog.get_logger()


def settings() -> Settings:
    """Read the settings; one that makes no sense ends the program with one line."""
    for remark in remarks():
        log.warning(remark)
    try:
        return load()
    except SneakPreviewError as error:
        sys.exit(str(error))


def application() -> APIFlask:
    """Make the site, with no thread and no connection, so that it can be forked.

    What is wrong with the settings, or with the database, ends the program with one
    line.
    """
    chosen = settings()
    try:
        make_folder(chosen)
        parts = assemble(chosen)
        if not is_current(parts.engine):
            raise SetupError(
                "the database is not up to date: run `sneakpreview db upgrade` first"
            )
        workers = staff(parts)
    except SneakPreviewError as error:
        sys.exit(str(error))
    app = create_app(parts, workers.wake)
    app.wsgi_app = _Behind(app.wsgi_app, chosen)  # type: ignore[method-assign,assignment]
    app.extensions[STAFF], app.extensions[CLOSING] = workers, Event()
    parts.engine.dispose()
    spare_memory()
    return app


def begin(app: APIFlask, renew: Renew) -> None:
    """Serve in this process, which has been forked off; call it once in each.

    Without a broker it works, too: any number of processes may, since what is to be
    done is claimed in the database. One of them then calls `renew` once a day, which
    brings into the search what sources have told of, and at once where there is none.
    """
    parts = cast("Parts", app.extensions[KEY])
    # Its sockets are those of the process that this one comes from.
    parts.engine.dispose(close=False)
    cast("Staff", app.extensions[STAFF]).start()
    if not parts.settings.broker_url:
        what = (parts, renew, app.extensions[CLOSING])
        Thread(target=_renew, args=what, name="renewal", daemon=True).start()


def end(app: APIFlask) -> None:
    """End what `begin` began; what is still being fetched, somebody takes up again."""
    app.extensions[CLOSING].set()
    cast("Staff", app.extensions[STAFF]).stop()


class _Behind:
    """Says to the application what only the settings know of who is in front."""

    def __init__(self, app: Wsgi, chosen: Settings) -> None:
        self._app = app
        self._scheme = "https" if chosen.https else "http"

    def __call__(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:  # noqa: ANN401 - WSGI's own
        environ["wsgi.url_scheme"] = self._scheme
        # Who comes by a socket file has no address, and is on this machine.
        environ["REMOTE_ADDR"] = environ.get("REMOTE_ADDR") or "127.0.0.1"
        return self._app(environ, start)


def _renew(parts: Parts, renew: Renew, closing: Event) -> None:
    while True:
        try:
            once(parts, TITLES, titles_every(parts), lambda: renew(parts))
        except Exception:
            # The old search goes on meanwhile.
            log.exception("the search could not be renewed")
        if closing.wait(LOOK.total_seconds()):
            return
