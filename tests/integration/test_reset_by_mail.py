"""A forgotten password: a link that goes to the right mailbox, and is good once."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pyotp
import pytest
from sqlalchemy import Engine, event, func, select, update

from posting import PostOffice, age, follow, post_office
from sneakpreview.storage.base import reading
from sneakpreview.storage.base import sessions as writing
from sneakpreview.storage.letters import LetterRow
from sneakpreview.storage.links import LinkRow
from sneakpreview.storage.people import PersonRow
from sneakpreview.web import security
from visiting import EMAIL, PASSWORD, Browser, make_site

NEW = "the ferret walks home quickly"
CROWD = 50


@pytest.fixture
def office(engine: Engine) -> Iterator[PostOffice]:
    with post_office(engine, limits=False) as office:
        yield office


def ask(browser: Browser, email: str = EMAIL) -> int:
    if not browser.token:
        browser.me()
    return browser.call("POST", "/api/resets", {"email": email}).status_code


def reset(browser: Browser, link: tuple[str, str], password: str = NEW) -> int:
    return follow(browser, *link, password=password).status_code


def counted(engine: Engine) -> tuple[int, ...]:
    with reading(engine)() as session:
        return tuple(
            session.scalar(select(func.count()).select_from(table)) or 0
            for table in (LinkRow, LetterRow)
        )


def test_a_link_sets_a_new_password_and_ends_every_session(office: PostOffice) -> None:
    home = office.confirmed()
    stranger = Browser(office.site)
    assert ask(stranger) == 202
    link = office.link()
    assert link[0] == "reset"
    assert reset(stranger, link) == 204
    assert not stranger.me()["signed_in"]
    assert not home.me()["signed_in"]
    assert Browser(office.site).sign_in().status_code == 401
    assert Browser(office.site).sign_in(password=NEW).status_code == 200
    (news,) = office.arrived()
    assert news["To"] == EMAIL
    assert news["Subject"].startswith("Your password was changed")


def test_a_new_password_takes_no_second_factor_away(office: PostOffice) -> None:
    home = office.confirmed()
    secret = (home.call("POST", "/api/me/second-factor").json or {})["secret"]
    code = {"code": pyotp.TOTP(secret).now()}
    assert home.call("PUT", "/api/me/second-factor", code).status_code == 200
    office.arrived()
    ask(Browser(office.site))
    assert reset(Browser(office.site), office.link()) == 204
    browser = Browser(office.site)
    assert browser.sign_in(password=NEW).status_code == 202
    assert not browser.me()["signed_in"]


def test_a_link_is_good_once(office: PostOffice) -> None:
    office.confirmed()
    ask(Browser(office.site))
    link = office.link()
    assert reset(Browser(office.site), link) == 204
    assert reset(Browser(office.site), link, PASSWORD) == 410
    assert Browser(office.site).sign_in(password=NEW).status_code == 200


def test_a_link_is_good_for_an_hour(office: PostOffice, engine: Engine) -> None:
    office.confirmed()
    ask(Browser(office.site))
    link = office.link()
    with reading(engine)() as session:
        row = session.scalars(select(LinkRow)).one()
    assert row.ends_at - row.made_at == timedelta(hours=1)
    age(engine, LinkRow, ends_at=datetime.now(UTC))
    assert reset(Browser(office.site), link) == 410


def test_the_other_links_end_with_the_one_that_was_used(office: PostOffice) -> None:
    office.confirmed()
    ask(Browser(office.site))
    first = office.link()
    ask(Browser(office.site))
    second = office.link()
    assert reset(Browser(office.site), second) == 204
    assert reset(Browser(office.site), first, PASSWORD) == 410


def test_a_refused_password_leaves_the_link_good(office: PostOffice) -> None:
    office.confirmed()
    ask(Browser(office.site))
    link = office.link()
    for weak in ("short", "passwordpassword", EMAIL + "1"):
        assert reset(Browser(office.site), link, weak) == 422
    assert reset(Browser(office.site), link) == 204


def test_a_link_for_one_thing_is_good_for_no_other(office: PostOffice) -> None:
    home = office.confirmed()
    ask(Browser(office.site))
    _, token = office.link()
    for purpose in ("join", "confirm", "move"):
        assert follow(home, purpose, token).status_code == 410
    home.call("PUT", "/api/me/email", {"email": "new@example.com"})
    _, other = office.link("new@example.com")
    for purpose in ("reset", "join"):
        answer = follow(Browser(office.site), purpose, other, password=NEW)
        assert answer.status_code == 410
    assert reset(Browser(office.site), ("reset", token)) == 204


def test_of_many_uses_of_one_link_one_sets_the_password(
    office: PostOffice, engine: Engine
) -> None:
    office.confirmed()
    ask(Browser(office.site))
    link = office.link()
    browsers = [Browser(office.site) for _ in range(CROWD)]
    for browser in browsers:
        browser.me()
    start = Barrier(CROWD)

    def use(number: int) -> int:
        start.wait()
        return reset(browsers[number], link, f"{number:02d} {NEW}")

    with ThreadPoolExecutor(CROWD) as crowd:
        statuses = list(crowd.map(use, range(CROWD)))
    assert statuses.count(204) == 1
    assert set(statuses) <= {204, 410, 503}  # 503: too many hash at once
    winner = f"{statuses.index(204):02d} {NEW}"
    assert Browser(office.site).sign_in(password=winner).status_code == 200
    assert len(office.arrived()) == 1
    assert counted(engine) == (0, 0)


def test_a_database_holds_nothing_that_opens_anything(
    office: PostOffice, engine: Engine
) -> None:
    office.confirmed()
    ask(Browser(office.site))
    with reading(engine)() as session:
        letter = session.scalars(select(LetterRow)).one()
        link = session.scalars(select(LinkRow)).one()
        kept = f"{letter.__dict__} {link.__dict__} {link.digest.hex()}"
    _, token = office.link()
    assert len(token) == 64
    assert token not in kept
    guesses = (str(letter.seed), link.digest.hex(), letter.name)
    for guess in guesses:
        assert reset(Browser(office.site), ("reset", guess)) == 410


@pytest.mark.parametrize("who", ["nobody", "unconfirmed", "locked"])
@pytest.mark.usefixtures("one_request_id")
def test_every_address_gets_one_answer_and_one_work(
    office: PostOffice, engine: Engine, who: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.confirmed("first@example.com")
    office.confirmed()
    if who != "nobody":
        other = {"unconfirmed": {"confirmed_at": None}, "locked": {"active": False}}
        with writing(engine).begin() as session:
            mine = PersonRow.email == EMAIL
            session.execute(update(PersonRow).where(mine).values(other[who]))
    unknown = "nobody@example.com" if who == "nobody" else EMAIL
    hashed: list[str] = []
    monkeypatch.setattr(security, "hash_password", hashed.append)
    monkeypatch.setattr(security, "verify_password", hashed.append)
    seen = []
    for email in ("first@example.com", unknown):
        statements: list[str] = []
        browser = Browser(office.site)
        browser.me()

        def note(_c: object, _u: object, statement: str, *_: object) -> None:
            statements.append(statement)  # noqa: B023 - removed before the next turn

        before = counted(engine)
        event.listen(engine, "before_cursor_execute", note)
        answer = browser.call("POST", "/api/resets", {"email": email})
        event.remove(engine, "before_cursor_execute", note)
        more = [b - a for a, b in zip(before, counted(engine), strict=True)]
        headers = {k: v for k, v in answer.headers if k not in {"Set-Cookie", "Date"}}
        seen.append((answer.status_code, answer.json, headers, statements, more))
    assert seen[0] == seen[1]
    assert seen[0][0] == 202
    assert seen[0][4] == [1, 1]
    assert hashed == []
    (letter,) = office.arrived()
    assert letter["To"] == "first@example.com"


def test_a_link_that_was_sent_to_an_old_address_is_dead(
    office: PostOffice, engine: Engine
) -> None:
    office.confirmed()
    ask(Browser(office.site))
    link = office.link()
    with writing(engine).begin() as session:
        session.execute(update(PersonRow).values(email="new@example.com"))
    assert reset(Browser(office.site), link) == 410


def test_a_link_for_an_account_that_is_locked_is_dead(
    office: PostOffice, engine: Engine
) -> None:
    office.confirmed()
    ask(Browser(office.site))
    link = office.link()
    with writing(engine).begin() as session:
        session.execute(update(PersonRow).values(active=False))
    assert reset(Browser(office.site), link) == 410


def test_asking_is_limited_by_address_and_by_account(engine: Engine) -> None:
    with post_office(engine) as office:
        here = Browser(office.site)
        tries = [ask(here, f"{number}@example.com") for number in range(4)]
        assert tries == [202] * 3 + [429]
        elsewhere = [
            ask(Browser(office.site, address=f"198.51.100.{number}"))
            for number in range(4)
        ]
        assert elsewhere == [202] * 3 + [429]


def test_a_site_that_sends_no_mail_says_so(engine: Engine) -> None:
    browser = Browser(make_site(engine))
    browser.me()
    answer = browser.call("POST", "/api/resets", {"email": EMAIL})
    assert answer.status_code == 409
    assert (answer.json or {})["type"] == "/problems/no-mail"
    assert counted(engine) == (0, 0)


def test_no_link_is_made_of_what_the_host_header_says(office: PostOffice) -> None:
    office.confirmed()
    browser = Browser(office.site)
    browser.base = "http://evil.example"
    ask(browser)
    (letter,) = office.arrived()
    assert "evil" not in letter.as_string()
