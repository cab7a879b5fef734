"""The command `sneakpreview`: what goes wrong is one line on stderr and exit 1."""

import errno
import os
import sys
from contextlib import suppress
from io import TextIOWrapper
from typing import Annotated

import typer
from sqlalchemy.exc import DBAPIError
from typer.exceptions import TyperException

from sneakpreview import __version__
from sneakpreview.cli.commands import Group
from sneakpreview.domain.errors import SneakPreviewError
from sneakpreview.settings import remarks

app = typer.Typer(
    name="sneakpreview",
    cls=Group,
    help="Film recommendations that say why.",
    no_args_is_help=True,
    rich_markup_mode=None,  # the rich one calls a switch <bool>
    pretty_exceptions_enable=False,
)


@app.callback(invoke_without_command=True)
def sneakpreview(
    *,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and leave.")
    ] = False,
) -> None:
    """Film recommendations that say why."""
    if version:
        typer.echo(__version__)
        raise typer.Exit
    for remark in remarks():
        _say(remark)


def main() -> None:
    """Run the command; an error of ours is one line, never a traceback.

    Nor is one of the machine's: a full disk, a file that is gone, a database that
    refuses.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A terminal that has no é shows \xe9 instead of ending the command.
            stream.reconfigure(errors="backslashreplace")
    try:
        _run()
    except SneakPreviewError as error:
        _give_up(str(error))
    except TyperException as error:
        if (help_ := error.format_message()).startswith("Usage: "):  # of a group alone
            typer.echo(help_, err=True)
            sys.exit(1)
        _give_up(_mistyped(error))
    except DBAPIError as error:
        _give_up(f"the database refuses: {str(error.orig).splitlines()[0]}")
    except OSError as error:
        _drop_output()
        reason = error.strerror or str(error)
        where = f"{error.filename}: " if error.filename else ""
        _give_up("" if error.errno == errno.EPIPE else f"{where}{reason}")


def _run() -> None:
    try:
        code = app(standalone_mode=False)  # or Typer would say its errors itself
    finally:
        if sys.stdout is not None:
            sys.stdout.flush()  # here, where a full disk can still be told of
    sys.exit(code)


def _mistyped(error: TyperException) -> str:
    """Say in one line what is no command, option or value."""
    said = error.format_message()
    asked: typer.Context | None = getattr(error, "ctx", None)
    command = asked.command_path if asked else app.info.name
    words = " ".join(said.split()).rstrip(".")
    return f"{words[:1].lower()}{words[1:]}: see {command} --help"


def _drop_output() -> None:
    # Python writes what is left at its end, and would fail once more.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)


def _give_up(reason: str) -> None:
    if reason:
        _say(reason)
    sys.exit(1)


def _say(said: str) -> None:
    """Say something on stderr; what is typed or named may hold anything."""
    if sys.stderr is None:
        return
    line = "".join(c if c.isprintable() else repr(c)[1:-1] for c in said)
    with suppress(OSError):  # who does not listen stops nothing
        print(line, file=sys.stderr, flush=True)  # noqa: T201 - the command's own voice
