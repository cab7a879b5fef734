"""The commands `sneakpreview backup` and `restore`: the whole database, in one file."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from sneakpreview import __version__
from sneakpreview.cli.db import opened, standing_database
from sneakpreview.cli.moments import counted
from sneakpreview.cli.progress import bar
from sneakpreview.cli.shelf import Data
from sneakpreview.cli.trouble import errors
from sneakpreview.settings import load, make_folder
from sneakpreview.storage import archive, restoring
from sneakpreview.storage.backingup import Origin, back_up
from sneakpreview.wiring import key_mark, now

File = Annotated[Path, typer.Argument(metavar="FILE", help="The backup.")]

console = Console(stderr=True)


def backup(file: File, data: Data = None) -> None:
    """Write the database into one file, while the site runs."""
    settings = load(data=data)
    with standing_database(data) as engine:
        origin = Origin(__version__, now(), key_mark(settings))
        manifest = back_up(engine, file, origin, lambda part: bar(part, console))
    rows = counted(sum(one.rows for one in manifest.tables.values()), "row")
    size = file.stat().st_size / 1e6
    typer.echo(
        f"{file}: {rows} in {counted(len(manifest.tables), 'table')}, {size:.1f} MB"
    )
    typer.echo(
        "The secret key is not in it: keep that, too, and elsewhere (the file"
        f" {settings.data / 'secret-key'}, or your own setting)."
    )


def restore(file: File, data: Data = None) -> None:
    """Put a backup's database into an empty place, and verify it there."""
    settings = load(data=data)
    make_folder(settings)
    with archive.opened(file) as found, opened(settings.database) as engine:
        restoring.restore(engine, found, lambda part: bar(part, console))
        manifest = found.manifest
    rows = counted(sum(one.rows for one in manifest.tables.values()), "row")
    made = f"{manifest.created_at:%Y-%m-%d %H:%M:%S} UTC"
    typer.echo(f"{rows} of {made} are here, counted and hashed as they were then.")
    if manifest.key not in {"", key_mark(settings)}:
        errors.print(
            "The secret key here is not the one of then: codes from apps are refused,"
            " and links in letters are dead. Put the old one in its place before"
            " anybody signs in."
        )
