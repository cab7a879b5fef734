"""Requests: an id for each, a line in the log, and the figures.

The id goes along in the answer, in every refusal, in each line that is logged
meanwhile, and to whatever work the request asks for. The line tells the route's
template, and so neither who asked nor for which film.
"""

import re
from secrets import token_hex
from time import perf_counter

import structlog
from apiflask import APIFlask
from flask import Response, g, has_request_context, request
from structlog.contextvars import bind_contextvars, clear_contextvars

from sneakpreview.metrics.requests import answered
from sneakpreview.settings import Settings

HEADER = "X-Request-ID"
TAME = re.compile(r"[A-Za-z0-9_-]{8,64}", re.ASCII)
PROBES = ("/health/", "/metrics")  # whoever asks every few seconds is told of once
ERROR = 500

log = structlog.get_logger()


def init(app: APIFlask, settings: Settings) -> None:
    """Give every request an id: a proxy's, where proxies are believed, else our own.

    To be called before all else: what comes first in a request comes last in an answer.
    """

    @app.before_request
    def begin() -> None:
        g.begun, g.request_id = perf_counter(), _number(believed=settings.proxies > 0)
        clear_contextvars()  # the thread has served others before
        bind_contextvars(request=g.request_id)

    app.after_request(_end)
    app.teardown_request(lambda _: clear_contextvars())


def request_id() -> str | None:
    """Give the id of the present request; None where there is none."""
    found: str | None = g.get("request_id") if has_request_context() else None
    return found


def _number(*, believed: bool) -> str:
    said = request.headers.get(HEADER, "") if believed else ""
    return said if TAME.fullmatch(said) else token_hex(8)


def _end(response: Response) -> Response:
    seconds = perf_counter() - g.begun
    response.headers[HEADER] = g.request_id
    route = request.url_rule.rule if request.url_rule else None
    status = response.status_code
    answered(request.method, route, status, seconds)
    if status >= ERROR or not request.path.startswith(PROBES):
        tell = log.warning if status >= ERROR else log.info
        tell(
            "answered",
            method=request.method,
            route=route,
            status=status,
            ms=round(seconds * 1000, 1),
        )
    return response
