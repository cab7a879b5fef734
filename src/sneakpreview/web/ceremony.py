"""Ceremonies: what a device with passkeys is asked to sign, and what it signed.

A challenge is bound to the session that asked for it, lasts five minutes, and is used
up by the first answer, right or wrong. What comes back was written by a stranger and
is read by the library `webauthn`; whatever that makes of it, no passkey is accepted
but one that signed this challenge, at this site, with its person verified.
"""

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from http import HTTPStatus
from typing import Any, cast

import structlog
from flask import request, session
from webauthn import (
    base64url_to_bytes,
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import (
    bytes_to_base64url,
    parse_authentication_credential_json,
    parse_registration_credential_json,
)
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    AuthenticatorTransport,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from sneakpreview.domain.party import NoPasskeysError, Party, party
from sneakpreview.storage import limits, passkeys
from sneakpreview.storage.limits import Limit
from sneakpreview.storage.passkeys import LONGEST_CREDENTIAL, LONGEST_KEY, PasskeyRow
from sneakpreview.usecases.add_passkey import NewPasskey
from sneakpreview.usecases.use_passkey import Shown
from sneakpreview.web.errors import Problem
from sneakpreview.web.transaction import parts, reading, writing
from sneakpreview.wiring import now

KEY = "passkey"
LASTS = timedelta(minutes=5)
TIMEOUT = int(LASTS.total_seconds() * 1000)
ONCE = Limit("challenge", 1, LASTS)
VERIFIED = UserVerificationRequirement.REQUIRED

log = structlog.get_logger()


class Use(StrEnum):
    """What a challenge is for; one for one thing is good for no other."""

    ADD = "add"
    JOIN = "join"
    SIGN_IN = "sign-in"
    PROVE = "prove"


@dataclass(frozen=True, slots=True)
class Challenge:
    """What had to be signed; `handle` is the account's word in a new passkey."""

    value: bytes
    handle: bytes


def here() -> Party:
    """Give the name of the host that passkeys are for; NoPasskeysError if none is."""
    settings = parts().settings
    scheme = "https" if settings.https else request.scheme
    return party(f"{scheme}://{request.host}", settings.address.rstrip("/"))


def ask_to_add(person: int, email: str | None) -> dict[str, Any]:
    """Ask a device for another passkey; NoPasskeysError where there can be none."""
    with reading() as database:
        rows = passkeys.listed(database, person)
    return _ask_for_new(Use.ADD, email, rows)


def ask_to_join() -> dict[str, Any]:
    """Ask a device for the first passkey of an account that is not there yet.

    NoPasskeysError where there can be none.
    """
    return _ask_for_new(Use.JOIN, None, ())


def _ask_for_new(
    use: Use, email: str | None, rows: Sequence[PasskeyRow]
) -> dict[str, Any]:
    found = here()
    # One word for all: a device then keeps one passkey of an account, and not two.
    handle = rows[0].handle if rows else secrets.token_bytes(passkeys.HANDLE)
    options = generate_registration_options(
        rp_id=found.host,
        rp_name="Sneak Preview",
        user_name=email or "Your account",
        user_id=handle,
        challenge=_begin(use, handle),
        timeout=TIMEOUT,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=VERIFIED
        ),
        exclude_credentials=_named(rows),
    )
    return cast("dict[str, Any]", json.loads(options_to_json(options)))


def ask_to_show(use: Use, person: int | None = None) -> dict[str, Any]:
    """Ask a device for a passkey: any, or one of the person's. NoPasskeysError."""
    found = here()
    rows: Sequence[PasskeyRow] = ()
    if person is not None:
        with reading() as database:
            rows = passkeys.listed(database, person)
    options = generate_authentication_options(
        rp_id=found.host,
        challenge=_begin(use),
        timeout=TIMEOUT,
        allow_credentials=_named(rows),
        user_verification=VERIFIED,
    )
    return cast("dict[str, Any]", json.loads(options_to_json(options)))


def added(answer: dict[str, Any], use: Use) -> NewPasskey:
    """Give the passkey that a device has made; a problem if it is not as asked."""
    challenge = _take(use)
    try:
        found = here()
        credential = parse_registration_credential_json(answer)
        made = verify_registration_response(
            credential=credential,
            expected_challenge=challenge.value,
            expected_rp_id=found.host,
            expected_origin=found.origin,
            require_user_verification=True,
        )
    except Exception as error:
        raise _refused(error) from error
    # The library believes the device's first word of its id over what it signed for.
    if (
        made.credential_id != credential.raw_id
        or len(made.credential_id) > LONGEST_CREDENTIAL
        or len(made.credential_public_key) > LONGEST_KEY
    ):
        raise _refused(ValueError("its id or its key is not as it should be"))
    return NewPasskey(
        host=found.host,
        credential=made.credential_id,
        public_key=made.credential_public_key,
        handle=challenge.handle,
        sign_count=made.sign_count,
        transports=" ".join(sorted(credential.response.transports or ())),
    )


def shown(answer: dict[str, Any], use: Use) -> Shown:
    """Give which passkey a device has shown; a problem if it is not as asked.

    Signing in asks the device to say whose it is, too.
    """
    challenge = _take(use)
    try:
        found = here()
        credential = parse_authentication_credential_json(answer)
        with reading() as database:
            row = passkeys.by_credential(database, credential.raw_id)
        if row is None:
            raise LookupError("nobody has it")  # noqa: TRY301 - all are refused alike
        proof = verify_authentication_response(
            credential=credential,
            expected_challenge=challenge.value,
            expected_rp_id=found.host,
            expected_origin=found.origin,
            credential_public_key=row.public_key,
            credential_current_sign_count=0,  # it is compared where it is stored
            require_user_verification=True,
        )
    except Exception as error:
        raise _refused(error) from error
    handle = credential.response.user_handle
    if use is Use.SIGN_IN and not handle:
        raise _refused(ValueError("it does not say whose it is"))
    return Shown(row.credential, handle or None, proof.new_sign_count)


def wrong() -> Problem:
    """Refuse a passkey, for whatever reason."""
    return Problem(
        HTTPStatus.UNPROCESSABLE_ENTITY,
        "wrong-passkey",
        "This passkey does not fit. It may be for another site or account.",
    )


def _begin(use: Use, handle: bytes = b"") -> bytes:
    value = secrets.token_bytes(32)
    session[KEY] = {
        "use": use.value,
        "challenge": bytes_to_base64url(value),
        "handle": bytes_to_base64url(handle),
        "until": (now() + LASTS).timestamp(),
    }
    return value


def _take(use: Use) -> Challenge:
    state = session.pop(KEY, None)
    if (
        state is None
        or state["use"] != use.value
        or state["until"] <= now().timestamp()
        or not _first(state["challenge"])
    ):
        raise Problem(
            HTTPStatus.CONFLICT,
            "challenge-over",
            "That took too long, or was answered already. Try again.",
        )
    return Challenge(
        base64url_to_bytes(state["challenge"]), base64url_to_bytes(state["handle"])
    )


def _first(challenge: str) -> bool:
    # Nobody's session lies in the cookie, and a cookie can be sent twice. This is a row
    # even where Redis counts limits, because that may forget.
    with writing() as database:
        return limits.hit(database, ONCE, challenge, now()) == 0


def _named(rows: Sequence[PasskeyRow]) -> list[PublicKeyCredentialDescriptor]:
    return [
        PublicKeyCredentialDescriptor(
            id=row.credential,
            transports=[AuthenticatorTransport(way) for way in row.transports.split()],
        )
        for row in rows
    ]


def _refused(error: Exception) -> Problem:
    if isinstance(error, NoPasskeysError):
        return no_passkeys(error)
    log.info("a passkey was refused", reason=f"{type(error).__name__}: {error}"[:200])
    return wrong()


def no_passkeys(error: NoPasskeysError) -> Problem:
    """Say why there are no passkeys at this address."""
    return Problem(HTTPStatus.CONFLICT, "no-passkeys", str(error))
