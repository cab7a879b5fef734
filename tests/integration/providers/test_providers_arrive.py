"""Who comes back from a provider: somebody new, somebody known, a guest, a link."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine, func, select, update

from crossing import cross, identities, trouble, unlink
from factories import tt
from outside.openid import MadeUp
from outside.server import Outside
from provided import SITE, come_back, provider, there
from sneakpreview.domain.signup import SignUp
from sneakpreview.storage import crossings, invitations
from sneakpreview.storage.base import sessions
from sneakpreview.storage.crossings import CrossingRow
from sneakpreview.storage.identities import IdentityRow
from sneakpreview.storage.people import PersonRow
from sneakpreview.usecases.sweep_away import sweep_away
from sneakpreview.wiring import now
from visiting import Browser, make_site

AT_ONCE = 50


def test_a_newcomer_gets_an_account_and_finds_it_again(
    site: APIFlask, made_up: MadeUp
) -> None:
    browser = Browser(site)
    assert cross(browser, made_up, back="/saved") == "/saved"
    me = browser.me()
    assert (me["guest"], me["email"], me["confirmed"]) == (
        False,
        "jane@example.com",
        True,
    )
    assert me["operator"]  # the first account is
    browser.mark([1])
    elsewhere = Browser(site)
    cross(elsewhere, made_up)
    assert elsewhere.marks() == {tt(1): "like"}


def test_an_account_is_found_by_who_it_is_and_not_by_what_it_is_called(
    site: APIFlask, made_up: MadeUp
) -> None:
    browser = Browser(site)
    cross(browser, made_up)
    browser.mark([1])
    made_up.email = "moved@example.com"
    again = Browser(site)
    cross(again, made_up)
    assert (again.me()["email"], again.marks()) == ("jane@example.com", {tt(1): "like"})
    assert identities(again)[0]["called"] == "moved@example.com"
    made_up.subject = "somebody else"
    other = Browser(site)
    cross(other, made_up)
    assert (other.me()["email"], other.marks()) == ("moved@example.com", {})


def test_an_account_without_an_address_is_no_guest(
    site: APIFlask, made_up: MadeUp
) -> None:
    made_up.email = None
    browser = Browser(site)
    cross(browser, made_up)
    browser.mark([1])
    parts = site.extensions["sneakpreview"]
    with parts.writing() as session:
        session.execute(update(PersonRow).values(created_at=now() - timedelta(days=9)))
        browser.sign_out()
        sweep_away(session, now())
        session.commit()
    again = Browser(site)
    cross(again, made_up)
    assert (again.me()["guest"], again.marks()) == (False, {tt(1): "like"})
    password = {"password": "the otter walks home slowly"}
    assert again.call("PUT", "/api/me/password", password).status_code == 409
    address = {"email": "jane@example.org"}
    assert again.call("PUT", "/api/me/email", address).status_code == 200
    assert again.call("PUT", "/api/me/password", password).status_code == 200
    assert unlink(again) == 204


def test_a_guest_becomes_the_account_in_a_new_session(
    site: APIFlask, made_up: MadeUp
) -> None:
    browser = Browser(site)
    browser.begin()
    browser.mark([1, 2])
    old = browser.key
    cross(browser, made_up)
    assert browser.marks() == {tt(1): "like", tt(2): "like"}
    assert not browser.me()["guest"]
    assert browser.key != old
    stolen = Browser(site)
    stolen.client.set_cookie(stolen.cookie, old, domain="films.example")
    assert not stolen.me()["signed_in"]


@pytest.mark.parametrize("join", [True, False])
def test_a_guest_brings_marks_along_where_that_is_asked(
    site: APIFlask, made_up: MadeUp, *, join: bool
) -> None:
    owner = Browser(site)
    cross(owner, made_up)
    owner.mark([1], "hide")
    guest = Browser(site)
    guest.begin()
    guest.mark([1, 2])
    cross(guest, made_up, join=join)
    brought = {tt(2): "like"} if join else {}
    assert guest.marks() == owner.marks() == {tt(1): "hide"} | brought


def test_of_many_who_come_back_with_the_same_code_one_is_let_in(
    site: APIFlask, engine: Engine, made_up: MadeUp
) -> None:
    first = Browser(site)
    first.begin()
    first.mark([1])
    back = made_up.agree(there(first)).removeprefix(SITE)
    browsers = [Browser(site) for _ in range(AT_ONCE)]
    for one in browsers:
        one.client.set_cookie(one.cookie, first.key, domain="films.example")
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda one: one.call("GET", back), browsers))
    ends = sorted(one.headers["Location"] for one in answers)
    assert ends == ["/", *[trouble("over")] * (AT_ONCE - 1)]
    assert len(made_up.spent) == 1
    with sessions(engine)() as session:
        assert session.scalar(select(func.count()).select_from(PersonRow)) == 1
        assert session.scalar(select(func.count()).select_from(IdentityRow)) == 1
    winner = Browser(site)
    cross(winner, made_up)
    assert winner.marks() == {tt(1): "like"}


def test_of_many_ways_of_one_newcomer_comes_one_account(
    site: APIFlask, engine: Engine, made_up: MadeUp
) -> None:
    made_up.email = None
    browsers = [Browser(site) for _ in range(8)]
    backs = {}
    for one in browsers:
        back = made_up.agree(there(one), code=f"code-{len(backs)}")
        backs[one] = back.removeprefix(SITE)
        made_up.nonces[f"code-{len(backs) - 1}"] = made_up.nonce
    with ThreadPoolExecutor(8) as pool:
        answers = pool.map(lambda one: one.call("GET", backs[one]), browsers)
        ends = [one.headers["Location"] for one in answers]
    assert ends.count("/") >= 1
    assert set(ends) <= {"/", trouble("busy")}
    with sessions(engine)() as session:
        assert session.scalar(select(func.count()).select_from(PersonRow)) == 1


def test_a_way_is_over_after_ten_minutes(
    site: APIFlask, engine: Engine, made_up: MadeUp
) -> None:
    browser = Browser(site)
    back = made_up.agree(there(browser))
    with sessions(engine).begin() as session:
        earlier = now() - timedelta(seconds=1)
        session.execute(update(CrossingRow).values(ends_at=earlier))
    assert come_back(browser, back) == trouble("over")
    with sessions(engine).begin() as session:
        assert crossings.sweep(session, now()) == 1


def test_a_closed_site_makes_no_account_for_who_is_new(
    engine: Engine, server: Outside, made_up: MadeUp
) -> None:
    known = (provider(server.url),)
    site = make_site(engine, providers=known, address=SITE, sign_up=SignUp.INVITATION)
    Browser(site).sign_up("boss@example.com")
    browser = Browser(site)
    assert cross(browser, made_up) == trouble("not-invited")
    with sessions(engine).begin() as session:
        _, secret = invitations.add(session, now())
        _, other = invitations.add(session, now(), "joe@example.com")
    assert cross(browser, made_up, invitation=other) == trouble("not-invited")
    assert cross(browser, made_up, invitation=secret) == "/"
    assert cross(Browser(site), made_up) == "/"
    made_up.subject, made_up.email = "another", "another@example.com"
    late = Browser(site)
    assert cross(late, made_up, invitation=secret) == trouble("not-invited")


def test_who_is_locked_out_stays_out(
    site: APIFlask, engine: Engine, made_up: MadeUp
) -> None:
    cross(Browser(site), made_up)
    with sessions(engine).begin() as session:
        session.execute(update(PersonRow).values(active=False))
    browser = Browser(site)
    assert cross(browser, made_up) == trouble("locked")
    assert not browser.me()["signed_in"]


def test_who_is_leaving_may_come_back(site: APIFlask, made_up: MadeUp) -> None:
    made_up.email = None
    browser = Browser(site)
    cross(browser, made_up)
    assert browser.call("DELETE", "/api/me").status_code == 200
    cross(browser, made_up)
    assert browser.me()["leaving"]["email"] is None
    assert browser.call("POST", "/api/me/stay").status_code == 200
    assert browser.me()["signed_in"]


def test_going_there_and_back_too_often_is_refused_on_a_page(
    engine: Engine, server: Outside, made_up: MadeUp
) -> None:
    site = make_site(engine, providers=(provider(server.url),), address=SITE)
    browser = Browser(site)
    back = made_up.agree(there(browser))
    path = back.removeprefix(SITE)
    ends = [browser.call("GET", path).headers["Location"] for _ in range(61)]
    assert ends[0] == "/"
    assert ends[-1] == trouble("too-often")
