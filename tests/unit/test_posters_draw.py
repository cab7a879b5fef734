import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.domain.film import Film, film_id
from sneakpreview.posters.draw import draw
from sneakpreview.posters.era import ERAS
from sneakpreview.posters.family import FAMILIES

HEAT = Film(
    id=film_id("tt0113277"),
    title="Heat",
    year=1995,
    genres=("Thriller", "Crime"),
    directors=("Michael Mann",),
)
SVG = "{http://www.w3.org/2000/svg}"

texts = st.text(st.characters(codec=None, exclude_categories=()), max_size=90)
films = st.builds(
    Film,
    id=st.integers(1, 9_999_999).map(lambda number: film_id(f"tt{number:07}")),
    title=texts,
    original_title=st.none() | texts,
    year=st.none() | st.integers(1880, 2035),
    end_year=st.none() | st.integers(1950, 2035),
    genres=st.lists(st.sampled_from([*FAMILIES, "Unheard-of"]), max_size=4).map(tuple),
    directors=st.lists(texts, max_size=3).map(tuple),
)


def shown(svg: str) -> list[str]:
    return [text.text or "" for text in ET.fromstring(svg).iter(f"{SVG}text")]  # noqa: S314 - our own


@given(films)
def test_any_film_gives_a_document_that_parses(film: Film) -> None:
    root = ET.fromstring(draw(film))  # noqa: S314 - our own
    assert root.tag == f"{SVG}svg"
    assert root.get("viewBox") == "0 0 400 600"
    name = root.find(f"{SVG}title")
    assert name is not None
    assert name.text


@given(films)
def test_any_film_can_be_written_as_utf_8(film: Film) -> None:
    assert len(draw(film).encode()) < 20_000


@given(films)
def test_the_same_facts_give_the_same_picture(film: Film) -> None:
    assert draw(film) == draw(replace(film))


@given(films)
def test_a_picture_refers_to_nothing_outside_of_itself(film: Film) -> None:
    bare = replace(film, title="T", original_title=None, directors=())
    svg = draw(bare).replace('xmlns="http://www.w3.org/2000/svg"', "")
    for word in ("http", "href", "<script", "style", "<image", "@import", "data:"):
        assert word not in svg
    for place in svg.split("url(")[1:]:
        assert place.startswith("#")


@given(films)
def test_every_reference_has_its_one_target(film: Film) -> None:
    svg = draw(film)
    ids = [
        element.get("id")
        for element in ET.fromstring(svg).iter()  # noqa: S314 - our own
        if element.get("id")
    ]
    assert len(ids) == len(set(ids))
    bare = draw(replace(film, title="T", original_title=None, directors=()))
    for place in bare.split("url(#")[1:]:
        assert place.split(")")[0] in ids


def test_another_process_draws_the_same_picture() -> None:
    program = (
        "import sys; from sneakpreview.domain.film import Film;"
        "from sneakpreview.posters.draw import draw;"
        "sys.stdout.buffer.write(draw(Film(id='tt0113277', title='Heat', year=1995,"
        "genres=('Thriller', 'Crime'), directors=('Michael Mann',))).encode())"
    )
    for seed in ("1", "2"):
        drawn = subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        assert drawn == draw(HEAT).encode()


def test_title_director_and_year_are_shown() -> None:
    assert shown(draw(HEAT)) == ["HEAT", "MICHAEL MANN", "1995"]
    assert "<title>Heat (1995)</title>" in draw(HEAT)


def test_what_is_unknown_is_not_shown() -> None:
    film = Film(id=film_id("tt0000001"), title="Lost")
    assert shown(draw(film)) == ["Lost"]
    assert "<title>Lost</title>" in draw(film)


def test_a_series_shows_its_first_and_last_year() -> None:
    assert "1995–1999" in shown(draw(replace(HEAT, end_year=1999)))  # noqa: RUF001 - range


def test_a_film_without_any_letters_shows_its_id() -> None:
    assert shown(draw(replace(HEAT, title="\x00\ud800 ")))[0] == "TT0113277"


def test_markup_in_a_title_stays_text() -> None:
    svg = draw(replace(HEAT, year=1966, title='<script>alert("&")</script>'))
    assert "<script" not in svg
    assert "".join(shown(svg)[:-2]) == '<script>alert("&")</script>'


def test_a_name_too_long_for_the_small_type_is_shortened() -> None:
    film = replace(HEAT, directors=("Wolfeschlegelstein " * 4 + "Senior",))
    assert "SENIOR" in shown(draw(film))


def test_each_genre_draws_its_own_picture() -> None:
    drawings = {draw(replace(HEAT, genres=(name,))) for name in FAMILIES}
    assert len(drawings) == len(FAMILIES)


def test_each_decade_draws_its_own_picture() -> None:
    years = [1930, *ERAS, None]
    assert len({draw(replace(HEAT, year=year)) for year in years}) == len(years)


@pytest.mark.parametrize("name", FAMILIES)
def test_neighbours_of_one_genre_and_decade_differ(name: str) -> None:
    row = [
        draw(replace(HEAT, id=film_id(f"tt{number:07}"), genres=(name,)))
        for number in range(1, 9)
    ]
    assert all(one != other for one, other in pairwise(row))
    assert len(set(row)) == len(row)
