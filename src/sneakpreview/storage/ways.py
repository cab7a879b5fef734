"""Ways: how a person can get in, and what stands beside a password."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from sneakpreview.storage import identities, passkeys, secondfactors
from sneakpreview.storage.people import PersonRow


def into(
    session: Session, account: PersonRow, issuers: Collection[str]
) -> tuple[str, ...]:
    """Name the ways into an account; any one is enough, and one must always be left.

    `issuers` are those whose word the site takes; a provider that the operator has
    taken away signs nobody in.
    """
    found = {
        "password": account.password is not None and account.email is not None,
        "passkey": passkeys.has(session, account.id),
        "provider": identities.has(session, account.id, issuers),
    }
    return tuple(way for way, there in found.items() if there)


def beside(session: Session, account: PersonRow) -> bool:
    """Say whether the password never gets in alone, so that it may be short.

    Where it is, a code is asked for after it, or a passkey in its place.
    """
    return passkeys.has(session, account.id) or secondfactors.is_on(session, account.id)
