"""Cross-site requests: from our own pages only, and with a token only."""

from http import HTTPStatus
from urllib.parse import urlsplit

from apiflask import APIFlask
from flask import Response, request
from flask_wtf.csrf import (  # type: ignore[import-untyped]
    CSRFError,
    CSRFProtect,
    generate_csrf,
)

from sneakpreview.web.errors import Problem

HEADER = "X-CSRF-Token"
CHANGING = ("POST", "PUT", "PATCH", "DELETE")


def init(app: APIFlask) -> None:
    """Refuse every state-changing request that another site could have made."""
    app.config.update(
        WTF_CSRF_HEADERS=[HEADER],
        WTF_CSRF_METHODS=CHANGING,
        WTF_CSRF_TIME_LIMIT=None,  # a token is good for as long as its session
        WTF_CSRF_SSL_STRICT=False,  # Origin says what Referer would
    )
    app.before_request(_check_origin)
    CSRFProtect(app)
    app.register_error_handler(CSRFError, _refuse)


def token() -> str:
    """Give the token that goes with the present session."""
    return str(generate_csrf())


def _check_origin() -> None:
    origin = request.headers.get("Origin")
    if request.method in CHANGING and origin is not None:
        try:
            host = urlsplit(origin).netloc.lower()
        except ValueError:
            host = ""
        if host != request.host.lower():
            raise Problem(
                HTTPStatus.FORBIDDEN, "cross-site", "Another site sent this request."
            )


def _refuse(error: CSRFError) -> Response:
    return Problem(
        HTTPStatus.FORBIDDEN,
        "csrf",
        f"{error.description} GET /api/me gives one; send it as {HEADER}.",
    ).response()
