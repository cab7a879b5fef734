"""The front end as it is served: one page, and files that are cached for ever."""

import gzip
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from http import HTTPStatus
from importlib.resources import files
from mimetypes import guess_type
from pathlib import Path

from apiflask import APIBlueprint
from flask import Response, request
from werkzeug.exceptions import NotFound

from sneakpreview.web.errors import Problem, from_http

FOR_EVER = "public, max-age=31536000, immutable"
SEARCH = "/search"
TYPES = {".mjs": "text/javascript", ".webmanifest": "application/manifest+json"}
ADDRESSES = (
    "/",
    "/start",
    "/recommendations",
    "/saved",
    "/liked",
    "/hidden",
    "/seen",
    "/import",
    "/films/<_id>",
    "/account",
    "/sign-in",
    "/forgotten",
    "/link",
    "/operator",
    "/operator/people",
)


@dataclass(frozen=True, slots=True)
class Asset:
    """A file of the front end, ready to send."""

    body: bytes
    packed: bytes
    media_type: str


class Frontend:
    """All files of the front end, read once, under a name made of their content.

    Its page alone says where the search files are.
    """

    def __init__(self, folder: Path, search: str = "") -> None:
        bodies = {
            file.relative_to(folder).as_posix(): file.read_bytes()
            for file in sorted(folder.rglob("*"))
            if file.is_file()
        }
        index = bodies.pop("index.html").decode()
        digest = sha256()
        for name, body in bodies.items():
            digest.update(b"%s\0%d\0%s" % (name.encode(), len(body), body))
        self.prefix = f"/assets/{digest.hexdigest()[:12]}"
        self.assets = {name: _asset(name, body) for name, body in bodies.items()}
        page = index.replace("{{assets}}", self.prefix)
        page = page.replace("{{search}}", escape(search.rstrip("/") or SEARCH))
        self.index = _asset("index.html", page.encode())


def load(search: str = "") -> Frontend:
    """Read the front end that is shipped with the package.

    `search`: where it finds the search files, unless that is this site.
    """
    return Frontend(Path(str(files("sneakpreview") / "frontend" / "served")), search)


def blueprint(frontend: Frontend) -> APIBlueprint:
    """Make the routes that serve the front end."""
    routes = APIBlueprint("frontend", __name__, enable_openapi=False)

    def index(_id: str = "") -> Response:
        answer = send(frontend.index)
        answer.cache_control.no_cache = True
        answer.set_etag(sha256(frontend.index.body).hexdigest()[:16])
        answer.make_conditional(request)
        return answer

    for address in ADDRESSES:
        routes.add_url_rule(address, view_func=index)

    @routes.get("/favicon.ico")
    def favicon() -> Response:
        """Give the icon to a browser that shows a poster, or JSON, as a page."""
        return send(frontend.assets["icon.svg"])

    @routes.app_errorhandler(HTTPStatus.NOT_FOUND)
    def lost(error: NotFound) -> Response:
        """Show a person the page, which says that the address leads nowhere."""
        accepts = request.accept_mimetypes
        wants_page = accepts.quality("text/html") > accepts.quality("application/json")
        if not wants_page or request.path.startswith("/api/"):
            return from_http(error)
        answer = index()
        answer.status_code = HTTPStatus.NOT_FOUND
        return answer

    @routes.get(f"{frontend.prefix}/<path:name>")
    def asset(name: str) -> Response:
        if name not in frontend.assets:
            raise Problem(HTTPStatus.NOT_FOUND, "not-found", "There is no such file.")
        answer = send(frontend.assets[name])
        answer.headers["Cache-Control"] = FOR_EVER
        return answer

    return routes


def send(asset: Asset) -> Response:
    """Send a file, packed where the browser takes it so."""
    answer = Response(asset.body, mimetype=asset.media_type)
    answer.vary.add("Accept-Encoding")
    if request.accept_encodings["gzip"]:
        answer.data = asset.packed
        answer.content_encoding = "gzip"
    return answer


def _asset(name: str, body: bytes) -> Asset:
    suffix = Path(name).suffix
    media_type = TYPES.get(suffix) or guess_type(name)[0] or "application/octet-stream"
    return Asset(body, gzip.compress(body, 9, mtime=0), media_type)
