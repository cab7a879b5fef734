"""Setting up on a machine that is not ready: one clear line, and nothing left."""

import subprocess
from pathlib import Path

import pytest

SETUP = Path(__file__).parents[2] / "scripts" / "setup.sh"

OLD = """#!/bin/sh
case "$*" in -V) echo Python 3.9.2 ;; *) exit 1 ;; esac
"""
WITHOUT_VENV = """#!/bin/sh
case "$*" in *ensurepip*) exit 1 ;; *) echo Python 3.11.2 ;; esac
"""


def set_up(folder: Path, python: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", SETUP, "run"],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "PYTHON": python},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("program", "line"),
    [
        (None, "needs Python 3.11 or newer, and there is no"),
        (OLD, "is Python 3.9.2. Name another: make run PYTHON="),
        (WITHOUT_VENV, "apt-get install python3-venv"),
    ],
)
def test_a_python_that_will_not_do_is_one_line(
    tmp_path: Path, program: str | None, line: str
) -> None:
    python = tmp_path / "python with a space"
    if program is not None:
        python.write_text(program)
        python.chmod(0o755)
    done = set_up(tmp_path, str(python))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert line in done.stderr
    assert not (tmp_path / ".venv").exists()
