"""The mail server that letters are handed to, as a URL names it."""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from ipaddress import ip_address
from urllib.parse import SplitResult, unquote, urlsplit

from sneakpreview.domain.errors import BadInputError

PORTS = {"smtp": 587, "smtps": 465}
HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?|[0-9a-f:.]*:[0-9a-f:.]*", re.ASCII)
SHAPE = "smtp://user:password@host:587 or smtps://user:password@host"


class Cover(StrEnum):
    """How what is said to the server is kept from others."""

    FROM_THE_START = "tls"
    STARTTLS = "starttls"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where letters go, and who hands them in; no user where none is asked for."""

    host: str
    port: int
    cover: Cover
    user: str = ""
    password: str = field(default="", repr=False)


def mail_server(url: str) -> MailServer:
    """Read a URL; BadInputError, which repeats nothing of it, if it is none.

    `smtps` speaks TLS from the start. `smtp` turns to TLS before anything is said,
    unless the server is on this machine, or the URL ends with `?starttls=no`.
    """
    try:
        parts = urlsplit(url)
        port = parts.port or PORTS[parts.scheme]
    except (KeyError, ValueError) as error:
        raise BadInputError(f"write {SHAPE}") from error
    host = parts.hostname or ""
    if not HOST.fullmatch(host) or parts.path not in {"", "/"} or parts.fragment:
        raise BadInputError(f"write {SHAPE}")
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    typed = user + password
    if bool(user) != bool(password) or not (typed.isascii() and typed.isprintable()):
        raise BadInputError(f"write {SHAPE}; a user needs a password, both in ASCII")
    return MailServer(host, port, _cover(parts, host), user, password)


def _cover(parts: SplitResult, host: str) -> Cover:
    if parts.scheme == "smtps":
        if parts.query:
            raise BadInputError("smtps:// takes no ?starttls")
        return Cover.FROM_THE_START
    asked = {"starttls=yes": Cover.STARTTLS, "starttls=no": Cover.NONE}
    if parts.query not in {"", *asked}:
        raise BadInputError("it may end with ?starttls=yes or ?starttls=no alone")
    usual = Cover.NONE if _is_here(host) else Cover.STARTTLS
    return asked.get(parts.query, usual)


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
