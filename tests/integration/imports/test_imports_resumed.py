"""An import that is interrupted, wherever that is, and one that two work on."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine, update

import dying
from exported import letterboxd, movielens
from factories import NOON
from importing import ALIEN, HEAT, MATRIX, Sender, make_sender, outcomes
from sneakpreview.domain.errors import BadInputError
from sneakpreview.domain.film import FilmId
from sneakpreview.exports.base import Row
from sneakpreview.sources.catalogue.source import CatalogueSource
from sneakpreview.storage import imports
from sneakpreview.storage.base import connect
from sneakpreview.storage.imports import LONGEST, ImportClaim, ImportRow
from sneakpreview.storage.tables import metadata
from sneakpreview.usecases import sweep_away
from sneakpreview.usecases.import_films import take_rows
from sneakpreview.usecases.match_rows import Meant
from sneakpreview.worker import importer
from sneakpreview.worker.desk import Desk
from sneakpreview.worker.importer import ImportWorker


def test_five_thousand_rows_come_to_what_each_says(sqlite_sender: Sender) -> None:
    titles = [title for title in CatalogueSource().titles() if title.year][:5000]
    stars = [number % 10 / 2 + 0.5 for number in range(len(titles))]
    shown = sqlite_sender.send(
        letterboxd(
            ratings=[
                (title.title, title.year, star)
                for title, star in zip(titles, stars, strict=True)
            ]
        )
    )
    assert (shown["total"], shown["read"]) == (5000, 5000)
    assert sum(shown["rows"].values()) == 5000
    assert shown["rows"]["placed"] > 4900
    assert shown["rows"]["unknown"] == 0
    ids = {title.id: star for title, star in zip(titles, stars, strict=True)}
    found = sqlite_sender.browser.call("GET", "/api/me/marks").json["marks"]
    assert found == {film: "like" if ids[film] >= 3.5 else "seen" for film in found}


def test_whenever_its_worker_dies_an_import_comes_to_the_same(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    engine = connect(f"sqlite:///{data / 'sneakpreview.sqlite'}")
    metadata.create_all(engine)
    sender = make_sender(engine, data)
    titles = [title for title in CatalogueSource().titles() if title.year][:250]
    number = sender.upload(
        letterboxd(
            watched=[(title.title, title.year) for title in titles],
            ratings=[(title.title, title.year, 4) for title in titles[::2]],
            watchlist=[("Matrix", 1999), ("No Such Film", 2001)],
        )
    ).json["id"]
    engine.dispose()
    ended = subprocess.run(
        [sys.executable, dying.__file__, str(data)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert int(ended.stdout.splitlines()[-1]) > 10
    shown = sender.show(number)
    assert (shown["state"], shown["total"], shown["read"]) == ("done", 377, 377)
    assert outcomes(shown) == {
        "placed": 250,
        "left_out": 125,
        "ambiguous": 1,
        "unknown": 1,
    }
    assert shown["marks"] == {"like": 125, "hide": 0, "save": 0, "seen": 125}
    assert sender.browser.me()["marks"] == shown["marks"]
    assert sender.kept() == []


def test_who_has_lost_the_claim_writes_nothing(sender: Sender) -> None:
    number = sender.upload(movielens((HEAT, 5))).json["id"]
    late = taken(sender, "late")
    let_lapse(sender)
    assert taken(sender, "other").read == 0
    row = Row(number=1, title="Heat")
    with sender.parts.writing.begin() as session:
        assert take_rows(session, late, [row], [Meant(FilmId(HEAT))], NOON) is None
    assert sender.browser.marks() == {}
    assert sum(sender.show(number)["rows"].values()) == 0


def test_who_is_told_to_stop_gives_the_claim_back_after_the_batch(
    sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importer, "BATCH", 1)
    number = sender.upload(movielens((HEAT, 5), (ALIEN, 5), (MATRIX, 5))).json["id"]
    worker = ImportWorker(sender.parts, Desk(sender.parts.writing))
    assert worker.work(lambda: False) == 1
    shown = sender.show(number)
    assert (shown["state"], shown["read"]) == ("waiting", 1)
    assert worker.work(lambda: True) == 1
    assert outcomes(sender.show(number)) == {"placed": 3}


def test_an_import_forgotten_while_it_is_read_ends_there(
    sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importer, "BATCH", 1)
    number = sender.upload(movielens((HEAT, 5), (ALIEN, 5))).json["id"]
    matched = importer.match_rows

    def forget(*given: object) -> list[Meant]:
        sender.browser.call("DELETE", f"/api/imports/{number}")
        return matched(*given)  # type: ignore[arg-type]  # whatever it was given

    monkeypatch.setattr(importer, "match_rows", forget)
    assert sender.work() == 1
    assert sender.browser.marks() == {}


def test_a_file_that_is_gone_ends_the_import_in_words(sender: Sender) -> None:
    number = sender.upload(movielens((HEAT, 5))).json["id"]
    sender.kept()[0].unlink()
    assert sender.work() == 1
    shown = sender.show(number)
    words = "the file is not here any more"
    assert (shown["state"], shown["trouble"]) == ("failed", words)
    assert sender.upload(movielens((HEAT, 5))).status_code == 201


def test_a_file_that_turns_out_to_be_bad_ends_the_import_in_words(
    sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = sender.upload(movielens((HEAT, 5))).json["id"]
    monkeypatch.setattr(importer, "open_export", damaged)
    assert sender.work() == 1
    shown = sender.show(number)
    assert (shown["state"], shown["trouble"]) == ("failed", "the file is damaged")
    assert sender.kept() == []


def test_a_file_that_kills_its_worker_is_given_up(sender: Sender) -> None:
    number = sender.upload(movielens((HEAT, 5))).json["id"]
    for attempt in range(5):
        taken(sender, f"worker {attempt}")
        let_lapse(sender)
    assert sender.work() == 0
    shown = sender.show(number)
    assert (shown["state"], shown["read"]) == ("failed", 0)
    assert shown["trouble"] == "no worker came back from it"


def test_what_waits_for_a_week_is_ended_and_old_reports_go(sender: Sender) -> None:
    number = sender.upload(movielens((HEAT, 5))).json["id"]
    made_older(sender, 8)
    with sender.parts.writing.begin() as session:
        sweep_away.sweep_away(session, importer.now())
        assert imports.files(session) == set()
    assert sender.show(number)["trouble"] == "it took longer than a week"
    made_older(sender, 31)
    with sender.parts.writing.begin() as session:
        assert sweep_away.sweep_away(session, importer.now()) >= 1
    assert sender.browser.call("GET", f"/api/imports/{number}").status_code == 404


def damaged(*_: object) -> None:
    raise BadInputError("the file is damaged")


def taken(sender: Sender, token: str) -> ImportClaim:
    with sender.parts.writing.begin() as session:
        claim = imports.claim(session, token=token, now=importer.now())
    assert claim is not None
    return claim


def let_lapse(sender: Sender) -> None:
    change(sender, lambda row: {"lease_until": row.created_at})


def made_older(sender: Sender, days: int) -> None:
    change(sender, lambda _: {"created_at": importer.now() - LONGEST * days / 7})


def change(sender: Sender, values: Callable[[ImportRow], dict[str, object]]) -> None:
    with sender.parts.writing.begin() as session:
        for row in session.query(ImportRow):
            session.execute(
                update(ImportRow).where(ImportRow.id == row.id).values(values(row))
            )


@pytest.fixture
def sqlite_sender(sqlite_engine: Engine, tmp_path: Path) -> Sender:
    return make_sender(sqlite_engine, tmp_path)
