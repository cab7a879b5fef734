"""The application: routes, errors, security and headers around the parts."""

from collections.abc import Callable

from apiflask import APIFlask
from flask.json.provider import DefaultJSONProvider
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.routing import IntegerConverter, Map

from sneakpreview import __version__
from sneakpreview.web import (
    accounts,
    credentials,
    data,
    devices,
    errors,
    films,
    forward,
    freshness,
    frontend,
    headers,
    health,
    identities,
    imports,
    invitations,
    joining,
    leaving,
    links,
    marks,
    operator,
    passkeys,
    people,
    posters,
    providers,
    recommendations,
    requests,
    roster,
    search,
    searchfiles,
    secondfactor,
    security,
    sources,
    waysin,
)
from sneakpreview.web.query import RepeatingRequest
from sneakpreview.web.transaction import KEY
from sneakpreview.wiring import Parts

BODY = 64 * 1024  # bytes; nothing that anyone sends here is larger


class _Json(DefaultJSONProvider):
    sort_keys = False  # a film's facts are told in the order of the contract


class RowNumber(IntegerConverter):
    """A number in an address, no larger than any that a database gives a row."""

    def __init__(self, url_map: Map) -> None:
        super().__init__(url_map, max=2**31 - 1)


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
    app.url_map.converters["int"] = RowNumber
    app.config.update(MAX_CONTENT_LENGTH=BODY, AUTO_SERVERS=False)
    app.json = _Json(app)
    requests.init(app, parts.settings)
    app.extensions[KEY] = parts
    app.extensions["wake"] = wake
    pages = frontend.load(parts.settings.search_url)
    errors.init(app)
    health.init(app, parts)
    security.init(app, parts)
    forward.init(app, parts.settings)
    asked = sources.suggestions(parts)
    connect = [one for one in (asked, parts.settings.search_url) if one]
    headers.init(app, https=parts.settings.https, connect=connect)
    for resource in (
        people,
        accounts,
        freshness,
        waysin,
        providers,
        identities,
        forward,
        passkeys,
        secondfactor,
        devices,
        credentials,
        links,
        data,
        leaving,
        invitations,
        joining,
        marks,
        films,
        imports,
        recommendations,
        search,
        searchfiles,
        posters,
        sources,
        operator,
        roster,
        health,
    ):
        app.register_blueprint(resource.routes)
    app.register_blueprint(frontend.blueprint(pages))
    hops = parts.settings.proxies
    if hops:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=hops, x_proto=0, x_host=0
        )
    app.wsgi_app = forward.around(app.wsgi_app, parts.settings)  # type: ignore[method-assign,assignment]
    return app
