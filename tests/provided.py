"""Real and made-up providers, and somebody who goes to them and comes back."""

import json
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from http.cookiejar import CookieJar
from pathlib import Path
from shutil import which
from urllib.parse import parse_qs, urlencode, urljoin, urlsplit
from urllib.request import (
    HTTPCookieProcessor,
    HTTPRedirectHandler,
    OpenerDirector,
    Request,
    build_opener,
)

from werkzeug.test import TestResponse

from needs import require
from sneakpreview.domain.provider import Provider, providers
from visiting import Browser

ROOT = Path(__file__).parents[1]
SCRIPT = ROOT / "tests/outside/openid.mjs"
SITE = "http://films.example"
SECRET = "a secret of the tests"  # noqa: S105 - as it says


def node() -> str:
    """Give Node, which the real provider runs on; skip loudly where it is missing."""
    own = ROOT / ".venv/bin/node"
    found = str(own) if own.exists() else which("node")
    require(found, "there is no Node to run a real OpenID provider with")
    installed = (ROOT / "node_modules/oidc-provider").exists()
    require(installed, "oidc-provider is not installed: run npm ci --ignore-scripts")
    return str(found)


@contextmanager
def real_provider(*sites: str, name: str = "home") -> Iterator[Provider]:
    """Run a real OpenID provider until the block ends; it knows these sites."""
    redirects = [f"{site}/api/providers/{name}/back" for site in sites or (SITE,)]
    asked = json.dumps({"redirects": redirects})
    with subprocess.Popen(
        [node(), str(SCRIPT), asked],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            issuer = json.loads(process.stdout.readline())["issuer"]
            yield provider(issuer, name)
        finally:
            process.stdin.close()
            process.wait(60)


def provider(issuer: str, name: str = "home", **words: str) -> Provider:
    """Write a provider down as an operator does."""
    given = {"name": name, "issuer": issuer, "id": "sneakpreview", "secret": SECRET}
    text = " ".join(f"{word}='{value}'" for word, value in (given | words).items())
    return providers(text)[0]


class _Stay(HTTPRedirectHandler):
    """Shows redirects in place of following them."""

    def redirect_request(self, *_: object) -> None:  # type: ignore[override]
        return None


class AtProvider:
    """Somebody's browser at the real provider, signed in there as who they say."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._web: OpenerDirector = build_opener(
            _Stay, HTTPCookieProcessor(CookieJar())
        )

    def go(self, where: str) -> str:
        """Sign in and agree to everything; the address that leads back to the site."""
        form: dict[str, str] | None = None
        for _ in range(20):
            status, location, page = self._ask(where, form)
            if status in {302, 303}:
                where, form = urljoin(where, location), None
                if "/api/providers/" in where:
                    return where
                continue
            where, form = self._answer(page, where)
        raise AssertionError(f"the provider never sent us back: {where}")

    def _answer(self, page: str, where: str) -> tuple[str, dict[str, str]]:
        action = re.search(r'action="([^"]+)"', page)
        assert action, page
        hidden = re.findall(r'type="hidden" name="(\w+)" value="(\w+)"', page)
        typed = {"login": self.name, "password": "any"}
        form = dict(hidden) | (typed if 'name="login"' in page else {})
        return urljoin(where, unescape(action[1])), form

    def _ask(self, where: str, form: dict[str, str] | None) -> tuple[int, str, str]:
        from urllib.error import HTTPError  # noqa: PLC0415 - beside its one use

        data = None if form is None else urlencode(form).encode()
        try:
            with self._web.open(Request(where, data), timeout=60) as answer:  # noqa: S310 - the test's own server
                return answer.status, "", answer.read().decode()
        except HTTPError as error:
            with error:
                if error.code not in {302, 303}:
                    raise AssertionError(error.read().decode()) from error
                return error.code, error.headers["Location"], ""


def set_out(browser: Browser, name: str = "home", **chosen: object) -> TestResponse:
    """Ask the site for the way to a provider."""
    if not browser.token:
        browser.me()
    return browser.call("POST", f"/api/providers/{name}/crossings", chosen)


def there(browser: Browser, name: str = "home", **chosen: object) -> str:
    """Give the address at the provider to which the site sends a browser."""
    answer = set_out(browser, name, **chosen)
    assert answer.status_code == 201, answer.text
    return str(dict(answer.json or {})["to"])


def come_back(browser: Browser, address: str) -> str:
    """Follow what the provider sends; the address to which the site goes on."""
    place = urlsplit(address)
    answer = browser.call("GET", f"{place.path}?{place.query}")
    assert answer.status_code == 303, answer.text
    browser.me()  # the token of the new session
    return str(answer.headers["Location"])


def sign_in(browser: Browser, who: AtProvider, **chosen: object) -> str:
    """Sign in by the real provider; the address to which the site goes on."""
    return come_back(browser, who.go(there(browser, **chosen)))


def asked(address: str) -> dict[str, str]:
    """Read the query of an address, each word of it once."""
    return {
        word: values[0] for word, values in parse_qs(urlsplit(address).query).items()
    }
