"""Real answers of real sites, where somebody keeps them beside the checkout."""

from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "shared" / "samples"
NOT_HERE = "../shared/samples is not here"
"""The one reason for a skip that is never a failure: no checkout holds the folder."""


def sample(name: str) -> bytes:
    """Read one; skip the test where the folder is missing."""
    if not FOLDER.is_dir():
        pytest.skip(NOT_HERE)
    return (FOLDER / name).read_bytes()
