"""`sneakpreview status`: what an operator asks first."""

import json
from pathlib import Path

import pytest
from sqlalchemy import Engine

from commands import one_line, run
from factories import NOON, add_person, title, tt
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.searchfiles.publish import publish
from sneakpreview.storage import chores, films, hosts, marks
from sneakpreview.storage.base import sessions
from sneakpreview.storage.revision import newest
from sneakpreview.wiring import now
from standing import HOUR, beat, migrated_by_hand


@pytest.fixture
def site(engine: Engine, tmp_path: Path) -> dict[str, str]:
    """Give the settings of a site that is well, and has a bit of everything."""
    migrated_by_hand(engine)
    publish(list, tmp_path / "search", version="of no titles")
    beat(engine)
    with sessions(engine).begin() as session:
        films.add(session, [title(1)], priority=0, now=now())
        person = add_person(session)
        marks.place(session, person, Mark(tt(1), MarkKind.LIKE, NOON))
        row = hosts.locked(session, "api.themoviedb.org", now())
        row.source, row.spent = "tmdb", 7
        chores.note(session, "tidy", now())
    return {"database_url": engine.url.render_as_string(hide_password=False)}


def test_a_site_that_is_well_is_told_in_lines(
    site: dict[str, str], tmp_path: Path, engine: Engine
) -> None:
    done = run("status", data=tmp_path, **site)
    assert (done.returncode, done.stderr) == (0, "")
    told = done.stdout.splitlines()
    assert told[0].endswith("is well.")
    assert told[1].startswith(f"Database: {engine.dialect.name}, ")
    assert told[1].endswith(f"revision {newest()}")
    for line in (
        "0 accounts, 1 guest, 1 mark",
        "1 film, 0 with facts; due of each kind:",
        "tmdb, api.themoviedb.org: untried, 7 of 40,000 today",
    ):
        assert line in told
    for beginning in ("  films: 1, the oldest for ", "pool on films-1: seen "):
        assert [line for line in told if line.startswith(beginning)]
    for beginning in ("Chore tidy: done ", "Disk: ", "Search files: 0 titles, "):
        assert [line for line in told if line.startswith(beginning)]


def test_json_says_the_same_and_nothing_else(
    site: dict[str, str], tmp_path: Path
) -> None:
    done = run("status", "--json", data=tmp_path, **site)
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert (told["well"], told["reasons"]) == (True, [])
    assert told["database"]["revision"] == newest()
    assert told["database"]["bytes"] > 0
    assert (told["database"]["guests"], told["database"]["marks"]) == (1, 1)
    assert told["database"]["hosts"][0]["state"] == "untried"
    due = {lane["name"]: lane["due"] for lane in told["lanes"]}
    assert due == {"films": 1, "slow": 0, "pictures": 0, "imports": 0}
    assert [one["alive"] for one in told["processes"]] == [True]
    assert [one["name"] for one in told["chores"]] == ["tidy"]
    assert told["disk"]["free"] > 0
    assert told["search"]["titles"] == 0


def test_what_is_wrong_is_a_line_each(
    site: dict[str, str], tmp_path: Path, engine: Engine
) -> None:
    beat(engine, seen_at=now() - 3 * HOUR)
    (tmp_path / "search" / "manifest.json.gz").unlink()
    done = run("status", data=tmp_path, **site)
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "the search files are not built yet",
        "no worker has been seen for 3 hours",
    ]
    assert done.stdout.startswith("Sneak Preview ")
    assert "pool on films-1: gone, seen 3 hours ago" in done.stdout
    told = json.loads(run("status", "--json", data=tmp_path, **site).stdout)
    assert not told["well"]
    assert told["reasons"] == done.stderr.splitlines()
    assert told["search"] is None


def test_where_nothing_ever_ran_that_is_said_and_nothing_is_made(
    tmp_path: Path,
) -> None:
    done = run("status", data=tmp_path / "nothing")
    assert done.returncode == 1
    assert done.stderr.startswith("there is no database yet: start the site once")
    assert not (tmp_path / "nothing").exists()


def test_a_database_that_does_not_answer_is_said_in_a_line(tmp_path: Path) -> None:
    url = "postgresql+psycopg://nobody@127.0.0.1:1/nowhere"
    done = run("status", data=tmp_path, database_url=url)
    assert done.returncode == 1
    assert "the database does not answer" in done.stderr.splitlines()
    assert "Traceback" not in done.stderr


def test_a_setting_that_makes_no_sense_is_one_line(tmp_path: Path) -> None:
    assert "SNEAKPREVIEW_PORT" in one_line(run("status", data=tmp_path, port="x"))
