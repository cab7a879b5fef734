"""`sneakpreview status`: is the site well, and if it is not, why."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from functools import partial
from typing import Any

import typer
from rich.filesize import decimal
from sqlalchemy.exc import SQLAlchemyError

from sneakpreview import __version__
from sneakpreview.cli.log import configure
from sneakpreview.cli.moments import ago, counted, span
from sneakpreview.cli.shelf import START, Data, Json, has_database, print_json
from sneakpreview.domain.loglevel import LogLevel
from sneakpreview.domain.standing import NOUNS, Process, Standing
from sneakpreview.searchfiles.publish import MANIFEST, published
from sneakpreview.settings import Settings, load
from sneakpreview.storage import disk, hosts
from sneakpreview.storage.census import census, size
from sneakpreview.storage.hosts import HostState
from sneakpreview.web.readiness import DATABASE, Look, Readiness, look
from sneakpreview.wiring import Parts, assemble, budgets, now

PATIENCE = 10.0  # seconds for a database that takes its time

Told = dict[str, Any]


def status(data: Data = None, *, json: Json = False) -> None:
    """Say whether the site is well; if not, with a line for each reason, and exit 1."""
    settings = load(data=data)
    configure(json=False, least=LogLevel.ERROR)
    parts = assemble(settings)
    try:
        seen = _look(parts)
        told = _told(parts, seen)
    finally:
        parts.engine.dispose()
    if json:
        print_json(told)
    else:
        for line in _lines(told, now()):
            typer.echo(line)
        for reason in told["reasons"]:
            typer.echo(reason, err=True)
    if told["reasons"]:
        raise typer.Exit(1)


def _look(parts: Parts) -> Look:
    """Look as `/health/ready` does, but for a database that is not there: make none."""
    if not has_database(parts):
        return Look({DATABASE: [f"there is no database yet: {START}"]})
    return Readiness(partial(look, parts), PATIENCE).now()


def _told(parts: Parts, seen: Look) -> Told:
    settings, standing = parts.settings, seen.standing
    return {
        "well": not seen.wrong,
        "reasons": [reason for about in seen.wrong.values() for reason in about],
        "version": __version__,
        "database": {
            "kind": parts.engine.dialect.name,
            "revision": seen.revision,
            **(_stored(parts) if standing else {}),
        },
        **(_work(standing) if standing else {}),
        "disk": _disk(settings),
        "search": _search(settings),
    }


def _stored(parts: Parts) -> Told:
    """Tell what is in the database; nothing where it breaks off."""
    counted_ = budgets(parts.settings)
    try:
        with parts.reading.begin() as session:
            return {
                "bytes": size(session),
                **asdict(census(session)),
                "hosts": [
                    _host(one, counted_.get(one.source))
                    for one in hosts.states(session, now())
                ],
            }
    except SQLAlchemyError:
        return {}


def _host(host: HostState, budget: int | None) -> Told:
    return {
        "name": host.name,
        "source": host.source,
        "state": host.state,
        "spent_today": host.spent_today,
        "budget": budget,
        "until": _written(host.until),
        "trouble": host.trouble,
    }


def _work(standing: Standing) -> Told:
    return {
        "lanes": [
            {
                "name": lane.name,
                "due": lane.due,
                "oldest": _written(lane.oldest),
                "settled_at": _written(lane.settled_at),
            }
            for lane in standing.lanes
        ],
        "processes": [_process(one, standing.at) for one in _shown(standing)],
        "chores": [
            {
                "name": chore.name,
                "done_at": _written(chore.done_at),
                "under_way": chore.under_way,
            }
            for chore in standing.chores
        ],
    }


def _shown(standing: Standing) -> Iterator[Process]:
    """Give the processes that are at work; of a kind of which none is, the last."""
    alive = {one.kind for one in standing.processes if one.is_alive(standing.at)}
    for one in standing.processes:
        if one.is_alive(standing.at):
            yield one
        elif one.kind not in alive:
            alive.add(one.kind)
            yield one


def _process(one: Process, at: datetime) -> Told:
    return {
        "kind": one.kind,
        "host": one.host,
        "version": one.version,
        "alive": one.is_alive(at),
        "started_at": _written(one.started_at),
        "seen_at": _written(one.seen_at),
        "lanes": list(one.lanes),
        "trouble": one.trouble,
    }


def _disk(settings: Settings) -> Told:
    room = disk.room(settings.data)
    return {"folder": str(settings.data), **(room._asdict() if room else {})}


def _search(settings: Settings) -> Told | None:
    found = published(settings.search_folder)
    if found is None:
        return None
    at = disk.written_at(settings.search_folder / f"{MANIFEST}.gz")
    return {"titles": found.titles, "published_at": _written(at)}


def _written(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()


def _lines(told: Told, at: datetime) -> Iterator[str]:
    """Write it for a person, a few lines a question."""
    state = "is well" if told["well"] else "is not well"
    yield f"Sneak Preview {told['version']} {state}."
    yield from _database_lines(told["database"])
    for lane in told.get("lanes", ()):
        yield f"  {NOUNS[lane['name']]}: {_lane(lane, at)}"
    for one in told.get("processes", ()):
        yield f"{one['kind']} on {one['host']}: {_process_line(one, at)}"
    for one in told["database"].get("hosts", ()):
        yield f"{one['source']}, {one['name']}: {_host_line(one)}"
    for one in told.get("chores", ()):
        under_way = ", somebody is at it" if one["under_way"] else ""
        yield f"Chore {one['name']}: done {_ago(one['done_at'], at)}{under_way}"
    room = told["disk"]
    if "free" in room:
        free, size_ = decimal(room["free"]), decimal(room["size"])
        yield f"Disk: {free} of {size_} free for {room['folder']}"
    search = told["search"]
    if search is not None:
        when = _ago(search["published_at"], at)
        yield f"Search files: {counted(search['titles'], 'title')}, published {when}"


def _database_lines(stored: Told) -> Iterator[str]:
    takes = f", {decimal(stored['bytes'])}" if "bytes" in stored else ""
    shape = f", revision {stored['revision']}" if stored["revision"] else ""
    yield f"Database: {stored['kind']}{takes}{shape}"
    if "marks" in stored:
        people = (
            counted(stored["accounts"], "account"),
            counted(stored["guests"], "guest"),
        )
        films = counted(stored["films"], "film")
        yield f"{', '.join(people)}, {counted(stored['marks'], 'mark')}"
        yield f"{films}, {stored['films_with_facts']:,} with facts; due of each kind:"


def _lane(lane: Told, at: datetime) -> str:
    settled = f"settled {_ago(lane['settled_at'], at)}"
    if lane["oldest"] is None:
        return f"0, {settled}"
    waits = span(at - datetime.fromisoformat(lane["oldest"]))
    return f"{lane['due']:,}, the oldest for {waits}; {settled}"


def _process_line(one: Told, at: datetime) -> str:
    seen = f"seen {_ago(one['seen_at'], at)}"
    state = seen if one["alive"] else f"gone, {seen}"
    lanes = f", works on {', '.join(one['lanes'])}" if one["lanes"] else ""
    trouble = f": {one['trouble']}" if one["trouble"] else ""
    return f"{state}, version {one['version']}{lanes}{trouble}"


def _host_line(one: Told) -> str:
    most = "" if one["budget"] is None else f" of {one['budget']:,}"
    trouble = f": {one['trouble']}" if one["trouble"] else ""
    return f"{one['state']}, {one['spent_today']:,}{most} today{trouble}"


def _ago(written: str | None, at: datetime) -> str:
    return ago(None if written is None else datetime.fromisoformat(written), at)
