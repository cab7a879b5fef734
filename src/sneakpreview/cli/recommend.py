"""`sneakpreview recommend`: films for whoever liked these, and why."""

from dataclasses import replace
from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from sneakpreview.cli.gather import gather
from sneakpreview.cli.shelf import choose, console, errors, mark, print_json, shelf
from sneakpreview.domain.filters import Filters
from sneakpreview.domain.mark import MarkKind
from sneakpreview.domain.ranking import Page
from sneakpreview.storage.wanted import LISTED
from sneakpreview.usecases.recommend_films import Recommendation, recommend_films
from sneakpreview.web.recommendations import recommendations_out


def recommend(
    liked: Annotated[
        list[str], typer.Argument(help="Titles or IMDb ids of films you liked.")
    ],
    hide: Annotated[
        list[str] | None, typer.Option(help="A title never to recommend; may repeat.")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=100, help="How many.")] = 10,
    *,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Recommend films beside those you liked, each with the films that voted."""
    parts = shelf()
    marks = [(choose(parts, text), MarkKind.LIKE) for text in liked]
    marks += [(choose(parts, text), MarkKind.HIDE) for text in hide or []]
    person = mark(parts, marks)
    missing = gather(parts, LISTED)
    with parts.reading.begin() as session:
        found = recommend_films(session, parts.sources, person, Filters(), Page(limit))
    if json:
        # No poster is fetched for a command, and so none is on its way.
        print_json(recommendations_out(replace(found, pending=missing), {}))
    elif found.items:
        console.print(_table(found.items))
    else:
        errors.print("Nothing is recommended beside these.")


def _table(items: list[Recommendation]) -> Table:
    table = Table("Film", "Year", "Votes", "Because you liked", box=None)
    for item in items:
        because = ", ".join(voter.title for voter in item.because)
        year = "" if item.film.year is None else str(item.film.year)
        table.add_row(escape(item.film.title), year, f"{item.score:g}", escape(because))
    return table
