"""The application: routes, errors, security and headers around the parts."""

from collections.abc import Callable

from apiflask import APIFlask
from flask.json.provider import DefaultJSONProvider
from werkzeug.middleware.proxy_fix import ProxyFix

from sneakpreview import __version__
from sneakpreview.web import (
    accounts,
    errors,
    films,
    frontend,
    headers,
    health,
    marks,
    operator,
    people,
    posters,
    recommendations,
    search,
    searchfiles,
    security,
    sources,
)
from sneakpreview.web.query import RepeatingRequest
from sneakpreview.web.transaction import KEY
from sneakpreview.wiring import Parts

BODY = 64 * 1024  # bytes; nothing that anyone sends here is larger


class _Json(DefaultJSONProvider):
    sort_keys = False  # a film's facts are told in the order of the contract


def create_app(parts: Parts, wake: Callable[[], None]) -> APIFlask:
    """Make the site's WSGI application; `wake` tells the workers of new work."""
    app = APIFlask(
        __name__,
        title="Sneak Preview",
        version=__version__,
        spec_path="/api/openapi.json",
        docs_path=None,
        static_folder=None,  # type: ignore[arg-type]  # its own default for none
    )
    app.request_class = RepeatingRequest
    app.url_map.merge_slashes = False  # it would redirect to whatever Host says
    app.config.update(MAX_CONTENT_LENGTH=BODY, AUTO_SERVERS=False)
    app.json = _Json(app)
    app.extensions[KEY] = parts
    app.extensions["wake"] = wake
    pages = frontend.load()
    errors.init(app)
    security.init(app, parts)
    asked = sources.suggestions(parts)
    headers.init(app, https=parts.settings.https, connect=[asked] if asked else [])
    for resource in (
        people,
        accounts,
        marks,
        films,
        recommendations,
        search,
        searchfiles,
        posters,
        sources,
        operator,
        health,
    ):
        app.register_blueprint(resource.routes)
    app.register_blueprint(frontend.blueprint(pages))
    hops = parts.settings.proxies
    if hops:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=hops, x_proto=0, x_host=0
        )
    return app
