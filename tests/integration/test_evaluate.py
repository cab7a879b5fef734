"""`sneakpreview evaluate`, as somebody runs it who has a folder of ratings."""

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from typer.testing import CliRunner

import tastes
from commands import PATIENCE, one_line, run
from sneakpreview.cli.main import app
from sneakpreview.domain.errors import SetupError
from sneakpreview.evaluation import judge

ROWS = (
    "plain count, ties at random",
    "plain count, ties by how well known",
    "our score",
    "popularity",
    "item kNN",
    "RP3beta",
    "BPR",
    "implicit ALS",
    "EASE",
)


@pytest.mark.parametrize("shape", tastes.SHAPES)
def test_each_shape_gives_a_table_a_document_and_a_picture(
    shape: str, tmp_path: Path
) -> None:
    ratings = tastes.write(tmp_path / "ratings", shape, linked=False)
    lists = tastes.write_lists(tmp_path / "lists.csv")
    done = run(
        *("evaluate", str(ratings), "--lists", str(lists), "--ids", "movielens"),
        *("--seeds", "2", "--to", str(tmp_path)),
        data=tmp_path,
    )
    assert done.returncode == 0, done.stderr
    assert "lists of 12, 80 films, 60 people, dealt out 2 times" in done.stdout
    for row in (*ROWS, "our score, blended"):
        assert done.stdout.count(f"\n{row} ") == 2  # p80 and n10
    document = json.loads((tmp_path / "evaluation.json").read_text())
    for rows in document["variants"].values():
        found = {row["method"]: row for row in rows}
        assert set(ROWS) <= set(found)
        for row in rows:
            assert (
                0 <= row["ndcg"]["low"] <= row["ndcg"]["value"] <= row["ndcg"]["high"]
            )
            assert 0 < row["popularity"] <= 1
            assert 0 < row["coverage"] <= tastes.FILMS
        # lists of one's own kind find more than what all like
        assert (
            found["our score"]["ndcg"]["value"] > found["popularity"]["ndcg"]["value"]
        )
        assert found["EASE"]["option"].startswith("lambda ")
        assert found["plain count, ties by how well known"]["ratio"]["value"] == 1
    picture = ET.parse(tmp_path / "evaluation.svg").getroot()  # noqa: S314 - ours
    assert "our score" in "".join(picture.itertext())
    assert not list(tmp_path.glob("*.sqlite"))


def test_a_file_of_no_ratings_is_told(tmp_path: Path) -> None:
    (tmp_path / "ratings.csv").write_text("userId,movieId,rating,timestamp\n")
    line = one_line(run("evaluate", str(tmp_path), data=tmp_path))
    assert line == "there are no ratings: the file has no line but its first\n"


def test_films_that_are_left_out_for_want_of_an_id_are_counted(tmp_path: Path) -> None:
    ratings = tastes.write(tmp_path / "ratings", "csv")
    links = (ratings / "links.csv").read_text().splitlines()
    (ratings / "links.csv").write_text("\n".join(links[:-3]))
    lists = tastes.write_lists(tmp_path / "lists.csv", "imdb")
    done = run(
        *("evaluate", str(ratings), "--lists", str(lists)),
        *("--seeds", "1", "--to", str(tmp_path)),
        data=tmp_path,
    )
    assert "3 films left out: nothing tells which IMDb ids they have" in done.stdout
    assert json.loads((tmp_path / "evaluation.json").read_text())["unnamed"] == 3


def test_the_same_folder_gives_the_same_figures(tmp_path: Path) -> None:
    ratings = tastes.write(tmp_path / "ratings", "1m")
    lists = tastes.write_lists(tmp_path / "lists.csv", "imdb")
    printed = []
    for name in ("once", "again"):
        to = tmp_path / name
        to.mkdir()
        done = run(
            *("evaluate", str(ratings), "--lists", str(lists), "--json"),
            *("--seeds", "1", "--to", str(to)),
            data=tmp_path,
        )
        assert done.returncode == 0, done.stderr
        printed.append(json.loads(done.stdout))
        assert (to / "evaluation.svg").read_bytes() == (
            tmp_path / "once" / "evaluation.svg"
        ).read_bytes()
    assert printed[0] == printed[1]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("nowhere",), "there are no ratings in nowhere"),
        (("ratings", "--lists", "nowhere.csv"), "nowhere.csv cannot be read"),
        (("ratings", "--lists", "lists.csv", "--ids", "tmdb"), "none of the TMDB ids"),
        (("ratings",), "none of the IMDb ids"),  # made-up films, not the catalogue's
    ],
)
def test_what_is_missing_is_said_in_one_line(
    arguments: tuple[str, ...],
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tastes.write(tmp_path / "ratings", "csv")
    tastes.write_lists(tmp_path / "lists.csv")
    monkeypatch.chdir(tmp_path)
    assert words in one_line(run("evaluate", *arguments, data=tmp_path))


def test_a_folder_that_cannot_be_written_to_is_said_in_one_line(tmp_path: Path) -> None:
    ratings = tastes.write(tmp_path / "ratings", "csv")
    lists = tastes.write_lists(tmp_path / "lists.csv", "imdb")
    done = run(
        *("evaluate", str(ratings), "--lists", str(lists), "--seeds", "1"),
        *("--to", str(tmp_path / "none")),
        data=tmp_path,
    )
    assert "none cannot be written to: No such file" in one_line(done)
    assert not (tmp_path / "none").exists()


def test_a_folder_in_the_place_of_what_is_written_is_said_before_the_work(
    tmp_path: Path,
) -> None:
    ratings = tastes.write(tmp_path / "ratings", "csv")
    (tmp_path / "evaluation.json").mkdir()
    line = one_line(run("evaluate", str(ratings), "--to", str(tmp_path), data=tmp_path))
    file = tmp_path / "evaluation.json"
    assert line == f"{file} cannot be written: it is a folder\n"
    assert not (tmp_path / "evaluation.svg").exists()


def people(folder: Path, count: int, likes: int) -> Path:
    """Write ratings of people who like so many of the 20 first films, and no other."""
    folder.mkdir()
    rows = [
        f"{person},{(person + at) % 20 + 1},5,{at}"
        for person in range(count)
        for at in range(likes)
    ]
    (folder / "ratings.csv").write_text("\n".join(["u,m,rating,time", *rows]))
    return folder


def test_where_nobody_has_more_likes_than_are_shown_nobody_can_be_judged_by(
    tmp_path: Path,
) -> None:
    ratings = people(tmp_path / "ratings", 30, 10)
    lists = tastes.write_lists(tmp_path / "lists.csv")
    line = one_line(
        run(
            *("evaluate", str(ratings), "--lists", str(lists), "--ids", "movielens"),
            *("--to", str(tmp_path)),
            data=tmp_path,
        )
    )
    assert line.startswith("nobody is left to judge by: ")


def test_what_can_be_said_of_nobody_is_null_in_the_document(tmp_path: Path) -> None:
    ratings = people(tmp_path / "ratings", 10, 12)
    strange = [f"{film},{100 + film},1" for film in range(1, 21)]
    lists = "\n".join(["source,target,position", *strange])
    (tmp_path / "lists.csv").write_text(lists)
    done = run(
        *("evaluate", str(ratings), "--lists", str(tmp_path / "lists.csv")),
        *("--ids", "movielens", "--films", "all", "--seeds", "1"),
        *("--to", str(tmp_path), "--json"),
        data=tmp_path,
    )
    assert done.returncode == 0, done.stderr
    assert "Warning" not in done.stderr

    def refuse(word: str) -> None:
        pytest.fail(f"{word} is no JSON")

    rows = json.loads(done.stdout, parse_constant=refuse)["variants"]["p80"]
    assert {row["method"]: row["ratio"]["value"] for row in rows}[ROWS[1]] is None


def test_on_a_full_disk_no_half_of_it_is_written(tmp_path: Path) -> None:
    ratings = tastes.write(tmp_path / "ratings", "csv")
    lists = tastes.write_lists(tmp_path / "lists.csv", "imdb")
    to = tmp_path / "to"
    to.mkdir()
    (to / "evaluation.json").write_text("an older one")
    shell = ["bash", "-c", 'ulimit -f 8; exec "$@"', "-"]  # blocks of 1024 bytes
    judging = [sys.executable, "-m", "sneakpreview", "evaluate", str(ratings)]
    done = subprocess.run(
        [*shell, *judging, "--lists", str(lists), "--seeds", "1", "--to", str(to)],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    assert "cannot be written: File too large" in one_line(done)
    assert [path.name for path in to.iterdir()] == ["evaluation.json"]
    assert (to / "evaluation.json").read_text() == "an older one"


def test_too_little_memory_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_large(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(judge, "setting", too_large)
    done = CliRunner().invoke(app, ["evaluate", str(tmp_path), "--to", str(tmp_path)])
    assert isinstance(done.exception, SetupError)
    assert "not enough memory" in str(done.exception)


def test_without_its_packages_the_command_says_how_to_get_them(tmp_path: Path) -> None:
    blocked = "import sys; sys.modules['implicit'] = None\n"
    program = f"{blocked}from sneakpreview.cli.main import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program, "evaluate", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "pip install 'sneakpreview[evaluate]'" in one_line(done)


def test_no_other_command_loads_them(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from sneakpreview.cli.commands import Commands\n"
        "all(Commands()[name] for name in Commands() if name != 'evaluate')\n"
        "heavy = {'numpy', 'scipy', 'implicit', 'matplotlib'}\n"
        "print(heavy & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )
    assert done.stdout.strip() == "set()"
