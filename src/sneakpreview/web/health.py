"""Whether the process is alive, whether the site is ready, and its figures."""

from collections.abc import Mapping, Sequence
from functools import partial
from http import HTTPStatus
from typing import Any, cast

from apiflask import APIBlueprint, APIFlask
from flask import Response, current_app, request
from werkzeug.exceptions import NotFound

from sneakpreview.domain.peers import is_among, peers
from sneakpreview.metrics.exposition import MEDIA_TYPE, written
from sneakpreview.web.errors import Problem
from sneakpreview.web.figures import figures
from sneakpreview.web.readiness import SERVING, Readiness, look
from sneakpreview.web.shapes import Shape
from sneakpreview.web.transaction import parts
from sneakpreview.wiring import Parts

READINESS = "readiness"
FORWARDED = ("X-Forwarded-For", "Forwarded")
TEXT: dict[int | str, dict[str, str | dict[str, dict[str, Any]]]] = {
    200: {
        "description": "figures in Prometheus' text format",
        "content": {"text/plain": {"schema": {"type": "string"}}},
    },
    404: {"description": "who asks is not among SNEAKPREVIEW_METRICS_FROM"},
}
NOT_READY = {503: "it is not; `errors` says everything that is wrong"}

routes = APIBlueprint("health", __name__, tag="Health")


class HealthOut(Shape):
    """The one word that a probe waits for."""

    status: str


def init(app: APIFlask, parts: Parts) -> None:
    """Let the application look at itself, but not too often."""
    app.extensions[READINESS] = Readiness(partial(look, parts))


@routes.get("/health/live")
@routes.output(HealthOut)
def live() -> HealthOut:
    """Say that the process answers."""
    return HealthOut(status="ok")


@routes.get("/health/web")
@routes.output(HealthOut)
@routes.doc(responses=NOT_READY)
def web() -> HealthOut:
    """Say that this process can serve people, to what sends them here or elsewhere."""
    seen = _readiness().now().wrong
    return _well({about: seen[about] for about in SERVING if about in seen})


@routes.get("/health/ready")
@routes.output(HealthOut)
@routes.doc(responses=NOT_READY)
def ready() -> HealthOut:
    """Say that the site does what it is for: database, disk, search, and the work."""
    return _well(_readiness().now().wrong)


@routes.get("/metrics")
@routes.doc(responses=TEXT)
def metrics() -> Response:
    """Give the figures in Prometheus' text format, to whom they are meant for."""
    if not _is_insider():
        raise NotFound
    text = written(figures(parts(), _readiness().now()))
    return Response(text, content_type=MEDIA_TYPE)


def _readiness() -> Readiness:
    return cast("Readiness", current_app.extensions[READINESS])


def _well(wrong: Mapping[str, Sequence[str]]) -> HealthOut:
    """Say that all is well; a 503 problem that names everything that is not."""
    if wrong:
        reasons = [reason for about in wrong.values() for reason in about]
        raise Problem(
            HTTPStatus.SERVICE_UNAVAILABLE,
            "not-ready",
            "; ".join(reasons),
            errors={about: list(found) for about, found in wrong.items()},
        )
    return HealthOut(status="ok")


def _is_insider() -> bool:
    """Say whether the figures are for who asks.

    Both the connection and whoever it is for, behind proxies, must be among those that
    were named. What comes through a proxy that nobody counted could be for anybody.
    """
    settings = parts().settings
    believed = peers(settings.metrics_from)
    before = request.environ.get("werkzeug.proxy_fix.orig", request.environ)
    asking = {before.get("REMOTE_ADDR") or "", request.remote_addr or ""}
    uncounted = not settings.proxies and any(
        name in request.headers for name in FORWARDED
    )
    return not uncounted and all(is_among(one, believed) for one in asking)
