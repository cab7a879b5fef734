"""Familiar browsers: where its owner has been, an account's password is heard.

Tries at an account are counted together, wherever they come from, and so whoever
knows its address can use them up. A browser in which somebody has signed in to it
keeps a cookie that says so, and has tries of its own, as many: what others do elsewhere
does not count there. It opens nothing. (OWASP: Slow Down Online Guessing Attacks with
Device Cookies.)
"""

from datetime import timedelta
from hashlib import sha256
from secrets import token_urlsafe

from flask import after_this_request, request
from itsdangerous import BadSignature, URLSafeTimedSerializer
from werkzeug import Response

from sneakpreview.settings import secret
from sneakpreview.storage.people import PersonRow
from sneakpreview.web.transaction import parts

COOKIE = "sneakpreview-familiar"
LASTS = timedelta(days=365)


def remember(account: PersonRow) -> None:
    """Send the cookie with this answer: the account's owner is here."""
    here = _known(account) or token_urlsafe(16)

    def send(response: Response) -> Response:
        response.set_cookie(
            _name(),
            str(_signer().dumps([account.id, here])),
            max_age=LASTS,
            secure=parts().settings.https,
            httponly=True,
            samesite="Lax",
        )
        return response

    after_this_request(send)


def subject(typed: str, account: PersonRow | None) -> str:
    """Say among whose tries one at this account counts: this browser's or all others'.

    `typed` is the address that was tried, whether it has an account or not.
    """
    here = None if account is None else _known(account)
    return typed if here is None else f"browser {here}"


def _known(account: PersonRow) -> str | None:
    """Give this browser's own word, if the account's owner has been here."""
    try:
        person, here = _signer().loads(
            request.cookies.get(_name(), ""), max_age=int(LASTS.total_seconds())
        )
    except (BadSignature, TypeError, ValueError):
        return None
    return str(here) if person == account.id else None


def _name() -> str:
    return f"__Host-{COOKIE}" if parts().settings.https else COOKIE


def _signer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(
        secret(parts().settings),
        salt="familiar",
        signer_kwargs={"digest_method": sha256},
    )
