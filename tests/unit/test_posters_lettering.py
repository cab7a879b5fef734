import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.domain.film import Film, film_id
from sneakpreview.domain.plaintext import clean
from sneakpreview.posters.breaking import pieces
from sneakpreview.posters.era import ALL_ERAS, ERAS
from sneakpreview.posters.layout import lay_out
from sneakpreview.posters.lettering import fit
from sneakpreview.posters.line import Line
from sneakpreview.posters.text import reads_leftward
from sneakpreview.posters.typesetting import set_title

LONG = (
    "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb",
    "Borat: Cultural Learnings for Make Benefit Glorious Nation of Kazakhstan",
    "The Incredibly Strange Creatures Who Stopped Living and Became Mixed-Up Zombies",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    "千と千尋の神隠し",
    "جدایی نادر از سیمین",
    "Броненосец «Потёмкин»",
)
YEARS = (1931, 1944, 1955, 1966, 1977, 1988, 1999, 2005, 2014, 2023, None)


def test_lines_stay_within_the_room_in_every_era() -> None:
    for era in ALL_ERAS:
        for title in (*LONG, "M", "8½", "It"):
            setting = fit(title, era.style, 340, 200, 150)
            assert all(row.width <= 340.001 for row in setting.rows)
            assert setting.height <= 200.001
            assert setting.rows[-1].baseline <= setting.height


@given(st.text(min_size=1, max_size=200).map(clean).filter(bool))
def test_any_text_is_set_whole_and_within_its_room(text: str) -> None:
    for era in ALL_ERAS:
        setting = fit(text, era.style, 340, 200, 150)
        wanted = text.upper() if era.style.capitals and len(text) > 1 else text
        joined = "".join(row.text for row in setting.rows)
        assert joined.replace(" ", "") == wanted.replace(" ", "")
        assert max(row.width for row in setting.rows) <= 340.001
        assert setting.height <= 200.001


def test_a_single_letter_becomes_huge() -> None:
    for era in ALL_ERAS:
        (row,) = set_title("M", era).rows
        assert row.size > 150


def test_the_longest_titles_still_read_at_120_pixels() -> None:
    for era in ALL_ERAS:
        for title in LONG[:3]:
            assert min(row.size for row in set_title(title, era).rows) >= 20


def test_a_line_does_not_end_on_an_article_where_it_need_not() -> None:
    rows = set_title("Singin' in the Rain", ERAS[1950]).rows
    assert [row.text for row in rows] == ["Singin'", "in the Rain"]


def test_a_comma_never_begins_a_line_of_ideographs() -> None:
    assert [piece.text for piece in pieces("悪い、夢。")] == ["悪", "い、", "夢。"]


def test_titles_in_arabic_start_at_the_right() -> None:
    assert reads_leftward("«المومياء»")
    assert not reads_leftward("1944 Heat")
    film = Film(id=film_id("tt0000001"), title="المومياء", year=1969)
    (line,) = lay_out(film).title
    assert line.x + line.width == pytest.approx(370)


def test_clean_takes_out_what_xml_forbids() -> None:
    assert clean("a\x00b\ud800c\u202ed\ufffe\n e") == "abcd e"


def lines_of(film: Film) -> tuple[Line, ...]:
    poster = lay_out(film)
    return (*poster.title, *poster.small)


def outside(film: Film) -> list[Line]:
    return [
        line
        for line in lines_of(film)
        if line.x < 28
        # The tracking after the last letter is not seen.
        or line.x + line.width - max(0, line.tracking) * line.size > 373
        or line.y > 576
        or line.y - 0.73 * line.size < 26
    ]


@given(
    st.text(max_size=120),
    st.text(max_size=60),
    st.sampled_from(YEARS),
    st.integers(1, 9_999_999),
)
def test_no_line_of_any_film_leaves_the_frame(
    title: str, director: str, year: int | None, number: int
) -> None:
    film = Film(
        id=film_id(f"tt{number:07}"), title=title, year=year, directors=(director,)
    )
    assert outside(film) == []


@given(st.text(max_size=120), st.sampled_from(YEARS), st.integers(1, 9_999_999))
def test_lines_do_not_run_into_each_other(
    title: str, year: int | None, number: int
) -> None:
    film = Film(id=film_id(f"tt{number:07}"), title=title, year=year, directors=("A",))
    poster = lay_out(film)
    assert max(line.y for line in poster.title) < poster.small[0].y - 15


def recorded(database: Path) -> Iterator[Film]:
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute(
            "SELECT imdbID, Title, Year, Genre, Director FROM omdb"
        )
        for number, title, year, genres, directors in rows:
            yield Film(
                id=film_id(number),
                title=title,
                year=year,
                genres=tuple((genres or "").split(", ")),
                directors=tuple((directors or "").split(", ")),
            )


def test_no_line_of_the_recorded_films_leaves_the_frame() -> None:
    data = pytest.importorskip("bokeh_sampledata", reason="the films are not installed")
    films = list(recorded(Path(data.__file__).parent / "_data" / "movies.db"))
    for film in random.Random(7).sample(films, 3000):  # noqa: S311 - a sample
        assert outside(film) == []
