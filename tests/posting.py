"""A site that sends mail, to a real mail server over loopback, and what arrives."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from typing import Any

from apiflask import APIFlask
from sqlalchemy import Engine
from werkzeug.test import TestResponse

from outside.mail import Mailbox, mail_server
from sneakpreview.storage.base import sessions
from sneakpreview.storage.people import PersonRow
from sneakpreview.web.transaction import KEY
from sneakpreview.worker.desk import Desk
from sneakpreview.worker.postman import Postman
from visiting import EMAIL, PASSWORD, Browser, make_site

SITE = "https://films.example.org"
SENDER = "films@example.org"
LINK = re.compile(rf"{SITE}/link#(\w+)\.(\S+)")


@dataclass
class PostOffice:
    """The site, and the mailbox of everybody."""

    site: APIFlask
    engine: Engine
    box: Mailbox

    def arrived(self) -> list[EmailMessage]:
        """Send what waits; give what has arrived since this was asked last."""
        parts = self.site.extensions[KEY]
        Postman(parts, Desk(parts.writing)).work(lambda: True)
        came, self.box.messages = self.box.messages, []
        return came

    def link(self, to: str = EMAIL) -> tuple[str, str]:
        """Send what waits; give purpose and token of the one link that arrived."""
        (letter,) = self.arrived()
        assert letter["To"] == to
        ((purpose, token),) = LINK.findall(letter.get_content())
        return str(purpose), str(token)

    def confirmed(self, email: str = EMAIL) -> Browser:
        """Give the browser of an account whose address is known to be theirs."""
        browser = Browser(self.site)
        with sessions(self.engine).begin() as session:
            first = session.query(PersonRow).count() == 0
        answer = browser.sign_up(email)
        if first:
            assert answer.status_code == 201
            browser.call("POST", "/api/me/confirmation")
        else:
            assert answer.status_code == 202
        follow(browser, *self.link(email))
        assert browser.me()["confirmed"]
        return browser


@contextmanager
def post_office(engine: Engine, **chosen: Any) -> Iterator[PostOffice]:  # noqa: ANN401 - a setting's own type
    """Run a site that sends mail, and a mail server, until the block ends."""
    with mail_server() as box:
        mail = {"mail_url": box.url, "mail_from": SENDER, "address": SITE}
        yield PostOffice(make_site(engine, **mail | chosen), engine, box)


def follow(browser: Browser, purpose: str, token: str, **more: str) -> TestResponse:
    """Do what the page does that a link leads to, when its button is pressed."""
    if not browser.token:
        browser.me()
    if purpose == "join":
        more = {"password": PASSWORD} | more
    return browser.call("POST", f"/api/links/{purpose}", {"token": token} | more)


def age(engine: Engine, table: type, **columns: Any) -> None:  # noqa: ANN401 - a column's own type
    """Set columns of all rows, such as when a link ends."""
    with sessions(engine).begin() as session:
        for row in session.query(table):
            for name, value in columns.items():
                setattr(row, name, value)
