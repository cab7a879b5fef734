"""How far long work has come, where no terminal shows a bar."""

from io import StringIO

import pytest
from rich.console import Console

from sneakpreview.cli import progress


def told(total: int) -> str:
    """Do some work at once; what was written of it."""
    written = StringIO()
    with progress.bar("Asking", Console(file=written)) as report:
        for done in range(1, total + 1):
            report(done, total)
    return written.getvalue()


def test_what_is_soon_done_is_not_told() -> None:
    assert told(5) == ""


def test_what_takes_long_is_told_in_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "EVERY", 0.0)
    assert told(4) == "Asking: 25 %\nAsking: 50 %\nAsking: 75 %\nAsking: 100 %\n"
