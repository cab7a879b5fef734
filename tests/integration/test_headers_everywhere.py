"""The headers that protect a visitor, on every kind of answer."""

import re

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine

from sneakpreview.web.headers import policy
from visiting import Browser, make_site

EXPECTED = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; "
        "img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        "worker-src 'self'; frame-src https://www.youtube-nocookie.com; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": (
        "camera=(), microphone=(), geolocation=(), payment=(), usb=()"
    ),
}


@pytest.fixture
def site(sqlite_engine: Engine) -> APIFlask:
    site = make_site(sqlite_engine)

    @site.get("/broken")
    def broken() -> str:
        raise ValueError("on purpose")

    return site


CALLS = [
    ("GET", "/", 200),
    ("GET", "{assets}/app.js", 200),
    ("GET", "{assets}/nothing.js", 404),
    ("GET", "/api/me", 200),
    ("GET", "/posters/tt0000001", 200),
    ("GET", "/api/films/tt0999999", 404),
    ("GET", "/nowhere", 404),
    ("GET", "/api/recommendations", 401),
    ("POST", "/api/guests", 403),
    ("PATCH", "/api/me", 405),
    ("GET", "/broken", 500),
]


@pytest.mark.parametrize(("method", "path", "status"), CALLS)
def test_every_answer_has_every_header(
    site: APIFlask, method: str, path: str, status: int
) -> None:
    browser = Browser(site)
    page = browser.call("GET", "/").text
    assets = re.findall(r"/assets/[0-9a-f]+", page)[0]
    answer = browser.call(method, path.format(assets=assets))
    assert answer.status_code == status
    for name, value in EXPECTED.items():
        assert answer.headers.getlist(name) == [value]
    assert "Strict-Transport-Security" not in answer.headers


def test_over_https_browsers_are_told_to_stay_there(sqlite_engine: Engine) -> None:
    site = make_site(sqlite_engine, https=True)
    answer = Browser(site, https=True).call("GET", "/")
    assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"


def test_a_page_may_ask_only_the_servers_it_is_given() -> None:
    alone = EXPECTED["Content-Security-Policy"]
    assert policy([]) == alone
    widened = alone.replace(
        "connect-src 'self'", "connect-src 'self' https://a.example"
    )
    assert policy(["https://a.example/suggestion/x"]) == widened
