"""The command `sneakpreview catalogue`: make the built-in data file."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from sneakpreview.cli.progress import bar
from sneakpreview.domain.errors import SetupError
from sneakpreview.sources import catalogue
from sneakpreview.sources.catalogue import origin
from sneakpreview.sources.catalogue.source import FILE

app = typer.Typer(no_args_is_help=True)


@app.callback()
def group() -> None:
    """Look after the built-in catalogue."""


@app.command()
def build(
    source: Annotated[
        Path | None,
        typer.Option(
            "--origin", help=f"{origin.FILE} of {origin.PACKAGE} {origin.VERSION}."
        ),
    ] = None,
    to: Annotated[
        Path | None,
        typer.Option("--to", help="The file to write; default: the package's own."),
    ] = None,
) -> None:
    """Make the data file of the built-in catalogue from its origin."""
    target = to or Path(catalogue.__file__).with_name(FILE)
    rows = origin.read(source or origin.find())
    with bar("Related lists", Console(stderr=True)) as report:
        try:
            from sneakpreview.sources.catalogue import build as builder  # noqa: PLC0415 - NumPy is for the build alone
        except ImportError as error:
            raise SetupError(
                "building the catalogue needs NumPy and SciPy:"
                " `pip install 'sneakpreview[build]'`"
            ) from error
        content = builder.build(rows, report)
    _write(target, content)
    typer.echo(f"{target}: {len(rows):,} films, {len(content) / 1e6:.2f} MB")


def _write(target: Path, content: bytes) -> None:
    """Write aside and swap in, so that a running process never reads half a file."""
    aside = target.with_suffix(".new")
    try:
        aside.write_bytes(content)
        aside.replace(target)
    except OSError as error:
        raise SetupError(f"{target} cannot be written: {error.strerror}") from error
