"""Check a code: one that the person's app shows, or one of the recovery codes."""

from datetime import datetime

import pyotp
from pyotp.exceptions import OTPVerificationError
from sqlalchemy.orm import Session

from sneakpreview.domain import recoverycode
from sneakpreview.storage import recoverycodes, secondfactors
from sneakpreview.storage.seal import Seal

DIGITS = 6
DRIFT = 1  # half minutes that a clock may be wrong, either way


def check_code(
    session: Session, seal: Seal, person: int, typed: str, now: datetime
) -> bool:
    """Say whether the code is the person's; it is good once."""
    digits = from_app(typed)
    if digits is None:
        return recoverycodes.spend(session, person, recoverycode.digest(typed))
    row = secondfactors.find(session, person)
    secret = None if row is None else seal.open(row.sealed, about(person))
    step = None if secret is None else step_of(secret, digits, now)
    return step is not None and secondfactors.use_step(session, person, step)


def from_app(typed: str) -> str | None:
    """Give the six digits of an app's code; None if it is none."""
    bare = typed.replace(" ", "").replace("-", "")
    plain = bare.isascii() and bare.isdecimal() and len(bare) == DIGITS
    return bare if plain else None


def step_of(secret: str, digits: str, now: datetime) -> int | None:
    """Give the half minute, counted from 1970, whose code this is; None if no near."""
    try:
        return pyotp.TOTP(secret).verify_and_get_timecode(
            digits, for_time=now, valid_window=DRIFT
        )
    except OTPVerificationError:
        return None


def about(person: int) -> str:
    """Say what a sealed secret is about, so that it opens for nobody else."""
    return f"second factor of {person}"
