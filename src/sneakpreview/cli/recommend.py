"""`sneakpreview recommend`: films for whoever liked these, and why."""

from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from sneakpreview.cli.shelf import choose, console, errors, print_json, shelf
from sneakpreview.domain.film import FilmId
from sneakpreview.domain.filters import Filters
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.domain.ranking import Page
from sneakpreview.storage import people
from sneakpreview.usecases.mark_film import mark_film
from sneakpreview.usecases.recommend_films import Recommendation, recommend_films
from sneakpreview.web.recommendations import recommendations_out
from sneakpreview.wiring import Parts, now
from sneakpreview.worker.claim import turn


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
    marks = [(choose(parts.titles, text).id, MarkKind.LIKE) for text in liked]
    marks += [(choose(parts.titles, text).id, MarkKind.HIDE) for text in hide or []]
    person = _mark(parts, marks)
    while turn(parts):
        pass
    with parts.reading.begin() as session:
        found = recommend_films(session, parts.sources, person, Filters(), Page(limit))
    if json:
        print_json(recommendations_out(found, {}))
    elif found.items:
        console.print(_table(found.items))
    else:
        errors.print("Nothing is recommended beside these.")


def _mark(parts: Parts, marks: list[tuple[FilmId, MarkKind]]) -> int:
    with parts.writing.begin() as session:
        person = people.add(session, now()).id
        for film, kind in marks:
            mark_film(session, parts.sources, person, Mark(film, kind, now()))
    return person


def _table(items: list[Recommendation]) -> Table:
    table = Table("Film", "Year", "Votes", "Because you liked", box=None)
    for item in items:
        because = ", ".join(voter.title for voter in item.because)
        year = "" if item.film.year is None else str(item.film.year)
        table.add_row(escape(item.film.title), year, f"{item.score:g}", escape(because))
    return table
