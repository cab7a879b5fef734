"""The operator's commands, run as a person runs them."""

import json
import os
import pty
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text, update

from commands import Done, one_line, run, run_anew, settings
from factories import NOON, title, tt
from outside.server import Outside, Page
from outside.tmdb import HOSTS, TmdbSite
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


@pytest.fixture
def tmdb() -> Iterator[Outside]:
    with Outside(TmdbSite().answers).running() as outside:
        yield outside


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
    assert "nobody here is 'nobody@example.com'" in line


def test_an_account_without_an_address_is_promoted_by_its_number(
    data: Path, engine: Engine
) -> None:
    with sessions(engine).begin() as session:
        people.add(session, NOON, email=ADA)
        keyed, guest = people.add(session, NOON), people.add(session, NOON)
        people.vouch(session, keyed, None, NOON)
        numbers = str(keyed.id), str(guest.id)
    done = run("user", "promote", numbers[0], data=data)
    assert done.stdout == f"Account {numbers[0]} is the operator now.\n"
    line = one_line(run("user", "promote", numbers[1], data=data))
    assert line.startswith(f"Guest {numbers[1]} cannot be the operator")


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


def blocks(done: Done) -> dict[str, str]:
    """Give what is told of each source, by its name."""
    assert done.returncode == 0, done.stderr
    told = (block.partition(":") for block in done.stdout.split("\n\n"))
    return {name: rest for name, _, rest in told}


def test_each_source_that_is_off_names_all_that_it_needs(data: Path) -> None:
    done = run("sources", data=data)
    told = blocks(done)
    assert told["catalogue"] == " at hand"
    assert told["tmdb"] == " off\n  It needs SNEAKPREVIEW_TMDB_KEY"
    assert told["imdb"] == " off\n  It needs SNEAKPREVIEW_SOURCES=people,imdb,catalogue"
    assert re.findall("needs (.+)", told["wikidata"]) == [
        "SNEAKPREVIEW_CONTACT",
        "SNEAKPREVIEW_SOURCES=people,wikidata,catalogue",
    ]
    assert told["people"].startswith(" off\n  It needs `sneakpreview related build`")
    assert "Nothing waits." in done.stdout


def test_files_that_are_not_there_are_not_at_hand(data: Path) -> None:
    lacks = f"{data / 'none'} lacks title.basics.tsv.gz: download it from"
    chosen = {"imdb_data": str(data / "none")}
    assert lacks in blocks(run("sources", data=data, **chosen))["imdb_data"]
    done = run("sources", "check", "imdb_data", data=data, **chosen)
    assert done.returncode == 1
    assert lacks in done.stdout


def pieces(terminal: int) -> Iterator[bytes]:
    """Read all that a terminal was shown, which may come a piece at a time."""
    with open(terminal, "rb", buffering=0) as shown, suppress(OSError):  # its end
        while piece := shown.read(4096):
            yield piece


def test_a_narrow_terminal_shows_every_name_and_setting_whole(
    data: Path, engine: Engine, tmdb: Outside
) -> None:
    block(engine)
    give_up(engine, 1)
    ours, theirs = pty.openpty()
    run_anew("sources", data=data, output=theirs, **settings(tmdb))
    os.close(theirs)
    lines = b"".join(pieces(ours)).decode().splitlines()
    assert max(map(len, lines)) <= 60
    for name in (*HOSTS, "SNEAKPREVIEW_CONTACT", "tmdb,wikidata,catalogue"):
        assert any(name in line for line in lines), name


def test_the_blocks_say_which_host_is_blocked_and_what_was_set_aside(
    data: Path, engine: Engine, tmdb: Outside
) -> None:
    block(engine)
    give_up(engine, 1, 2)
    done = run("sources", data=data, **settings(tmdb))
    told = blocks(done)["tmdb"]
    assert f"{HOSTS[0]}: blocked for" in told
    assert "api.themoviedb.org answered 403" in told
    assert "at most 10 / s" in told
    assert "Requests today: 1 of 40,000" in told
    assert "Set aside, after several tries: 2 films" in done.stdout
    assert "  tt0000001 Film 1: nobody has it" in done.stdout


def test_one_film_is_not_called_films(data: Path, engine: Engine) -> None:
    with sessions(engine).begin() as session:
        films.add(session, [title(1)], priority=0, now=now())
    assert "Waiting: 1 film (1 liked)" in run("sources", data=data).stdout


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
    assert re.fullmatch(
        r"tmdb: The Matrix: ok, \d+ ms, \d+ facts, 20 related films", film
    )
    assert re.fullmatch(r"tmdb: its poster: ok, \d+ ms, [\d,]+ bytes", poster)
    assert re.fullmatch(r'tmdb: titles for "matrix": ok, \d+ ms, \d+ titles?', titles)
    assert re.fullmatch(
        r"catalogue: The Matrix: ok, \d+ ms, \d+ facts, 20 related films", catalogue
    )


def test_a_check_that_fails_says_why_and_goes_no_further(
    data: Path, tmdb: Outside
) -> None:
    tmdb.trouble = Page(status=403)
    told = []
    for _ in range(2):
        done = run("sources", "check", "tmdb", data=data, **settings(tmdb))
        assert done.returncode == 1
        told += done.stdout.splitlines()
    film, titles = told[:2]
    assert film.startswith("tmdb: The Matrix: blocked: TMDB refused the key")
    assert "SNEAKPREVIEW_TMDB_KEY" in film
    assert "left alone" in titles
    assert len(tmdb.asked) == 2  # once each time, whatever came of it before


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
    assert done.stdout.splitlines() == [
        "tmdb is asked again, also for the films that waited for it.",
        f"Film 2 ({tt(2)}) is asked for again.",
        "That is done while the site runs.",
    ]
    assert states(engine) == ["aside", "wanted"]
    check = run("sources", "check", "tmdb", data=data, **settings(tmdb))
    assert check.returncode == 0, check.stdout


def test_everything_is_asked_for_again(data: Path, engine: Engine) -> None:
    give_up(engine, 1, 2)
    done = run("sources", "retry", "--all", data=data)
    assert "Asked for again: 2 films." in done.stdout
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
