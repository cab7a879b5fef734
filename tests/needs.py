"""What a test needs from the machine, and what happens where it is missing."""

import os

import pytest

NOTHING_MAY_BE_SKIPPED = os.environ.get("REQUIRE_ALL") == "1"


def require(condition: object, reason: str) -> None:
    """Go on if the condition holds; else skip, or fail where REQUIRE_ALL=1."""
    if condition:
        return
    if NOTHING_MAY_BE_SKIPPED:
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
