"""The figures in Prometheus' text format, of one process or of several."""

import os
from collections.abc import Callable, Iterable
from threading import Thread
from wsgiref.simple_server import WSGIServer

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    generate_latest,
    start_http_server,
)
from prometheus_client.metrics_core import Metric
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

MEDIA_TYPE = CONTENT_TYPE_LATEST
SHARED = "PROMETHEUS_MULTIPROC_DIR"
"""The library's own variable, set before it is loaded: the folder in which processes
that are forked from one write their figures, so that any of them can tell all."""


def written(*further: Iterable[Metric]) -> bytes:
    """Write the figures of all processes that share a folder, else of this one.

    `further` are figures that nobody counted, such as what the database says.
    """
    registry = CollectorRegistry()
    for metrics in further:
        registry.register(_Told(metrics))
    return generate_latest(_counted()) + generate_latest(registry)


def serve(address: str, port: int) -> Callable[[], None]:
    """Tell the figures of a process without a site at an address of its own.

    What ends that again; OSError if the address cannot be listened on.
    """
    server, thread = start_http_server(port, address, registry=_counted())
    return lambda: _end(server, thread)


def _end(server: WSGIServer, thread: Thread) -> None:
    server.shutdown()
    server.server_close()
    thread.join()


def _counted() -> CollectorRegistry:
    if SHARED not in os.environ:
        return REGISTRY
    registry = CollectorRegistry()
    MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return registry


class _Told(Collector):
    def __init__(self, metrics: Iterable[Metric]) -> None:
        self._metrics = tuple(metrics)

    def collect(self) -> Iterable[Metric]:
        return self._metrics
