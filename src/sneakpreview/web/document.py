"""The OpenAPI document: what is true of every call, said once."""

from typing import Any, cast

from apiflask import APIFlask

from sneakpreview.web.bodies import FILE_TYPES, FILES
from sneakpreview.web.csrf import CHANGING, HEADER
from sneakpreview.web.errors import MEDIA_TYPE

TOKEN = {
    "name": HEADER,
    "in": "header",
    "required": True,
    "schema": {"type": "string"},
    "description": "`csrf_token` of the last answer that described the person",
}
FILM = {
    "type": "string",
    "pattern": "^tt([0-9]{7}|[1-9][0-9]{7,8})$",
    "example": "tt0113277",
}
PROBLEM = {
    "type": "object",
    "description": "A refusal (RFC 9457)",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string", "description": "ends with a word for programs"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string", "description": "a sentence for people"},
        "request_id": {
            "type": "string",
            "description": "by which the operator finds the request in the log",
        },
        "errors": {
            "type": "object",
            "description": "what is wrong, by the name of the field",
            "additionalProperties": {"type": "array", "items": {"type": "string"}},
        },
    },
}
FILE = {"schema": {"type": "string", "format": "binary"}}
CONTENT = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
REFUSED = {
    "400": "The id is no film's, or the body is no JSON",
    "403": "The token is missing or wrong (the type ends with `/csrf`), or another "
    "site sent the request",
    "413": "The body is too large",
    "415": "The body is not of a type that is taken here",
    "422": "A field is wrong; `errors` says which",
    "429": "Too often; `Retry-After` says when to come back",
}
WITH_TOKEN = ("403",)
WITH_BODY = ("400", "413", "415")


def init(app: APIFlask) -> None:
    """Complete the document that is made from the routes."""
    app.spec_processor(_complete)


def _complete(spec: dict[str, Any] | str) -> dict[str, Any] | str:
    document = cast("dict[str, Any]", spec)
    schemas = document["components"]["schemas"]
    schemas["Problem"] = PROBLEM
    for name in ("HTTPError", "ValidationError"):  # APIFlask's own, never sent
        schemas.pop(name, None)
    for method, path in FILES:
        operation = document["paths"][path][method.lower()]
        operation["requestBody"] = {"content": dict.fromkeys(FILE_TYPES, FILE)}
    for methods in document["paths"].values():
        for method, operation in methods.items():
            _describe(method.upper(), operation)
    return document


def _describe(method: str, operation: dict[str, Any]) -> None:
    responses = operation["responses"]
    for parameter in operation.get("parameters", ()):
        if parameter["name"] == "id_":
            parameter["schema"] = FILM
            responses.setdefault("400", {})
    if method in CHANGING:
        operation.setdefault("parameters", []).append(TOKEN)
        for status in WITH_TOKEN:
            responses.setdefault(status, {})
    if "requestBody" in operation:
        operation["requestBody"]["required"] = True
        for status in WITH_BODY:
            responses.setdefault(status, {})
    for status, response in responses.items():
        if status >= "400":
            response["content"] = CONTENT
            if status in REFUSED:
                response["description"] = REFUSED[status]
    responses["default"] = {"description": "Any other refusal", "content": CONTENT}
