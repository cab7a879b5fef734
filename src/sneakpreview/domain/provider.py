"""Providers: who else may say who somebody is, as the operator writes them down."""

import re
import shlex
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit

from sneakpreview.domain.errors import BadInputError, quoted

NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,29}")
ISSUER = re.compile(r"https?://[^\s/?#@\\]+(/[^\s?#\\]*)?", re.ASCII)
LONGEST_NAME = 30
LONGEST_LABEL = 40
LONGEST_ISSUER = 255
WORDS = frozenset({"name", "label", "issuer", "id", "secret", "speaks", "scope"})
FORWARD = "forward-auth"
"""The issuer of whom a proxy in front vouches for; no provider can be called so."""
KNOWN_ISSUERS = {
    "facebook": "https://www.facebook.com",
    "github": "https://github.com",
    "google": "https://accounts.google.com",
}
LABELS = {"facebook": "Facebook", "github": "GitHub", "google": "Google"}


class Dialect(StrEnum):
    """What a provider speaks: OpenID Connect, or what came before it, its own way."""

    OPENID = "openid"
    GITHUB = "github"
    FACEBOOK = "facebook"


SCOPES = {
    Dialect.OPENID: "openid email profile",
    Dialect.GITHUB: "read:user user:email",
    Dialect.FACEBOOK: "public_profile,email",
}


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider, and as whom this site is known to it."""

    name: str
    label: str
    speaks: Dialect
    issuer: str
    client: str
    scope: str
    secret: str = field(default="", repr=False)


def providers(text: str) -> tuple[Provider, ...]:
    """Read words such as `name=google id=… secret=…`; each `name` begins another one.

    BadInputError, which repeats no secret, for what cannot be understood.
    """
    found: dict[str, Provider] = {}
    for words in _apart(text):
        provider = _provider(words)
        if provider.name in found:
            raise BadInputError(f"{provider.name} is there twice")
        found[provider.name] = provider
    issuers = [one.issuer for one in found.values()]
    if len(set(issuers)) < len(issuers):
        raise BadInputError("two of them have the same issuer")
    return tuple(found.values())


def _apart(text: str) -> Iterable[Mapping[str, str]]:
    try:
        pairs = [word.partition("=") for word in shlex.split(text)]
    except ValueError as error:
        raise BadInputError("a quotation mark is left open") from error
    found: list[dict[str, str]] = []
    for word, sign, value in pairs:
        if not sign or word not in WORDS:
            # What is no such word may be a piece of a secret.
            raise BadInputError("write words such as name=google id=… secret=…")
        if word == "name":
            found.append({})
        if not found:
            raise BadInputError("name=… has to come first")
        if word in found[-1]:
            raise BadInputError(f"{word} is there twice in one")
        found[-1][word] = value
    return found


def _provider(words: Mapping[str, str]) -> Provider:
    name = words["name"]
    if not NAME.fullmatch(name) or name == FORWARD:
        raise BadInputError(
            f"a name has small letters, digits and hyphens, not {quoted(name)}"
        )
    usual = name if name in {*Dialect} else Dialect.OPENID
    speaks = words.get("speaks", usual)
    if speaks not in {*Dialect}:
        raise BadInputError(f"{name} speaks {' or '.join(Dialect)}")
    dialect = Dialect(speaks)
    client, secret = words.get("id", ""), words.get("secret", "")
    if not client or not all(_plain(one) for one in (client, secret)):
        raise BadInputError(f"{name} needs an id, and it and the secret are ASCII")
    if not secret and dialect is not Dialect.OPENID:
        raise BadInputError(f"{name} needs a secret")
    label = words.get("label") or LABELS.get(name) or name.capitalize()
    if len(label) > LONGEST_LABEL or not label.isprintable():
        raise BadInputError(f"the label of {name} is too long, or is none")
    return Provider(
        name=name,
        label=label,
        speaks=dialect,
        issuer=_issuer(name, words),
        client=client,
        secret=secret,
        scope=words.get("scope") or SCOPES[dialect],
    )


def _issuer(name: str, words: Mapping[str, str]) -> str:
    issuer = words.get("issuer") or KNOWN_ISSUERS.get(name, "")
    if not ISSUER.fullmatch(issuer) or len(issuer) > LONGEST_ISSUER:
        raise BadInputError(f"{name} needs an issuer such as https://id.example.org")
    try:
        port = urlsplit(issuer).port
    except ValueError:
        port = 0
    if port == 0:
        raise BadInputError(f"the issuer of {name} has a port that is none")
    return issuer


def _plain(text: str) -> bool:
    return text.isascii() and text.isprintable()
