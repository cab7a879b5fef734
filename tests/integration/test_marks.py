"""Marks on a real database: one row for a person and a film."""

from collections.abc import Iterator
from threading import Thread

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from factories import NOON, add_film, add_person, film, put_mark, title, tt
from sneakpreview.domain.mark import Mark, MarkKind
from sneakpreview.storage import films, marks, wanted
from sneakpreview.storage.base import sessions


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with sessions(engine).begin() as session:
        for number in range(1, 6):
            add_film(session, film(number))
        yield session


def test_a_new_mark_replaces_the_old_one(session: Session) -> None:
    me = add_person(session)
    put_mark(session, me, 1, "like")
    put_mark(session, me, 1, "hide", minute=1)
    assert marks.kinds(session, me) == {tt(1): "hide"}


def test_the_newest_mark_comes_first(session: Session) -> None:
    me = add_person(session)
    for minute, number in enumerate((3, 1, 2)):
        put_mark(session, me, number, minute=minute)
    likes = marks.newest(session, me, MarkKind.LIKE, limit=10)
    assert [mark.film for mark in likes] == [tt(2), tt(1), tt(3)]


def test_a_list_comes_in_parts(session: Session) -> None:
    me = add_person(session)
    for number in range(1, 6):
        put_mark(session, me, number, minute=number)
    part = marks.newest(session, me, MarkKind.LIKE, limit=2, offset=2)
    assert [mark.film for mark in part] == [tt(3), tt(2)]


def test_marks_are_counted_by_kind(session: Session) -> None:
    me = add_person(session)
    assert marks.counts(session, me) == {"like": 0, "hide": 0, "save": 0, "seen": 0}
    put_mark(session, me, 1, "like")
    put_mark(session, me, 2, "like")
    put_mark(session, me, 3, "save")
    assert marks.counts(session, me) == {"like": 2, "hide": 0, "save": 1, "seen": 0}


def test_taking_a_mark_back_leaves_those_of_others(session: Session) -> None:
    me, other = add_person(session), add_person(session)
    put_mark(session, me, 1)
    put_mark(session, other, 1)
    marks.remove(session, me, tt(1))
    marks.remove(session, me, tt(2))
    assert marks.kinds(session, me) == {}
    assert marks.kinds(session, other) == {tt(1): "like"}


def test_marks_wait_for_films_in_the_order_in_which_those_are_locked(
    postgres_engine: Engine,
) -> None:
    writing = sessions(postgres_engine)
    first, second = 2_000_000, 10_000_000  # by their ids it would be the other way
    with writing.begin() as session:
        me = add_person(session)
        new = [title(first), title(second)]
        films.add(session, new, priority=1, now=NOON)

    def mark() -> None:
        both = [Mark(tt(one), MarkKind.LIKE, NOON) for one in (second, first)]
        with writing.begin() as session:
            marks.place_all(session, me, both)

    late = Thread(target=mark)
    with writing.begin() as session, postgres_engine.connect() as watcher:
        wanted.locked(session, [tt(first)])
        late.start()
        waiting = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
        while not watcher.scalar(waiting):
            watcher.rollback()
        wanted.locked(session, [tt(second)])
    late.join()
    with writing.begin() as session:
        assert set(marks.kinds(session, me)) == {tt(first), tt(second)}
