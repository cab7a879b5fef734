"""The commands that show films, on the site's database and with sources far away."""

import json
import re
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select

from commands import one_line, run, settings
from factories import add_film, film, tt
from outside.server import Outside, Page
from outside.tmdb import HOSTS, V3_KEY, TmdbSite
from sneakpreview.domain.film import FilmId
from sneakpreview.sources.catalogue.source import CatalogueSource
from sneakpreview.storage.base import connect, reading, sessions
from sneakpreview.storage.migrate import migrate
from sneakpreview.storage.people import PersonRow


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
    assert line.startswith("tmdb did not answer: TMDB refused the key")
    assert "SNEAKPREVIEW_TMDB_KEY" in line


def test_a_source_that_is_gone_is_named_and_what_is_at_hand_is_shown(
    tmp_path: Path,
) -> None:
    with Outside(TmdbSite().answers).running() as gone:
        chosen = settings(gone)
    done = run("recommend", "Heat", "--json", data=tmp_path, **chosen)
    assert len(json.loads(done.stdout)["items"]) == 10
    assert re.search(
        r"^tmdb did not answer: .* could not be reached$", done.stderr, re.MULTILINE
    )
    shown = run("film", "tt0113277", data=tmp_path, **chosen)
    assert "Michael Mann" in shown.stdout
    assert "could not be reached" in shown.stderr
    lost = run("search", "qqxzz", data=tmp_path, **chosen)
    assert "could not be reached" in lost.stderr


def test_a_source_that_says_nothing_is_not_waited_for_long(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        where = f"http://127.0.0.1:{silent.getsockname()[1]}"
        mirrors = " ".join(f"{host}={where}" for host in HOSTS)
        begun = time.monotonic()
        chosen = {"tmdb_key": V3_KEY, "mirrors": mirrors}
        done = run("recommend", "Heat", "tt0078748", data=tmp_path, **chosen)
    assert "took too long" in done.stderr
    assert "Because you liked" in done.stdout
    assert time.monotonic() - begun < 30  # two films, one after the other, took 40


def test_the_commands_know_what_the_site_knows(
    data: Path, engine: Engine, tmdb: Outside
) -> None:
    with sessions(engine).begin() as session:
        add_film(session, film(5, title="Zanzibar Heist"), 6)
    chosen = settings(tmdb)
    assert "Zanzibar Heist" in run("search", "zanzibar heist", data=data).stdout
    assert "Director 5" in run("film", "zanzibar heist", data=data, **chosen).stdout
    assert "Film 6" in run("recommend", tt(5), data=data, **chosen).stdout
    assert tmdb.asked == []
    with reading(engine)() as session:
        assert session.scalar(select(func.count()).select_from(PersonRow)) == 0


def test_films_are_recommended_through_the_live_sources(
    tmp_path: Path, tmdb: Outside
) -> None:
    asked = ("recommend", "Heat", "--limit", "40", "--json")
    done = run(*asked, data=tmp_path, **settings(tmdb))
    found = json.loads(done.stdout)
    assert (done.returncode, found["pending"]) == (0, 0)
    shown = {item["film"]["id"] for item in found["items"]}
    near = {one.id for one in CatalogueSource().fetch(FilmId("tt0113277")).related}
    site = TmdbSite()
    listed = site.recommendations(site.records["movie", 949])["results"]
    far = {site.records[one["media_type"], one["id"]].imdb for one in listed}
    assert (shown & near) - far, "the catalogue's list is blended with TMDB's"
    assert (shown & far) - near


def test_a_liked_film_that_another_lists_by_its_number_is_not_asked_for_twice(
    tmp_path: Path, tmdb: Outside
) -> None:
    site, heat = TmdbSite(), ("movie", 949)
    (other, *_) = site.recommendations(site.records[heat])["results"]
    beside = site.records[other["media_type"], other["id"]].imdb
    chosen = settings(tmdb) | {"sources": "tmdb"}
    done = run("recommend", "tt0113277", beside, data=tmp_path, **chosen)
    assert done.returncode == 0
    pages = [one.path for one in tmdb.asked if "/find/" not in one.path]
    assert pages.count(f"/3/movie/{other['id']}") == 1
