"""Who may come: anybody, the invited, or nobody; and always the first account."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine, func, select

from factories import NOON
from persons import rows
from sneakpreview.domain.signup import SignUp
from sneakpreview.storage import invitations, people
from sneakpreview.storage.base import reading, sessions
from sneakpreview.storage.invitations import InvitationRow
from sneakpreview.usecases.admit import NotInvitedError, admit
from sneakpreview.usecases.sweep_away import sweep_away
from visiting import EMAIL, PASSWORD, Browser, make_site

BOSS, GRACE = "boss@example.com", "grace@example.com"
INVITATIONS = "/api/operator/invitations"
CROWD = 8
WEEK = timedelta(days=7)

Open = Callable[[SignUp], APIFlask]


@pytest.fixture
def open_site(engine: Engine) -> Open:
    """Open a site that has an operator, and then takes people by the rule."""

    def open_site(rule: SignUp) -> APIFlask:
        Browser(make_site(engine)).sign_up(BOSS)
        return make_site(engine, sign_up=rule, limits=False)

    return open_site


def invited(site: APIFlask) -> tuple[Browser, str]:
    boss = Browser(site)
    boss.sign_in(BOSS)
    made = boss.call("POST", INVITATIONS)
    assert made.status_code == 201
    return boss, str((made.json or {})["secret"])


def sign_up(browser: Browser, secret: str | None, email: str = EMAIL) -> int:
    if not browser.token:
        browser.me()
    body = {"email": email, "password": PASSWORD, "invitation": secret}
    return browser.call("POST", "/api/accounts", body).status_code


@pytest.mark.parametrize("rule", SignUp)
def test_the_first_account_can_always_be_made(engine: Engine, rule: SignUp) -> None:
    site = make_site(engine, sign_up=rule)
    browser = Browser(site)
    assert browser.me()["sign_up"] == "open"
    assert browser.begin().status_code == 201
    me = dict(browser.sign_up().json or {})
    assert (me["operator"], me["sign_up"]) == (True, rule)


@pytest.mark.parametrize(
    ("rule", "guest", "account"),
    [(SignUp.OPEN, 201, 201), (SignUp.INVITATION, 201, 403), (SignUp.CLOSED, 403, 403)],
)
def test_strangers_come_by_the_rule(
    open_site: Open, rule: SignUp, guest: int, account: int
) -> None:
    site = open_site(rule)
    assert Browser(site).me()["sign_up"] == rule
    assert Browser(site).begin().status_code == guest
    assert sign_up(Browser(site), None) == account
    assert sign_up(Browser(site), "no such invitation", GRACE) == account


def test_of_many_first_accounts_on_a_closed_site_one_is_made(engine: Engine) -> None:
    site = make_site(engine, sign_up=SignUp.CLOSED, limits=False)
    crowd = [Browser(site) for _ in range(CROWD)]
    for browser in crowd:
        browser.me()
    statuses = _at_once(lambda at: sign_up(crowd[at], None, f"ada{at}@example.com"))
    assert sorted(statuses) == [201] + [403] * (CROWD - 1)


@pytest.mark.parametrize("rule", SignUp)
def test_an_invitation_is_good_for_one_account(open_site: Open, rule: SignUp) -> None:
    site = open_site(rule)
    boss, secret = invited(site)
    stranger = Browser(site)
    if rule is not SignUp.CLOSED:
        stranger.begin()
        stranger.mark([1])
    stranger.me()
    look = stranger.call("POST", "/api/invitations", {"secret": secret})
    assert (look.status_code, (look.json or {})["email"]) == (200, None)
    assert len((boss.call("GET", INVITATIONS).json or {})["items"]) == 1
    assert sign_up(stranger, secret) == 201
    assert stranger.me()["marks"]["like"] == (rule is not SignUp.CLOSED)
    again = 201 if rule is SignUp.OPEN else 403
    assert sign_up(Browser(site), secret, GRACE) == again
    gone = stranger.call("POST", "/api/invitations", {"secret": secret})
    assert gone.status_code == 404
    assert (boss.call("GET", INVITATIONS).json or {})["items"] == []


def test_of_many_who_have_the_link_one_gets_the_account(open_site: Open) -> None:
    site = open_site(SignUp.INVITATION)
    _, secret = invited(site)
    crowd = [Browser(site) for _ in range(CROWD)]
    for browser in crowd:
        browser.me()
    statuses = _at_once(lambda at: sign_up(crowd[at], secret, f"ada{at}@example.com"))
    assert sorted(statuses) == [201] + [403] * (CROWD - 1)


def test_an_account_that_cannot_be_made_uses_up_no_invitation(open_site: Open) -> None:
    site = open_site(SignUp.INVITATION)
    _, secret = invited(site)
    assert sign_up(Browser(site), secret, BOSS) == 409
    assert sign_up(Browser(site), secret, GRACE) == 201


def test_without_an_invitation_nobody_learns_whether_an_address_is_known(
    open_site: Open,
) -> None:
    site = open_site(SignUp.INVITATION)
    assert sign_up(Browser(site), None, BOSS) == 403
    assert sign_up(Browser(site), None, GRACE) == 403


def test_an_invitation_for_an_address_is_good_for_that_alone(
    open_site: Open, engine: Engine
) -> None:
    site = open_site(SignUp.CLOSED)
    with sessions(engine).begin() as session:
        _, older = invitations.add(session, datetime.now(UTC), GRACE)
        _, secret = invitations.add(session, datetime.now(UTC), GRACE)
    assert sign_up(Browser(site), older, GRACE) == 403
    assert sign_up(Browser(site), secret, EMAIL) == 403
    assert sign_up(Browser(site), secret, " Grace@Example.com ") == 201
    with reading(engine)() as session:
        assert session.scalar(select(func.count(InvitationRow.id))) == 0


def test_only_a_hash_of_an_invitation_is_kept(open_site: Open, engine: Engine) -> None:
    _, secret = invited(open_site(SignUp.INVITATION))
    assert all(secret not in str(row) for _, row in rows(engine))


@pytest.mark.parametrize("moved", [-WEEK, WEEK])
def test_an_invitation_lasts_a_week_even_if_a_clock_was_ahead(
    open_site: Open, engine: Engine, moved: timedelta
) -> None:
    site = open_site(SignUp.INVITATION)
    boss, secret = invited(site)
    with sessions(engine).begin() as session:
        row = session.scalars(select(InvitationRow)).one()
        row.ends_at += moved
    assert sign_up(Browser(site), secret) == 403
    assert (boss.call("GET", INVITATIONS).json or {})["items"] == []
    with sessions(engine).begin() as session:
        sweep_away(session, datetime.now(UTC))
        assert session.scalar(select(func.count(InvitationRow.id))) == 0


def test_an_invitation_can_be_taken_back(open_site: Open) -> None:
    site = open_site(SignUp.INVITATION)
    boss, secret = invited(site)
    (one,) = (boss.call("GET", INVITATIONS).json or {})["items"]
    assert set(one) == {"id", "email", "created_at", "ends_at"}
    for number in (one["id"], one["id"], 2**31 - 1):
        assert boss.call("DELETE", f"{INVITATIONS}/{number}").status_code == 204
    assert sign_up(Browser(site), secret) == 403


def test_a_site_that_is_open_uses_up_what_it_is_shown(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        _, secret = invitations.add(session, NOON)
        admit(session, SignUp.OPEN, secret, EMAIL, NOON)
        assert invitations.find(session, secret, NOON) is None


def test_whom_a_closed_site_takes_is_told_by_name(engine: Engine) -> None:
    with sessions(engine).begin() as session:
        people.add(session, NOON, email=BOSS, password="hash")  # noqa: S106 - no secret
        with pytest.raises(NotInvitedError):
            admit(session, SignUp.CLOSED, None, EMAIL, NOON)


def _at_once(call: Callable[[int], int]) -> list[int]:
    start = Barrier(CROWD)

    def wait_and_call(at: int) -> int:
        start.wait()
        return call(at)

    with ThreadPoolExecutor(CROWD) as threads:
        return list(threads.map(wait_and_call, range(CROWD)))
