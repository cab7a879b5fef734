"""Signing up where the site sends mail: nobody learns anything, nobody is locked in."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Barrier

import pytest
from sqlalchemy import Engine, event, func, select

from factories import tt
from posting import PostOffice, age, follow, post_office
from sneakpreview.domain.signup import SignUp
from sneakpreview.storage.base import reading
from sneakpreview.storage.letters import LetterRow
from sneakpreview.storage.links import LinkRow
from sneakpreview.storage.people import PersonRow
from sneakpreview.web import security
from visiting import EMAIL, PASSWORD, Browser

NEW = "bea@example.com"
CROWD = 50


@pytest.fixture
def office(engine: Engine) -> Iterator[PostOffice]:
    with post_office(engine, limits=False) as office:
        office.confirmed()  # the first account, which is the operator's
        yield office


def slug(answer: object) -> str:
    return str((getattr(answer, "json", None) or {}).get("type")).rpartition("/")[2]


def emails(engine: Engine) -> list[str | None]:
    with reading(engine)() as session:
        return list(session.scalars(select(PersonRow.email).order_by(PersonRow.id)))


def test_the_first_account_needs_no_letter_and_can_be_confirmed(engine: Engine) -> None:
    with post_office(engine) as office:
        browser = Browser(office.site)
        assert browser.sign_up().status_code == 201
        me = browser.me()
        assert (me["email"], me["confirmed"], me["mail"]) == (EMAIL, False, True)
        assert office.arrived() == []
        assert browser.call("POST", "/api/me/confirmation").status_code == 202
        purpose, token = office.link()
        assert purpose == "confirm"
        assert follow(browser, purpose, token).status_code == 200
        assert browser.me()["confirmed"]
        assert browser.call("POST", "/api/me/confirmation").status_code == 202
        assert office.arrived() == []


def test_a_guest_stays_one_until_the_letter_is_there_and_keeps_everything(
    office: PostOffice,
) -> None:
    guest = Browser(office.site)
    guest.begin()
    guest.mark([1, 2])
    assert guest.sign_up(NEW).status_code == 202
    assert guest.me()["guest"]
    guest.mark([3])
    purpose, token = office.link(NEW)
    answer = follow(guest, purpose, token)
    assert answer.status_code == 201
    me = guest.me()
    assert (me["email"], me["confirmed"]) == (NEW, True)
    assert guest.marks() == {tt(1): "like", tt(2): "like", tt(3): "like"}


def test_the_letter_may_be_opened_on_another_device(office: PostOffice) -> None:
    guest, phone = Browser(office.site), Browser(office.site)
    guest.begin()
    guest.mark([1])
    guest.sign_up(NEW)
    assert follow(phone, *office.link(NEW)).status_code == 201
    assert phone.marks() == {tt(1): "like"}
    assert not guest.me()["signed_in"]


def test_who_has_the_letter_but_chose_no_password_gets_no_account(
    office: PostOffice, engine: Engine
) -> None:
    Browser(office.site).sign_up(NEW)
    purpose, token = office.link(NEW)
    victim = Browser(office.site)
    answer = follow(victim, purpose, token, password="a password of my own")  # noqa: S106 - a test's own
    assert (answer.status_code, list((answer.json or {})["errors"])) == (
        422,
        ["password"],
    )
    assert emails(engine) == [EMAIL]
    assert follow(victim, purpose, token).status_code == 201


def test_who_has_an_account_is_told_that_somebody_tried(
    office: PostOffice, engine: Engine
) -> None:
    stranger = Browser(office.site)
    assert stranger.sign_up(EMAIL).status_code == 202
    assert not stranger.me()["signed_in"]
    (letter,) = office.arrived()
    assert letter["To"] == EMAIL
    assert letter["Subject"].startswith("You have an account already")
    assert "#" not in letter.get_content()
    assert emails(engine) == [EMAIL]


@pytest.mark.usefixtures("one_request_id")
def test_known_and_unknown_addresses_get_one_answer_and_one_work(
    office: PostOffice, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashed: list[str] = []
    original = security.hash_password
    monkeypatch.setattr(
        security,
        "hash_password",
        lambda text: hashed.append(text) or original(text),
    )
    seen = []
    for email in (EMAIL, NEW):
        statements: list[str] = []
        browser = Browser(office.site)
        browser.me()

        def note(_c: object, _u: object, statement: str, *_: object) -> None:
            statements.append(statement)  # noqa: B023 - removed before the next turn

        event.listen(engine, "before_cursor_execute", note)
        answer = browser.sign_up(email)
        event.remove(engine, "before_cursor_execute", note)
        body = dict(answer.json or {}) | {"csrf_token": ""}
        headers = {k: v for k, v in answer.headers if k not in {"Set-Cookie", "Date"}}
        seen.append((answer.status_code, body, headers, statements, rows(engine)))
    known, unknown = seen
    assert known[:3] == unknown[:3]
    assert known[3] == unknown[3]
    assert [two - one for one, two in zip(known[4], unknown[4], strict=True)] == [1, 1]
    assert len(hashed) == 2


def rows(engine: Engine) -> tuple[int, int]:
    with reading(engine)() as session:
        count = func.count()
        links = session.scalar(select(count).select_from(LinkRow))
        letters = session.scalar(select(count).select_from(LetterRow))
    return links or 0, letters or 0


def test_a_link_is_good_once_and_for_a_day(office: PostOffice, engine: Engine) -> None:
    Browser(office.site).sign_up(NEW)
    link = office.link(NEW)
    assert follow(Browser(office.site), *link).status_code == 201
    again = follow(Browser(office.site), *link)
    assert (again.status_code, slug(again)) == (410, "dead-link")
    Browser(office.site).sign_up("cyd@example.com")
    late = office.link("cyd@example.com")
    age(engine, LinkRow, ends_at=datetime.now(UTC))
    assert follow(Browser(office.site), *late).status_code == 410


def test_of_many_uses_of_one_link_one_makes_the_account(
    office: PostOffice, engine: Engine
) -> None:
    Browser(office.site).sign_up(NEW)
    link = office.link(NEW)
    browsers = [Browser(office.site) for _ in range(CROWD)]
    for browser in browsers:
        browser.me()
    start = Barrier(CROWD)

    def use(browser: Browser) -> int:
        start.wait()
        return follow(browser, *link).status_code

    with ThreadPoolExecutor(CROWD) as crowd:
        statuses = list(crowd.map(use, browsers))
    assert statuses.count(201) == 1
    assert set(statuses) <= {201, 410, 503}  # 503: too many hash at once
    assert emails(engine) == [EMAIL, NEW]


def test_two_who_ask_for_one_address_get_one_account(office: PostOffice) -> None:
    other = "a password of my own"
    Browser(office.site).sign_up(NEW)
    first = office.link(NEW)
    Browser(office.site).sign_up(NEW, other)
    second = office.link(NEW)
    assert follow(Browser(office.site), *second, password=other).status_code == 201
    late = follow(Browser(office.site), *first)
    assert (late.status_code, slug(late)) == (409, "no-account-made")


def test_an_invitation_is_used_up_for_the_address_that_asked(engine: Engine) -> None:
    with post_office(engine, limits=False, sign_up=SignUp.INVITATION) as office:
        operator = office.confirmed()
        made = operator.call("POST", "/api/operator/invitations", {})
        secret = str((made.json or {})["secret"])
        uninvited = Browser(office.site)
        assert uninvited.sign_up(NEW).status_code == 403

        def ask(email: str, invitation: str | None) -> int:
            browser = Browser(office.site)
            browser.me()
            body = {"email": email, "password": PASSWORD, "invitation": invitation}
            return browser.call("POST", "/api/accounts", body).status_code

        assert ask(NEW, secret) == 202
        office.link(NEW)
        assert ask("cyd@example.com", secret) == 403
        assert ask(NEW, secret) == 202
        assert follow(Browser(office.site), *office.link(NEW)).status_code == 201


def test_the_letters_to_one_address_are_limited_whoever_asks(engine: Engine) -> None:
    with post_office(engine) as office:
        office.confirmed()
        statuses = [
            Browser(office.site, address=f"198.51.100.{number}").sign_up(NEW)
            for number in range(6)
        ]
        assert [one.status_code for one in statuses] == [202] * 5 + [429]
