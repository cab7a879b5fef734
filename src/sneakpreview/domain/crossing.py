"""Crossings: what somebody goes to a provider for, and for how long that is good."""

from datetime import timedelta
from enum import StrEnum

LASTS = timedelta(minutes=10)


class Errand(StrEnum):
    """What a crossing is for; one for one thing is good for no other."""

    SIGN_IN = "sign-in"
    LINK = "link"
    PROVE = "prove"
