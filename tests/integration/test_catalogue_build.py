"""The built-in file: what ships, and that it is what the origin makes."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from typer.testing import CliRunner

from needs import require
from sneakpreview.cli import catalogue as command
from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.film import Film
from sneakpreview.sources.catalogue import origin
from sneakpreview.sources.catalogue.datafile import DataFile
from sneakpreview.sources.catalogue.source import CatalogueSource, shipped

FOLDER = Path(command.catalogue.__file__).parent


@pytest.fixture(scope="module")
def films() -> list[Film]:
    file = DataFile(shipped())
    return [file.film(at)[0] for at in range(len(file))]


@pytest.fixture(scope="module")
def rows() -> list[origin.Row]:
    try:
        path = origin.find()
    except SetupError as error:
        require(condition=False, reason=str(error))
        raise
    return origin.read(path)


def test_the_file_is_small_and_says_where_it_is_from() -> None:
    assert len(shipped()) < 4_000_000
    head = DataFile(shipped()).head
    assert head["licence"] == "CC0-1.0"
    assert head["origin"] == origin.NOTICE["origin"]
    notice = (FOLDER / "NOTICE.md").read_text()
    for fact in (origin.FILE, origin.PACKAGE, origin.VERSION, origin.SHA256, "CC0"):
        assert fact in notice


def test_every_film_of_the_origin_is_there(
    rows: list[origin.Row], films: list[Film]
) -> None:
    # 17,472 rows, two pairs of which are two versions of one film
    assert len(films) == len(rows) == 17_470
    for row, film in zip(rows, films, strict=True):
        assert (film.id, film.title, film.year) == (row.id, row.title, row.year)
        assert film.runtime == row.runtime
        assert film.directors == row.directors
        assert film.certificate == row.certificate
        assert set(film.stars) <= set(row.cast)
        assert len(film.stars) == min(len(row.cast), 12)
        for shown, given in (
            (film.genres, row.genres),
            (film.languages, row.languages),
            (film.countries, row.countries),
        ):
            assert sorted(shown) == sorted(given)
        scores = film.scores
        assert scores.rotten_tomatoes == row.rotten_tomatoes
        assert scores.metacritic == row.metacritic
        assert scores.critics == row.critics
        assert scores.reviews == row.reviews


def test_a_build_gives_the_shipped_file_again(
    rows: list[origin.Row], tmp_path: Path
) -> None:
    del rows  # the origin is here
    target = tmp_path / "films.dat"
    ran = CliRunner().invoke(command.app, ["build", "--to", str(target)])
    assert ran.exit_code == 0
    assert "17,470 films" in ran.stdout
    assert target.read_bytes() == shipped()
    assert list(tmp_path.iterdir()) == [target]


def test_two_builds_of_a_few_films_give_the_same_bytes(
    rows: list[origin.Row], tmp_path: Path
) -> None:
    del rows
    script = (
        "import sys; from pathlib import Path;"
        "from sneakpreview.sources.catalogue import build, origin;"
        "rows = origin.read(origin.find())[::40];"
        "Path(sys.argv[1]).write_bytes(build.build(rows))"
    )
    made = []
    for seed in ("1", "2"):  # of the order in which Python walks through a set
        target = tmp_path / seed
        subprocess.run(
            [sys.executable, "-c", script, str(target)],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            check=True,
        )
        made.append(target.read_bytes())
    assert made[0] == made[1]


def test_the_leads_come_first(films: list[Film]) -> None:
    stars = {(film.title, film.year): film.stars for film in films}
    assert {"Robert De Niro", "Al Pacino", "Val Kilmer"} <= set(stars["Heat", 1995][:4])
    assert stars["The Matrix", 1999][0] == "Keanu Reeves"
    assert set(stars["Jaws", 1975][:3]) == {
        "Roy Scheider",
        "Richard Dreyfuss",
        "Robert Shaw",
    }


def test_every_film_has_a_list_of_twenty_and_a_sentence() -> None:
    source = CatalogueSource()
    for title in list(source.titles())[::97]:
        answer = source.fetch(title.id)
        assert len(answer.related) == 20
        assert answer.film.plot is not None
        assert answer.film.plot.endswith(".")
        assert answer.film.plot_source == "facts"


def test_a_screen_of_starters_is_diverse() -> None:
    source = CatalogueSource()
    starters = [source.fetch(film).film for film in source.starters()]
    assert len(starters) == 120
    directors = Counter(name for film in starters for name in film.directors)
    assert max(directors.values()) == 1
    for start in range(0, 48, 24):
        screen = starters[start : start + 24]
        genres = Counter(film.genres[0] for film in screen if film.genres)
        decades = Counter((film.year or 0) // 10 for film in screen)
        languages = {film.languages[0] for film in screen if film.languages}
        assert len(genres) >= 8
        assert max(genres.values()) <= 8
        assert len(decades) >= 4
        assert len(languages) >= 3


def test_reading_needs_no_numpy() -> None:
    script = (
        "import json, sys; from sneakpreview.cli import catalogue;"
        "from sneakpreview.sources.catalogue.source import CatalogueSource;"
        "CatalogueSource().starters();"
        "print(json.dumps(sorted({'numpy', 'scipy'} & set(sys.modules))))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )
    assert json.loads(ran.stdout) == []


def test_a_missing_origin_is_one_clear_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(origin, "PACKAGE", "no_such_package")
    with pytest.raises(SetupError, match=r"requirements/build\.txt") as missing:
        origin.find()
    assert "\n" not in str(missing.value)


def test_a_file_that_is_not_there_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="cannot be read: No such file"):
        origin.read(tmp_path / "movies.db")


def test_another_file_is_one_clear_line(tmp_path: Path) -> None:
    other = tmp_path / "movies.db"
    other.write_bytes(b"something else")
    with pytest.raises(SetupError, match=r"is not movies\.db of bokeh_sampledata"):
        origin.read(other)


def test_a_folder_that_cannot_be_written_is_one_clear_line(
    rows: list[origin.Row], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = rows[::40]  # a build of all takes half a minute
    monkeypatch.setattr(origin, "read", lambda _path: few)
    target = tmp_path / "nowhere" / "films.dat"
    ran = CliRunner().invoke(command.app, ["build", "--to", str(target)])
    assert isinstance(ran.exception, SetupError)
    assert "cannot be written" in str(ran.exception)
