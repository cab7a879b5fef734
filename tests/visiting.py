"""The real application over a test database, and a browser to visit it with."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from apiflask import APIFlask
from sqlalchemy import Engine
from werkzeug.test import TestResponse

from factories import tt
from fakes import FakeSource, answer
from sneakpreview.domain.mark import MarkKind
from sneakpreview.settings import Settings
from sneakpreview.sources.base import Source
from sneakpreview.storage.base import reading, sessions
from sneakpreview.usecases.search_titles import TitleSearch
from sneakpreview.web.app import create_app
from sneakpreview.wiring import assemble

FILMS = range(1, 10)
EMAIL = "ada@example.com"
PASSWORD = "the otter walks home slowly"  # noqa: S105 - a test's own


def make_site(
    engine: Engine,
    sources: tuple[Source, ...] | None = None,
    **chosen: Any,  # noqa: ANN401 - a setting's own type
) -> APIFlask:
    """Make the application; by default its one source knows the films 1 to 9."""
    settings = Settings(secret_key="a key for tests", **chosen)  # noqa: S106 - a test's own
    parts = assemble(settings)
    parts = replace(
        parts,
        engine=engine,
        sources=sources or (FakeSource(*(answer(number) for number in FILMS)),),
        writing=sessions(engine),
        reading=reading(engine),
        titles=TitleSearch(sources or parts.sources, reading(engine)),
    )
    return create_app(parts, lambda: None)


class Browser:
    """A browser that keeps its cookies and sends the token it was last given."""

    def __init__(
        self, site: APIFlask, *, https: bool = False, address: str = "192.0.2.1"
    ) -> None:
        self.client = site.test_client()
        self.client.environ_base["REMOTE_ADDR"] = address
        self.base = f"{'https' if https else 'http'}://films.example"
        self.cookie = "__Host-sneakpreview" if https else "sneakpreview"
        self.token = ""

    def call(
        self, method: str, path: str, json: object = None, **headers: str
    ) -> TestResponse:
        """Ask as the front end does; remember the token that comes back."""
        sent = {"X-CSRF-Token": self.token} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }
        response = self.client.open(
            path, method=method, json=json, headers=sent, base_url=self.base
        )
        body = response.get_json(silent=True)
        if isinstance(body, dict):
            self.token = body.get("csrf_token", self.token)
        return response

    def me(self) -> dict[str, Any]:
        """Ask who is here."""
        return dict(self.call("GET", "/api/me").json or {})

    def begin(self) -> TestResponse:
        """Become a guest, as a newcomer does."""
        self.me()
        return self.call("POST", "/api/guests")

    def sign_up(self, email: str = EMAIL, password: str = PASSWORD) -> TestResponse:
        """Make an account."""
        if not self.token:
            self.me()
        body = {"email": email, "password": password}
        return self.call("POST", "/api/accounts", body)

    def sign_in(
        self, email: str = EMAIL, password: str = PASSWORD, *, join: bool = False
    ) -> TestResponse:
        """Sign in."""
        if not self.token:
            self.me()
        body = {"email": email, "password": password, "join": join}
        return self.call("POST", "/api/sessions", body)

    def sign_out(self) -> TestResponse:
        """Sign out."""
        return self.call("DELETE", "/api/sessions/current")

    def mark(self, numbers: Iterable[int], kind: str = "like") -> None:
        """Mark films."""
        for number in numbers:
            path = f"/api/marks/{tt(number)}"
            assert self.call("PUT", path, {"kind": kind}).status_code == 200

    def marks(self) -> dict[str, str]:
        """List every mark."""
        lists = [
            dict(self.call("GET", f"/api/marks?kind={kind}").json or {})["items"]
            for kind in MarkKind
        ]
        return {item["film"]["id"]: item["kind"] for items in lists for item in items}

    @property
    def key(self) -> str:
        """What the cookie holds."""
        found = self.client.get_cookie(self.cookie, domain="films.example")
        return found.value if found else ""
