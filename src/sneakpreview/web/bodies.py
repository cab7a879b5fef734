"""Bodies: JSON, and text in it that can be stored; a file only where one is awaited."""

from http import HTTPStatus
from types import MappingProxyType

from apiflask import APIFlask
from flask import json, request

from sneakpreview.exports.files import MOST_BYTES
from sneakpreview.web.errors import Problem

FILE_TYPES = (
    "application/octet-stream",
    "application/zip",
    "application/x-zip-compressed",
    "text/csv",
    "application/json",
)
FILES = MappingProxyType({("POST", "/api/imports"): MOST_BYTES})
"""The calls whose body is a file, each with the most bytes that it may have."""


def init(app: APIFlask) -> None:
    """Refuse every body that no call here could read."""
    app.before_request(_check)


def make_room() -> None:
    """Let a file be larger than any other body, where one is awaited."""
    if request.mimetype in FILE_TYPES and _most_of_file():
        request.max_content_length = _most_of_file()


def _most_of_file() -> int | None:
    return FILES.get((request.method, request.path))


def _check() -> None:
    if not request.content_length and "Transfer-Encoding" not in request.headers:
        return
    if _most_of_file():
        if request.mimetype not in FILE_TYPES:
            raise Problem(
                HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
                "file-only",
                "Send the file itself as the body, as application/octet-stream.",
            )
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
