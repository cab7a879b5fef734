"""Headers that tell browsers what to refuse, on every answer."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from apiflask import APIFlask
from flask import Response

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self'; font-src 'self'; connect-src {connect}; manifest-src 'self'; "
    "worker-src 'self'; frame-src https://www.youtube-nocookie.com; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    # YouTube's player refuses to start without a Referer.
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    # What a player of trailers needs, the page hands to its frame alone.
    "Permissions-Policy": (
        "camera=(), microphone=(), geolocation=(), payment=(), usb=()"
    ),
}
YEAR = 31_536_000  # seconds


def init(app: APIFlask, *, https: bool, connect: Sequence[str] = ()) -> None:
    """Add the headers to every answer, errors and files included.

    `connect` are addresses on other servers that the page itself may ask.
    """
    fixed = ALWAYS | {"Content-Security-Policy": policy(connect)}
    if https:
        fixed["Strict-Transport-Security"] = f"max-age={YEAR}"

    @app.after_request
    def add(response: Response) -> Response:
        response.headers.update(fixed)
        return response


def policy(connect: Sequence[str]) -> str:
    """Write the Content-Security-Policy, which lets the page ask these servers."""
    parts = map(urlsplit, connect)
    origins = [f"{part.scheme}://{part.netloc}" for part in parts]
    return POLICY.format(connect=" ".join(["'self'", *origins]))
