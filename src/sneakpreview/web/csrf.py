"""Cross-site requests: from our own pages only, and with a token only.

A page is ours by the name that it has in the browser. Where nobody but this machine can
ask, a name that a stranger could have let lead here is nobody's.
"""

from http import HTTPStatus
from ipaddress import ip_address
from urllib.parse import urlsplit

from apiflask import APIFlask
from flask import Response, request
from flask_wtf.csrf import (  # type: ignore[import-untyped]
    CSRFError,
    CSRFProtect,
    generate_csrf,
)

from sneakpreview.domain.localname import is_local
from sneakpreview.web.errors import Problem
from sneakpreview.web.transaction import parts

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
    app.before_request(_check_host)
    app.before_request(_check_origin)
    CSRFProtect(app)
    app.register_error_handler(CSRFError, _refuse)


def token() -> str:
    """Give the token that goes with the present session."""
    return str(generate_csrf())


def _check_host() -> None:
    host, settings = request.headers.get("Host"), parts().settings
    is_call = request.url_rule is not None and request.path.startswith("/api/")
    # Behind a proxy the name is the operator's; a browser never leaves it out.
    if host is None or settings.proxies or not is_call:
        return
    ours = urlsplit(settings.address).netloc.lower()
    if _is_from_here() and not is_local(host) and host.lower() != ours:
        raise Problem(
            HTTPStatus.FORBIDDEN,
            "unknown-host",
            "The site does not know that it has this name. Its operator can say so:"
            " SNEAKPREVIEW_ADDRESS, and SNEAKPREVIEW_PROXIES behind a proxy.",
        )


def _is_from_here() -> bool:
    try:
        found = ip_address(request.remote_addr or "")
    except ValueError:
        return False
    return (getattr(found, "ipv4_mapped", None) or found).is_loopback


def _check_origin() -> None:
    origin = request.headers.get("Origin")
    if request.method in CHANGING and origin is not None:
        try:
            host = urlsplit(origin).netloc.lower()
        except ValueError:
            host = ""
        # A proxy may leave the port out of the name that it passes on.
        ours = urlsplit(parts().settings.address).netloc.lower()
        if not host or host not in (request.host.lower(), ours):
            raise Problem(
                HTTPStatus.FORBIDDEN, "cross-site", "Another site sent this request."
            )


def _refuse(error: CSRFError) -> Response:
    return Problem(
        HTTPStatus.FORBIDDEN,
        "csrf",
        f"{error.description} GET /api/me gives one; send it as {HEADER}.",
    ).response()
