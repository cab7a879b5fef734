"""`sneakpreview run`: the whole site in one process."""

import errno
import signal
import socket
from contextlib import suppress
from threading import Event, Thread
from types import FrameType
from typing import Annotated, Any

import typer
from rich.console import Console
from sqlalchemy.exc import SQLAlchemyError
from waitress.server import BaseWSGIServer, MultiSocketServer, create_server

from sneakpreview.cli import preparation
from sneakpreview.cli.log import configure
from sneakpreview.cli.receiving import Channel
from sneakpreview.cli.shelf import Data
from sneakpreview.domain.errors import SetupError, quoted
from sneakpreview.settings import Settings, load, make_folder, secret
from sneakpreview.storage import chores
from sneakpreview.web.app import BODY, create_app
from sneakpreview.web.memory import spare_memory
from sneakpreview.wiring import Parts, assemble, now
from sneakpreview.worker.staff import staff

Host = Annotated[
    str | None, typer.Option(metavar="ADDRESS", help="The address to listen on.")
]
Port = Annotated[
    int | None, typer.Option(metavar="NUMBER", help="The port.", min=0, max=65535)
]

SOON, DAY = 60.0, 86_400.0  # seconds

AGAINST_ABUSE: dict[str, Any] = {
    "connection_limit": 1000,  # by default 100 idle connections shut everybody out
    "asyncore_use_poll": True,  # select() ends at 1,024 descriptors
    "channel_timeout": 30,  # seconds of silence
    "cleanup_interval": 5,
    "max_request_body_size": BODY,  # but for files: cli/receiving.py
    "recv_bytes": 1024,  # few requests can be queued behind answers that nobody reads
    "ident": None,
}

console = Console(stderr=True)


def run(data: Data = None, host: Host = None, port: Port = None) -> None:
    """Serve the site: web, worker and migrations in one process.

    Where a broker is set, others work (`sneakpreview worker`).
    """
    settings = load(data=data, host=host, port=port)
    configure(json=settings.log_json, least=settings.log_level)
    signal.signal(signal.SIGTERM, _leave)
    make_folder(settings)
    secret(settings)  # nothing is built for a site that could not start
    listener = _listen(settings)
    parts = assemble(settings)
    try:
        preparation.prepare(parts)
        _serve(parts, listener)
    except KeyboardInterrupt:
        pass  # that is how one ends it, at whatever point
    finally:
        listener.close()
        parts.engine.dispose()


def _serve(parts: Parts, listener: socket.socket) -> None:
    workers = staff(parts)
    server = create_server(
        create_app(parts, workers.wake),
        sockets=[listener],
        threads=parts.settings.web_threads,
        url_scheme="https" if parts.settings.https else "http",
        # ProxyFix decides which of a proxy's headers to believe; without it they tell
        # that there is one which nobody counted (web/health.py).
        clear_untrusted_proxy_headers=False,
        **AGAINST_ABUSE,
    )
    if isinstance(server, BaseWSGIServer):
        server.channel_class = Channel
    spare_memory()
    workers.start()
    closing = Event()
    # With a broker, one of all workers does it once for all.
    far = any(not source.at_hand for source in parts.sources)
    if far and not parts.settings.broker_url:
        Thread(target=_renew, args=(parts, closing), daemon=True).start()
    host, port = listener.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    console.print(
        f"Sneak Preview is at [bold]http://{shown}:{port}[/] (Ctrl-C ends it)"
    )
    try:
        server.run()
    finally:
        closing.set()
        _close(server)
        workers.stop()


def _renew(parts: Parts, closing: Event) -> None:
    """Let the search find what the sources have told of, soon and then daily."""
    wait = SOON
    while not closing.wait(wait):
        preparation.renew(parts)
        with suppress(SQLAlchemyError), parts.writing.begin() as session:
            chores.note(session, "titles", now())
        wait = DAY


def _close(server: MultiSocketServer | BaseWSGIServer) -> None:
    server.task_dispatcher.shutdown(cancel_pending=True, timeout=1)
    server.close()


def _listen(settings: Settings) -> socket.socket:
    where = f"{settings.host}:{settings.port}"
    try:
        family = socket.getaddrinfo(settings.host, settings.port)[0][0]
        listener = socket.socket(family, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((settings.host, settings.port))
        listener.listen(1024)
    except (OSError, UnicodeError) as error:
        if getattr(error, "errno", None) == errno.EADDRINUSE:
            raise SetupError(
                f"{where} is in use by another program: choose another --port"
            ) from error
        reason = (
            getattr(error, "strerror", None) or "that is no address of this machine"
        )
        raise SetupError(f"{quoted(where)} cannot be listened on: {reason}") from error
    return listener


def _leave(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
