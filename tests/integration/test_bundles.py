"""Bundles: at every moment they say what the rows say, whoever writes those."""

import struct
from collections.abc import Iterator
from dataclasses import replace
from math import log
from random import Random
from threading import Barrier, Thread

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from factories import NOON, add_film, add_person, film, put_mark, title, tt
from sneakpreview.domain.film import FilmId, FilmKind, Title, provisional_id
from sneakpreview.domain.filters import Filters
from sneakpreview.storage import bundles, films, places, related, votes, wanted
from sneakpreview.storage.base import sessions
from voting import Heard, heard

FILMS = range(1, 13)
PROVISIONAL = provisional_id("tmdb", FilmKind.FILM, 603)
TRIED = 40
ROWS = text(
    "SELECT candidate, related.film, COALESCE(position, 0), COALESCE(back, 0), known"
    " FROM related"
    " JOIN mark ON mark.film = related.film"
    " WHERE person = :person AND mark.kind = 'like' AND candidate > 0"
)


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with sessions(engine).begin() as session:
        yield session


def told(session: Session, person: int) -> list[Heard]:
    """Give the votes of a person's likes, having seen that they are what rows say."""
    found = heard(votes.cast(session, person, Filters()).votes)
    rows = session.execute(ROWS, {"person": person})
    assert found == sorted((*row[:4], round(row.known, 4)) for row in rows)
    return found


def pack(session: Session) -> int:
    return bundles.pack(session, bundles.unpacked(session, bundles.FIRST, 1000))


def packed(session: Session) -> set[int]:
    found = "SELECT film FROM bundle WHERE votes IS NOT NULL"
    return set(session.scalars(text(found)))


def liking_all(session: Session) -> int:
    me = add_person(session)
    mine = [title(number) for number in FILMS]
    films.add(
        session, [*mine, replace(title(99), id=PROVISIONAL)], priority=1, now=NOON
    )
    for number in FILMS:
        put_mark(session, me, number)
    return me


def do_anything(session: Session, chance: Random) -> None:
    """Write, pack or move something, as a site may at any moment."""
    one, other = (tt(number) for number in chance.sample(FILMS, 2))
    listed: list[FilmId] = [tt(number) for number in FILMS if tt(number) != one]
    named = [
        Title(id_, "Any", known=chance.random() * 100)
        for id_ in chance.sample([*listed, PROVISIONAL], chance.randrange(8))
    ]
    match chance.randrange(6):
        case 0:
            places.move(session, PROVISIONAL, one)
        case 1:
            related.tell(session, one, chance.choice((0, 5, 50)))
        case 2 | 3:
            places.replace(session, one, named)
        case 4:
            bundles.pack(session, sorted(chance.sample(FILMS, 6)))
        case _:
            also = {"film": int(other[2:]), "known": chance.random()}
            session.execute(
                text("UPDATE related SET known = :known WHERE film = :film"), also
            )


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_done_they_say_what_the_rows_say(engine: Engine, seed: int) -> None:
    chance, writing = Random(seed), sessions(engine)  # noqa: S311 - no secret
    with writing.begin() as session:
        me = liking_all(session)
    for _ in range(TRIED):
        with writing.begin() as session:
            told(session, me)
            do_anything(session, chance)
            told(session, me)
    with writing.begin() as session:
        pack(session)
        assert told(session, me)
        assert bundles.unpacked(session, bundles.FIRST, 1) == []


def test_what_is_packed_is_what_is_read(session: Session) -> None:
    me = add_person(session)
    add_film(session, film(1), 10, 11)
    put_mark(session, me, 1)
    assert pack(session) == 3
    packed = struct.pack("<B2d2i2H2H", 1, log(0.2), log(0.6), 98, 99, 0, 3, 2, 0)
    session.execute(
        text("UPDATE bundle SET votes = :packed WHERE film = 1"), {"packed": packed}
    )
    found = heard(votes.cast(session, me, Filters()).votes)
    assert found == [(98, 1, 0, 2, 0.1), (99, 1, 3, 0, 0.5)]


@pytest.mark.parametrize("bundle", [b"", b"\1" * 16, b"\2" * 17, b"\1" * 18])
def test_what_another_version_packed_is_read_from_its_rows(
    session: Session, bundle: bytes
) -> None:
    me = add_person(session)
    add_film(session, film(1), 10, 11)
    put_mark(session, me, 1)
    pack(session)
    mine = told(session, me)
    other = text("UPDATE bundle SET votes = :bundle WHERE film = 1")
    session.execute(other, {"bundle": bundle})
    assert told(session, me) == mine != []


def test_a_film_whose_votes_all_went_has_a_bundle_without_any(session: Session) -> None:
    me = add_person(session)
    add_film(session, film(1), 10)
    put_mark(session, me, 1)
    places.replace(session, tt(1), ())
    assert pack(session) == 2
    assert told(session, me) == []


def test_where_very_many_are_loose_all_rows_are_read_at_once(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(votes, "MOST_LOOSE", 1)
    me = add_person(session)
    for number in (1, 2, 3):
        add_film(session, film(number), 10, 11)
        put_mark(session, me, number)
    for left in (3, 2, 1, 0):
        assert len(told(session, me)) == 6
        bundles.pack(session, [left])


BY_HAND = (
    "DELETE FROM related WHERE film = 1",
    "UPDATE related SET position = 7 WHERE film = 1",
    "UPDATE related SET film = 2 WHERE film = 1",
    "INSERT INTO related (film, candidate, position, known) VALUES (1, 2, 9, 0.5)",
)


@pytest.mark.parametrize("statement", BY_HAND)
def test_a_hand_that_changes_rows_empties_what_was_made_of_them(
    session: Session, statement: str
) -> None:
    me = add_person(session)
    add_film(session, film(1), 10)
    add_film(session, film(2), 11)
    put_mark(session, me, 1)
    put_mark(session, me, 2)
    pack(session)
    session.execute(text(statement))
    assert 1 not in packed(session)
    assert (2 not in packed(session)) == ("film = 2" in statement)
    assert 11 in packed(session)
    told(session, me)


def test_a_hand_that_takes_all_rows_away_empties_all(postgres_engine: Engine) -> None:
    with sessions(postgres_engine).begin() as session:
        add_film(session, film(1), 10)
        pack(session)
        session.execute(text("TRUNCATE related"))
        assert packed(session) == set()


def test_a_film_that_goes_takes_its_bundle_along(session: Session) -> None:
    add_film(session, film(1), 10)
    add_film(session, film(2), 10)
    pack(session)
    session.execute(text("DELETE FROM related WHERE candidate = 1"))
    session.execute(text("DELETE FROM film WHERE id = 1"))
    assert set(session.scalars(text("SELECT film FROM bundle"))) == {2, 10}


def test_films_from_before_there_were_bundles_are_found(session: Session) -> None:
    add_film(session, film(1), 10)
    add_film(session, film(2))
    session.execute(text("DELETE FROM bundle"))
    assert bundles.lacking(session, bundles.FIRST, 9) == [1, 10]
    assert bundles.lacking(session, 1, 9) == [10]
    bundles.add(session, [1, 10, 77])
    assert bundles.lacking(session, bundles.FIRST, 9) == []
    assert pack(session) == 2


def test_rows_that_are_being_changed_are_not_packed(postgres_engine: Engine) -> None:
    """What is empty already is locked by whoever changes its rows."""
    writing = sessions(postgres_engine)
    with writing.begin() as session:
        me = add_person(session)
        add_film(session, film(1), 10, 11)
        put_mark(session, me, 1)
    for statement in ("DELETE FROM related WHERE candidate = 11", *BY_HAND[1:2]):
        with writing.begin() as session:
            session.execute(text(statement))
            with writing.begin() as beside:
                assert bundles.pack(beside, [1, 10]) <= 1
        with writing.begin() as session:
            pack(session)
            told(session, me)
            session.execute(text("UPDATE bundle SET votes = NULL"))


def test_whoever_changes_rows_waits_for_their_packer_and_empties(
    postgres_engine: Engine,
) -> None:
    writing = sessions(postgres_engine)
    with writing.begin() as session:
        me = add_person(session)
        add_film(session, film(1), 10, 11)
        put_mark(session, me, 1)

    def change() -> None:
        with writing.begin() as session:
            places.replace(session, tt(1), [title(12)], among={tt(12)})

    with writing.begin() as session:
        films.add(session, [title(12)], priority=1, now=NOON)
    late = Thread(target=change)
    with writing.begin() as session, postgres_engine.connect() as watcher:
        assert pack(session) == 3
        late.start()
        waiting = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
        while not watcher.scalar(waiting):
            watcher.rollback()
    late.join()
    with writing.begin() as session:
        assert packed(session) == set()
        assert [vote[0] for vote in told(session, me)] == [12]


def test_two_that_settle_lists_of_the_same_films_never_wait_in_a_ring(
    postgres_engine: Engine,
) -> None:
    """Each empties the bundles of the films that it names, in the order of its list."""
    writing, failed, start = sessions(postgres_engine), list[Exception](), Barrier(2)
    with writing.begin() as session:
        films.add(session, map(title, range(1, 43)), priority=1, now=NOON)

    def settle(number: int, names: list[Title]) -> None:
        try:
            for listed in [names, []] * 10:
                start.wait()
                with writing.begin() as session:
                    wanted.locked(session, [tt(number)])
                    places.replace(session, tt(number), listed)
        except Exception as error:  # noqa: BLE001 - told below
            failed.append(error)
            start.abort()

    names = [title(one) for one in range(1, 41)]
    both = [
        Thread(target=settle, args=(41, names)),
        Thread(target=settle, args=(42, names[::-1])),
    ]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert failed == []
