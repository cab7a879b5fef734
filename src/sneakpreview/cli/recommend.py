"""`sneakpreview recommend`: films for whoever liked these, and why."""

from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from sneakpreview.cli.gather import gather
from sneakpreview.cli.shelf import Data, Json, choose, console, print_json, shelf
from sneakpreview.cli.trouble import errors, tell
from sneakpreview.domain.vote import Way
from sneakpreview.usecases.look_up_film import Reach
from sneakpreview.usecases.recommend_beside import recommend_beside
from sneakpreview.usecases.recommend_films import Recommendation, Voter
from sneakpreview.web.recommendations import recommendations_out

ARROWS = {Way.THERE: "→", Way.BACK: "←", Way.BOTH: "↔"}


def recommend(
    texts: Annotated[
        list[str],
        typer.Argument(metavar="TITLE", help="Titles or IMDb ids you liked."),
    ],
    hide: Annotated[
        list[str] | None,
        typer.Option(metavar="TITLE", help="A film never to recommend; may repeat."),
    ] = None,
    limit: Annotated[
        int, typer.Option(metavar="NUMBER", min=1, max=100, help="How many.")
    ] = 10,
    data: Data = None,
    *,
    json: Json = False,
) -> None:
    """Recommend films, each with those you liked that vote for it, and their shares.

    → the liked film's list names it, ← its own list names the liked one, ↔ both.
    """
    with shelf(data) as parts:
        liked = [choose(parts, text) for text in texts]
        hidden = [choose(parts, text) for text in hide or []]
        reach = Reach(parts.reading, parts.sources, gather)
        found, troubles = recommend_beside(reach, liked, hidden, limit)
    tell(troubles)
    if json:
        # No poster is fetched for a command, and so none is on its way.
        print_json(recommendations_out(found, {}))
    elif found.items:
        console.print(_table(found.items))
    else:
        errors.print("Nothing is recommended beside these.")


def _table(items: list[Recommendation]) -> Table:
    table = Table("Film", "Year", "Because you liked", box=None)
    for item in items:
        because = ", ".join(map(_vote, item.because))
        year = "" if item.film.year is None else str(item.film.year)
        table.add_row(escape(item.film.title), year, escape(because))
    return table


def _vote(voter: Voter) -> str:
    return f"{voter.title} {ARROWS[voter.way]} {voter.share}%"
