"""Headers that tell browsers what to refuse, on every answer."""

from apiflask import APIFlask
from flask import Response

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
    "worker-src 'self'; frame-src https://www.youtube-nocookie.com; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    # YouTube's player refuses to start without a Referer.
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": (
        "camera=(), microphone=(), geolocation=(), payment=(), usb=()"
    ),
}
YEAR = 31_536_000  # seconds


def init(app: APIFlask, *, https: bool) -> None:
    """Add the headers to every answer, errors and files included."""
    fixed = ALWAYS | {"Content-Security-Policy": POLICY}
    if https:
        fixed["Strict-Transport-Security"] = f"max-age={YEAR}"

    @app.after_request
    def add(response: Response) -> Response:
        response.headers.update(fixed)
        return response
