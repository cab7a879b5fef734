"""The command `sneakpreview`: what goes wrong is one line on stderr and exit 1."""

import sys
from typing import Annotated

import typer

from sneakpreview import __version__
from sneakpreview.cli import catalogue, film, recommend, run, search
from sneakpreview.domain.errors import SneakPreviewError

app = typer.Typer(
    name="sneakpreview",
    help="Film recommendations that say why.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
app.command("run")(run.run)
app.command("recommend")(recommend.recommend)
app.command("search")(search.search)
app.command("film")(film.film)
app.add_typer(catalogue.app, name="catalogue", help="The built-in catalogue.")


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


def main() -> None:
    """Run the command; an error of ours is one line, never a traceback."""
    try:
        app()
    except SneakPreviewError as error:
        print(error, file=sys.stderr)  # noqa: T201 - the command's own voice
        sys.exit(1)
