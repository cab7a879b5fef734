"""Prove: who came back from a provider is the one who set out."""

from datetime import datetime

from sqlalchemy.orm import Session

from sneakpreview.providers.base import Told
from sneakpreview.storage import identities


def prove_identity(session: Session, person: int, told: Told, now: datetime) -> bool:
    """Say whether the identity is the person's, and remember its use."""
    row = identities.find(session, told.issuer, told.subject)
    if row is None or row.person != person:
        return False
    identities.use(session, row, told.called, now)
    return True
