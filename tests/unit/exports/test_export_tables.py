import csv
import io
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.exports import table
from sneakpreview.exports.table import LONGEST, Record, columns, records

HEAD = "Const,Your Rating,Title\n"
UNCLOSED = "a quotation mark is opened and never closed"


def said(text: str) -> list[Record]:
    return list(records(io.StringIO(HEAD + text, newline="")))


def titles(found: Sequence[Record]) -> list[str | None]:
    return [cells.get("title") for cells, _ in found]


def troubles(found: Sequence[Record]) -> list[str | None]:
    return [record.trouble for record in found]


def test_a_heading_is_known_however_it_is_spelt() -> None:
    for text in ("\n\nMovie ID;IMDb-id\n", "movie_id,imdbId", '"movieId"\t"IMDB ID"'):
        assert columns(io.StringIO(text, newline="")) == ("movieid", "imdbid")


def test_there_is_nothing_in_nothing() -> None:
    assert columns(io.StringIO("")) == ()
    assert list(records(io.StringIO(""))) == []
    assert columns(io.StringIO("a" * 2 * LONGEST)) == ()


def test_last_cells_may_be_missing_but_none_too_many() -> None:
    found = said("a,1\nb\nc,1,Paris, Texas\nd,1,Ran,,\n")
    assert titles(found) == [None, None, "Paris", "Ran"]
    assert troubles(found) == [
        None,
        None,
        "the row has more cells than there are columns",
        None,
    ]


def test_empty_rows_are_none() -> None:
    assert titles(said("\n\r\n,,\n ,\na,1,Ran\n\n\n")) == ["Ran"]


def test_a_quotation_mark_may_hold_lines() -> None:
    assert titles(said('a,1,"Two\nlines, and ""more"""\nb,1,Ran\n')) == [
        'Two\nlines, and "more"',
        "Ran",
    ]


def test_one_that_is_never_closed_costs_its_own_row() -> None:
    found = said('a,1,Heat\nb,1,"Ran\nc,1,Alien\nd,1,Brazil\n')
    assert titles(found) == ["Heat", None, "Alien", "Brazil"]
    assert troubles(found) == [None, UNCLOSED, None, None]


def test_one_that_is_never_closed_in_a_long_table_costs_its_own_row() -> None:
    rows = "".join(f"b,1,Film {number}\n" for number in range(20_000))
    found = said(f'a,1,"Heat\n{rows}')
    assert troubles(found) == [UNCLOSED] + [None] * 20_000


def test_a_table_of_nothing_but_them_is_not_read_again_for_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(table, "LONGEST", 100)
    found = said('x","\n' * 20_000)
    assert set(troubles(found)) == {UNCLOSED}
    assert table.MOST_SECOND_LOOKS < len(found) < 2_000


def test_a_line_without_an_end_is_one_row() -> None:
    found = said(f"a,1,{'x' * 5 * LONGEST}\nb,1,Ran\n")
    assert troubles(found) == ["the row is too long", None]
    assert titles(found) == [None, "Ran"]


cell = st.text(st.characters(exclude_characters="\0", codec="utf-8"), max_size=20)


@given(st.lists(st.tuples(cell, cell, cell)))
def test_what_others_write_is_read_as_it_was(rows: list[tuple[str, str, str]]) -> None:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    written = [row for row in rows if any(map(str.strip, row))]
    assert said(text.getvalue()) == [
        Record(dict(zip(("const", "yourrating", "title"), row, strict=True)))
        for row in written
    ]


@given(st.text(st.sampled_from('ab,;\t"\n\r\0é \ufeff'), max_size=200))
def test_whatever_it_holds_a_table_gives_rows(text: str) -> None:
    for record in records(io.StringIO(text, newline="")):
        assert record.cells or record.trouble
