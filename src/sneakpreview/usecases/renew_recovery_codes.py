"""Renew the recovery codes: ten new ones; those of before are good for nothing."""

import secrets
from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.domain.recoverycode import BYTES, MANY, digest, written
from sneakpreview.storage import recoverycodes


def renew_recovery_codes(session: Session, person: int, now: datetime) -> list[str]:
    """Give the person ten codes; only hashes of them are kept."""
    codes = [written(secrets.token_bytes(BYTES)) for _ in range(MANY)]
    recoverycodes.replace(session, person, map(digest, codes), now)
    return codes
