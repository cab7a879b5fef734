"""The command that brings the catalogue up to date, as an operator runs it."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from newcomers import item, spread
from outside.server import Outside, Page
from outside.wikidata import (
    HEAT,
    HOSTS,
    TOMATOES,
    WikidataSite,
    literal,
    score,
)
from sneakpreview.domain.film import FilmId, Trailer
from sneakpreview.sources.catalogue import build
from sneakpreview.sources.catalogue.pages import months
from sneakpreview.sources.catalogue.renewal import join
from sneakpreview.sources.catalogue.rows import rows
from sneakpreview.sources.catalogue.source import CatalogueSource, shipped
from sneakpreview.sources.catalogue.update import FILE, updated

TODAY = datetime.now(UTC).date()
SPRING = date(2020, 3, 9)
BUSY = Page(b"", 503, {"Retry-After": "7"})


def command(
    data: Path, *arguments: str, outside: str = "", **more: str
) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("SNEAKPREVIEW_")}
    ours = {
        "SNEAKPREVIEW_DATA": str(data),
        "SNEAKPREVIEW_CONTACT": "films@site.example",
        "SNEAKPREVIEW_MIRRORS": " ".join(f"{host}={outside}" for host in HOSTS),
    }
    return subprocess.run(
        [sys.executable, "-m", "sneakpreview", *arguments],
        env=kept | (ours if outside else {"SNEAKPREVIEW_DATA": str(data)}) | more,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def one_line(done: subprocess.CompletedProcess[str]) -> str:
    """Check that a command failed with one line at its end, and give it."""
    assert done.returncode == 1, done.stderr
    assert not done.stdout
    assert "Traceback" not in done.stderr
    return done.stderr.splitlines()[-1]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Make a folder whose catalogue has few films, so that it is soon built."""
    folder = tmp_path / "data"
    (folder / "catalogue").mkdir(parents=True)
    few = [film for film in rows(shipped()) if film.id.endswith("7")][:300]
    heat = [film for film in rows(shipped()) if film.id == HEAT.imdb]
    (folder / "catalogue" / FILE).write_bytes(build.build(join(few, heat)))
    return folder


def test_new_films_are_found_and_recommended_after_an_update(data: Path) -> None:
    this_month = TODAY.replace(day=1)
    new = item(
        39_000_155,
        this_month,
        title="Zanzibar Heist",
        facts=(
            *item(1, this_month).facts,
            ("P1651", {"value": literal("2GfZl4kuVNI"), "language": literal("en")}),
            ("P4947", {"value": literal("1234")}),
            score("91%", TOMATOES, count="120"),
        ),
    )
    again = replace(
        HEAT, out=this_month, facts=(*HEAT.facts, score("99%", TOMATOES, when="2030"))
    )
    site = WikidataSite([new, again, *spread(this_month, 1)])
    year = TODAY.year if TODAY.month > 1 else TODAY.year - 1
    pages = len(list(months(year, TODAY, articles=5)))
    arguments = ("catalogue", "update", "--since", str(year))
    with Outside(site.answers).running() as outside:
        outside.answers = lambda request: (
            Page(b"oh", 500) if len(outside.asked) > 1 else site.answers(request)
        )
        line = one_line(command(data, *arguments, outside=outside.url))
        assert "answered 500); 1 page kept" in line
        outside.asked.clear()
        outside.answers = site.answers
        done = command(data, *arguments, outside=outside.url)
        assert done.returncode == 0, done.stderr
        assert len(outside.asked) == pages - 1
        agents = {request.headers["user-agent"] for request in outside.asked}
    assert len(agents) == 1
    assert "films@site.example" in agents.pop()
    assert "303 films, 2 of them new" in done.stdout
    assert done.stdout.count("\n") == 1
    assert sorted(path.name for path in (data / "catalogue").iterdir()) == [FILE]

    found = json.loads(command(data, "search", "zanzibar", "--json").stdout)
    assert [title["id"] for title in found["items"]] == [new.imdb]
    near = json.loads(
        command(data, "recommend", "Heat", "--limit", "100", "--json").stdout
    )
    assert new.imdb in json.dumps(near)

    source = CatalogueSource(updated(data / "catalogue"))
    film = source.fetch(FilmId(new.imdb)).film
    assert film.scores.rotten_tomatoes == 91
    assert film.trailers == (Trailer("2GfZl4kuVNI", "en"),)
    assert dict(film.links)["tmdb"] == "https://www.themoviedb.org/movie/1234"
    heat = source.fetch(FilmId(HEAT.imdb)).film
    assert heat.scores.rotten_tomatoes == 99
    assert heat.year == 1995
    assert heat.certificate == "R"
    assert source._file.head["updated"] == TODAY.isoformat()  # noqa: SLF001 - only a look


def test_without_a_contact_nobody_is_asked(tmp_path: Path) -> None:
    with Outside(WikidataSite().answers).running() as outside:
        done = command(
            tmp_path,
            "catalogue",
            "update",
            outside=outside.url,
            SNEAKPREVIEW_CONTACT="",
        )
        assert "SNEAKPREVIEW_CONTACT is not set" in one_line(done)
        assert outside.asked == []


def test_without_numpy_nobody_is_asked(
    tmp_path: Path,
) -> None:
    blocked = tmp_path / "blocked"
    (blocked / "numpy").mkdir(parents=True)
    (blocked / "numpy" / "__init__.py").write_text("raise ImportError('none')")
    with Outside(WikidataSite().answers).running() as outside:
        done = command(
            tmp_path / "data",
            "catalogue",
            "update",
            outside=outside.url,
            PYTHONPATH=str(blocked),
        )
        assert "needs NumPy and SciPy" in one_line(done)
        assert outside.asked == []


def test_no_network_is_one_line_and_changes_nothing(data: Path) -> None:
    before = (data / "catalogue" / FILE).read_bytes()
    with Outside(WikidataSite().answers).running() as gone:
        nowhere = gone.url
    line = one_line(command(data, "catalogue", "update", outside=nowhere))
    assert "could not be reached); 0 pages kept" in line
    assert (data / "catalogue" / FILE).read_bytes() == before


def test_no_film_at_all_changes_nothing(data: Path) -> None:
    before = (data / "catalogue" / FILE).read_bytes()
    with Outside(WikidataSite([]).answers).running() as outside:
        arguments = ("catalogue", "update", "--since", str(TODAY.year + 1))
        line = one_line(command(data, *arguments, outside=outside.url))
    assert "named no film" in line
    assert (data / "catalogue" / FILE).read_bytes() == before
