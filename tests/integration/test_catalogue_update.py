"""The command that brings the catalogue up to date, as an operator runs it."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from commands import Done, run, run_anew
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


def settings(outside: str, contact: str = "films@site.example") -> dict[str, str]:
    """Give what an operator sets who lets sources be asked."""
    return {
        "contact": contact,
        "mirrors": " ".join(f"{host}={outside}" for host in HOSTS),
    }


def last_line(done: Done) -> str:
    """Check that a command failed with one line at its end, and give it."""
    assert done.returncode == 1, done.stderr
    assert not done.stdout
    assert "Traceback" not in done.stderr
    return done.stderr.splitlines()[-1]


@pytest.fixture(scope="module")
def edition() -> bytes:
    """Make a catalogue of few films, which is soon built."""
    shown = rows(shipped())
    few = [film for film in shown if film.id.endswith("7")][:300]
    return build.build(join(few, [film for film in shown if film.id == HEAT.imdb]))


@pytest.fixture
def data(tmp_path: Path, edition: bytes) -> Path:
    folder = tmp_path / "data"
    (folder / "catalogue").mkdir(parents=True)
    (folder / "catalogue" / FILE).write_bytes(edition)
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
        line = last_line(run(*arguments, data=data, **settings(outside.url)))
        assert "answered 500); 1 page kept" in line
        outside.asked.clear()
        outside.answers = site.answers
        done = run(*arguments, data=data, **settings(outside.url))
        assert done.returncode == 0, done.stderr
        assert len(outside.asked) == pages - 1
        agents = {request.headers["user-agent"] for request in outside.asked}
    assert len(agents) == 1
    assert "films@site.example" in agents.pop()
    assert "303 films, 2 of them new" in done.stdout
    assert done.stdout.count("\n") == 1
    assert sorted(path.name for path in (data / "catalogue").iterdir()) == [FILE]

    found = json.loads(run("search", "zanzibar", "--json", data=data).stdout)
    assert [title["id"] for title in found["items"]] == [new.imdb]
    near = json.loads(
        run("recommend", "Heat", "--limit", "100", "--json", data=data).stdout
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
        chosen = settings(outside.url, contact="")
        done = run("catalogue", "update", data=tmp_path, **chosen)
        assert "SNEAKPREVIEW_CONTACT is not set" in last_line(done)
        assert outside.asked == []


def test_without_numpy_nobody_is_asked(tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    (blocked / "numpy").mkdir(parents=True)
    (blocked / "numpy" / "__init__.py").write_text("raise ImportError('none')")
    with Outside(WikidataSite().answers).running() as outside:
        done = run_anew(
            *("catalogue", "update"),
            data=tmp_path / "data",
            variables={"PYTHONPATH": str(blocked)},
            **settings(outside.url),
        )
        assert "needs NumPy and SciPy" in last_line(done)
        assert outside.asked == []


def test_no_network_is_one_line_and_changes_nothing(data: Path) -> None:
    before = (data / "catalogue" / FILE).read_bytes()
    with Outside(WikidataSite().answers).running() as gone:
        nowhere = gone.url
    line = last_line(run("catalogue", "update", data=data, **settings(nowhere)))
    assert "could not be reached); 0 pages kept" in line
    assert (data / "catalogue" / FILE).read_bytes() == before


def test_no_film_at_all_changes_nothing(data: Path) -> None:
    before = (data / "catalogue" / FILE).read_bytes()
    with Outside(WikidataSite([]).answers).running() as outside:
        arguments = ("catalogue", "update", "--since", str(TODAY.year + 1))
        line = last_line(run(*arguments, data=data, **settings(outside.url)))
    assert "named no film" in line
    assert (data / "catalogue" / FILE).read_bytes() == before
