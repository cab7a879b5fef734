"""Checks: whether what an operator chose makes sense, each for itself and together."""

import re
from collections.abc import Collection, Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from sneakpreview.domain.brokerurl import SHAPE, is_broker_url
from sneakpreview.domain.errors import BadInputError, SetupError, quoted
from sneakpreview.domain.mailserver import mail_server
from sneakpreview.domain.peers import peers
from sneakpreview.domain.redisurl import SHAPES, is_redis_url

if TYPE_CHECKING:
    from sneakpreview.settings import Settings

PREFIX = "SNEAKPREVIEW_"
KEY_LENGTH = 32  # characters; a shorter key can be guessed
HOST = r"([\w-]+\.)+[\w-]+"
E_MAIL = rf"[\w.!#$%&'*+/=?^`{{|}}~-]+@{HOST}"
WEB_ADDRESS = rf"(https?://)?{HOST}(:\d+)?(/[!-'*-~]*)?"  # brackets end a comment
CONTACT = re.compile(f"{E_MAIL}|{WEB_ADDRESS}", re.ASCII)
SITE = re.compile(r"https?://([\w-]+(\.[\w-]+)*|\[[0-9a-f:.]+\])(:\d{1,5})?", re.ASCII)
FILES_AT = re.compile(rf"{SITE.pattern}(/[\w.~-]+)*/?", re.ASCII)
HEADER = re.compile(r"[a-z][a-z0-9-]{0,60}", re.ASCII | re.IGNORECASE)
TMDB_KEY = re.compile(r"[0-9a-f]{32}|([\w-]+\.){2}[\w-]+", re.ASCII | re.IGNORECASE)
MOST_REMARKS = 10
IN_MEMORY = re.compile(r"sqlite(\+\w+)?:/*(\?|$)|.*(:memory:|mode=memory)")


def check(settings: "Settings") -> None:
    """Refuse what makes no sense, or not together; SetupError names the variable."""
    if settings.data == Path():
        raise SetupError(
            f"{PREFIX}DATA or --data must name a folder; the present one is named"
            " by its full path"
        )
    if not settings.host:
        raise SetupError(f"{PREFIX}HOST or --host must be an address, not empty")
    if settings.secret_key and len(settings.secret_key) < KEY_LENGTH:
        raise SetupError(
            f"{PREFIX}SECRET_KEY must be at least {KEY_LENGTH} characters long"
        )
    if not re.fullmatch("[A-Z]{2}", settings.country):
        raise SetupError(
            f"{PREFIX}COUNTRY must be two capital letters such as US or DE,"
            f" not {quoted(settings.country)}"
        )
    if settings.contact and not CONTACT.fullmatch(settings.contact):
        raise SetupError(f"{PREFIX}CONTACT must be an e-mail or web address")
    if settings.tmdb_key and not TMDB_KEY.fullmatch(settings.tmdb_key):
        raise SetupError(
            f"{PREFIX}TMDB_KEY must be a v3 key (32 digits, 0-9 and a-f) or a v4 token"
            " (three long words with dots between)"
        )
    if settings.redis_url and not is_redis_url(settings.redis_url):
        raise SetupError(f"{PREFIX}REDIS_URL must be {SHAPES}")
    _check_broker(settings)
    _check_mail(settings)
    _check_vouching(settings)
    _check_bucket(settings)
    if IN_MEMORY.match(settings.database_url):
        raise SetupError(
            f"{PREFIX}DATABASE_URL must be a database that lasts, not one in memory"
        )


def _check_broker(settings: "Settings") -> None:
    if not settings.broker_url:
        return
    if not is_broker_url(settings.broker_url):
        raise SetupError(f"{PREFIX}BROKER_URL must be {SHAPE}")
    if settings.database.startswith("sqlite"):
        raise SetupError(
            f"{PREFIX}BROKER_URL is for many machines, which need PostgreSQL:"
            f" set {PREFIX}DATABASE_URL, too, or take it away for one process"
        )


def _check_mail(settings: "Settings") -> None:
    if settings.address and not SITE.fullmatch(settings.address.rstrip("/")):
        raise SetupError(
            f"{PREFIX}ADDRESS must be where people find the site, such as"
            " https://films.example.org, with nothing behind it"
        )
    if settings.mail_from and not re.fullmatch(E_MAIL, settings.mail_from, re.ASCII):
        raise SetupError(f"{PREFIX}MAIL_FROM must be an e-mail address")
    if not settings.mail_url:
        return
    try:
        mail_server(settings.mail_url)
    except BadInputError as error:
        raise SetupError(f"{PREFIX}MAIL_URL must be a mail server: {error}") from error
    for name in ("mail_from", "address"):
        if not getattr(settings, name):
            raise SetupError(f"{PREFIX}MAIL_URL needs {PREFIX}{name.upper()}, too")


def _check_vouching(settings: "Settings") -> None:
    if settings.providers and not settings.address:
        raise SetupError(f"{PREFIX}PROVIDERS needs {PREFIX}ADDRESS, too")
    for name in ("forward_auth_header", "forward_auth_email"):
        header = getattr(settings, name)
        if header and not HEADER.fullmatch(header):
            raise SetupError(
                f"{PREFIX}{name.upper()} must be a header's name such as Remote-User,"
                f" not {quoted(header)}"
            )
    believed, named = settings.forward_auth_from, settings.forward_auth_header
    if bool(believed) != bool(named) or (settings.forward_auth_email and not named):
        raise SetupError(
            f"{PREFIX}FORWARD_AUTH_HEADER and {PREFIX}FORWARD_AUTH_FROM need each other"
        )
    for name in ("forward_auth_from", "metrics_from"):
        try:
            peers(getattr(settings, name))
        except BadInputError as error:
            raise SetupError(f"{PREFIX}{name.upper()}: {error}") from error


def _check_bucket(settings: "Settings") -> None:
    for name in ("bucket_endpoint", "search_url"):
        address = getattr(settings, name)
        if address and not FILES_AT.fullmatch(address):
            raise SetupError(
                f"{PREFIX}{name.upper()} must be an address such as"
                f" https://files.example.org, not {quoted(address)}"
            )
    if bool(settings.bucket_key) != bool(settings.bucket_secret):
        raise SetupError(
            f"{PREFIX}BUCKET_KEY and {PREFIX}BUCKET_SECRET need each other"
        )


def remarks(given: Iterable[str], known: Collection[str]) -> list[str]:
    """Say of each name that looks like a setting and is none what may be meant."""
    strange = sorted({one for one in given if one.startswith(PREFIX)} - {*known})
    said = [
        f"{_plain(name)} is no setting of this version{_meant(name, known)}"
        for name in strange[:MOST_REMARKS]
    ]
    left = len(strange) - len(said)
    return [*said, f"nor are {left} more"] if left else said


def _plain(name: str) -> str:
    """Write a name so that it does nothing to a terminal."""
    return name if name.isascii() and name.isidentifier() else quoted(name)


def _meant(name: str, known: Iterable[str]) -> str:
    near = get_close_matches(name, known, 1, 0.9)
    return f"; {near[0]} is" if near else ""
