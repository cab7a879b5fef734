"""One's own data: everything that the site holds of a person, and nobody else's."""

import csv
import io
import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine, update

from factories import NOON, add_film, film, put_mark, tt
from persons import fill, naming
from sneakpreview.exports.reading import open_export
from sneakpreview.storage import holdings, people
from sneakpreview.storage.base import sessions
from sneakpreview.storage.sessions import SessionRow
from sneakpreview.storage.tables import metadata
from visiting import EMAIL, Browser, make_site

DATA = "/api/me/data"
ADA, BEA = "adasown", "beasown"
WORDLESS = {"invitation", "mark", "recovery_code", "second_factor"}


@pytest.fixture
def site(engine: Engine) -> APIFlask:
    return make_site(engine)


def download(browser: Browser) -> dict[str, Any]:
    answer = browser.call("GET", DATA)
    assert answer.status_code == 200
    assert answer.content_type == "application/json"
    assert answer.headers["Content-Disposition"].startswith("attachment; ")
    assert answer.headers["Cache-Control"] == "no-store"
    return dict(answer.json or {})


def with_rows(engine: Engine, site: APIFlask) -> Browser:
    """Sign Ada up, with a row in every table that names her; and Bea, with hers."""
    with sessions(engine).begin() as session:
        add_film(session, film(1))
    ada, bea = Browser(site), Browser(site)
    ada.sign_up()
    bea.sign_up("bea@example.com")
    with sessions(engine).begin() as session:
        for email, word in ((EMAIL, ADA), ("bea@example.com", BEA)):
            account = people.by_email(session, email)
            assert account is not None
            fill(session, metadata, account.id, word, email)
    return ada


def test_every_column_that_is_about_a_person_is_told_or_left_out_for_a_reason() -> None:
    tables = [metadata.tables["person"], *naming(metadata)]
    assert {table.name for table in tables} == set(holdings.TOLD)
    for table in tables:
        whose = {
            column.name
            for column in table.columns
            if any(key.column.table.name == "person" for key in column.foreign_keys)
        }
        left_out = {
            name.removeprefix(f"{table.name}.")
            for name in holdings.LEFT_OUT
            if name.startswith(f"{table.name}.")
        }
        told = set(holdings.TOLD[table.name])
        assert told | left_out | whose == set(table.columns.keys()), table.name
        assert told & left_out == set()
    assert all(len(reason) > 20 for reason in holdings.LEFT_OUT.values())


def test_all_rows_of_a_person_are_in_the_download(
    engine: Engine, site: APIFlask
) -> None:
    data = download(with_rows(engine, site))
    assert data["sneakpreview"] == 1
    assert data["person"][0]["email"] == EMAIL
    lists = {
        table.name: "marks" if table.name == "mark" else table.name
        for table in naming(metadata)
    }
    for table, name in lists.items():
        filled = [row for row in data[name] if _is_filled(row, table)]
        assert len(filled) == 1, name
        assert set(filled[0]) >= set(holdings.TOLD[table])


def test_nothing_of_anybody_else_is_in_it_and_no_secret(
    engine: Engine, site: APIFlask
) -> None:
    text = with_rows(engine, site).call("GET", DATA).text
    assert ADA in text
    assert BEA not in text
    assert "bea@example.com" not in text
    assert not re.search(r"argon2|digest|uniquifier|token", text)


def test_an_import_here_reads_the_marks_of_either_form(
    site: APIFlask, tmp_path: Path
) -> None:
    browser = Browser(site)
    browser.begin()
    browser.mark([1, 2])
    browser.mark([3], "hide")
    browser.mark([4], "save")
    browser.mark([5], "seen")
    for form in ("json", "csv"):
        file = tmp_path / f"data.{form}"
        file.write_bytes(browser.call("GET", f"{DATA}?format={form}").data)
        export = open_export(file)
        assert export.site == "Sneak Preview"
        rows = list(export.rows())
        assert [row.trouble for row in rows] == [None] * 5
        assert {row.imdb: _kind(row._asdict()) for row in rows} == browser.marks()


def test_a_title_that_a_spreadsheet_would_calculate_is_text_in_the_table(
    engine: Engine, site: APIFlask
) -> None:
    browser = Browser(site)
    browser.begin()
    titles = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", 'Heat, the "film"\nof 1995']
    with sessions(engine).begin() as session:
        for number, title in enumerate(titles, 1):
            add_film(session, film(number, title=title))
            put_mark(session, 1, number)
    answer = browser.call("GET", f"{DATA}?format=csv")
    assert answer.content_type == "text/csv; charset=utf-8"
    rows = list(csv.DictReader(io.StringIO(answer.data.decode("utf-8-sig"), "")))
    assert [row["title"] for row in rows] == [
        "'=1+1",
        "'+1",
        "'-1",
        "'@SUM(A1)",
        "'\tx",
        'Heat, the "film"\nof 1995',
    ]


@pytest.mark.parametrize("piece", [1, 2, 3, 100])
def test_however_few_rows_are_read_at_a_time_all_come_once(
    site: APIFlask,
    piece: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(holdings, "PIECE", piece)
    browser = Browser(site)
    browser.begin()
    browser.mark(range(1, 7))
    assert [one["film"] for one in download(browser)["marks"]] == [
        tt(number) for number in range(1, 7)
    ]


def test_an_account_that_proved_itself_long_ago_proves_it_again(
    engine: Engine, site: APIFlask
) -> None:
    browser = Browser(site)
    browser.sign_up()
    with sessions(engine).begin() as session:
        session.execute(update(SessionRow).values(proved_at=NOON - timedelta(days=1)))
    refused = browser.call("GET", DATA)
    assert refused.status_code == 403
    assert (refused.json or {})["type"] == "/problems/stale"


def test_nobody_has_no_data(site: APIFlask) -> None:
    assert Browser(site).call("GET", DATA).status_code == 401


@pytest.mark.usefixtures("nothing_earned_back")
def test_downloads_are_limited(site: APIFlask) -> None:
    browser = Browser(site)
    browser.begin()
    statuses = [browser.call("GET", DATA).status_code for _ in range(11)]
    assert statuses == [200] * 10 + [429]


def test_a_form_that_there_is_not_is_refused(site: APIFlask) -> None:
    browser = Browser(site)
    browser.begin()
    assert browser.call("GET", f"{DATA}?format=xml").status_code == 422


def _is_filled(row: Mapping[str, Any], table: str) -> bool:
    return table in WORDLESS or ADA in str(row)


def _kind(row: Mapping[str, Any]) -> str:
    words = {"liked": "like", "hidden": "hide", "saved": "save", "seen": "seen"}
    return next(kind for field, kind in words.items() if row[field])
