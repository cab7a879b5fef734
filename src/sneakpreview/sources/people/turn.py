"""Whose turn it is to build the file: one at a time, wherever they were started."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sneakpreview.domain.errors import SetupError


@contextmanager
def turn(file: Path) -> Iterator[Path]:
    """Be the only one who builds the file; give a folder for what is in the way.

    It is empty at first, and gone in the end; what a build left that died is swept
    before, and the sign of whose turn it is stays. SetupError where another build is
    under way, or nothing can be written.
    """
    sign = file.with_name(f".{file.name}.turn")
    scratch = file.with_name(f".{file.name}.scratch")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        # Its lock goes with the process, however that ends.
        held = sqlite3.connect(sign, timeout=0, isolation_level=None)
    except (OSError, sqlite3.Error) as error:
        raise SetupError(f"{file.parent} cannot be written: {error}") from error
    with closing(held):
        _take(held, file, sign)
        try:
            shutil.rmtree(scratch, ignore_errors=True)
            for left in file.parent.glob(f".{file.name}-*"):
                left.unlink(missing_ok=True)
            scratch.mkdir()
            yield scratch
        finally:
            # The sign stays: who had opened it would else be alone with its lock, and
            # others with that of the next.
            shutil.rmtree(scratch, ignore_errors=True)


def _take(held: sqlite3.Connection, file: Path, sign: Path) -> None:
    try:
        held.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
            raise SetupError(
                f"{file.name} is being built already: wait until that is done"
            ) from error
        raise SetupError(f"{file.parent} cannot be written: {error}") from error
    except sqlite3.DatabaseError as error:
        raise SetupError(f"{sign} is not what a build left: delete it") from error
