"""`sneakpreview sources`: how the sources fare, one round trip, and asking again."""

from collections.abc import Iterator
from datetime import datetime
from textwrap import fill
from time import monotonic
from typing import Annotated

import typer

from sneakpreview.cli.moments import ago, counted, span
from sneakpreview.cli.shelf import Data, Json, console, print_json, standing
from sneakpreview.domain.errors import BadInputError, quoted
from sneakpreview.domain.film import FilmId
from sneakpreview.settings import PREFIX
from sneakpreview.sources.base import Source, is_silent
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.hosts import HostState
from sneakpreview.storage.job import WANTED
from sneakpreview.storage.wanted import LATER, LIKED, LISTED, OPENED, REFRESH, VOTED
from sneakpreview.usecases.check_source import check_source, unready
from sneakpreview.usecases.retry import (
    retry_film,
    retry_films,
    retry_source,
    try_source,
)
from sneakpreview.usecases.watch_sources import Overview, WatchedSource, watch_sources
from sneakpreview.web.operator import ANY_ID, overview_out, rate_words
from sneakpreview.wiring import Parts, budgets, now

MOST_ASIDE = 10
PRIORITIES = {
    LIKED: "liked",
    LISTED: "listed beside them",
    OPENED: "opened",
    VOTED: "to be explored",
    REFRESH: "to be refreshed",
    LATER: "waiting for slow sources",
}

app = typer.Typer(invoke_without_command=True, help="How the sources fare.")


@app.callback()
def show(
    context: typer.Context,
    data: Data = None,
    *,
    json: Json = False,
) -> None:
    """Show how every source fares, what waits for it, and what was set aside."""
    context.obj = data
    if context.invoked_subcommand is not None:
        return
    parts = standing(data)
    seen = _look(parts)
    if json:
        print_json(overview_out(seen))
        return
    for source in seen.sources:
        for line in _source(source, parts, now()):
            _print(line)
        _print("")
    for line in _backlog(seen, now()):
        _print(line)


@app.command()
def check(
    context: typer.Context,
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="NAME", help="Default: all that are on."),
    ] = None,
) -> None:
    """Ask each source once for a film, its poster and titles, over the network.

    One that is left alone is asked all the same, unless it asked for a pause itself.
    """
    parts = standing(context.obj)
    chosen = [_find(parts, name) for name in names or ()]
    failed = False
    speaking = [one for one in parts.sources if not is_silent(one)]
    for source in chosen or speaking:
        with parts.writing.begin() as session:
            try_source(session, source.name, now())
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
        typer.Argument(metavar="NAME|ID", help="Sources, or films set aside."),
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
    told = []
    with parts.writing.begin() as session:
        if everything:
            for name in known:
                retry_source(session, name, now())
            count = retry_films(session, now())
            told.append("Every source is asked again where it was left alone.")
            told.append(f"Asked for again: {counted(count, 'film')}.")
        for name in names or ():
            if name in known:
                retry_source(session, name, now())
                told.append(
                    f"{name} is asked again, also for the films that waited for it."
                    if name not in parts.off
                    else f"{name} is off; once it is on, it is asked again."
                )
                continue
            if not (
                ANY_ID.fullmatch(name) and retry_film(session, FilmId(name), now())
            ):
                raise BadInputError(
                    f"{quoted(name)} is neither a source nor a film that is known here"
                )
            row = session.get_one(FilmRow, FilmId(name), populate_existing=True)
            told.append(
                f"{row.title} ({name}) is asked for again."
                if row.state == WANTED
                else f"{row.title} ({name}) is here, or just being fetched."
            )
    for line in told:
        typer.echo(line)
    typer.echo("That is done while the site runs.")


def _find(parts: Parts, name: str) -> Source:
    for source in parts.sources:
        if source.name == name:
            return source
    if name not in parts.off:
        known = ", ".join([*(source.name for source in parts.sources), *parts.off])
        raise BadInputError(f"{quoted(name)} is no source; the sources are {known}")
    needs = " and ".join(_needs(name, parts))
    raise BadInputError(f"{name} is off: it needs {needs}")


def _look(parts: Parts) -> Overview:
    counted = budgets(parts.settings)
    with parts.reading.begin() as session:
        return watch_sources(session, parts.sources, parts.off, counted, now())


def _print(line: str) -> None:
    """Print a line; what is too wide for a terminal goes on below its beginning."""
    text = line.lstrip()
    indent = line.removesuffix(text)
    if text and console.is_terminal:
        line = fill(
            text,
            console.width,
            initial_indent=indent,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
    typer.echo(line)


def _source(source: WatchedSource, parts: Parts, at: datetime) -> Iterator[str]:
    """Tell of a source: a line, and below it what is known of it."""
    if not source.on:
        yield f"{source.name}: off"
        for need in _needs(source.name, parts):
            yield f"  It needs {need}"
    elif source.hosts:
        yield f"{source.name}: on"
        for host in source.hosts:
            yield from _host(host, source, at)
        spent = sum(host.spent_today for host in source.hosts)
        most = f" of {source.budget:,}" if source.budget else ""
        yield f"  Requests today: {spent:,}{most}"
    else:
        lack = unready(_find(parts, source.name))
        yield f"{source.name}: " + ("at hand" if lack is None else "not ready")
        if lack is not None:
            yield f"  {lack}"
    if source.films:
        most = f" for {span(source.keeps)} at most" if source.keeps else ""
        yield f"  What it said of {counted(source.films, 'film')} is kept{most}"


def _host(host: HostState, source: WatchedSource, at: datetime) -> Iterator[str]:
    words = host.state
    if host.since is not None:
        words += f" for {span(at - host.since)}"
    if host.until is not None:
        words += f", left alone for {span(host.until - at)} more"
    yield f"  {host.name}: {words}"
    if host.trouble is not None:
        yield f"    {host.trouble}"
    rate = rate_words(source.rates.get(host.name))
    yield f"    Last answer: {ago(host.succeeded_at, at)}; at most {rate}"


def _needs(name: str, parts: Parts) -> list[str]:
    """Name all without which a source that is off cannot be on, settings above all."""
    if name not in parts.off:
        return [unready(_find(parts, name)) or ""]
    order = parts.settings.naming(name)
    needs = (parts.off[name], order and f"{PREFIX}SOURCES={order}")
    return [need for need in needs if need]


def _backlog(seen: Overview, at: datetime) -> Iterator[str]:
    waiting = seen.backlog
    total = sum(waiting.wanted.values())
    parts = ", ".join(
        f"{count:,} {PRIORITIES[priority]}"
        for priority, count in waiting.wanted.items()
    )
    yield f"Waiting: {counted(total, 'film')} ({parts})" if total else "Nothing waits."
    if waiting.oldest is not None and waiting.oldest < at:
        yield f"  The oldest has waited for {span(at - waiting.oldest)}."
    if waiting.fetching:
        yield f"Being fetched: {counted(waiting.fetching, 'film')}"
    if waiting.aside:
        yield f"Set aside, after several tries: {counted(waiting.aside, 'film')}"
    for film in seen.aside[:MOST_ASIDE]:
        yield f"  {film.id} {film.title}: {film.trouble}"
    if seen.aside:
        yield "`sneakpreview sources retry --all` asks for them again."
