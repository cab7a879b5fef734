"""The commands, run as a person runs them."""

import json
import re
import shlex
import socket
import sqlite3
import time
from pathlib import Path
from signal import SIGINT, SIGKILL, SIGTERM

import pytest

from cluster import free_port
from commands import one_line, run
from server import END, serving

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
EXAMPLES = re.findall(r"^\.venv/bin/sneakpreview (.+)$", README, re.MULTILINE)


@pytest.mark.parametrize(
    "example", [one for one in EXAMPLES if not one.startswith("related")]
)
def test_what_the_readme_says_to_type_works(example: str) -> None:
    done = run(*shlex.split(example))
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) >= 4


def test_the_readme_has_examples_of_every_command() -> None:
    assert {example.split()[0] for example in EXAMPLES} == {
        "recommend",
        "search",
        "film",
        "related",  # tried in test_related_command.py, with a folder of ratings
    }


def test_recommending_names_the_voters() -> None:
    done = run("recommend", "Heat", "The Matrix", "Alien", "--json")
    assert done.returncode == 0
    items = json.loads(done.stdout)["items"]
    assert len(items) == 10
    liked = {"tt0113277", "tt0133093", "tt0078748"}
    for item in items:
        voters = [voter["id"] for voter in item["because"]]
        assert set(voters) <= liked
        assert sum(voter["share"] for voter in item["because"]) == 100
        assert item["film"]["id"] not in liked


def test_the_table_says_what_share_each_vote_has_and_which_way_it_goes() -> None:
    done = run("recommend", "Heat", "--limit", "3")
    assert len(re.findall(r"Heat [→←↔] 100%", done.stdout)) == 3


def test_the_first_films_are_the_same_however_many_are_asked_for() -> None:
    films = [
        [item["film"]["id"] for item in json.loads(done.stdout)["items"]]
        for limit in ("2", "3", "10")
        for done in [run("recommend", "tt0047478", "--json", "--limit", limit)]
    ]
    assert [len(one) for one in films] == [2, 3, 10]
    assert films[0] == films[2][:2]
    assert films[1] == films[2][:3]


def test_a_folder_that_is_named_must_be_there(tmp_path: Path) -> None:
    asked = ("recommend", "tt0113277", "--data", str(tmp_path / "mistyped"))
    assert one_line(run(*asked)).endswith("mistyped is no folder\n")


def test_a_title_of_several_films_takes_the_best_known_and_says_so() -> None:
    done = run("recommend", "Heat", "--json", "--limit", "1")
    assert "is taken as Heat (1995)" in done.stderr
    assert json.loads(done.stdout)["items"][0]["because"][0]["id"] == "tt0113277"


@pytest.mark.parametrize(
    ("text", "film"), [("M", "M. Butterfly (1993)"), ("Matrix", "The Matrix (1999)")]
)
def test_a_film_of_another_name_is_not_taken_in_silence(text: str, film: str) -> None:
    done = run("film", text)
    assert done.stderr == f"'{text}' is taken as {film}.\n"


@pytest.mark.parametrize("text", ["tt0133093", "the matrix", "The Matrix (1999)"])
def test_the_film_that_is_named_is_taken_in_silence(text: str) -> None:
    done = run("film", text)
    assert (done.returncode, done.stderr) == (0, "")


def test_what_is_hidden_is_not_recommended() -> None:
    first = json.loads(run("recommend", "tt0113277", "--json").stdout)["items"][0]
    hidden = first["film"]["id"]
    done = run("recommend", "tt0113277", "--hide", hidden, "--json")
    assert hidden not in [
        item["film"]["id"] for item in json.loads(done.stdout)["items"]
    ]


def test_a_spelling_mistake_gets_the_nearest_titles() -> None:
    line = one_line(run("recommend", "The Matrx", "--json"))
    assert "The Matrix (1999)" in line


def test_an_unknown_id_is_one_line() -> None:
    assert "tt9999999" in one_line(run("film", "tt9999999"))


def test_a_setting_that_is_none_is_told_and_stops_nothing() -> None:
    done = run("search", "heat 1995", "--json", PROT="1")
    assert done.returncode == 0
    assert done.stderr == (
        "SNEAKPREVIEW_PROT is no setting of this version; SNEAKPREVIEW_PORT is\n"
    )


def test_searching_by_any_words_and_the_year() -> None:
    done = run("search", "rings lord 2003", "--json")
    found = json.loads(done.stdout)
    assert found["did_you_mean"] is None
    assert [hit["id"] for hit in found["items"]] == ["tt0167260"]


def test_searching_forgives() -> None:
    found = json.loads(run("search", "godfahter", "--json").stdout)
    assert found["did_you_mean"] == "The Godfather"
    assert "Did you mean" in run("search", "godfahter").stderr


def test_a_film_is_shown_with_its_facts() -> None:
    shown = json.loads(run("film", "tt0113277", "--json").stdout)
    assert (shown["title"], shown["directors"]) == ("Heat", ["Michael Mann"])
    text = run("film", "tt0113277").stdout
    assert "Michael Mann" in text
    assert "Metacritic" in text
    assert "IMDb" not in text  # this source has no such score


@pytest.mark.parametrize("command", [(), ("recommend",), ("sources", "retry")])
def test_the_help_calls_no_switch_a_value(command: tuple[str, ...]) -> None:
    done = run(*command, "--help")
    assert done.returncode == 0
    assert "bool" not in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80


@pytest.mark.parametrize("command", ["recommend", "search", "film"])
def test_every_command_takes_the_folder(tmp_path: Path, command: str) -> None:
    done = run(command, "Heat", "--data", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "sneakpreview.sqlite").touch()
    assert "not up to date" in one_line(run(command, "tt1", "--data", str(tmp_path)))


def test_a_port_in_use_is_one_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        line = one_line(run("run", "--data", str(tmp_path / "data"), "--port", port))
    assert f"127.0.0.1:{port} is in use" in line


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    line = one_line(run("run", "--data", str(tmp_path / "file" / "data")))
    assert "cannot be written" in line


def test_search_files_that_cannot_be_written_are_one_line(tmp_path: Path) -> None:
    (tmp_path / "search").touch()
    line = one_line(run("run", "--data", str(tmp_path), "--port", str(free_port())))
    assert "search files cannot be written" in line


def test_a_setting_that_makes_no_sense_is_one_line() -> None:
    assert "SNEAKPREVIEW_HTTPS must be" in one_line(run("run", https="maybe"))


def test_a_database_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    gone = f"postgresql+psycopg://nobody@127.0.0.1:{free_port()}/none"
    done = run(
        "run", "--data", str(tmp_path), "--port", str(free_port()), database_url=gone
    )
    assert "database" in one_line(done)


def test_a_database_that_is_none_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "sneakpreview.sqlite").write_text("these are not the rows " * 999)
    done = run("run", "--data", str(tmp_path), "--port", str(free_port()))
    assert "database" in one_line(done)


def test_a_database_of_a_newer_version_is_one_line(tmp_path: Path) -> None:
    with serving(tmp_path / "data"):
        pass
    base = sqlite3.connect(tmp_path / "data" / "sneakpreview.sqlite")
    base.execute("UPDATE alembic_version SET version_num = 'later'")
    base.commit()
    base.close()
    done = run("run", "--data", str(tmp_path / "data"), "--port", str(free_port()))
    assert "newer version" in one_line(done)


@pytest.mark.parametrize("signal", [SIGINT, SIGTERM])
def test_the_site_ends_cleanly_when_told_to(tmp_path: Path, signal: int) -> None:
    with serving(tmp_path / "data") as site:
        site.process.send_signal(signal)
        assert site.process.wait(END) == 0
    log = (tmp_path / "data.log").read_text()
    assert re.fullmatch(r"Sneak Preview is at http://127\.0\.0\.1:\d+ .*\n", log)


def test_likes_survive_a_kill_and_their_lists_are_completed(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with serving(data):
        pass
    base = sqlite3.connect(data / "sneakpreview.sqlite")
    # A worker died with three liked films in its hands, and a fourth untouched.
    base.executemany(
        "INSERT INTO film (id, kind, title, known, state, wants_list, priority, due_at,"
        " lease_until, token, attempts) VALUES (?, 'film', '', 0, ?, 1, 0, 0, ?, ?, ?)",
        [
            (113277, "fetching", 1, "dead", 1),
            (133093, "fetching", 1, "dead", 1),
            (78748, "fetching", 1, "dead", 1),
            (68646, "wanted", None, None, 0),
        ],
    )
    base.commit()
    with serving(data) as site:
        waiting = "SELECT count(*) FROM film WHERE state IN ('wanted', 'fetching')"
        patience = time.monotonic() + END
        while base.execute(waiting).fetchone()[0] and time.monotonic() < patience:
            time.sleep(0.05)
        site.process.send_signal(SIGKILL)
        site.process.wait(END)
        site.process.returncode = 0  # killed on purpose
    lists = dict(
        base.execute(
            "SELECT film, count(*) FROM related JOIN film ON film = id"
            " WHERE listed_at IS NOT NULL AND position IS NOT NULL GROUP BY film"
        )
    )
    assert lists == dict.fromkeys((113277, 133093, 78748, 68646), 20)
    assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    base.close()
