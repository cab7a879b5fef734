"""Half signed in: the password was right, and a code has still to come.

Whoever is here stays who they are until then, nobody or a guest: the session holds
no more than whose password it was, for five minutes. So there is nothing that half
a person could reach.
"""

from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from typing import Any

from flask import session

from sneakpreview.storage.people import PersonRow
from sneakpreview.web.transaction import reading
from sneakpreview.wiring import now

KEY = "half"
LASTS = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Half:
    """The account whose password was shown, and whether a guest's marks come along."""

    account: PersonRow
    join: bool


def begin(account: PersonRow, *, join: bool) -> None:
    """Remember that the account's password has just been shown."""
    session[KEY] = {
        "person": account.id,
        "password": _tag(account),
        "join": join,
        "until": (now() + LASTS).timestamp(),
    }


def wanted() -> bool:
    """Say whether a code is awaited here."""
    return _state() is not None


def find() -> Half | None:
    """Give the account whose code is awaited; None if none is, or any more.

    A new password or a lock in between ends it.
    """
    state = _state()
    if state is None:
        return None
    with reading() as database:
        account = database.get(PersonRow, state["person"])
    if account is None or not account.active or _tag(account) != state["password"]:
        return None
    return Half(account, state["join"])


def end() -> None:
    """Forget it."""
    session.pop(KEY, None)


def _state() -> dict[str, Any] | None:
    state = session.get(KEY)
    return state if state and now().timestamp() < state["until"] else None


def _tag(account: PersonRow) -> str:
    return sha256(f"half {account.password}".encode()).hexdigest()[:32]
