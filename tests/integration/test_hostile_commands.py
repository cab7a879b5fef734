"""What a person types or sets in malice or by mistake: one line, never a traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path
from sqlite3 import Connection

import pytest
from sqlalchemy import event, inspect

from cluster import free_port
from commands import Done, one_line, run, run_anew
from sneakpreview.domain.errors import SetupError
from sneakpreview.settings import Settings
from sneakpreview.storage.base import connect
from sneakpreview.storage.migrate import migrate
from sneakpreview.wiring import assemble

FULL = Path("/dev/full")
INTERRUPTED = """
import runpy, sys
from importlib.metadata import entry_points
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "sneakpreview.cli.main":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Finder())
"""
BEGUN = (
    'runpy.run_module("sneakpreview", run_name="__main__")',
    'entry_points(group="console_scripts", name="sneakpreview")["sneakpreview"].load()',
)


def start(data: Path, **settings: str) -> Done:
    """Start a site that should refuse to."""
    return run("run", "--data", str(data), "--port", str(free_port()), **settings)


@pytest.mark.parametrize("text", ["Hate the Matrrix [/]", "godfahter [bold]x[/]"])
def test_brackets_in_a_search_are_only_brackets(text: str) -> None:
    done = run("search", text)
    assert "Traceback" not in done.stderr
    assert text in done.stderr


def test_brackets_in_a_title_are_only_brackets() -> None:
    done = run("recommend", "Heat [/]", "--limit", "1")
    assert done.returncode == 0, done.stderr
    assert "'Heat [/]' is taken as Heat (1995)" in done.stderr


def test_a_long_text_is_not_echoed_whole() -> None:
    assert len(one_line(run("film", "q" * 9000))) < 400
    assert len(run("search", "godfahter" + " " * 9000).stderr) < 400


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (("film", "--jsn"), "no such option: --jsn (Possible options: --json)"),
        (("recommend",), "missing argument 'TITLE'"),
        (("recommend", "Heat", "--limit", "ten"), "invalid value for '--limit'"),
        (("recommend", "Heat", "--limit"), "option '--limit' requires an argument"),
        (("recommends", "Heat"), "no such command 'recommends'"),
        (("user", "lok"), "no such command 'lok'"),
    ],
)
def test_a_mistyped_command_is_one_line_that_names_its_help(
    typed: tuple[str, ...], told: str
) -> None:
    line = one_line(run(*typed))
    assert line.startswith(told)
    assert line.endswith(" --help\n")
    assert line.count("\n") == 1


@pytest.mark.parametrize(
    "command",
    [("evaluate",), ("related", "build", "--ratings"), ("restore",)],
)
def test_a_path_that_could_move_the_cursor_is_spelt_out(
    command: tuple[str, ...], tmp_path: Path
) -> None:
    line = one_line(run(*command, "nowhere\nb\x1b[31m", data=tmp_path))
    assert r"nowhere\nb\x1b[31m" in line


@pytest.mark.parametrize("group", [(), ("user",)])
def test_a_group_without_a_command_shows_its_help(group: tuple[str, ...]) -> None:
    done = run(*group)
    assert done.stderr.startswith("Usage: sneakpreview")
    assert "Commands:" in done.stderr


@pytest.mark.parametrize("command", ["recommend", "search", "film"])
def test_an_empty_text_is_called_empty(command: str) -> None:
    assert "the text is empty" in one_line(run(command, "  "))


def test_output_that_cannot_show_a_letter_shows_its_number() -> None:
    done = run_anew(
        *("film", "tt0211915", "--json"), variables={"PYTHONIOENCODING": "ascii"}
    )
    assert done.returncode == 0, done.stderr
    assert "Am\\xe9lie" in done.stdout


@pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("rest", [("tt0113277", "--json"), ("tt0113277",), ("--help",)])
def test_output_on_a_full_disk_is_one_line(rest: tuple[str, ...]) -> None:
    with FULL.open("w") as full:
        done = run_anew("film", *rest, output=full.fileno())
    assert one_line(done) == "No space left on device\n"


def test_output_that_is_closed_early_ends_in_silence() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = run_anew("film", "tt0113277", output=writer)
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (1, "")


def test_a_setting_out_of_range_stops_the_start(tmp_path: Path) -> None:
    line = one_line(start(tmp_path, web_threads="0"))
    assert "SNEAKPREVIEW_WEB_THREADS must be a whole number from 1 to 100" in line


def test_an_empty_data_folder_is_not_the_present_one() -> None:
    arguments = ("run", "--port", str(free_port()))
    assert "must name a folder" in one_line(run(*arguments, "--data", ""))
    assert "must name a folder" in one_line(run(*arguments, data=""))


@pytest.mark.parametrize(
    "url", ["garbage", "mysql://x:hush/y", "nosuch://x/y", "postgresql://me:hush@h:x/y"]
)
def test_a_database_url_that_cannot_be_used_is_one_line(url: str) -> None:
    with pytest.raises(SetupError, match="the database's URL") as caught:
        assemble(Settings(database_url=url))
    assert "hush" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_database_in_memory_is_refused(tmp_path: Path) -> None:
    line = one_line(start(tmp_path, database_url="sqlite://"))
    assert "SNEAKPREVIEW_DATABASE_URL" in line


def test_an_unsafe_kept_key_stops_the_start(tmp_path: Path) -> None:
    (tmp_path / "secret-key").touch()
    assert "shorter than 32 characters" in one_line(start(tmp_path))


def test_a_disk_full_at_a_migration_is_told(tmp_path: Path) -> None:
    engine = connect(f"sqlite:///{tmp_path / 'base.sqlite'}")

    @event.listens_for(engine, "connect")
    def small(connection: Connection, _record: object) -> None:
        connection.execute("PRAGMA max_page_count=3")

    with pytest.raises(SetupError, match=r"brought up to date: .*full") as caught:
        migrate(engine)
    assert "\n" not in str(caught.value)
    assert inspect(engine).get_table_names() == []
    engine.dispose()


@pytest.mark.parametrize("begun", BEGUN)
def test_ctrl_c_while_python_imports_is_no_traceback(begun: str) -> None:
    command = [sys.executable, "-c", INTERRUPTED + begun]
    done = subprocess.run(command, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (130, b"")


def test_json_stays_json_when_all_is_well() -> None:
    assert json.loads(run("film", "tt0113277", "--json").stdout)["title"] == "Heat"
