import csv
import io
import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outside.exports import MARKS, NOW, films, packed, read, saved
from sneakpreview.domain.bounds import LONGEST
from sneakpreview.domain.errors import BadInputError
from sneakpreview.domain.film import FilmId, FilmKind
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.domain.plaintext import clean
from sneakpreview.domain.verdict import what_it_becomes
from sneakpreview.exports.base import Row
from sneakpreview.exports.own import Marked, guarded, unguarded, write_csv, write_json
from sneakpreview.exports.reading import open_export

ids = st.integers(1, 999_999_999).map(lambda number: FilmId(f"tt{number:07}"))
cells = st.text(st.characters(codec="utf-8")) | st.text(st.sampled_from("'=+-@\t\r a"))
marks = st.builds(
    Mark,
    film=ids,
    kind=st.sampled_from(MarkKind),
    marked_at=st.datetimes(
        datetime(1900, 1, 1),  # noqa: DTZ001 - the zone comes from beside it
        datetime(2099, 12, 30),  # noqa: DTZ001
        timezones=st.sampled_from([UTC, timezone(timedelta(hours=-9.5))]),
    ),
)
marked = st.builds(
    Marked,
    mark=marks,
    title=st.none() | cells.map(lambda text: clean(text)[:LONGEST].strip() or None),
    year=st.none() | st.integers(1870, 2100),
    kind_of_film=st.sampled_from(FilmKind),
)


def told(row: Row) -> tuple[object, ...]:
    votes = not row.silent
    return row.imdb, what_it_becomes(row), votes, row.at, row.title, row.year, row.kind


def meant(it: Marked) -> tuple[object, ...]:
    mark = it.mark
    votes = mark.votes or mark.kind is not MarkKind.LIKE
    told_of_mark = (mark.film, mark.kind, votes, mark.marked_at)
    return *told_of_mark, it.title, it.year, it.kind_of_film


@given(st.lists(marked, max_size=5), st.sampled_from(["table", "document"]))
def test_what_is_written_is_read_as_the_same_marks(
    tmp_path_factory: pytest.TempPathFactory, given_marks: list[Marked], shape: str
) -> None:
    table, document = write_csv(given_marks), write_json(given_marks, NOW)
    pieces = table if shape == "table" else document
    folder = tmp_path_factory.mktemp("own")
    export = open_export(saved(folder, "mine", "".join(pieces)))
    assert export.site == "Sneak Preview"
    assert list(map(told, export.rows())) == list(map(meant, given_marks))


def test_the_document_is_what_the_version_says() -> None:
    assert json.loads("".join(write_json(MARKS, NOW))) == {
        "sneakpreview": 1,
        "exported_at": "2026-11-30T12:00:00+00:00",
        "marks": [
            {
                "film": "tt0113277",
                "title": "=1+1, or Heat",
                "year": 1995,
                "kind_of_film": "film",
                "kind": "like",
                "votes": False,
                "marked_at": "2026-11-30T12:00:00+00:00",
            },
            {
                "film": "tt0141842",
                "title": None,
                "year": None,
                "kind_of_film": "series",
                "kind": "hide",
                "votes": True,
                "marked_at": "2026-11-30T12:00:00+00:00",
            },
        ],
    }


def test_the_table_has_the_same_columns_and_no_formula() -> None:
    assert "".join(write_csv(MARKS)) == (
        "\ufefffilm,title,year,kind_of_film,kind,votes,marked_at\r\n"
        'tt0113277,"\'=1+1, or Heat",1995,film,like,false,2026-11-30T12:00:00+00:00\r\n'
        "tt0141842,,,series,hide,true,2026-11-30T12:00:00+00:00\r\n"
    )


@pytest.mark.parametrize("sign", list("=+-@\t\r"))
def test_no_spreadsheet_takes_a_cell_for_a_formula(sign: str) -> None:
    assert guarded(f"{sign}cmd|' /C calc'!A0") == f"'{sign}cmd|' /C calc'!A0"


@given(cells)
def test_a_guard_is_taken_off_and_nothing_else(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell
    assert guarded(cell)[:1] not in set("=+-@\t\r")


@given(st.lists(marked, max_size=5))
def test_any_reader_of_tables_gets_every_cell(given_marks: list[Marked]) -> None:
    text = "".join(write_csv(given_marks)).removeprefix("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["film"] for row in rows] == [it.mark.film for it in given_marks]
    assert all(None not in row for row in rows)


def test_each_is_written_as_it_comes() -> None:
    def endless() -> object:
        while True:
            yield MARKS[0]

    for pieces in (write_csv(endless()), write_json(endless(), NOW)):  # type: ignore[arg-type]
        assert sum(len(next(pieces)) for _ in range(100)) > 5_000


def test_what_follows_the_marks_is_passed_over(tmp_path: Path) -> None:
    document = json.loads("".join(write_json(MARKS, NOW)))
    text = json.dumps({**document, "settings": {"a": 1}, "others": [1, {"film": "x"}]})
    assert len(read(saved(tmp_path, "mine.json", text))) == 2


def test_a_document_may_come_packed(tmp_path: Path) -> None:
    files = {"mine/marks.json": "".join(write_json(MARKS, NOW))}
    assert len(read(saved(tmp_path, "mine.zip", packed(files)))) == 2


@pytest.mark.parametrize("version", [2, "1", None])
def test_a_later_shape_is_refused(tmp_path: Path, version: object) -> None:
    text = json.dumps({"sneakpreview": version, "marks": []})
    with pytest.raises(BadInputError, match="later version of this site"):
        open_export(saved(tmp_path, "mine.json", text))


def test_a_mark_that_is_none_is_told_with_its_film(tmp_path: Path) -> None:
    text = "film,title,year,kind,marked_at\ntt0113277,Heat,1995,adore,\n,,,like,\n"
    rows = read(saved(tmp_path, "mine.csv", text))
    assert films(rows) == [("Heat", 1995), (None, None)]
    assert [row.trouble for row in rows] == [
        "'adore' is no kind of mark",
        "no film is named",
    ]


def test_a_table_that_somebody_made_needs_little(tmp_path: Path) -> None:
    text = "film,kind,marked at\ntt0113277,seen,\ntt0078748,save,2026-01-01\n"
    seen, kept = read(saved(tmp_path, "mine.csv", text))
    assert (seen.imdb, seen.seen, seen.at) == ("tt0113277", True, None)
    assert (kept.saved, kept.at) == (True, datetime(2026, 1, 1, tzinfo=UTC))
