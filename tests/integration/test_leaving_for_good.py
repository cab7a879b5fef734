"""Leaving: a week to come back, and then nothing that names the person is left."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine, select, update

from factories import NOON, add_film, film
from persons import UNLIKELY, fill, naming, rows
from sneakpreview.storage import people
from sneakpreview.storage.base import reading, sessions
from sneakpreview.storage.people import PersonRow
from sneakpreview.storage.sessions import SessionRow
from sneakpreview.storage.tables import metadata
from sneakpreview.usecases.become_account import become_account
from sneakpreview.usecases.leave import leave, stay
from sneakpreview.usecases.sweep_away import sweep_away
from visiting import EMAIL, Browser, make_site

DAY = timedelta(days=1)
WORD, GRACE = "wordofada", "grace@example.com"


@pytest.fixture
def site(engine: Engine, tmp_path: Path) -> APIFlask:
    return make_site(engine, data=tmp_path, limits=False)


def add_filled(engine: Engine, *, email: str | None) -> None:
    """Add a person of a number that nothing else has, with a row in every table."""
    with sessions(engine).begin() as session:
        add_film(session, film(1))
        person = people.add(session, NOON, email=email, password=email and "hash")
        person.id = UNLIKELY
        session.flush()
        fill(session, metadata, UNLIKELY, WORD, email)


def traces(engine: Engine) -> set[str]:
    """Name the tables in which the person is, by number, address or what was filled."""
    words = (str(UNLIKELY), EMAIL, WORD)
    return {
        table
        for table, row in rows(engine)
        if any(word in _text(value) for value in row.values() for word in words)
    }


def sweep(engine: Engine, now: datetime) -> None:
    with sessions(engine).begin() as session:
        sweep_away(session, now)


def people_of(engine: Engine) -> list[str | None]:
    with reading(engine)() as session:
        return list(session.scalars(select(PersonRow.email).order_by(PersonRow.id)))


def test_after_the_week_nothing_names_the_person(engine: Engine) -> None:
    add_filled(engine, email=EMAIL)
    assert traces(engine) >= {"person", *(table.name for table in naming(metadata))}
    with sessions(engine).begin() as session:
        assert leave(session, UNLIKELY, NOON) == ()
    for day in range(1, 7):
        sweep(engine, NOON + day * DAY)
        assert EMAIL in people_of(engine)
    sweep(engine, NOON + 7 * DAY)
    assert traces(engine) == set()


def test_a_guest_leaves_nothing_at_once(engine: Engine) -> None:
    add_filled(engine, email=None)
    with sessions(engine).begin() as session:
        assert list(leave(session, UNLIKELY, NOON)) == [f"{WORD}file"]
    assert traces(engine) == set()


def test_who_is_gone_already_leaves_no_more(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        assert leave(session, UNLIKELY, NOON) == ()
        assert stay(session, UNLIKELY) is None


def test_a_clock_that_jumps_removes_nobody_early(engine: Engine) -> None:
    add_filled(engine, email=EMAIL)
    with sessions(engine).begin() as session:
        leave(session, UNLIKELY, NOON)
    far = NOON + 4000 * DAY
    for now in (far, far + timedelta(hours=1), NOON - 900 * DAY, NOON, far, NOON):
        sweep(engine, now)
    assert people_of(engine) == [EMAIL]


def test_a_clock_that_was_ahead_keeps_nobody_for_good(engine: Engine) -> None:
    add_filled(engine, email=EMAIL)
    with sessions(engine).begin() as session:
        leave(session, UNLIKELY, NOON + 4000 * DAY)
    for day in range(8):
        sweep(engine, NOON + day * DAY)
    assert people_of(engine) == []


def test_asking_twice_makes_it_no_later(engine: Engine) -> None:
    add_filled(engine, email=EMAIL)
    with sessions(engine).begin() as session:
        leave(session, UNLIKELY, NOON)
        before = session.get_one(PersonRow, UNLIKELY).leaving_at
        leave(session, UNLIKELY, NOON + DAY)
        assert session.get_one(PersonRow, UNLIKELY).leaving_at == before


def test_every_browser_is_out_and_who_signs_in_can_only_come_back(
    engine: Engine, site: APIFlask
) -> None:
    Browser(site).sign_up(GRACE)
    here, there = Browser(site), Browser(site)
    here.sign_up()
    here.mark([1, 2])
    there.sign_in()
    gone = here.call("DELETE", "/api/me")
    assert (gone.status_code, (gone.json or {})["signed_in"]) == (200, False)
    assert not here.me()["signed_in"]
    assert not there.me()["signed_in"]
    me = dict(there.sign_in().json or {})
    assert (me["signed_in"], me["email"], me["operator"]) == (False, None, False)
    assert me["leaving"]["email"] == EMAIL
    left = datetime.fromisoformat(me["leaving"]["leaving_at"]) - datetime.now(UTC)
    assert timedelta(days=6, hours=23) < left <= timedelta(days=7)
    for call in ("GET /api/marks?kind=like", "GET /api/me/data", "DELETE /api/me"):
        assert there.call(*call.split()).status_code == 401, call
    proof = {"password": "whatever it is"}
    assert there.call("POST", "/api/me/freshness", proof).status_code == 401
    key = there.key
    kept = dict(there.call("POST", "/api/me/stay").json or {})
    assert (kept["signed_in"], kept["leaving"], kept["marks"]["like"]) == (
        True,
        None,
        2,
    )
    assert there.key != key
    sweep(engine, datetime.now(UTC) + 30 * DAY)
    assert EMAIL in people_of(engine)


def test_a_guest_is_gone_with_one_call(engine: Engine, site: APIFlask) -> None:
    browser = Browser(site)
    browser.begin()
    browser.mark([1])
    assert browser.call("DELETE", "/api/me").status_code == 200
    assert people_of(engine) == []
    assert browser.me()["signed_in"] is False
    assert browser.begin().status_code == 201


def test_an_account_has_to_prove_itself_first(engine: Engine, site: APIFlask) -> None:
    browser = Browser(site)
    browser.sign_up()
    with sessions(engine).begin() as session:
        session.execute(update(SessionRow).values(proved_at=NOON - DAY))
    refused = browser.call("DELETE", "/api/me")
    assert (refused.status_code, (refused.json or {})["type"]) == (
        403,
        "/problems/stale",
    )
    assert browser.me()["signed_in"]


def test_the_operator_leaves_only_once_another_is_in_its_place(
    engine: Engine, site: APIFlask
) -> None:
    first, second = Browser(site), Browser(site)
    first.sign_up()
    assert first.me()["may_leave"]
    second.sign_up(GRACE)
    assert not first.me()["may_leave"]
    assert second.me()["may_leave"]
    refused = first.call("DELETE", "/api/me")
    assert refused.status_code == 409
    assert "sneakpreview user promote" in (refused.json or {})["detail"]
    assert first.me()["operator"]
    with sessions(engine).begin() as session:
        people.promote(session, GRACE)
    assert first.call("DELETE", "/api/me").status_code == 200
    assert second.me()["operator"]


def test_the_last_account_may_leave_and_is_the_operators_again_if_it_comes_back(
    site: APIFlask,
) -> None:
    alone = Browser(site)
    alone.sign_up()
    assert alone.call("DELETE", "/api/me").status_code == 200
    alone.sign_in()
    assert (alone.call("POST", "/api/me/stay").json or {})["operator"]


def test_who_comes_to_a_site_that_everybody_leaves_looks_after_it(
    engine: Engine, site: APIFlask
) -> None:
    old, new = Browser(site), Browser(site)
    old.sign_up()
    old.call("DELETE", "/api/me")
    assert (new.sign_up(GRACE).json or {})["operator"]
    old.sign_in()
    assert not (old.call("POST", "/api/me/stay").json or {})["operator"]
    assert new.me()["operator"]
    with reading(engine)() as session:
        operators = select(PersonRow.email).where(PersonRow.operator)
        assert list(session.scalars(operators)) == [GRACE]


def test_who_is_leaving_or_locked_out_is_not_promoted(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        one = become_account(session, None, EMAIL, "hash", NOON)
        other = become_account(session, None, GRACE, "hash", NOON)
        leave(session, other.id, NOON)
        assert not people.promote(session, GRACE)
        stay(session, other.id)
        other.active = False
        session.flush()
        assert not people.promote(session, GRACE)
        assert one.operator


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
