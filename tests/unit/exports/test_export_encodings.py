import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outside.exports import RATED, read, saved
from sneakpreview.exports.text import decoded, glimpsed

TEXT = f"{RATED}2020-01-01,Amélie,2001,https://boxd.it/1,4.5\r\n2020-01-01,Ran,1985,x,4\r\n"


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"],
)
def test_a_table_is_read_however_it_was_saved(tmp_path: Path, encoding: str) -> None:
    rows = read(saved(tmp_path, "ratings.csv", TEXT.encode(encoding)))
    assert [(row.title, row.rating) for row in rows] == [("Amélie", 9.0), ("Ran", 8.0)]


def test_the_mark_of_the_other_order_is_heeded(tmp_path: Path) -> None:
    body = b"\xfe\xff" + TEXT.encode("utf-16-be")
    assert len(read(saved(tmp_path, "ratings.csv", body))) == 2


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_they_like(tmp_path: Path, end: str) -> None:
    text = TEXT.replace("\r\n", end).replace("URI,Rating\n", f"URI,Rating{end}")
    assert len(read(saved(tmp_path, "ratings.csv", text))) == 2


def test_nul_bytes_are_passed_over(tmp_path: Path) -> None:
    body = TEXT.encode().replace(b"Ran", b"R\0an\0").replace(b"1985", b"19\085")
    rows = read(saved(tmp_path, "ratings.csv", body))
    assert (rows[1].title, rows[1].year) == ("Ran", 1985)


def test_one_broken_letter_does_not_spoil_the_others(tmp_path: Path) -> None:
    body = (
        TEXT.replace("Ran", "Čapek és Ran").encode() + b"2020-01-01,Br\xff,1990,x,4\n"
    )
    rows = read(saved(tmp_path, "ratings.csv", body))
    assert [row.title for row in rows][:2] == ["Amélie", "Čapek és Ran"]
    assert rows[2].year == 1990


def test_letters_that_windows_does_not_know_are_replaced() -> None:
    assert decoded(io.BytesIO(b"\x81\x80")).read() == "\ufffd€"


@given(st.text(st.characters(codec="utf-8", exclude_characters="\ufeff\0")))
def test_utf_8_is_read_as_it_is(text: str) -> None:
    body = text.encode()
    assert decoded(io.BytesIO(body)).read() == text
    assert glimpsed(io.BytesIO(body)).read() == text


@given(st.binary())
def test_no_bytes_are_refused(body: bytes) -> None:
    assert isinstance(decoded(io.BytesIO(body)).read(), str)
