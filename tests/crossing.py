"""Going to a made-up provider and back, and what an account has of it."""

from datetime import timedelta

from sqlalchemy import Engine, update

from outside.openid import MadeUp
from provided import come_back, there
from sneakpreview.storage.base import sessions
from sneakpreview.storage.sessions import SessionRow
from sneakpreview.wiring import now
from visiting import Browser


def cross(browser: Browser, made_up: MadeUp, **chosen: object) -> str:
    return come_back(browser, made_up.agree(there(browser, **chosen)))


def trouble(word: str, page: str = "/sign-in") -> str:
    return f"{page}?trouble={word}&by=home"


def identities(browser: Browser) -> list[dict[str, object]]:
    return list(dict(browser.call("GET", "/api/me/identities").json or {})["items"])


def unlink(browser: Browser) -> int:
    (mine,) = identities(browser)
    return browser.call("DELETE", f"/api/me/identities/{mine['id']}").status_code


def make_stale(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        long_ago = now() - timedelta(hours=1)
        session.execute(update(SessionRow).values(proved_at=long_ago))
