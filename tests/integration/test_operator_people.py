"""The operator and the people: who is here, who is locked out, who is sent away."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from apiflask import APIFlask
from hypothesis import HealthCheck, given
from hypothesis import settings as tries
from hypothesis import strategies as st
from sqlalchemy import Engine, select, update

from factories import NOON
from sneakpreview.storage import people, roster
from sneakpreview.storage.base import reading, sessions
from sneakpreview.storage.people import PersonRow
from sneakpreview.storage.sessions import SessionRow
from sneakpreview.usecases.leave import unlock
from sneakpreview.usecases.sweep_away import sweep_away
from visiting import PASSWORD, Browser, make_site

PEOPLE = "/api/operator/people"
BOSS, GRACE = "boss@example.com", "grace@example.com"
DAY = timedelta(days=1)


@pytest.fixture
def site(engine: Engine) -> APIFlask:
    return make_site(engine, limits=False)


@pytest.fixture
def boss(site: APIFlask) -> Browser:
    browser = Browser(site)
    browser.sign_up(BOSS)
    return browser


def listed(boss: Browser, query: str = "") -> list[dict[str, Any]]:
    answer = boss.call("GET", f"{PEOPLE}?{query}")
    assert answer.status_code == 200
    return list((answer.json or {})["items"])


def number(boss: Browser, email: str | None) -> int:
    return next(int(one["id"]) for one in listed(boss) if one["email"] == email)


def do(boss: Browser, what: str, email: str | None) -> int:
    method, _, end = what.partition(" ")
    path = f"{PEOPLE}/{number(boss, email)}{end}"
    return boss.call(method, path).status_code


def test_people_are_listed_newest_first_and_nothing_of_their_films(
    boss: Browser, site: APIFlask
) -> None:
    grace, guest = Browser(site), Browser(site)
    grace.sign_up(GRACE)
    grace.mark([1, 2, 3])
    guest.begin()
    guest.mark([4], "hide")
    answer = boss.call("GET", PEOPLE)
    assert not re.search(r"tt\d|film|mark|like|hide|vote", answer.text)
    body = answer.json or {}
    assert body["total"] == 3
    assert [one["email"] for one in body["items"]] == [None, GRACE, BOSS]
    for one in body["items"]:
        assert set(one) == {
            "id",
            "email",
            "guest",
            "created_at",
            "seen_at",
            "ways",
            "operator",
            "locked",
            "leaving_at",
        }
        assert one["guest"] is (one["email"] is None)
        assert one["operator"] is (one["email"] == BOSS)
        assert one["ways"] == ([] if one["guest"] else ["password"])
        assert (one["locked"], one["leaving_at"]) == (False, None)
        assert one["seen_at"] >= one["created_at"]
    with_nothing = boss.call("GET", PEOPLE).text
    grace.mark([5, 6, 7])
    assert boss.call("GET", PEOPLE).text == with_nothing


def test_pages_and_searches_find_each_once(boss: Browser, engine: Engine) -> None:
    with sessions(engine).begin() as session:
        for at in range(7):
            people.add(session, NOON, email=f"p_{at}@example.org", password="hash")  # noqa: S106 - no secret
    pages = [listed(boss, f"limit=3&offset={offset}") for offset in (0, 3, 6)]
    assert len({one["id"] for page in pages for one in page}) == 8
    assert [one["email"] for one in listed(boss, "q=P_3")] == ["p_3@example.org"]
    assert len(listed(boss, "q=example.org")) == 7
    assert listed(boss, "q=p%253") == []
    assert listed(boss, "q=%25") == []
    assert len(listed(boss, "q=_")) == 7
    assert boss.call("GET", f"{PEOPLE}?limit=101").status_code == 422
    assert boss.call("GET", f"{PEOPLE}?q={'a' * 101}").status_code == 422


@tries(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(part=st.text(st.characters(exclude_characters="\0", codec="utf-8"), max_size=20))
def test_a_search_is_a_part_of_the_address_and_no_pattern(
    sqlite_engine: Engine, part: str
) -> None:
    emails = ("a%b@example.com", "a_b@example.com", "a\\b@example.com")
    with sessions(sqlite_engine)() as session:
        for email in emails:
            people.add(session, NOON, email=email, password="hash")  # noqa: S106 - no secret
        text = part.strip().lower()
        expected = [email for email in emails if text in email]
        found = [one.email for one in roster.page(session, part, limit=10)]
        assert sorted(map(str, found)) == sorted(expected)
        assert roster.count(session, part) == len(expected)


@pytest.mark.usefixtures("one_request_id")
def test_who_is_locked_out_is_out_everywhere_and_hears_what_anybody_hears(
    boss: Browser, site: APIFlask
) -> None:
    grace = Browser(site)
    grace.sign_up(GRACE)
    assert do(boss, "POST /lock", GRACE) == 204
    assert not grace.me()["signed_in"]
    refused = grace.sign_in(GRACE)
    unknown = Browser(site).sign_in("nobody@example.com")
    assert (refused.status_code, refused.data) == (401, unknown.data)
    assert [one["email"] for one in listed(boss) if one["locked"]] == [GRACE]
    assert do(boss, "POST /unlock", GRACE) == 204
    assert grace.sign_in(GRACE).status_code == 200


def test_a_session_that_began_while_the_lock_came_is_over_too(
    boss: Browser, site: APIFlask, engine: Engine
) -> None:
    grace = Browser(site)
    grace.sign_up(GRACE)
    with sessions(engine).begin() as session:  # as if between check and commit
        session.execute(
            update(PersonRow).where(PersonRow.email == GRACE).values(active=False)
        )
    assert not grace.me()["signed_in"]
    assert boss.me()["signed_in"]


def test_whom_the_operator_deletes_is_out_at_once_and_gone_in_a_week(
    boss: Browser, site: APIFlask, engine: Engine
) -> None:
    grace = Browser(site)
    grace.sign_up(GRACE)
    assert do(boss, "DELETE ", GRACE) == 204
    assert not grace.me()["signed_in"]
    assert grace.sign_in(GRACE).status_code == 401
    one = next(one for one in listed(boss) if one["email"] == GRACE)
    assert one["locked"]
    left = datetime.fromisoformat(one["leaving_at"]) - datetime.now(UTC)
    assert timedelta(days=6) < left <= timedelta(days=7)
    for day in range(9):
        with sessions(engine).begin() as session:
            sweep_away(session, datetime.now(UTC) + day * DAY)
    assert GRACE not in [one["email"] for one in listed(boss)]


def test_what_the_operator_deleted_the_operator_can_take_back(
    boss: Browser, site: APIFlask
) -> None:
    grace = Browser(site)
    grace.sign_up(GRACE)
    do(boss, "DELETE ", GRACE)
    assert do(boss, "POST /unlock", GRACE) == 204
    grace.me()
    me = dict(grace.sign_in(GRACE).json or {})
    assert (me["signed_in"], me["leaving"]) == (True, None)


def test_a_persons_own_wish_to_leave_outlasts_lock_and_unlock(
    boss: Browser, site: APIFlask, engine: Engine
) -> None:
    grace = Browser(site)
    grace.sign_up(GRACE)
    grace.call("DELETE", "/api/me")
    for what in ("POST /lock", "DELETE ", "POST /unlock"):
        assert do(boss, what, GRACE) == 204
    assert (grace.sign_in(GRACE).json or {})["leaving"]["email"] == GRACE
    with reading(engine)() as session:
        assert list(session.scalars(select(PersonRow.sent_away))) == [False, False]


def test_who_is_locked_out_while_leaving_cannot_come_back(
    boss: Browser, site: APIFlask
) -> None:
    grace = Browser(site)
    grace.sign_up(GRACE)
    grace.call("DELETE", "/api/me")
    grace.sign_in(GRACE)
    do(boss, "POST /lock", GRACE)
    grace.me()
    assert grace.call("POST", "/api/me/stay").status_code == 401


def test_a_guest_is_deleted_at_once(boss: Browser, site: APIFlask) -> None:
    guest = Browser(site)
    guest.begin()
    assert do(boss, "DELETE ", None) == 204
    assert [one["email"] for one in listed(boss)] == [BOSS]
    assert not guest.me()["signed_in"]


@pytest.mark.parametrize("what", ["POST /lock", "DELETE "])
def test_the_operator_cannot_be_rid_of_the_operator(boss: Browser, what: str) -> None:
    assert do(boss, what, BOSS) == 409
    assert boss.me()["operator"]


@pytest.mark.parametrize("number", [0, 999, 2**31, 2**63, 10**30])
@pytest.mark.parametrize("call", ["POST {}/lock", "POST {}/unlock", "DELETE {}"])
def test_nobody_has_a_number_that_nobody_has(
    boss: Browser, number: int, call: str
) -> None:
    method, path = call.split()
    answer = boss.call(method, f"{PEOPLE}/{path.format(number)}")
    assert answer.status_code == 404
    assert (answer.json or {})["type"] == "/problems/not-found"


def test_deleting_somebody_asks_for_proof_of_the_operator(
    boss: Browser, site: APIFlask, engine: Engine
) -> None:
    Browser(site).sign_up(GRACE)
    with sessions(engine).begin() as session:
        session.execute(update(SessionRow).values(proved_at=NOON))
    assert do(boss, "DELETE ", GRACE) == 403
    assert (
        boss.call("POST", "/api/me/freshness", {"password": PASSWORD}).status_code
        == 200
    )
    assert do(boss, "DELETE ", GRACE) == 204


def test_to_let_in_whom_nobody_knows_changes_nothing(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        assert not unlock(session, 4711)
