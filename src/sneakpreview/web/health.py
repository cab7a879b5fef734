"""Whether the site is alive, whether it is ready, and its figures."""

from http import HTTPStatus
from typing import Any

from apiflask import APIBlueprint
from flask import Response
from prometheus_client import CONTENT_TYPE_LATEST, Gauge, generate_latest
from sqlalchemy.exc import SQLAlchemyError

from sneakpreview.searchfiles.publish import published
from sneakpreview.storage import wanted
from sneakpreview.web.errors import Problem
from sneakpreview.web.shapes import Shape
from sneakpreview.web.transaction import parts, reading
from sneakpreview.wiring import now

FILMS = Gauge("sneakpreview_films", "Films by their state of work", ["state"])
TEXT: dict[int | str, dict[str, str | dict[str, dict[str, Any]]]] = {
    200: {
        "description": "figures in Prometheus' text format",
        "content": {"text/plain": {"schema": {"type": "string"}}},
    }
}

routes = APIBlueprint("health", __name__, tag="Health")


class HealthOut(Shape):
    """The one word that a probe waits for."""

    status: str


@routes.get("/health/live")
@routes.output(HealthOut)
def live() -> HealthOut:
    """Say that the process answers."""
    return HealthOut(status="ok")


@routes.get("/health/ready")
@routes.output(HealthOut)
def ready() -> HealthOut:
    """Say that the database answers and the search files are there."""
    try:
        with reading() as session:
            wanted.due(session, now())
    except SQLAlchemyError as error:
        raise _not_ready("the database does not answer") from error
    if not published(parts().settings.search_folder):
        raise _not_ready("the search files are not built yet")
    return HealthOut(status="ok")


@routes.get("/metrics")
@routes.doc(responses=TEXT)
def metrics() -> Response:
    """Give the figures in Prometheus' text format."""
    with reading() as session:
        for state, count in wanted.states(session).items():
            FILMS.labels(state).set(count)
    return Response(generate_latest(), content_type=CONTENT_TYPE_LATEST)


def _not_ready(reason: str) -> Problem:
    return Problem(HTTPStatus.SERVICE_UNAVAILABLE, "not-ready", reason)
