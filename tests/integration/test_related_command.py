"""`sneakpreview related`: lists from a folder of ratings, and whose lists serve."""

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session
from typer.testing import CliRunner

from accounts import add_accounts, add_films
from commands import PATIENCE, Done, one_line, run
from factories import add_film, film
from people_file import save
from sneakpreview.cli import related as command
from sneakpreview.cli.main import app
from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.film import FilmId
from sneakpreview.sources.people import rated
from sneakpreview.sources.people.file import OWN, edition
from sneakpreview.sources.people.source import PeopleSource
from sneakpreview.sources.people.turn import turn
from sneakpreview.storage.base import connect, sessions
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.migrate import migrate

IMDB = {1: 113_277, 2: 133_093, 3: 56_801, 4: 9_000_001}
UNNAMED = 5
README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")


@pytest.fixture
def ratings(tmp_path: Path) -> Path:
    """Write a folder: forty people, half of whom like films 1 and 2, half 3 and 4."""
    folder = tmp_path / "ratings"
    folder.mkdir()
    rows = [
        f"{person},{number},{stars},0"
        for person in range(1, 41)
        for number, stars in (
            (1, 5 if person % 2 else 1),
            (2, 5 if person % 2 else 1),
            (3, 1 if person % 2 else 5),
            (4, 1 if person % 2 else 5),
            (UNNAMED, 5),
        )
    ]
    links = [f"{number},{imdb}," for number, imdb in IMDB.items()]
    titles = [f"{number},Film {number} (1999),Drama" for number in IMDB]
    for name, head, lines in (
        ("ratings.csv", "userId,movieId,rating,timestamp", rows),
        ("links.csv", "movieId,imdbId,tmdbId", links),
        ("movies.csv", "movieId,title,genres", titles),
    ):
        (folder / name).write_text("\n".join([head, *lines]) + "\n")
    return folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def build(data: Path, folder: Path, **settings: str) -> Done:
    return run("related", "build", "--ratings", str(folder), data=data, **settings)


def database(data: Path) -> Engine:
    """Make the site's own database, as its first start does."""
    data.mkdir(exist_ok=True)
    engine = connect(f"sqlite:///{data / 'sneakpreview.sqlite'}")
    migrate(engine)
    return engine


def left(data: Path) -> list[str]:
    """List what is in the folder but the sign by which builds take turns."""
    sign = ".people.sqlite.turn"
    return sorted(path.name for path in data.iterdir() if path.name != sign)


def test_lists_are_made_and_told_of(data: Path, ratings: Path) -> None:
    done = build(data, ratings)
    assert done.returncode == 0, done.stderr
    assert re.search(r"people\.sqlite: 4 lists, \d+\.\d MB\n", done.stdout)
    assert "1 film left out: nothing tells which IMDb ids they have" in done.stdout
    assert "takes them up by itself, within a minute" in done.stdout
    assert left(data) == ["people.sqlite"]
    source = PeopleSource(data / "people.sqlite")
    heat = source.fetch(FilmId("tt0113277")).related
    assert [one.title for one in heat][:1] == ["The Matrix"]
    assert heat[0].known > 1
    (other,) = source.fetch(FilmId("tt0056801")).related[:1]
    assert (other.id, other.title) == ("tt9000001", "Film 4")
    source.close()


def test_that_lists_are_of_few_people_is_said_while_they_are(
    data: Path, ratings: Path
) -> None:
    said = "the catalogue's lists are better than those from fewer than 60"
    done = build(data, ratings)
    assert "Few people: 40." in done.stderr
    assert said in done.stderr.lower()
    with (ratings / "ratings.csv").open("a") as file:
        for person in range(41, 60):
            file.write(f"{person},1,5,0\n{person},2,4,0\n")
    assert "Few people: 59." in build(data, ratings).stderr
    with (ratings / "ratings.csv").open("a") as file:
        file.write("60,1,5,0\n60,2,4,0\n")
    done = build(data, ratings)
    assert (done.returncode, "Few people" in done.stderr) == (0, False)


def test_what_the_readme_says_of_lists_works(data: Path, ratings: Path) -> None:
    examples = re.findall(
        r"^\.venv/bin/sneakpreview (related.*)$", README, re.MULTILINE
    )
    assert len(examples) == 2
    database(data).dispose()
    for example in examples:
        typed = shlex.split(example.replace("~/ml-32m", str(ratings)), comments=True)
        done = run(*typed, data=str(data))
        assert done.returncode == 0, done.stderr
        assert "lists" in done.stdout


def test_where_people_are_off_it_says_how_they_come_on(
    data: Path, ratings: Path
) -> None:
    done = build(data, ratings, sources="catalogue")
    assert "They serve with SNEAKPREVIEW_SOURCES=people,catalogue\n" in done.stdout


def test_one_of_two_says_whose_likes_they_are_made_of(
    data: Path, ratings: Path
) -> None:
    for line in (
        one_line(run("related", "build", data=data)),
        one_line(
            run("related", "build", "--own", "--ratings", str(ratings), data=data)
        ),
    ):
        assert line == "name either a folder with --ratings, or --own\n"


def test_lists_are_made_of_own_likes_where_there_are_enough(data: Path) -> None:
    own = ("related", "build", "--own")
    assert "no database yet" in one_line(run(*own, data=data, own_lists="true"))
    engine = database(data)
    assert "OWN_LISTS is not true" in one_line(run(*own, data=data))
    assert (
        "no two films have people enough"
        in run(*own, data=data, own_lists="true").stdout
    )
    with sessions(engine).begin() as session:
        add_films(session, 1, 2)
        add_accounts(session, 6, [1, 2])
    engine.dispose()
    done = run(*own, data=data, own_lists="true")
    assert re.search(r"people\.sqlite: \d+ lists, .* MB\n", done.stdout), done.stderr
    found = edition(data / "people.sqlite")
    assert found is not None
    assert found.origin == OWN
    before = save(data / "people.sqlite", {1: [2]})
    done = run(*own, data=data, own_lists="true")
    assert f"delete {data / 'people.sqlite'}" in done.stdout
    assert edition(data / "people.sqlite") == before


def test_a_folder_without_ratings_is_one_line_and_the_old_lists_stay(
    data: Path, ratings: Path, tmp_path: Path
) -> None:
    before = save(data / "people.sqlite", {1: [2]})
    for folder in (tmp_path, tmp_path / "nowhere", ratings / "links.csv"):
        assert "no ratings in" in one_line(build(data, folder))
    (ratings / "ratings.csv").write_text("userId,movieId,rating\n1,2,many\n")
    assert "ratings.csv" in one_line(build(data, ratings))
    assert edition(data / "people.sqlite") == before
    assert left(data) == ["people.sqlite"]


@pytest.mark.parametrize(
    "rows", ["", "1,1,5,0\n", "1,1,1,0\n1,2,1,0\n", f"1,1,5,0\n1,{UNNAMED},5,0\n"]
)
def test_ratings_of_which_no_list_can_be_made_take_no_lists_away(
    data: Path, ratings: Path, rows: str
) -> None:
    before = save(data / "people.sqlite", {1: [2]})
    (ratings / "ratings.csv").write_text(f"userId,movieId,rating,timestamp\n{rows}")
    assert "no list can be made of the ratings" in one_line(build(data, ratings))
    assert edition(data / "people.sqlite") == before
    assert left(data) == ["people.sqlite"]


def test_two_builds_at_once_are_one(data: Path, ratings: Path) -> None:
    with turn(data / "people.sqlite"):
        assert "being built already" in one_line(build(data, ratings))
    assert build(data, ratings).returncode == 0


def test_something_else_in_the_place_of_the_lock_is_named(
    data: Path, ratings: Path
) -> None:
    lock = data / ".people.sqlite.turn"
    data.mkdir(exist_ok=True)
    lock.write_text("something else" * 50)
    assert f"{lock} is not what a build left" in one_line(build(data, ratings))


def test_a_full_disk_is_one_line_and_the_old_lists_stay(
    data: Path, ratings: Path
) -> None:
    before = save(data / "people.sqlite", {1: [2]})
    sneakpreview = [sys.executable, "-m", "sneakpreview", "related", "build"]
    arguments = ["--ratings", str(ratings), "--data", str(data)]
    shell = ["bash", "-c", 'ulimit -f 2; exec "$@"', "-"]
    done = subprocess.run(
        [*shell, *sneakpreview, *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    assert "cannot be written" in one_line(done)
    assert edition(data / "people.sqlite") == before
    assert left(data) == ["people.sqlite"]


@pytest.mark.parametrize(
    ("fault", "told"),
    [(KeyboardInterrupt, "interrupted"), (MemoryError, "not enough memory")],
)
def test_what_breaks_off_is_told_and_the_old_lists_stay(
    data: Path,
    ratings: Path,
    monkeypatch: pytest.MonkeyPatch,
    fault: type[BaseException],
    told: str,
) -> None:
    before = save(data / "people.sqlite", {1: [2]})

    def broken(*_: object, **__: object) -> Iterator[tuple[int, list[int]]]:
        yield 0, [1]
        raise fault

    monkeypatch.setattr(rated, "build", broken)
    arguments = ["related", "build", "--ratings", str(ratings), "--data", str(data)]
    monkeypatch.setattr(command, "configure", lambda **_: None)
    done = CliRunner().invoke(app, arguments)
    assert isinstance(done.exception, SetupError)
    assert told in str(done.exception)
    assert edition(data / "people.sqlite") == before
    assert left(data) == ["people.sqlite"]


def test_a_build_that_is_killed_leaves_nothing_in_the_way(
    data: Path, ratings: Path
) -> None:
    with turn(data / "people.sqlite") as scratch:
        (scratch / "part").touch()
        shutil.copytree(data, data.with_name("killed"))
    killed = data.with_name("killed")
    assert build(killed, ratings).returncode == 0
    assert left(killed) == ["people.sqlite"]


def test_without_numpy_it_says_what_to_install(
    data: Path, ratings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sneakpreview.sources.people.rated", None)
    arguments = ["related", "build", "--ratings", str(ratings), "--data", str(data)]
    monkeypatch.setattr(command, "configure", lambda **_: None)
    done = CliRunner().invoke(app, arguments)
    assert isinstance(done.exception, SetupError)
    assert "sneakpreview[build]" in str(done.exception)


def test_it_shows_whose_lists_serve(data: Path) -> None:
    assert "no database yet" in one_line(run("related", data=data))
    engine = database(data)
    shown = run("related", data=data).stdout
    assert "Lists are ready (catalogue) and none serves yet" in shown
    assert "when somebody likes it" in shown
    bare = run("related", data=data, sources="imdb_data", imdb_data=str(data)).stdout
    assert "No source that is on has lists: `sneakpreview sources`" in bare
    assert "There are no lists of people's" in shown
    with sessions(engine).begin() as session:
        _listed(session, 1, "people")
        _listed(session, 2, "people")
        _listed(session, 3, "catalogue")
        _listed(session, 4, "tmdb")
    engine.dispose()
    save(data / "people.sqlite", {1: [2], 2: [1]}, OWN)
    shown = run("related", data=data).stdout
    assert shown.splitlines()[:3] == [
        "people: 2 films with a list from it",
        "catalogue: 1 film with a list from it",
        "tmdb (off): 1 film with a list from it",
    ]
    assert re.search(
        r"people's: 2 lists from the likes of this site's accounts, made \d+ \w+ ago",
        shown,
    )
    assert "SOURCES" not in shown
    off = run("related", data=data, sources="catalogue").stdout
    assert "They serve with SNEAKPREVIEW_SOURCES=people,catalogue" in off


def _listed(session: Session, number: int, source: str) -> None:
    id_ = add_film(session, film(number), number + 10)
    session.get_one(FilmRow, id_).listed_from = source
