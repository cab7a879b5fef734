"""The database's connections: how many are open, and how many are in use."""

from collections.abc import Callable

from prometheus_client import Gauge
from sqlalchemy import Engine, event

OPEN = Gauge(
    "sneakpreview_database_connections_open",
    "Connections to the database that are open",
    multiprocess_mode="livesum",
)
IN_USE = Gauge(
    "sneakpreview_database_connections_in_use",
    "Connections to the database that somebody works with",
    multiprocess_mode="livesum",
)


def watch(engine: Engine) -> None:
    """Count the connections of an engine from now on."""
    for name, gauge, step in (
        ("connect", OPEN, 1),
        ("close", OPEN, -1),
        ("checkout", IN_USE, 1),
        ("checkin", IN_USE, -1),
    ):
        event.listen(engine, name, _counting(gauge, step))


def _counting(gauge: Gauge, step: int) -> Callable[..., None]:
    def count(*_: object) -> None:
        gauge.inc(step)

    return count
