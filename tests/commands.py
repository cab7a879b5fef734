"""The commands, run as a person runs them."""

import os
import subprocess
import sys
from pathlib import Path

from outside.server import Outside
from outside.tmdb import HOSTS, V3_KEY

Done = subprocess.CompletedProcess[str]


def run(
    *arguments: str, data: Path, output: int = subprocess.PIPE, **settings: str
) -> Done:
    """Run a command to its end; settings are those of docs/settings.md."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("SNEAKPREVIEW_")}
    chosen = {f"SNEAKPREVIEW_{name.upper()}": value for name, value in settings.items()}
    return subprocess.run(
        [sys.executable, "-m", "sneakpreview", *arguments],
        env=kept | chosen | {"SNEAKPREVIEW_DATA": str(data), "COLUMNS": "60"},
        stdout=output,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=60,
    )


def one_line(done: Done) -> str:
    """Check that a command failed with one line, and give it."""
    assert done.returncode == 1, done.stderr
    assert not done.stdout
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr


def settings(outside: Outside, key: str = V3_KEY) -> dict[str, str]:
    """Give what an operator sets who has a key for TMDB."""
    mirrors = " ".join(f"{host}={outside.url}" for host in HOSTS)
    return {"tmdb_key": key, "mirrors": mirrors}
