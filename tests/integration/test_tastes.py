"""Tastes: whose likes count, and what is told of them."""

import tracemalloc
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import Engine, insert
from sqlalchemy.orm import Session

from accounts import FILLING, TONIGHT, add_account, add_accounts, add_films
from factories import NOON, add_person, put_mark, tt
from sneakpreview.domain.film import FilmId, Title
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.storage import films, marks, people, tastes
from sneakpreview.storage.base import reading, sessions
from sneakpreview.storage.marks import MarkRow
from sneakpreview.storage.people import PersonRow
from sneakpreview.storage.tastes import LEAST


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with sessions(engine).begin() as session:
        add_films(session, 1, 2, 3)
        yield session


def counting(session: Session) -> set[int]:
    return {person for person, _ in tastes.likes(session, TONIGHT)}


def test_each_like_of_an_account_is_told_by_person_and_then_by_film(
    session: Session,
) -> None:
    one, other = add_account(session, [3, 1]), add_account(session, [2])
    told = list(tastes.likes(session, TONIGHT))
    assert told == sorted(told)
    assert [like for like in told if like[1] not in FILLING] == [
        (one, 1),
        (one, 3),
        (other, 2),
    ]


def test_guests_do_not_count(session: Session) -> None:
    guest = add_person(session)
    for number in FILLING:
        put_mark(session, guest, number)
    assert counting(session) == set()
    row = session.get_one(PersonRow, guest)
    people.name(session, row, "a@example.org", "hash")
    assert counting(session) == {guest}


def test_an_account_counts_from_a_week_on(session: Session) -> None:
    old = add_account(session, [1], made=NOON)
    add_account(session, [1], made=NOON + timedelta(seconds=1))
    assert counting(session) == {old}


def test_an_account_counts_with_ten_likes_that_vote(session: Session) -> None:
    add_account(session, filling=LEAST - 1)
    hiding = add_account(session, filling=LEAST - 1)
    put_mark(session, hiding, 1, "hide")
    silent = add_account(session, filling=LEAST - 1)
    marks.place(session, silent, Mark(tt(1), MarkKind.LIKE, NOON, votes=False))
    assert counting(session) == set()
    put_mark(session, silent, 1)
    assert counting(session) == {silent}


def test_an_account_that_is_locked_or_leaving_does_not_count(session: Session) -> None:
    locked, leaving = add_account(session), add_account(session)
    assert counting(session) == {locked, leaving}
    session.get_one(PersonRow, locked).active = False
    session.get_one(PersonRow, leaving).leaving_at = NOON
    session.flush()
    assert counting(session) == set()


def test_neither_silent_likes_nor_other_marks_nor_provisional_films_are_told(
    session: Session,
) -> None:
    person = add_account(session)
    unnamed = FilmId("tmdb-film-603")
    films.add(session, [Title(unnamed, "?")], priority=1, now=NOON)
    marks.place(session, person, Mark(unnamed, MarkKind.LIKE, NOON))
    marks.place(session, person, Mark(tt(1), MarkKind.LIKE, NOON, votes=False))
    put_mark(session, person, 2, "save")
    put_mark(session, person, 3, "hide")
    assert [film for _, film in tastes.likes(session, TONIGHT)] == list(FILLING)


@pytest.mark.parametrize(
    ("people", "told"), [(4, None), (5, 5), (9, 5), (10, 10), (12, 10)]
)
def test_people_are_counted_in_fives(
    session: Session, people: int, told: int | None
) -> None:
    add_accounts(session, people, [1])
    assert tastes.liked(session, TONIGHT).get(tt(1)) == told


def test_only_accounts_are_counted(session: Session) -> None:
    add_accounts(session, 4, [1])
    for _ in range(20):
        put_mark(session, add_person(session), 1)
    assert tastes.liked(session, TONIGHT) == {}


def test_however_many_likes_there_are_few_are_in_memory_at_a_time(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    people, each = 300, 100
    with sessions(engine).begin() as session:
        add_films(session, *range(1, each + 1))
        for _ in range(people):
            person = add_account(session, filling=0)
            rows = [
                {
                    "person": person,
                    "film": tt(number),
                    "kind": "like",
                    "marked_at": NOON,
                    "votes": True,
                }
                for number in range(1, each + 1)
            ]
            session.execute(insert(MarkRow), rows)
    monkeypatch.setattr(tastes, "BATCH", 500)
    with reading(engine)() as session:
        sum(1 for _ in tastes.likes(session, TONIGHT))  # what is made once is made
        tracemalloc.start()
        told = sum(1 for _ in tastes.likes(session, TONIGHT))
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert told == people * each
    assert most < 1_000_000, "all at once they take several times that"
