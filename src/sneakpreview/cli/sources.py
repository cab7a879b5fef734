"""`sneakpreview sources`: how the sources fare, one round trip, and asking again."""

from collections.abc import Iterator
from datetime import datetime
from time import monotonic
from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table

from sneakpreview.cli.moments import ago, span
from sneakpreview.cli.shelf import Data, console, print_json, standing
from sneakpreview.domain.errors import BadInputError, quoted
from sneakpreview.domain.film import FilmId
from sneakpreview.settings import PREFIX
from sneakpreview.sources.base import Source
from sneakpreview.storage.hosts import HostState
from sneakpreview.storage.wanted import LIKED, LISTED, REFRESH, VOTED
from sneakpreview.usecases.check_source import check_source
from sneakpreview.usecases.retry import retry_film, retry_films, retry_source
from sneakpreview.usecases.watch_sources import Overview, WatchedSource, watch_sources
from sneakpreview.web.operator import ANY_ID, overview_out, rate_words
from sneakpreview.wiring import Parts, budgets, now

MOST_ASIDE = 10
ORDER = f"{PREFIX}SOURCES"
PRIORITIES = {
    LIKED: "liked",
    LISTED: "listed beside them",
    VOTED: "to be explored",
    REFRESH: "to be refreshed",
}
COLUMNS = ("Source", "Host", "State", "Last success", "Rate", "Today", "Films", "Kept")

app = typer.Typer(invoke_without_command=True)


@app.callback()
def show(
    context: typer.Context,
    data: Data = None,
    *,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show how every source fares, what waits for it, and what was set aside."""
    context.obj = data
    if context.invoked_subcommand is not None:
        return
    seen = _look(standing(data))
    if json:
        print_json(overview_out(seen))
        return
    console.print(_sources(seen, now()))
    for line in _backlog(seen, now()):
        console.print(line)
    if seen.aside:
        console.print(_aside(seen))


@app.command()
def check(
    context: typer.Context,
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME]...", help="Default: all that are on."),
    ] = None,
) -> None:
    """Ask each source once for a film, its poster and titles, over the network."""
    parts = standing(context.obj)
    chosen = [_find(parts, name) for name in names or ()]
    failed = False
    for source in chosen or parts.sources:
        for trip in check_source(source, parts.pictures, monotonic):
            result = f"ok, {trip.seconds * 1000:.0f} ms, " if trip.well else ""
            typer.echo(f"{source.name}: {trip.what}: {result}{trip.told}")
            failed = failed or not trip.well
    if failed:
        raise typer.Exit(1)


@app.command()
def retry(
    context: typer.Context,
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME|ID]...", help="Sources, or films set aside."),
    ] = None,
    *,
    everything: Annotated[
        bool, typer.Option("--all", help="Every source, and every film set aside.")
    ] = False,
) -> None:
    """Ask again: sources that were left alone, films that were given up."""
    if bool(names) == everything:
        raise BadInputError("name sources or films, or say --all")
    parts = standing(context.obj)
    known = [*(source.name for source in parts.sources), *parts.off]
    with parts.writing.begin() as session:
        if everything:
            for name in known:
                retry_source(session, name, now())
            retry_films(session, now())
        for name in names or ():
            if name in known:
                retry_source(session, name, now())
            elif not (
                ANY_ID.fullmatch(name) and retry_film(session, FilmId(name), now())
            ):
                raise BadInputError(
                    f"{quoted(name)} is neither a source nor a film that is known here"
                )


def _find(parts: Parts, name: str) -> Source:
    for source in parts.sources:
        if source.name == name:
            return source
    if name not in parts.off:
        known = ", ".join([*(source.name for source in parts.sources), *parts.off])
        raise BadInputError(f"{quoted(name)} is no source; the sources are {known}")
    raise BadInputError(f"{name} is {_why_off(parts.off[name])}")


def _look(parts: Parts) -> Overview:
    counted = budgets(parts.settings)
    with parts.reading.begin() as session:
        return watch_sources(session, parts.sources, parts.off, counted, now())


def _sources(seen: Overview, at: datetime) -> Table:
    table = Table(*COLUMNS, box=None)
    for source in seen.sources:
        for row in _rows(source, at):
            table.add_row(*map(escape, row))
    return table


def _rows(source: WatchedSource, at: datetime) -> Iterator[tuple[str, ...]]:
    """Give a row for each host; the first has what is true of the whole source."""
    films = f"{source.films:,}" if source.films else ""
    kept = span(source.keeps) if source.keeps else ""
    if not source.on or not source.hosts:
        state = "at hand" if source.on else _why_off(source.lacks)
        yield source.name, "", state, "", "", "", films, kept
        return
    spent = sum(host.spent_today for host in source.hosts)
    today = f"{spent:,} of {source.budget:,}" if source.budget else str(spent)
    first = (source.name, today, films, kept)
    for host in source.hosts:
        name, today, films, kept = first
        state, success = _state(host, at), ago(host.succeeded_at, at)
        rate = rate_words(source.rates.get(host.name)) or ""
        yield name, host.name, state, success, rate, today, films, kept
        first = ("", "", "", "")


def _why_off(lacks: str | None) -> str:
    return "off: " + (f"needs {lacks}" if lacks else f"{ORDER} does not name it")


def _state(host: HostState, at: datetime) -> str:
    words = host.state
    if host.since is not None:
        words += f" since {span(at - host.since)}"
    if host.until is not None:
        words += f", left alone for {span(host.until - at)}"
    return words if host.trouble is None else f"{words}: {host.trouble}"


def _backlog(seen: Overview, at: datetime) -> Iterator[str]:
    waiting = seen.backlog
    yield ""
    if waiting.wanted:
        total = sum(waiting.wanted.values())
        parts = ", ".join(
            f"{count} {PRIORITIES[priority]}"
            for priority, count in waiting.wanted.items()
        )
        yield f"Waiting: {total} films ({parts})"
    else:
        yield "Nothing waits."
    if waiting.oldest is not None and waiting.oldest < at:
        yield f"The oldest waits since {span(at - waiting.oldest)}."
    yield f"Being fetched: {waiting.fetching}. Set aside: {waiting.aside}."


def _aside(seen: Overview) -> Table:
    table = Table("Id", "Set aside", "Why", box=None)
    for film in seen.aside[:MOST_ASIDE]:
        table.add_row(film.id, escape(film.title), escape(film.trouble or ""))
    return table
