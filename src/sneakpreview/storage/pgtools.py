"""PostgreSQL's own programs, `pg_dump` and `pg_restore`: found, started, understood."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

from sqlalchemy import Engine

from sneakpreview.domain.errors import SetupError

DEBIAN = Path("/usr/lib/postgresql")
"""Where each version's programs are in a folder of their own, not all on the PATH."""
PIECE = 1 << 20  # bytes
AS_IS = ("--no-owner", "--no-privileges", "--no-password")


@dataclass(frozen=True, slots=True)
class Program:
    """A program, and its major version."""

    path: Path
    version: int


def find(name: str, at_least: int) -> Program:
    """Find a program of that version, or the next newer one that is here.

    An older one cannot read what a newer server has; one that is much newer may say
    what an older server does not understand. SetupError if there is none.
    """
    here = {*DEBIAN.glob(f"*/bin/{name}")}
    if on_path := shutil.which(name):
        here.add(Path(on_path))
    known = sorted(map(_program, here), key=lambda one: one.version)
    if not known:
        raise SetupError(
            f"{name} is not here: install PostgreSQL's client programs, version"
            f" {at_least} or newer"
        )
    for program in known:
        if program.version >= at_least:
            return program
    raise SetupError(
        f"{name} is of version {known[-1].version} here, and version {at_least} or"
        " newer is needed"
    )


def server_version(engine: Engine) -> int:
    """Give the server's major version."""
    with engine.connect() as connection:
        found = connection.dialect.server_version_info
    return int((found or (0,))[0])


@contextmanager
def dumping(
    program: Program, engine: Engine, snapshot: str, without: Iterable[str]
) -> Iterator[IO[bytes]]:
    """Let `pg_dump` write the database as the snapshot sees it; give what it writes.

    Some tables go without their rows. SetupError, after the block, with its last word
    if it failed.
    """
    left_out = [f"--exclude-table-data={name}" for name in without]
    command = ("--format=custom", f"--snapshot={snapshot}", *left_out)
    with _running(program, engine, *command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None  # noqa: S101 - a pipe was asked for
        yield process.stdout


def restore(program: Program, engine: Engine, pieces: Iterable[bytes]) -> None:
    """Let `pg_restore` write a dump into the database, all of it or nothing.

    SetupError, with its last word, if it fails.
    """
    command = ("--single-transaction", "--format=custom")
    with _running(program, engine, *command, stdin=subprocess.PIPE) as process:
        assert process.stdin is not None  # noqa: S101 - a pipe was asked for
        with suppress(BrokenPipeError):  # it has given up, and says why
            for piece in pieces:
                process.stdin.write(piece)
            process.stdin.close()


@contextmanager
def _running(
    program: Program, engine: Engine, *arguments: str, **pipes: int
) -> Iterator[subprocess.Popen[bytes]]:
    where, secrets = _way_to(engine)
    with TemporaryFile() as said:
        process = subprocess.Popen(  # noqa: S603 - found above, and no shell
            [program.path, *AS_IS, *arguments, f"--dbname={where}"],
            env=os.environ | secrets,
            stderr=said,
            **pipes,  # type: ignore[call-overload]
        )
        try:
            yield process
            failed = process.wait()
        finally:
            process.kill()  # no harm to one that has ended
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with suppress(BrokenPipeError):  # nobody reads what was left
                        pipe.close()
            process.wait()
        if failed:
            said.seek(0)
            raise SetupError(f"{program.path.name} failed: {_last_word(said.read())}")


def _way_to(engine: Engine) -> tuple[str, dict[str, str]]:
    """Say how a program finds the database, and apart from it what nobody may see.

    Every user of the machine sees what stands on a command line.
    """
    from psycopg.conninfo import make_conninfo  # noqa: PLC0415 - only where it is used
    from psycopg.pq import Conninfo  # noqa: PLC0415

    known = {one.keyword.decode() for one in Conninfo.get_defaults()}
    _, given = engine.dialect.create_connect_args(engine.url)
    way: dict[str, Any] = {key: given[key] for key in given if key in known}
    password = way.pop("password", None)
    way.pop("sslpassword", None)
    return make_conninfo(**way), {} if password is None else {"PGPASSWORD": password}


def _program(path: Path) -> Program:
    said = subprocess.run(  # noqa: S603 - a program of that name
        [path, "--version"], capture_output=True, text=True, check=False
    )
    version = re.search(r"\) (\d+)", said.stdout)
    return Program(path, int(version[1]) if version else 0)


def _last_word(said: bytes) -> str:
    lines = said.decode("utf-8", "replace").strip().splitlines()
    found = [line for line in lines if "error" in line.lower()] or lines
    return found[0] if found else "it did not say why"
