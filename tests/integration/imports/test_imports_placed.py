"""What rows come to: marks, or a word on why not."""

from datetime import UTC, datetime

import pytest

from exported import imdb, letterboxd, movielens, table
from factories import add_film, film, tt
from fakes import FakeSource, FarSource, answer
from importing import ALIEN, HEAT, MATRIX, PULP_FICTION, MakeSender, Sender, outcomes
from sneakpreview.domain.film import FilmId, FilmKind, provisional_id
from sneakpreview.exports.base import Row
from sneakpreview.sources.catalogue.source import CatalogueSource
from sneakpreview.storage import aliases, films, imports, wanted
from sneakpreview.usecases import import_films
from sneakpreview.usecases.import_films import take_rows
from sneakpreview.usecases.match_rows import Meant
from sneakpreview.worker import importer
from sneakpreview.worker.desk import Desk

WORKER = "a"


def test_ids_decide_and_ratings_become_likes_or_just_seen(sender: Sender) -> None:
    shown = sender.send(
        imdb(
            (HEAT, "Heat", 1995, 8), (MATRIX, "Matrix", 1999, 7), (ALIEN, "A", 1979, 6)
        )
    )
    assert (shown["site"], shown["state"], shown["total"]) == ("IMDb", "done", 3)
    assert outcomes(shown) == {"placed": 3}
    assert shown["marks"] == {"like": 2, "hide": 0, "save": 0, "seen": 1}
    assert sender.browser.marks() == {HEAT: "like", MATRIX: "like", ALIEN: "seen"}
    assert sender.kept() == []


def test_the_threshold_is_the_persons(sender: Sender) -> None:
    sender.send(movielens((HEAT, 4), (MATRIX, 4.5)), "&threshold=9")
    assert sender.browser.marks() == {HEAT: "seen", MATRIX: "like"}


def test_title_and_year_are_taken_only_where_one_film_has_them(sender: Sender) -> None:
    shown = sender.send(
        letterboxd(
            watched=[
                ("Heat", 1995),
                ("The Matrix", 2000),
                ("Matrix", 1999),
                ("Alien", ""),
                ("Heat of Nothing", 1995),
            ]
        )
    )
    assert outcomes(shown) == {"placed": 1, "ambiguous": 3, "unknown": 1}
    heat, *doubtful, unknown = sender.rows(shown["id"])
    assert (heat["film"]["id"], heat["outcome"]) == (HEAT, "placed")
    assert {row["title"]: row["candidates"][0]["id"] for row in doubtful} == {
        "The Matrix": MATRIX,
        "Matrix": MATRIX,
        "Alien": ALIEN,
    }
    assert [row["reason"] for row in doubtful] == [
        "one film comes close",
        "one film comes close",
        "the row has no year",
    ]
    assert unknown["candidates"] == []
    assert sender.browser.marks() == {HEAT: "seen"}


def test_a_title_that_is_known_of_other_years_is_offered_and_says_so(
    send_to: MakeSender,
) -> None:
    sender = send_to(FakeSource())
    with sender.parts.writing.begin() as session:
        for number, title, year in (
            (1, "Dune", 2021),
            (2, "Dune", 1984),
            (3, "Solaris", None),
            (4, "The Fly", 1986),
        ):
            add_film(session, film(number, title=title, year=year))
    shown = sender.send(
        letterboxd(watched=[("Dune", 2000), ("Solaris", 1972), ("Fly", 1958)])
    )
    assert outcomes(shown) == {"ambiguous": 2, "unknown": 1}
    rows = sender.rows(shown["id"])
    assert [row["reason"] for row in rows] == [
        "this title is known, but of 1984, 2021",
        "this title is known, but of a year not known",
        "no film of this title is known here",
    ]
    assert [{one["id"] for one in row["candidates"]} for row in rows] == [
        {tt(1), tt(2)},
        {tt(3)},
        set(),
    ]
    assert sender.browser.marks() == {}


def test_two_films_of_one_name_and_year_are_offered(send_to: MakeSender) -> None:
    sender = send_to(FakeSource())
    with sender.parts.writing.begin() as session:
        for number in (1, 2):
            add_film(session, film(number, title="Twins", year=1988))
    shown = sender.send(letterboxd(watched=[("Twins", 1988)]))
    (row,) = sender.rows(shown["id"])
    assert row["reason"] == "several films could be meant"
    assert [one["id"] for one in row["candidates"]] == [tt(2), tt(1)]


def test_rows_far_apart_in_the_file_are_held_together_too(
    sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importer, "BATCH", 1)
    shown = sender.send(
        letterboxd(
            watched=[("Heat", 1995), ("The Matrix", 2000)],
            ratings=[("Heat", 1995, 5), ("The Matrix", 2000, 5)],
        )
    )
    assert outcomes(shown) == {"placed": 1, "ambiguous": 1, "left_out": 2}
    assert sender.browser.marks() == {HEAT: "like"}


def test_a_mark_that_was_taken_back_while_it_is_read_does_not_come_again(
    sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importer, "BATCH", 1)
    number = sender.upload(movielens((HEAT, 1), (HEAT, 5))).json["id"]
    worker = importer.ImportWorker(sender.parts, Desk(sender.parts.writing))
    worker.work(lambda: False)
    sender.browser.call("DELETE", f"/api/marks/{HEAT}")
    worker.work(lambda: True)
    assert outcomes(sender.show(number)) == {"placed": 1, "as_it_was": 1}
    assert sender.browser.marks() == {}


def test_a_row_that_says_nothing_is_left_out(sender: Sender) -> None:
    number = sender.upload(movielens((HEAT, 5))).json["id"]
    with sender.parts.writing.begin() as session:
        claim = imports.claim(session, token=WORKER, now=importer.now())
        assert claim is not None
        rows = [Row(number=1, title="Heat")]
        take_rows(session, claim, rows, [Meant(FilmId(HEAT))], importer.now())
    (row,) = sender.rows(number)
    assert (row["outcome"], row["reason"]) == ("left_out", import_films.NOTHING_SAID)


def test_an_id_that_nobody_knows_is_not_replaced_by_a_title(sender: Sender) -> None:
    shown = sender.send(imdb(("tt9999999", "Heat", 1995, 9)))
    assert outcomes(shown) == {"unknown": 1}
    assert sender.browser.marks() == {}


def test_of_several_rows_on_a_film_the_strongest_counts(sender: Sender) -> None:
    shown = sender.send(
        letterboxd(
            watched=[("Heat", 1995), ("Alien", 1979)],
            ratings=[("Heat", 1995, 4.5), ("Alien", 1979, 1)],
            watchlist=[("Heat", 1995), ("Pulp Fiction", 1994)],
            likes=[("Alien", 1979)],
        )
    )
    assert sender.browser.marks() == {HEAT: "like", ALIEN: "like", PULP_FICTION: "save"}
    assert outcomes(shown) == {"placed": 3, "left_out": 4}
    reasons = {row["reason"] for row in sender.rows(shown["id"], "outcome=left_out")}
    assert all("of this film" in reason for reason in reasons)


def test_the_same_holds_for_films_that_nobody_knows_for_sure(sender: Sender) -> None:
    shown = sender.send(
        letterboxd(
            watched=[("The Matrix", 2000), ("No Such Film", 2001)],
            ratings=[("The Matrix", 2000, 5), ("No Such Film", 2001, 5)],
        )
    )
    assert outcomes(shown) == {"ambiguous": 1, "unknown": 1, "left_out": 2}
    kinds = {
        row["kind"] for row in sender.rows(shown["id"]) if row["outcome"] != "left_out"
    }
    assert kinds == {"like"}


def test_marks_that_are_there_stay(sender: Sender) -> None:
    sender.browser.call("PUT", f"/api/marks/{HEAT}", {"kind": "hide"})
    shown = sender.send(movielens((HEAT, 5), (ALIEN, 5)))
    assert outcomes(shown) == {"placed": 1, "as_it_was": 1}
    assert sender.browser.marks() == {HEAT: "hide", ALIEN: "like"}


def test_the_same_file_again_changes_nothing(sender: Sender) -> None:
    export = movielens((HEAT, 5), (ALIEN, 1))
    sender.send(export)
    before = sender.browser.call("GET", "/api/marks?kind=like").json
    assert outcomes(sender.send(export)) == {"as_it_was": 2}
    assert sender.browser.call("GET", "/api/marks?kind=like").json == before


def test_a_mark_is_as_old_as_the_row_says(sender: Sender) -> None:
    sender.send(imdb((HEAT, "Heat", 1995, 10)))
    listed = sender.browser.call("GET", "/api/marks?kind=like").json
    then = datetime(2024, 1, 1, tzinfo=UTC)
    assert datetime.fromisoformat(dict(listed or {})["items"][0]["marked_at"]) == then


def test_a_row_that_cannot_be_read_says_so_and_the_rest_goes_on(sender: Sender) -> None:
    shown = sender.send(
        table(
            ("Const", "Your Rating", "Date Rated", "Title", "Title Type", "Year"),
            (HEAT, "splendid", "2024-01-01", "Heat", "Movie", 1995),
            ("", "", "", "", "", ""),
            (ALIEN, 9, "2024-01-01", "Alien", "Movie", 1979),
            ("tt0583459", 9, "2024-01-01", "Pilot", "TV Episode", 1994),
        )
    )
    assert shown["rows"]["placed"] == 1
    assert shown["rows"]["unreadable"] >= 2
    assert all(row["reason"] for row in sender.rows(shown["id"], "outcome=unreadable"))


def test_a_film_of_a_far_source_is_believed_by_its_id_and_corrected(
    send_to: MakeSender,
) -> None:
    far = FarSource(answer(77, title="The Real Title"))
    sender = send_to(far)
    shown = sender.send(
        imdb((tt(77), "A Claimed Title", 2020, 9), (tt(78), "", 2020, 9))
    )
    assert outcomes(shown) == {"placed": 1, "unknown": 1}
    with sender.parts.reading() as session:
        assert films.titles(session, [tt(77)]) == {tt(77): "A Claimed Title"}
        assert wanted.waiting(session, [tt(77)]) == {tt(77)}


def test_an_id_of_tmdb_counts_where_its_film_is_here(send_to: MakeSender) -> None:
    sender = send_to(CatalogueSource())
    provisional = provisional_id("tmdb", FilmKind.FILM, 949)
    sender.browser.call("PUT", f"/api/marks/{HEAT}", {"kind": "save"})
    with sender.parts.writing.begin() as session:
        aliases.learn(session, {provisional: HEAT})
    sender.browser.call("DELETE", f"/api/marks/{HEAT}")
    sender.send(
        b'[{"rating": 9, "rated_at": "2024-01-01T00:00:00Z", "type": "movie", "movie":'
        b' {"title": "Another Name", "year": 1901, "ids": {"trakt": 1, "tmdb": 949}}}]'
    )
    assert sender.browser.marks() == {HEAT: "like"}


def test_too_many_films_that_nobody_knows_yet_wait_for_their_turn(
    send_to: MakeSender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_films, "MOST_CLAIMED", 2)
    sender = send_to(FarSource())
    first = sender.upload(
        imdb(*((tt(number), f"Film {number}", 2020, 9) for number in range(1, 5)))
    ).json
    assert sender.work() == 1
    shown = sender.show(first["id"])
    assert (shown["state"], shown["read"]) == ("waiting", 2)
    assert shown["trouble"].startswith("waits for")
    with sender.parts.writing.begin() as session:
        for row in wanted.locked(session, [tt(1), tt(2)]):
            wanted.put_aside(row, due_at=None, trouble="nobody knows it")
    make_due(sender)
    assert sender.work() == 1
    shown = sender.show(first["id"])
    assert (shown["state"], shown["trouble"]) == ("done", None)
    assert outcomes(shown) == {"placed": 2, "unknown": 2}
    assert {row["reason"] for row in sender.rows(first["id"], "outcome=unknown")} == {
        import_films.TOO_MANY
    }


def make_due(sender: Sender) -> None:
    """Let the import that was put off be due now."""
    with sender.parts.writing.begin() as session:
        (row,) = session.query(import_films.ImportRow).all()
        row.due_at = row.created_at
