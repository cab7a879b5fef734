"""The command `sneakpreview db`: the database itself, whatever it holds."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from sqlalchemy import Engine

from sneakpreview.cli.moments import counted
from sneakpreview.cli.progress import bar
from sneakpreview.cli.shelf import Data
from sneakpreview.domain.errors import SetupError
from sneakpreview.settings import load, make_folder
from sneakpreview.storage.copying import check_source, prepare_target
from sneakpreview.storage.copying import copy as copy_rows
from sneakpreview.storage.digests import sums
from sneakpreview.storage.migrate import is_current, migrate
from sneakpreview.storage.plainrows import file_of, snapshot, tables
from sneakpreview.storage.soundness import fault
from sneakpreview.wiring import now, open_database

START = "start the site once, or run `sneakpreview db upgrade`"
Url = Annotated[str, typer.Argument(metavar="URL")]

console = Console(stderr=True)
app = typer.Typer(no_args_is_help=True, help="The database itself.")


@app.callback()
def group() -> None:
    """Look after the database."""


@app.command()
def upgrade(data: Data = None) -> None:
    """Bring the database to the shape that this version needs; a site may run on."""
    settings = load(data=data)
    make_folder(settings)
    with opened(settings.database) as engine:
        if is_current(engine):
            typer.echo("The database is up to date already.")
            return
        migrate(engine)
    typer.echo("The database is up to date now.")


@app.command()
def check(data: Data = None) -> None:
    """Check that the database is whole; count and hash every table."""
    with (
        standing_database(data) as engine,
        snapshot(engine) as connection,
        bar("Counting and hashing", console) as report,
    ):
        wrong = fault(connection)
        found = sums(connection, tables(), report)
    for name, one in found.items():
        typer.echo(f"{name:14}{one.rows:>12,}  {one.digest}")
    if wrong:
        raise SetupError(f"the database is damaged: {wrong}")


@app.command()
def copy(source: Url, target: Url) -> None:
    """Copy a site's database into an empty one, such as from SQLite to PostgreSQL."""
    with opened(source) as old, opened(target) as new:
        check_source(old)
        prepare_target(new)
        moment = now()
        with bar("Copying and comparing", console) as report:
            found = copy_rows(old, new, report)
    rows = counted(sum(one.rows for one in found.values()), "row")
    whole = counted(len(found), "table")
    typer.echo(f"{rows} in {whole}: counts and hashes are equal.")
    typer.echo(
        f"It is the database as it was at {moment:%H:%M:%S} UTC: what a site that was"
        " running has stored since is not in it."
    )
    typer.echo(
        "Let SNEAKPREVIEW_DATABASE_URL name it, and keep the data folder: the secret"
        " key is there."
    )


@contextmanager
def opened(url: str) -> Iterator[Engine]:
    """Open a database until the block ends."""
    engine = open_database(url)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def standing_database(data: Path | None) -> Iterator[Engine]:
    """Open the site's database; SetupError if there is none, or of another version."""
    with opened(load(data=data).database) as engine:
        file = file_of(engine)
        if file is not None and not file.exists():
            raise SetupError(f"there is no database yet: {START}")
        if not is_current(engine):
            raise SetupError(f"the database is not up to date: {START}")
        yield engine
