"""The commands, run as a person runs them, each in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import warm
from outside.server import Outside
from outside.tmdb import HOSTS, V3_KEY
from sneakpreview.cli.main import main

Done = subprocess.CompletedProcess[str]

NOWHERE = Path(
    "/nowhere"
)  # no folder: the commands make none, and know the built-in films
PATIENCE = 120.0  # seconds


def run(*arguments: str, data: Path = NOWHERE, **settings: str) -> Done:
    """Run a command to its end; settings are those of docs/settings.md."""
    with TemporaryDirectory(prefix="sneakpreview-command-") as folder:
        streams = Path(folder) / "stdout", Path(folder) / "stderr"
        process = warm.processes.Process(
            target=_be, args=(arguments, _environment(data, settings), streams)
        )
        process.start()
        process.join(PATIENCE)
        process.kill()
        process.join()
        said, complained = (stream.read_text("utf-8") for stream in streams)
    return Done(list(arguments), process.exitcode or 0, said, complained)


def run_anew(
    *arguments: str,
    data: Path = NOWHERE,
    output: int = subprocess.PIPE,
    variables: Mapping[str, str] | None = None,
    **settings: str,
) -> Done:
    """Run it in a Python of its own, which reads these variables of the environment."""
    return subprocess.run(
        [sys.executable, "-m", "sneakpreview", *arguments],
        env=_environment(data, settings) | dict(variables or {}),
        stdout=output,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=PATIENCE,
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


def _environment(data: Path, settings: dict[str, str]) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith("SNEAKPREVIEW_")}
    chosen = {f"SNEAKPREVIEW_{name.upper()}": value for name, value in settings.items()}
    return {**kept, **chosen, "SNEAKPREVIEW_DATA": str(data), "COLUMNS": "60"}


def _be(
    arguments: tuple[str, ...], environment: dict[str, str], streams: tuple[Path, Path]
) -> None:
    """Be the command."""
    for number, stream in enumerate(streams, start=1):
        with stream.open("wb") as file:
            os.dup2(file.fileno(), number)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["sneakpreview", *arguments]
    main()
