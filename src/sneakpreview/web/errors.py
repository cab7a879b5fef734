"""Errors as problem details (RFC 9457): every refusal leaves through here."""

from http import HTTPStatus
from typing import Any

import structlog
from apiflask import APIFlask, HTTPError
from flask import Response, json
from sqlalchemy.exc import DataError, IntegrityError, OperationalError
from werkzeug.exceptions import HTTPException

from sneakpreview.domain.errors import BadInputError, UnknownFilmError
from sneakpreview.web.requests import request_id

MEDIA_TYPE = "application/problem+json"
BUSY = 2  # seconds after which a database that refuses is worth another try

log = structlog.get_logger()


class Problem(Exception):  # noqa: N818 - RFC 9457's word
    """A refusal with its status, a word for programs and a sentence for people.

    `slug` ends the problem's type, `errors` names the fields that are wrong.
    """

    def __init__(
        self,
        status: HTTPStatus,
        slug: str,
        detail: str,
        *,
        errors: dict[str, list[str]] | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.slug = slug
        self.detail = detail
        self.errors = errors
        self.headers = headers or {}

    def response(self) -> Response:
        """Write the problem down."""
        body: dict[str, Any] = {
            "type": f"/problems/{self.slug}",
            "title": self.status.phrase,
            "status": self.status.value,
            "detail": self.detail,
        }
        number = request_id()
        if number is not None:
            body["request_id"] = number
        if self.errors:
            body["errors"] = self.errors
        return Response(
            json.dumps(body),
            status=self.status.value,
            mimetype=MEDIA_TYPE,
            headers=self.headers,
        )


def invalid(**errors: list[str]) -> Problem:
    """Refuse what was typed, with what is wrong about each field."""
    return Problem(
        HTTPStatus.UNPROCESSABLE_ENTITY,
        "invalid",
        "Not all is right yet.",
        errors=errors,
    )


def init(app: APIFlask) -> None:
    """Turn every error of the application into a problem."""
    app.error_processor(_invalid)
    app.register_error_handler(Problem, Problem.response)
    app.register_error_handler(UnknownFilmError, _unknown)
    app.register_error_handler(BadInputError, _bad_input)
    app.register_error_handler(OperationalError, _busy)
    app.register_error_handler(IntegrityError, _crossed)
    app.register_error_handler(DataError, _unstorable)
    app.register_error_handler(HTTPException, from_http)
    app.register_error_handler(Exception, _unexpected)


def slug_of(status: HTTPStatus) -> str:
    """Give the slug of a problem of which no more is known than its status."""
    return status.phrase.lower().replace(" ", "-")


def from_http(error: HTTPException) -> Response:
    """Write what werkzeug raised as a problem, its headers kept."""
    status = HTTPStatus(error.code or HTTPStatus.INTERNAL_SERVER_ERROR)
    headers = {
        name: value
        for name, value in error.get_headers()
        if name.lower() not in {"content-type", "content-length"}
    }
    return Problem(
        status, slug_of(status), error.description or status.phrase, headers=headers
    ).response()


def _invalid(error: HTTPError) -> Response:
    status = HTTPStatus(error.status_code)
    fields = {
        field: texts
        for location in (error.detail or {}).values()
        for field, texts in location.items()
    }
    slug = "invalid" if fields else slug_of(status)
    detail = error.message or status.phrase
    return Problem(status, slug, detail, errors=fields).response()


def _unknown(error: UnknownFilmError) -> Response:
    return Problem(HTTPStatus.NOT_FOUND, "unknown-film", str(error)).response()


def _bad_input(error: BadInputError) -> Response:
    return Problem(HTTPStatus.BAD_REQUEST, "bad-input", str(error)).response()


def _busy(error: OperationalError) -> Response:
    log.warning("the database refused", reason=str(error.orig))
    # It may be lost in the middle of a commit: then nobody here knows what came of it.
    is_certain = not error.connection_invalidated
    changed = (
        "Nothing was changed" if is_certain else "It is not known what was changed"
    )
    return Problem(
        HTTPStatus.SERVICE_UNAVAILABLE,
        "busy",
        f"The site cannot store anything right now. {changed}; try again.",
        headers={"Retry-After": str(BUSY)},
    ).response()


def _crossed(error: IntegrityError) -> Response:
    log.warning("two requests crossed", reason=str(error.orig))
    return Problem(
        HTTPStatus.CONFLICT,
        "crossed",
        "Another request changed the same thing first. Nothing was changed; try again.",
    ).response()


def _unstorable(error: DataError) -> Response:
    log.info("a value could not be stored", reason=str(error.orig))
    return Problem(
        HTTPStatus.BAD_REQUEST, "bad-input", "Something in it cannot be stored."
    ).response()


def _unexpected(error: Exception) -> Response:
    log.error("a request failed", exc_info=error)
    return Problem(
        HTTPStatus.INTERNAL_SERVER_ERROR,
        "internal",
        f"Something went wrong here, and it has been noted as {request_id()}.",
    ).response()
