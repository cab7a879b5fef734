"""The search files, where no web server in front of this one serves them."""

import gzip
from hashlib import sha256
from http import HTTPStatus

from apiflask import APIBlueprint
from flask import Response, request

from sneakpreview.searchfiles.publish import MANIFEST, locate
from sneakpreview.web.errors import Problem
from sneakpreview.web.frontend import FOR_EVER
from sneakpreview.web.transaction import parts

routes = APIBlueprint("searchfiles", __name__, enable_openapi=False)


@routes.get("/search/<path:name>")
def show(name: str) -> Response:
    """Send a search file; all but the manifest are cached for ever."""
    file = locate(parts().settings.search_folder, name)
    if file is None:
        raise Problem(HTTPStatus.NOT_FOUND, "not-found", "There is no such file.")
    packed = file.read_bytes()
    answer = Response(packed, mimetype="application/json")
    answer.content_encoding = "gzip"
    answer.vary.add("Accept-Encoding")
    if parts().settings.search_url:  # a CDN before this site passes it on
        answer.headers["Access-Control-Allow-Origin"] = "*"
    if not request.accept_encodings["gzip"]:
        answer.data = gzip.decompress(packed)
        del answer.headers["Content-Encoding"]
    if name != MANIFEST:
        answer.headers["Cache-Control"] = FOR_EVER
        return answer
    answer.cache_control.no_cache = True
    answer.set_etag(sha256(packed).hexdigest()[:16])
    answer.make_conditional(request)
    return answer
