"""Sending a file, watching it, settling what is open, and forgetting it."""

import csv
import errno
import io
from collections.abc import Iterable
from pathlib import Path
from stat import S_IMODE

import pytest
from sqlalchemy import Engine

from exported import imdb, letterboxd, movielens
from importing import (
    ALIEN,
    HEAT,
    MATRIX,
    PULP_FICTION,
    Sender,
    make_sender,
    outcomes,
)
from sneakpreview.exports.files import MOST_BYTES
from sneakpreview.storage import uploads
from sneakpreview.storage.uploads import Uploads
from sneakpreview.web.app import BODY

JAWS = "tt0073195"
RATINGS = movielens((HEAT, 5), (ALIEN, 1))
DOUBTFUL = letterboxd(
    watched=[("The Matrix", 2000)],
    ratings=[("Alien", "", 5)],
    watchlist=[("No Such Film", 2001)],
)


def test_a_file_is_kept_for_its_owner_alone_until_it_is_read(sender: Sender) -> None:
    answer = sender.upload(RATINGS, "&threshold=8")
    assert answer.status_code == 201
    assert answer.json["state"] == "waiting"
    assert (answer.json["name"], answer.json["threshold"]) == ("export", 8.0)
    (file,) = sender.kept()
    assert S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_bytes() == RATINGS
    sender.work()
    assert sender.kept() == []
    assert sender.show(answer.json["id"])["finished_at"]


def test_one_import_at_a_time(sender: Sender) -> None:
    assert sender.upload(RATINGS).status_code == 201
    second = sender.upload(RATINGS)
    assert (second.status_code, second.json["type"]) == (409, "/problems/under-way")
    assert len(sender.kept()) == 1
    sender.work()
    assert sender.upload(RATINGS).status_code == 201


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"PK\x03\x04 not really", b'{"a": 1}', b"\x00" * 100]
)
def test_what_is_no_export_is_refused_and_not_kept(
    sender: Sender, content: bytes
) -> None:
    answer = sender.upload(content)
    assert (answer.status_code, answer.json["type"]) == (400, "/problems/bad-input")
    assert sender.kept() == []
    assert sender.browser.call("GET", "/api/imports").json == {"items": []}


def test_only_files_come_to_where_a_file_is_awaited(sender: Sender) -> None:
    for type_ in ("multipart/form-data; boundary=x", "text/html", "image/png"):
        answer = sender.upload(RATINGS, type_=type_)
        assert (answer.status_code, answer.json["type"]) == (
            415,
            "/problems/file-only",
        )
    assert sender.kept() == []
    for type_ in ("text/csv", "application/zip", "application/json"):
        number = sender.upload(RATINGS, type_=type_).json["id"]
        assert (
            sender.browser.call("DELETE", f"/api/imports/{number}").status_code == 204
        )


def test_an_export_may_be_large_and_nothing_else(sender: Sender) -> None:
    large = imdb(*((HEAT, "Heat " * 20, 1995, 8) for _ in range(2000)))
    assert len(large) > BODY
    assert sender.upload(large).status_code == 201
    assert sender.upload(b"x" * (BODY + 1)).status_code == 409
    for path in ("/api/imports/1/rows/1", "/api/sessions"):
        answer = sender.browser.client.post(
            path,
            data=b'"' + b"x" * BODY + b'"',
            content_type="application/json",
            headers={"X-CSRF-Token": sender.browser.token},
            base_url=sender.browser.base,
        )
        assert answer.status_code == 413, path


def test_more_than_50_mb_are_refused(sender: Sender) -> None:
    answer = sender.browser.client.post(
        "/api/imports",
        environ_overrides={"CONTENT_LENGTH": str(MOST_BYTES + 1)},
        content_type="application/zip",
        headers={"X-CSRF-Token": sender.browser.token},
        base_url=sender.browser.base,
    )
    assert answer.status_code == 413
    assert sender.kept() == []


def test_on_a_full_disk_nothing_is_left(
    sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(uploads.os, "fsync", full)
    answer = sender.upload(RATINGS)
    assert (answer.status_code, answer.json["type"]) == (503, "/problems/no-room")
    assert answer.headers["Retry-After"]
    assert sender.kept() == []


def test_ten_imports_a_day(
    engine: Engine, tmp_path: Path, nothing_earned_back: None
) -> None:
    del nothing_earned_back
    sender = make_sender(engine, tmp_path, limits=True)
    for _ in range(10):
        sender.send(RATINGS)
    assert sender.upload(b"no export").status_code == 400
    answer = sender.upload(RATINGS)
    assert (answer.status_code, answer.json["type"]) == (429, "/problems/too-many")
    assert sender.kept() == []


def test_an_open_row_is_settled_with_a_film_or_with_none(sender: Sender) -> None:
    number = sender.send(DOUBTFUL)["id"]
    found = {row["title"]: row["number"] for row in sender.rows(number)}
    alien = sender.settle(number, found["Alien"], ALIEN).json
    assert (alien["outcome"], alien["film"]["title"]) == ("placed", "Alien")
    none = sender.settle(number, found["The Matrix"], None).json
    assert (none["outcome"], none["film"]) == ("dismissed", None)
    heat = sender.settle(number, found["No Such Film"], HEAT).json
    assert (heat["outcome"], heat["chosen"]) == ("placed", True)
    assert sender.browser.marks() == {ALIEN: "like", HEAT: "save"}
    assert outcomes(sender.show(number)) == {"placed": 2, "dismissed": 1}


def test_a_choice_can_be_made_again(sender: Sender) -> None:
    number = sender.send(letterboxd(ratings=[("The Matrix", 2000, 5)]))["id"]
    sender.settle(number, 1, HEAT)
    sender.settle(number, 1, MATRIX)
    assert sender.browser.marks() == {MATRIX: "like"}
    sender.browser.call("PUT", f"/api/marks/{MATRIX}", {"kind": "hide"})
    assert sender.settle(number, 1, None).json["outcome"] == "dismissed"
    assert sender.browser.marks() == {MATRIX: "hide"}
    assert sender.settle(number, 1, MATRIX).json["outcome"] == "as_it_was"
    assert sender.settle(number, 1, HEAT).json["outcome"] == "placed"
    sender.browser.call("DELETE", f"/api/marks/{HEAT}")
    assert sender.settle(number, 1, ALIEN).json["outcome"] == "placed"
    assert sender.browser.marks() == {MATRIX: "hide", ALIEN: "like"}


def test_what_was_settled_is_no_more_than_that(sender: Sender) -> None:
    number = sender.send(RATINGS)["id"]
    assert sender.settle(number, 1, ALIEN).status_code == 400
    assert sender.settle(number, 99, ALIEN).status_code == 404
    assert sender.settle(number + 1, 1, ALIEN).status_code == 404
    assert sender.settle(2**40, 1, ALIEN).status_code == 404
    number = sender.send(letterboxd(watched=[("The Matrix", 2000)]))["id"]
    assert sender.settle(number, 1, "tt9999999").status_code == 404
    assert sender.settle(number, 1, "matrix").status_code == 400
    named = sender.settle(number, 1, "tt9999999", title="Said so", year=2000)
    assert named.status_code == 404
    assert outcomes(sender.show(number)) == {"ambiguous": 1}


def test_rows_are_listed_by_outcome_and_in_parts(sender: Sender) -> None:
    number = sender.send(DOUBTFUL)["id"]
    both = sender.rows(number, "outcome=ambiguous&outcome=unknown")
    assert {row["outcome"] for row in both} == {"ambiguous", "unknown"}
    everything = sender.rows(number)
    parts = [sender.rows(number, f"limit=2&offset={at}") for at in (0, 2)]
    assert [*parts[0], *parts[1]] == everything
    assert sender.browser.call(
        "GET", f"/api/imports/{number}/rows?outcome=unknown"
    ).json["total"] == len(sender.rows(number, "outcome=unknown"))


def test_an_import_is_taken_back_but_for_what_was_changed_since(
    sender: Sender,
) -> None:
    sender.browser.call("PUT", f"/api/marks/{PULP_FICTION}", {"kind": "save"})
    number = sender.send(
        movielens((HEAT, 5), (ALIEN, 5), (MATRIX, 1), (PULP_FICTION, 5), (JAWS, 5))
    )["id"]
    sender.browser.call("PUT", f"/api/marks/{ALIEN}", {"kind": "hide"})
    told = {"kind": "like", "votes": False}
    sender.browser.call("PUT", f"/api/marks/{JAWS}", told)
    path = f"/api/imports/{number}?marks=true"
    assert sender.browser.call("DELETE", path).status_code == 204
    assert sender.browser.marks() == {
        ALIEN: "hide",
        PULP_FICTION: "save",
        JAWS: "like",
    }
    assert sender.browser.call("DELETE", path).status_code == 404


def test_forgetting_an_import_leaves_its_marks(sender: Sender) -> None:
    number = sender.send(RATINGS)["id"]
    assert sender.browser.call("DELETE", f"/api/imports/{number}").status_code == 204
    assert sender.browser.marks() == {HEAT: "like", ALIEN: "seen"}
    assert sender.browser.call("GET", f"/api/imports/{number}").status_code == 404


def test_an_import_that_is_forgotten_before_it_is_read_never_is(
    sender: Sender,
) -> None:
    number = sender.upload(RATINGS).json["id"]
    sender.browser.call("DELETE", f"/api/imports/{number}")
    assert sender.kept() == []
    assert sender.work() == 0
    assert sender.browser.marks() == {}


def test_the_report_is_a_table_without_a_formula(sender: Sender) -> None:
    formulas = [("=cmd|' /C calc'!A0", 1999), ("@SUM(A1)", 2000)]
    number = sender.send(letterboxd(watched=[*formulas, ("Heat", 1995)]))["id"]
    answer = sender.browser.call("GET", f"/api/imports/{number}/report.csv")
    assert answer.mimetype == "text/csv"
    assert "attachment" in answer.headers["Content-Disposition"]
    head, *rows = read(answer.text.lstrip("\ufeff").splitlines(keepends=True))
    assert head[:4] == ["row", "title", "year", "mark"]
    assert [row[1] for row in rows] == ["'=cmd|' /C calc'!A0", "'@SUM(A1)", "Heat"]
    assert rows[2][4:6] == ["placed", HEAT]


def test_a_guests_imports_come_along_into_an_account(sender: Sender) -> None:
    guest = sender.browser
    number = sender.upload(RATINGS).json["id"]
    other = make_sender(
        sender.parts.engine, sender.parts.settings.data, sender.parts.sources
    )
    assert other.browser.sign_up("join@example.com").status_code == 201
    assert guest.sign_in("join@example.com", join=True).status_code == 200
    sender.work()
    assert guest.marks() == {HEAT: "like", ALIEN: "seen"}
    assert sender.show(number)["state"] == "done"


def test_files_that_belong_to_nothing_are_swept_away(tmp_path: Path) -> None:
    store = Uploads(tmp_path / "imports")
    kept, stray, young = (store.keep([b"x"], 1) for _ in range(3))
    for name in (kept, stray):
        grow_old(store.path(name))
    (tmp_path / "imports" / "a note").touch()
    assert store.sweep({kept}) == 1
    assert not store.path(stray).exists()
    assert store.path(kept).exists()
    assert store.path(young).exists()
    store.remove(stray)


def grow_old(path: Path) -> None:
    """Make a file older than the grace."""
    uploads.os.utime(path, (0, 0))


def read(lines: Iterable[str]) -> list[list[str]]:
    return list(csv.reader(io.StringIO("".join(lines), newline="")))
