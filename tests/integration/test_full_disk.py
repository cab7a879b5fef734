"""The embedded site on a disk that is full: what was acknowledged is there."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select

from chaos.disk import Disk, small_disk
from chaos.ledger import Answer, Ledger, Stored
from chaos.person import Person
from needs import require
from server import Site, serving
from sneakpreview.domain.film import FilmId
from sneakpreview.storage.base import connect, reading
from sneakpreview.storage.marks import MarkRow

MEGABYTES = 64
MOST = 3_000  # marks, before which the database's files have to grow
NAME = "ada"


@pytest.fixture
def disk() -> Iterator[Disk]:
    with small_disk(MEGABYTES) as mounted:
        require(mounted, "no small disk can be mounted here")
        assert mounted is not None
        yield mounted


def films(site: Site) -> Iterator[FilmId]:
    """Give starters, again and again."""
    found = httpx.get(f"{site.url}/api/starters?limit=50").json()["items"]
    while True:
        yield from (FilmId(one["id"]) for one in found)


def stored(data: Path) -> dict[tuple[str, FilmId], Stored]:
    engine = connect(f"sqlite:///{data / 'sneakpreview.sqlite'}")
    with reading(engine)() as session:
        columns = select(MarkRow.film, MarkRow.kind, MarkRow.marked_at)
        rows = session.execute(columns).all()
    engine.dispose()
    return {(NAME, film): Stored(kind, at) for film, kind, at in rows}


def test_what_was_acknowledged_is_there_and_all_else_was_refused(disk: Disk) -> None:
    ledger = Ledger()
    with serving(disk.folder / "data", limits="false") as site:
        visitor = httpx.Client(base_url=site.url)
        person = Person(NAME, visitor, films(site), ledger, 60.0)
        person.begin()
        assert person.likes()
        disk.fill()
        assert not all(person.likes() for _ in range(MOST))
        assert person.is_served()
        disk.clear()
        assert person.likes()
        visitor.close()
    assert not ledger.lost(stored(site.data))
    assert not ledger.unclear
    assert not ledger.answers[Answer.UNKNOWN]
