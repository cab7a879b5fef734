"""The command `sneakpreview user`: who looks after the site."""

from typing import Annotated

import typer

from sneakpreview.cli.shelf import Data, standing
from sneakpreview.domain.errors import BadInputError, quoted
from sneakpreview.storage import people

app = typer.Typer(no_args_is_help=True)


@app.callback()
def group() -> None:
    """Look after the accounts."""


@app.command()
def promote(
    email: Annotated[str, typer.Argument(help="The account's e-mail address.")],
    data: Data = None,
) -> None:
    """Make an account the operator's, in place of the one that is."""
    address = email.strip().lower()  # as it is stored
    with standing(data).writing.begin() as session:
        found = people.promote(session, address)
    if not found:
        raise BadInputError(
            f"no account has the address {quoted(email)}: sign up with it first"
        )
    typer.echo(f"{address} is the operator now.")
