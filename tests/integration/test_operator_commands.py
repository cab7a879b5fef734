"""The operator's commands, run as a person runs them."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text, update

from factories import NOON, title, tt
from outside.server import Outside, Page
from outside.tmdb import HOSTS, V3_KEY, TmdbSite
from sneakpreview.gate import SharedGate
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.http import Rate
from sneakpreview.storage import films, people
from sneakpreview.storage.base import connect, reading, sessions
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.migrate import migrate
from sneakpreview.storage.people import PersonRow
from sneakpreview.wiring import now

ADA, GRACE = "ada@example.com", "grace@example.com"

Done = subprocess.CompletedProcess[str]


def run(*arguments: str, data: Path, **settings: str) -> Done:
    """Run a command to its end; settings are those of docs/settings.md."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("SNEAKPREVIEW_")}
    chosen = {f"SNEAKPREVIEW_{name.upper()}": value for name, value in settings.items()}
    return subprocess.run(
        [sys.executable, "-m", "sneakpreview", *arguments],
        env=kept | chosen | {"SNEAKPREVIEW_DATA": str(data), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def one_line(done: Done) -> str:
    """Check that a command failed with one line, and give it."""
    assert done.returncode == 1, done.stderr
    assert not done.stdout
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Give the data folder of a site that has been started once."""
    engine = connect(f"sqlite:///{tmp_path / 'sneakpreview.sqlite'}")
    migrate(engine)
    engine.dispose()
    return tmp_path


@pytest.fixture
def engine(data: Path) -> Engine:
    return connect(f"sqlite:///{data / 'sneakpreview.sqlite'}")


COMMANDS = [
    ("user", "promote", ADA),
    ("sources",),
    ("sources", "--json"),
    ("sources", "check"),
    ("sources", "retry", "--all"),
]


@pytest.mark.parametrize("command", COMMANDS)
def test_without_a_database_nothing_is_made_and_one_line_says_so(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    folder = tmp_path / "data"
    assert "there is no database yet" in one_line(run(*command, data=folder))
    assert not folder.exists()
    folder.mkdir()
    assert "there is no database yet" in one_line(run(*command, data=folder))
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("command", COMMANDS)
def test_a_database_of_another_version_is_left_alone(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    (tmp_path / "sneakpreview.sqlite").touch()
    assert "not up to date" in one_line(run(*command, data=tmp_path))
    (tmp_path / "sneakpreview.sqlite").write_text("these are no rows " * 99)
    assert "cannot be opened" in one_line(run(*command, data=tmp_path))


def test_a_database_that_refuses_is_one_line(data: Path, engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE host"))
    line = one_line(run("sources", data=data))
    assert line == "the database refuses: no such table: host\n"


def test_promoting_names_who_is_the_operator_now(data: Path, engine: Engine) -> None:
    with sessions(engine).begin() as session:
        for email in (ADA, GRACE):
            people.add(session, NOON, email=email)
    done = run("user", "promote", " Grace@Example.com ", data=data)
    assert (done.returncode, done.stdout) == (0, f"{GRACE} is the operator now.\n")
    with reading(engine)() as session:
        chosen = select(PersonRow.email).where(PersonRow.operator)
        assert list(session.scalars(chosen)) == [GRACE]


def test_promoting_nobody_is_one_line(data: Path) -> None:
    line = one_line(run("user", "promote", "nobody@example.com", data=data))
    assert "no account has the address 'nobody@example.com'" in line


@pytest.fixture
def tmdb() -> Iterator[Outside]:
    with Outside(TmdbSite().answers).running() as outside:
        yield outside


def settings(outside: Outside, key: str = V3_KEY) -> dict[str, str]:
    """Give what an operator sets who has a key for TMDB."""
    mirrors = " ".join(f"{host}={outside.url}" for host in HOSTS)
    return {"tmdb_key": key, "mirrors": mirrors}


def give_up(engine: Engine, *numbers: int) -> None:
    with sessions(engine).begin() as session:
        films.add(session, map(title, numbers), priority=1, now=now())
        session.execute(update(FilmRow).values(state="aside", trouble="nobody has it"))


def states(engine: Engine) -> list[str]:
    with reading(engine)() as session:
        return list(session.scalars(select(FilmRow.state).order_by(FilmRow.id)))


def block(engine: Engine, host: str = HOSTS[0]) -> None:
    gate = SharedGate(sessions(engine), {}, now)
    gate.enter("tmdb", host, Rate(10))
    gate.leave(host, SourceError(f"{host} answered 403", blocked=True))


def test_the_table_says_what_is_off_and_what_that_needs(data: Path) -> None:
    done = run("sources", data=data)
    assert done.returncode == 0, done.stderr
    told = {line.split()[0]: line for line in done.stdout.splitlines() if line.split()}
    assert "at hand" in told["catalogue"]
    assert "off: needs SNEAKPREVIEW_TMDB_KEY" in told["tmdb"]
    assert "off: SNEAKPREVIEW_SOURCES does not name it" in told["imdb"]
    assert "Nothing waits." in done.stdout


def test_the_table_says_which_host_is_blocked_and_what_was_set_aside(
    data: Path, engine: Engine, tmdb: Outside
) -> None:
    block(engine)
    give_up(engine, 1, 2)
    shown = run("sources", data=data, **settings(tmdb)).stdout
    host = next(line for line in shown.splitlines() if HOSTS[0] in line)
    assert "blocked since" in host
    assert "api.themoviedb.org answered 403" in host
    assert "10 / s" in host
    assert "1 of 40,000" in host
    assert "180 days" in host
    assert "Set aside: 2" in shown
    assert re.search(r"tt0000001 +Film 1 +nobody has it", shown)


def test_the_json_is_what_the_page_reads(data: Path, engine: Engine) -> None:
    give_up(engine, 1)
    document = json.loads(run("sources", "--json", data=data).stdout)
    assert document["backlog"]["aside"] == 1
    assert document["aside"][0]["id"] == tt(1)
    assert document["items"][0]["name"] == "catalogue"


def test_a_check_tells_what_came_and_how_fast(data: Path, tmdb: Outside) -> None:
    done = run("sources", "check", data=data, **settings(tmdb))
    assert done.returncode == 0, done.stderr
    film, poster, titles, catalogue = done.stdout.splitlines()
    assert re.fullmatch(r"tmdb: The Matrix: ok, \d+ ms, \d+ facts, 20 related", film)
    assert re.fullmatch(r"tmdb: its poster: ok, \d+ ms, [\d,]+ bytes", poster)
    assert re.fullmatch(r'tmdb: "heat": ok, \d+ ms, \d+ titles?', titles)
    assert re.fullmatch(
        r"catalogue: The Matrix: ok, \d+ ms, \d+ facts, 20 related", catalogue
    )


def test_a_check_that_fails_says_why_and_leaves_the_host_alone(
    data: Path, tmdb: Outside
) -> None:
    tmdb.trouble = Page(status=403)
    told = []
    for _ in range(2):
        done = run("sources", "check", "tmdb", data=data, **settings(tmdb))
        assert done.returncode == 1
        told += done.stdout.splitlines()
    assert told[0] == "tmdb: The Matrix: api.themoviedb.org answered 403"
    assert "left alone" in told[1]
    assert len(tmdb.asked) == 1


def test_only_a_source_that_is_on_can_be_checked(data: Path) -> None:
    assert "needs SNEAKPREVIEW_TMDB_KEY" in one_line(
        run("sources", "check", "tmdb", data=data)
    )
    assert "the sources are" in one_line(run("sources", "check", "tmbd", data=data))


def test_a_source_or_a_film_is_asked_for_again(
    data: Path, engine: Engine, tmdb: Outside
) -> None:
    block(engine)
    give_up(engine, 1, 2)
    done = run("sources", "retry", "tmdb", tt(2), data=data, **settings(tmdb))
    assert (done.returncode, done.stderr) == (0, "")
    assert states(engine) == ["aside", "wanted"]
    check = run("sources", "check", "tmdb", data=data, **settings(tmdb))
    assert check.returncode == 0, check.stdout


def test_everything_is_asked_for_again(data: Path, engine: Engine) -> None:
    give_up(engine, 1, 2)
    assert run("sources", "retry", "--all", data=data).returncode == 0
    assert states(engine) == ["wanted", "wanted"]


@pytest.mark.parametrize("name", ["tmbd", "tt9999999", "tt", "[bold]", ""])
def test_nothing_is_asked_again_where_one_name_is_none(
    data: Path, engine: Engine, name: str
) -> None:
    give_up(engine, 1)
    line = one_line(run("sources", "retry", tt(1), name, data=data))
    assert f"{name!r} is neither a source nor a film that is known here" in line
    assert states(engine) == ["aside"]


@pytest.mark.parametrize("arguments", [(), ("tt0000001", "--all")])
def test_asking_again_says_for_what(data: Path, arguments: tuple[str, ...]) -> None:
    line = one_line(run("sources", "retry", *arguments, data=data))
    assert "name sources or films, or say --all" in line


def test_a_film_is_shown_as_the_live_sources_tell_it(
    tmp_path: Path, tmdb: Outside
) -> None:
    shown = run("film", "The Matrix", data=tmp_path, **settings(tmdb)).stdout
    assert "https://www.youtube.com/watch?v=" in shown
    assert "Streamflix (stream)" in shown
    assert "https://www.themoviedb.org/movie/603" in shown
    assert "tmdb (" in shown
    assert list(tmp_path.glob("*.sqlite")) == []


def test_a_film_that_only_a_live_source_knows_is_shown_by_its_id(
    tmp_path: Path, tmdb: Outside
) -> None:
    chosen = settings(tmdb) | {"sources": "tmdb"}
    done = run("film", "tt0113277", "--json", data=tmp_path, **chosen)
    assert json.loads(done.stdout)["title"] == "Heat"
    assert "no film is known" in one_line(
        run("film", "tt9999999", data=tmp_path, **chosen)
    )


def test_a_live_source_that_refuses_is_one_line(tmp_path: Path, tmdb: Outside) -> None:
    chosen = settings(tmdb) | {"sources": "tmdb"}
    tmdb.trouble = Page(status=403)
    line = one_line(run("film", "tt0113277", data=tmp_path, **chosen))
    assert "1 of the films did not come: api.themoviedb.org answered 403" in line


def test_films_are_recommended_through_the_live_sources(
    tmp_path: Path, tmdb: Outside
) -> None:
    done = run("recommend", "Heat", "--json", data=tmp_path, **settings(tmdb))
    found = json.loads(done.stdout)
    assert (done.returncode, found["pending"]) == (0, 0)
    assert {item["film"]["origins"]["title"] for item in found["items"]} == {"tmdb"}
