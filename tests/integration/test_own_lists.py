"""Own lists: from marks in a database to a file of lists, and what is never in it."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Engine, select

from accounts import FILLING, TONIGHT, add_account, add_accounts, add_films
from factories import NOON, add_person, put_mark, title, tt
from people_file import save
from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.fame import known_here
from sneakpreview.settings import Settings
from sneakpreview.sources.people.file import OWN, RATINGS, Edition, Lists, edition
from sneakpreview.storage import fame, places, tastes
from sneakpreview.storage.base import reading, sessions
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.people import PersonRow
from sneakpreview.storage.related import RelatedRow
from sneakpreview.storage.tastes import FLOOR
from sneakpreview.wiring import Parts, assemble
from sneakpreview.worker import own_lists
from sneakpreview.worker.own_lists import Without

FILMS = range(1, 21)


@pytest.fixture
def parts(engine: Engine, tmp_path: Path) -> Iterator[Parts]:
    settings = Settings(data=tmp_path, own_lists=True, secret_key="a key for tests")  # noqa: S106 - a test's own
    assembled = assemble(settings)
    yield replace(
        assembled, engine=engine, writing=sessions(engine), reading=reading(engine)
    )
    assembled.engine.dispose()


def build(parts: Parts) -> Edition | Without:
    return own_lists.build(parts, 50, lambda _done, _total: None, TONIGHT)


def lists(parts: Parts, numbers: Iterable[int] = FILMS) -> dict[int, list[int]]:
    """Read the lists of some films from the file, all by number."""
    with closing(Lists(parts.settings.people_file)) as there:
        found = {
            number: [int(one.id[2:]) for one in there.find(tt(number))]
            for number in numbers
        }
    return {number: list_ for number, list_ in found.items() if list_}


def beside(parts: Parts) -> set[tuple[int, int]]:
    """Give the pairs of films of which one stands on the other's list, in order."""
    return {
        (min(film, other), max(film, other))
        for film, list_ in lists(parts, [*FILMS, *FILLING]).items()
        for other in list_
    }


def known(parts: Parts, number: int) -> float | None:
    with parts.reading() as session:
        return session.scalar(select(FilmRow.known).where(FilmRow.id == tt(number)))


def test_a_pair_that_four_people_like_is_nowhere_and_one_that_five_like_can_be(
    parts: Parts,
) -> None:
    with parts.writing.begin() as session:
        add_films(session, *FILMS)
        add_accounts(session, 4, [1, 2, 5, 6])
        add_accounts(session, 4, [5])
        add_accounts(session, 4, [6])
        add_accounts(session, 5, [3, 4])
    assert isinstance(build(parts), Edition)
    pairs = beside(parts)
    assert (3, 4) in pairs
    assert not [pair for pair in pairs if {1, 2} & {*pair}], "four like these"
    assert (5, 6) not in pairs, "eight like each, and four like both"
    assert lists(parts).keys() == {3, 4, 5, 6}


@pytest.mark.parametrize("seed", range(3))
def test_whatever_people_like_five_of_them_like_both_films_of_each_pair(
    parts: Parts, seed: int
) -> None:
    chance = Random(seed)  # noqa: S311 - no secret
    fans: dict[int, set[int]] = {number: set() for number in (*FILMS, *FILLING)}
    with parts.writing.begin() as session:
        add_films(session, *FILMS)
        for _ in range(30):
            likes = chance.sample(FILMS, chance.randrange(2, 12))
            filling = chance.randrange(11)
            person = add_account(session, likes, filling=filling)
            if len(likes) + filling >= tastes.LEAST:
                for number in (*likes, *FILLING[:filling]):
                    fans[number].add(person)
        for _ in range(10):
            guest = add_person(session)
            for number in chance.sample(FILMS, 12):
                put_mark(session, guest, number)
    assert isinstance(build(parts), Edition)
    allowed = {
        pair
        for pair in combinations(fans, 2)
        if len(fans[pair[0]] & fans[pair[1]]) >= FLOOR
    }
    assert beside(parts) <= {(min(pair), max(pair)) for pair in allowed}
    with parts.reading() as session:
        liked = fame.liked(session)
    told = {number: len(who) // FLOOR * FLOOR for number, who in fans.items()}
    assert liked == {tt(number): count for number, count in told.items() if count}


def test_nobody_is_in_the_file(parts: Parts) -> None:
    with parts.writing.begin() as session:
        add_films(session, *FILMS)
        for at in range(6):
            person = PersonRow(
                id=1_234_567_000 + at,
                email=f"somebody{at}@example.org",
                password="hash",  # noqa: S106 - no secret
                fs_uniquifier=f"unique{at}",
                created_at=TONIGHT - tastes.AGE,
            )
            session.add(person)
            session.flush()
            for number in (1, 2, *FILLING):
                put_mark(session, person.id, number)
    build(parts)
    file = parts.settings.people_file
    content = file.read_bytes()
    assert not any(word in content for word in (b"somebody", b"unique", b"hash"))
    assert not any(
        (1_234_567_000 + at).to_bytes(4, "big") in content for at in range(6)
    )
    assert not any(
        (1_234_567_000 + at).to_bytes(4, "little") in content for at in range(6)
    )
    with closing(sqlite3.connect(file)) as database:
        counts = database.execute("SELECT DISTINCT likes FROM film").fetchall()
    assert counts == [(5,)], "of six people five are told"


def test_in_which_order_people_came_makes_no_difference(parts: Parts) -> None:
    tastes_of = [[1, 2], [2, 3], [1, 3], [1, 2, 3]] * 4
    versions = set()
    for order in (tastes_of, tastes_of[::-1]):
        with parts.writing.begin() as session:
            session.execute(PersonRow.__table__.delete())  # type: ignore[attr-defined]
            add_films(session, *FILMS)
            for likes in order:
                add_account(session, likes)
        built = build(parts)
        assert isinstance(built, Edition)
        versions.add(built.version)
    assert len(versions) == 1


def test_two_people_at_home_share_nothing_and_there_is_no_file(parts: Parts) -> None:
    with parts.writing.begin() as session:
        add_films(session, *FILMS)
        add_accounts(session, 2, [1, 2])
    assert build(parts) is Without.TOO_FEW
    assert not parts.settings.people_file.exists()
    assert known(parts, 1) == 1.0


def test_where_people_have_left_the_file_goes_too(parts: Parts) -> None:
    with parts.writing.begin() as session:
        add_films(session, *FILMS)
        people = add_accounts(session, 5, [1, 2])
    assert isinstance(build(parts), Edition)
    assert known(parts, 1) == known_here(1.0, 5)
    with parts.writing.begin() as session:
        session.delete(session.get_one(PersonRow, people[0]))
    assert build(parts) is Without.TOO_FEW
    assert edition(parts.settings.people_file) is None
    assert known(parts, 1) == 1.0


def test_a_file_made_from_ratings_stays_and_likes_are_counted_all_the_same(
    parts: Parts,
) -> None:
    save(parts.settings.people_file, {7: [8]}, RATINGS)
    with parts.writing.begin() as session:
        add_films(session, *FILMS)
        add_accounts(session, 5, [1, 2])
    assert build(parts) is Without.RATINGS
    assert lists(parts) == {7: [8]}
    assert known(parts, 1) == known_here(1.0, 5)
    own_lists.forget(parts, NOON)
    assert lists(parts) == {7: [8]}


def test_lists_say_how_well_known_sources_find_a_film_not_how_it_is_liked_here(
    parts: Parts,
) -> None:
    with parts.writing.begin() as session:
        add_films(session, *FILMS)
        add_accounts(session, 5, [1, 2])
    for _ in range(2):
        build(parts)
    with closing(Lists(parts.settings.people_file)) as there:
        fame_told = {one.id: one.known for one in there.find(tt(1))}
    assert fame_told[tt(2)] == 2.0


def test_a_second_night_without_news_writes_nothing(parts: Parts) -> None:
    with parts.writing.begin() as session:
        add_films(session, *FILMS)
        add_accounts(session, 5, [1, 2])
    first = build(parts)
    written: list[object] = []
    quiet = replace(parts, writing=written)  # type: ignore[arg-type]
    second = build(quiet)
    assert isinstance(first, Edition)
    assert isinstance(second, Edition)
    assert first.version == second.version


def test_with_the_setting_off_nothing_is_counted(parts: Parts) -> None:
    off = replace(parts, settings=replace(parts.settings, own_lists=False))
    with pytest.raises(SetupError, match="SNEAKPREVIEW_OWN_LISTS is not true"):
        build(off)


def test_what_was_made_of_likes_can_be_forgotten(parts: Parts) -> None:
    with parts.writing.begin() as session:
        add_films(session, *FILMS)
        add_accounts(session, 5, [1, 2])
    found = build(parts)
    assert isinstance(found, Edition)
    assert found.origin == OWN
    own_lists.forget(parts, NOON)
    assert not parts.settings.people_file.exists()
    assert known(parts, 1) == 1.0
    with parts.reading() as session:
        assert fame.liked(session) == {}


@pytest.fixture
def blended(parts: Parts) -> Parts:
    """Build own lists, and have a source of far lists blend them with its own."""
    with parts.writing.begin() as session:
        add_films(session, *FILMS)
        add_accounts(session, 5, [1, 2])
    build(parts)
    with parts.writing.begin() as session:
        by = {tt(2): "tmdb+people", tt(3): "tmdb"}
        places.replace(session, tt(1), [title(2), title(3)], origins=by)
    return parts


def pairs(parts: Parts) -> set[tuple[int, int]]:
    """Give who stands on whose list, by number."""
    with parts.reading() as session:
        rows = session.execute(
            select(RelatedRow.film, RelatedRow.candidate).where(
                RelatedRow.position.is_not(None)
            )
        )
        return {(int(film[2:]), int(other[2:])) for film, other in rows}


def test_places_are_forgotten_before_the_file_that_tells_of_them(
    blended: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    def end(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(own_lists.wanted, "want_whole_again", end)
        with pytest.raises(KeyboardInterrupt):
            own_lists.forget(blended, NOON)
    assert pairs(blended) == {(1, 2), (1, 3)}
    own_lists.forget(blended, NOON)
    assert pairs(blended) == {(1, 3)}


def test_places_of_a_file_that_is_gone_are_forgotten_too(blended: Parts) -> None:
    blended.settings.people_file.unlink()
    own_lists.forget(blended, NOON)
    assert pairs(blended) == {(1, 3)}
    assert known(blended, 1) == 1.0
