"""Bodies: JSON and nothing else, and text in it that can be stored."""

from http import HTTPStatus

from apiflask import APIFlask
from flask import json, request

from sneakpreview.web.errors import Problem


def init(app: APIFlask) -> None:
    """Refuse every body that no call here could read."""
    app.before_request(_check)


def _check() -> None:
    if not request.content_length and "Transfer-Encoding" not in request.headers:
        return
    if request.mimetype != "application/json":
        raise Problem(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "json-only", "Send the body as JSON."
        )
    try:
        # Half a surrogate pair is JSON, but no text; depth has no end in JSON.
        json.dumps(request.get_json(), ensure_ascii=False).encode()
    except (UnicodeEncodeError, RecursionError) as error:
        raise Problem(
            HTTPStatus.BAD_REQUEST, "bad-json", "The body cannot be read as text."
        ) from error
