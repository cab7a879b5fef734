"""Security: Flask-Security behind our own JSON calls, and who is asking.

Flask-Security hashes and checks passwords, signs in and out and knows the present
person. Its own pages are off; so are its queries on requests that ask for nobody.
"""

from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from secrets import token_urlsafe
from threading import BoundedSemaphore
from typing import Any, cast

from apiflask import APIFlask
from flask import current_app, g
from flask_security import (
    RoleMixin,
    Security,
    UserDatastore,
    UserMixin,
    current_user,
    hash_password,
    login_user,
    logout_user,
    verify_password,
)
from werkzeug.exceptions import NotFound

from sneakpreview.settings import secret
from sneakpreview.storage import people
from sneakpreview.storage.people import PersonRow
from sneakpreview.web import bodies, csrf, document, familiar, journal, sessions
from sneakpreview.web.errors import Problem
from sneakpreview.web.sessions import ServerSessions, Ticket
from sneakpreview.web.transaction import reading, writing
from sneakpreview.web.turn import turn
from sneakpreview.wiring import Parts

HASHINGS = BoundedSemaphore(2)  # each takes 19 MiB and a processor's core
PATIENCE = 5.0  # seconds to wait for one's turn
COOKIE = "sneakpreview"
CONFIG = {
    "SESSION_PROTECTION": None,  # it would bind a session to a changing address
    "SECURITY_CLI_USERS_NAME": None,
    "SECURITY_CLI_ROLES_NAME": None,
    "SECURITY_EMAIL_VALIDATOR_ARGS": {"check_deliverability": False},
    "SECURITY_PASSWORD_NORMALIZE_FORM": "NFKC",
    "SECURITY_PASSWORD_SINGLE_HASH": True,
    "SECURITY_PASSWORD_SCHEMES": ["argon2"],
    "SECURITY_PASSWORD_HASH": "argon2",
    "SECURITY_PASSWORD_HASH_PASSLIB_OPTIONS": {
        "argon2__type": "ID",
        "argon2__memory_cost": 19 * 1024,  # KiB
        "argon2__time_cost": 2,
        "argon2__parallelism": 1,
    },
}


@dataclass(slots=True, eq=False)
class Visitor(UserMixin):
    """A person as Flask-Security sees one."""

    id: int
    email: str | None  # type: ignore[assignment]  # a guest has none
    guest: bool
    password: str | None
    active: bool
    fs_uniquifier: str
    operator: bool
    leaving_at: datetime | None
    confirmed: bool


class People(UserDatastore):
    """Flask-Security's way to the people; each call is a transaction of its own."""

    def find_user(
        self,
        case_insensitive: bool = False,  # noqa: FBT001, FBT002 - Flask-Security's signature
        **kwargs: Any,  # noqa: ANN401 - Flask-Security's signature
    ) -> Visitor | None:
        """Find a person by `email` or by `fs_uniquifier`."""
        del case_insensitive  # addresses are stored case-folded
        (name, value), *_ = kwargs.items()
        ticket = sessions.current().ticket
        if ticket is not None and value == getattr(ticket.person, name):
            return _visitor(ticket.person)  # read with the session, just now
        find = {"email": people.by_email, "fs_uniquifier": people.by_uniquifier}[name]
        with reading() as session:
            row = find(session, value)
        return None if row is None else _visitor(row)


def init(app: APIFlask, parts: Parts) -> None:
    """Set up sessions, CSRF and Flask-Security on the application."""
    key, https = secret(parts.settings), parts.settings.https
    app.secret_key = key
    app.config.update(CONFIG)
    app.config.update(
        SESSION_COOKIE_NAME=f"__Host-{COOKIE}" if https else COOKIE,
        SESSION_COOKIE_SECURE=https,
    )
    app.session_interface = ServerSessions(key, parts.writing, parts.reading)
    app.before_request(bodies.make_room)  # before anybody looks for the body
    csrf.init(app)
    bodies.init(app)
    journal.init(app)
    document.init(app)
    json = app.json
    security = Security(app, People(Visitor, RoleMixin), register_blueprint=False)
    app.json = json  # Flask-Security's is slower, for texts that nobody sends
    # Roles are not used; finding them would read the person on every request.
    security.principal.identity_loaders.clear()
    # A session is the only way in: no token in a header, query or body is read.
    security.login_manager.request_loader(lambda _request: None)
    app.extensions["nobody's password"] = security.pwd_context.hash(token_urlsafe())


def who() -> Visitor | None:
    """Give the signed-in person, guest or account; None for nobody.

    Who is leaving is nobody any more, except to `leaver()`.
    """
    found = _signed_in()
    return None if found is None or found.leaving_at is not None else found


def leaver() -> Visitor | None:
    """Give the person who signed in to an account that is leaving; else None."""
    found = _signed_in()
    return None if found is None or found.leaving_at is None else found


def _signed_in() -> Visitor | None:
    return cast("Visitor", current_user) if current_user.is_authenticated else None


def visitor() -> int | None:
    """Give the number of the signed-in person; None for nobody."""
    found = who()
    return None if found is None else found.id


def person() -> int:
    """Give the number of the signed-in person; a 401 problem for nobody."""
    found = visitor()
    if found is None:
        raise Problem(
            HTTPStatus.UNAUTHORIZED, "signed-out", "Sign in, or begin as a guest."
        )
    return found


def operator() -> None:
    """Go on for the operator only; to all others there is nothing at the address."""
    found = who()
    if found is None or not found.operator:
        raise NotFound


def enter(ticket: Ticket) -> None:
    """Go on as the person whose new session has just been committed."""
    journal.note(person=ticket.person.id)
    login_user(_visitor(ticket.person))
    sessions.current().adopt(ticket)
    if not ticket.person.guest:
        familiar.remember(ticket.person)
    g.pop("csrf_token", None)


def leave() -> None:
    """Sign out: the session is dead at once, wherever its key is known."""
    here = sessions.current().ticket
    if here is not None:
        journal.note(person=here.person.id)
    with writing() as session:
        sessions.leave(session)
    logout_user()
    sessions.current().forget()


def hashed(password: str) -> str:
    """Hash a password, which must have been normalised."""
    with turn(HASHINGS, PATIENCE):
        return str(hash_password(password))


def matches(password: str, stored: str | None) -> bool:
    """Say whether the hash is of the password; it takes as long where there is none."""
    with turn(HASHINGS, PATIENCE):
        right = verify_password(
            password, stored or current_app.extensions["nobody's password"]
        )
    return bool(right) and stored is not None


def fits(password: str, row: PersonRow | None) -> bool:
    """Say whether the password is the person's; it takes as long for nobody.

    A hash made with older settings is replaced.
    """
    stored = None if row is None else row.password
    with turn(HASHINGS, PATIENCE):
        right = verify_password(
            password, stored or current_app.extensions["nobody's password"]
        )
        if row is None or stored is None or not right:
            return False
        old = current_app.extensions["security"].pwd_context.needs_update(stored)
        fresh = hash_password(password) if old else None
    if fresh is not None:
        with writing() as session:
            people.rehash(session, row.id, stored, fresh)
    return row.active


def _visitor(row: PersonRow) -> Visitor:
    return Visitor(
        row.id,
        row.email,
        row.guest,
        row.password,
        row.active,
        row.fs_uniquifier,
        row.operator,
        row.leaving_at,
        row.confirmed_at is not None,
    )
