"""Sessions: the server knows who is signed in, the cookie holds just a key.

Nobody's session, which holds no more than the secret behind the CSRF token, makes
no row: it lies signed in the cookie. A session is read when something in it is
asked for, so that a file or a poster costs no query.
"""

import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from re import fullmatch
from typing import Any, cast

import structlog
from flask import Flask, Request, Response, request, session
from flask.sessions import SessionInterface, SessionMixin
from itsdangerous import BadSignature, URLSafeSerializer
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session, sessionmaker

from sneakpreview.storage import sessions
from sneakpreview.storage.people import PersonRow
from sneakpreview.wiring import now

KEY = r"[A-Za-z0-9_-]{43}"  # 32 random bytes; a signed cookie has dots in it
TOUCH = timedelta(hours=1)
NEVER_USED = "_remember"  # Flask-Login's other cookie
OF_THE_ROW = frozenset({"_user_id", "_fresh", "_id", "fs_paa", "fs_cc", "csrf_token"})

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Ticket:
    """A session in the database, its person, and the key that the cookie holds."""

    key: str
    person: PersonRow
    proved_at: datetime
    seen_at: datetime
    data: dict[str, Any]


class VisitorSession(SessionMixin):
    """Flask's session of one request: somebody's ticket, or nobody's values."""

    def __init__(self, interface: "ServerSessions", cookie: str) -> None:
        self._interface = interface
        self._cookie = cookie
        self._values: dict[str, Any] | None = None
        self._ticket: Ticket | None = None
        self.changed = False
        self.renewed = False

    @property
    def loaded(self) -> bool:
        """Whether the answer depends on who asked."""
        return self._values is not None

    @property
    def ticket(self) -> Ticket | None:
        """The session's row and key; None if this is nobody's session."""
        self._all()
        return self._ticket

    def adopt(self, ticket: Ticket) -> None:
        """Go on as the session that has just been committed."""
        self._ticket, self.renewed, self.changed = ticket, True, False
        self._values = self._interface.values(ticket)

    def forget(self) -> None:
        """Go on as nobody's session, empty."""
        self._ticket, self.renewed, self.changed = None, False, True
        self._values = {}

    def extras(self) -> dict[str, Any]:
        """Give what was put in beside what the row says of itself."""
        return {
            name: value for name, value in self._all().items() if name not in OF_THE_ROW
        }

    def _all(self) -> dict[str, Any]:
        if self._values is None:
            self._ticket, self._values = self._interface.read(self._cookie)
        return self._values

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - Flask's signature
        return self._all()[name]

    def __setitem__(self, name: str, value: Any) -> None:  # noqa: ANN401 - Flask's signature
        self._all()[name] = value
        self.changed = True

    def __delitem__(self, name: str) -> None:
        del self._all()[name]
        self.changed = True

    def __contains__(self, name: object) -> bool:
        # Flask-Login asks for this after every answer, even a static file's.
        return name != NEVER_USED and name in self._all()

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())


class ServerSessions(SessionInterface):
    """Sessions as rows; the makers open a session that writes, or only reads."""

    def __init__(
        self,
        secret: str,
        writing: sessionmaker[Session],
        reading: sessionmaker[Session],
    ) -> None:
        self._secret = secret.encode()
        self._signer = URLSafeSerializer(
            secret, salt="nobody", signer_kwargs={"digest_method": sha256}
        )
        self._writing = writing
        self._reading = reading

    def open_session(self, app: Flask, request: Request) -> VisitorSession:
        """Take the cookie; nothing is read yet."""
        return VisitorSession(self, request.cookies.get(self.get_cookie_name(app), ""))

    def save_session(
        self, app: Flask, session: SessionMixin, response: Response
    ) -> None:
        """Send a cookie where there is something new to say."""
        visitor = cast("VisitorSession", session)
        if not visitor.loaded:
            return
        response.vary.add("Cookie")
        response.headers.setdefault("Cache-Control", "no-store")
        if visitor.ticket is None:
            self._save_nobody(app, visitor, response)
        elif self._store(visitor, visitor.ticket) or visitor.renewed:
            self._send(app, response, visitor.ticket.key, sessions.IDLE)

    def read(self, cookie: str) -> tuple[Ticket | None, dict[str, Any]]:
        """Read the session that a cookie stands for; empty if it stands for none."""
        if not fullmatch(KEY, cookie):
            return None, self._nobody(cookie)
        with self._reading.begin() as database:
            found = sessions.find(database, cookie, now())
        if found is None:
            return None, {}
        row, person = found
        ticket = Ticket(cookie, person, row.proved_at, row.seen_at, row.data)
        return ticket, self.values(ticket)

    def values(self, ticket: Ticket) -> dict[str, Any]:
        """Give a ticket's values under the names that Flask's extensions use."""
        return ticket.data | {
            "_user_id": ticket.person.fs_uniquifier,
            "_fresh": True,
            "fs_paa": ticket.proved_at.timestamp(),
            "csrf_token": hmac.new(
                self._secret, f"csrf {ticket.key}".encode(), sha256
            ).hexdigest(),
        }

    def _nobody(self, cookie: str) -> dict[str, Any]:
        try:
            return dict(self._signer.loads(cookie))
        except (BadSignature, TypeError, ValueError):
            return {}

    def _save_nobody(
        self, app: Flask, visitor: VisitorSession, response: Response
    ) -> None:
        if not visitor.changed:
            return
        if visitor:
            self._send(app, response, str(self._signer.dumps(dict(visitor))), None)
        else:
            self._send(app, response, "", timedelta())

    def _store(self, visitor: VisitorSession, ticket: Ticket) -> bool:
        """Write what is new; True if the session was touched.

        A session that cannot be written is no reason to refuse the request.
        """
        at, extras = now(), visitor.extras()
        old = ticket.seen_at < at - TOUCH
        if not old and extras == ticket.data:
            return False
        try:
            with self._writing.begin() as database:
                if old:
                    sessions.touch(database, ticket.key, at)
                if extras != ticket.data:
                    sessions.keep(database, ticket.key, extras)
        except OperationalError as error:
            log.warning("a session could not be written", reason=str(error.orig))
            return False
        return old

    def _send(
        self, app: Flask, response: Response, value: str, lasting: timedelta | None
    ) -> None:
        response.set_cookie(
            self.get_cookie_name(app),
            value,
            max_age=lasting,
            path="/",
            secure=self.get_cookie_secure(app),
            httponly=True,
            samesite="Lax",
        )


def current() -> VisitorSession:
    """Give the session of this request."""
    return cast("VisitorSession", session._get_current_object())  # type: ignore[attr-defined]  # noqa: SLF001 - werkzeug's only way to the real one


def renew(database: Session, person: PersonRow) -> Ticket:
    """Begin a session in the place of the present one, which is dead at the commit.

    After the commit, hand the ticket to `current().adopt`.
    """
    at = now()
    leave(database)
    key = sessions.begin(database, person.id, _agent(), at)
    return Ticket(key, person, at, at, {})


def leave(database: Session) -> None:
    """End the present session, if there is one."""
    ticket = current().ticket
    if ticket is not None:
        sessions.end(database, ticket.key)


def _agent() -> str:
    words = request.headers.get("User-Agent", "")
    return "".join(letter for letter in words if letter.isprintable())
