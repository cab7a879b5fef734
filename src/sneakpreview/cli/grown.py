"""What the processes of a grown site begin with: settings, log, parts and broker."""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import structlog

from sneakpreview.cli.log import configure
from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.listening import Listening
from sneakpreview.metrics.exposition import serve
from sneakpreview.settings import PREFIX, load, make_folder
from sneakpreview.storage.migrate import is_current
from sneakpreview.wiring import Parts, assemble
from sneakpreview.worker.heartbeat import Heartbeat

if TYPE_CHECKING:
    from celery import Celery

PATIENCE = 2.0  # seconds for threads that have nothing to do any more

log = structlog.get_logger()


@contextmanager
def told(at: Listening | None) -> Iterator[None]:
    """Tell Prometheus the figures of this process meanwhile, where that was asked for.

    SetupError where nobody can listen there.
    """
    if at is None:
        yield
        return
    try:
        end = serve(*at)
    except OSError as error:
        raise SetupError(
            f"{PREFIX}METRICS_AT cannot be listened on: {error.strerror or error}"
        ) from error
    try:
        yield
    finally:
        end()


@contextmanager
def opened(data: Path | None, **given: Any) -> Iterator[tuple[Parts, "Celery"]]:  # noqa: ANN401 - a field's own type
    """Open the parts, and Celery's application, for a process that the broker joins.

    SetupError where the settings name no broker, or one that refuses, or a database
    that is not of this version. A broker that does not answer now may do so later.
    """
    settings = load(data=data, **given)
    configure(json=settings.log_json, least=settings.log_level)
    if not settings.broker_url:
        raise SetupError(
            f"{PREFIX}BROKER_URL is not set: without a broker, `sneakpreview run`"
            " does all by itself"
        )
    try:
        from sneakpreview.worker.broker import celery, reach  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        raise SetupError(
            f"{PREFIX}BROKER_URL needs Celery: `.venv/bin/pip install -e '.[grown]'`"
            " where the project is, or `pip install 'sneakpreview[grown]'`"
        ) from error
    make_folder(settings)
    app = celery(settings)
    trouble = reach(app)
    if trouble is not None:
        log.warning("the broker does not answer", reason=trouble)
    parts = assemble(settings)
    try:
        if not is_current(parts.engine):
            raise SetupError(
                "the database is not of this version yet: `sneakpreview db upgrade`"
            )
        with told(settings.metrics_at):
            yield parts, app
    except KeyboardInterrupt:
        pass  # that is how one ends it, at whatever point
    finally:
        parts.engine.dispose()


@contextmanager
def beating(
    parts: Parts,
    kind: str,
    trouble: Callable[[], str | None],
    lanes: Collection[str] = (),
) -> Iterator[None]:
    """Let everybody see that this process is at work, until the block ends."""
    heart = Heartbeat(parts, kind, lanes, trouble)
    heart.start()
    try:
        yield
    finally:
        heart.stop(PATIENCE)
