"""Linking and unlinking a provider, and its word as a proof."""

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine, select, update

from crossing import cross, identities, make_stale, trouble, unlink
from factories import tt
from outside.openid import MadeUp
from provided import come_back, set_out, there
from sneakpreview.providers.base import Told
from sneakpreview.storage.base import sessions
from sneakpreview.storage.people import PersonRow
from sneakpreview.usecases.link_identity import NoIdentityLinkedError, link_identity
from sneakpreview.wiring import now
from visiting import Browser, make_site


def test_an_account_links_a_provider_and_signs_in_by_it(
    site: APIFlask, made_up: MadeUp
) -> None:
    owner = Browser(site)
    owner.sign_up()
    owner.mark([1])
    back = cross(owner, made_up, errand="link", back="/account")
    assert back == "/account"
    assert cross(owner, made_up, errand="link", back="/account") == "/account"
    (mine,) = identities(owner)
    assert (mine["label"], mine["called"], mine["usable"]) == (
        "Home",
        "jane@example.com",
        True,
    )
    browser = Browser(site)
    cross(browser, made_up)
    assert browser.marks() == {tt(1): "like"}
    assert unlink(browser) == 204
    assert identities(owner) == []


def test_what_is_linked_to_one_account_is_linked_to_no_other(
    site: APIFlask, made_up: MadeUp
) -> None:
    cross(Browser(site), made_up)
    other = Browser(site)
    other.sign_up()
    end = cross(other, made_up, errand="link", back="/account")
    assert end == trouble("somebody-else", "/account")
    assert identities(other) == []


def test_the_last_way_in_stays(site: APIFlask, engine: Engine, made_up: MadeUp) -> None:
    browser = Browser(site)
    cross(browser, made_up)
    assert unlink(browser) == 409
    # A provider that the operator took away is no way in any more.
    owner = Browser(site)
    owner.sign_up()
    made_up.subject = "another"
    cross(owner, made_up, errand="link")
    without = Browser(make_site(engine))
    without.sign_in()
    assert identities(without)[0]["usable"] is False
    assert unlink(without) == 204


def test_nobody_unlinks_what_is_somebody_elses(site: APIFlask, made_up: MadeUp) -> None:
    owner = Browser(site)
    cross(owner, made_up)
    (mine,) = identities(owner)
    other = Browser(site)
    other.sign_up()
    gone = other.call("DELETE", f"/api/me/identities/{mine['id']}")
    assert gone.status_code == 404
    assert len(identities(owner)) == 1


def test_linking_and_unlinking_ask_for_a_proof_which_the_provider_gives(
    site: APIFlask, engine: Engine, made_up: MadeUp
) -> None:
    browser = Browser(site)
    cross(browser, made_up)
    make_stale(engine)
    assert set_out(browser, errand="link").status_code == 403
    (mine,) = identities(browser)
    gone = browser.call("DELETE", f"/api/me/identities/{mine['id']}")
    assert gone.status_code == 403
    key = browser.key
    to = there(browser, errand="prove", back="/account")
    assert "max_age=900" in to
    assert come_back(browser, made_up.agree(to)) == "/account"
    assert browser.key != key
    assert browser.call("GET", "/api/me/freshness").status_code == 204


def test_a_proof_is_not_taken_of_somebody_else_nor_of_long_ago(
    site: APIFlask, engine: Engine, made_up: MadeUp
) -> None:
    browser = Browser(site)
    cross(browser, made_up)
    make_stale(engine)
    made_up.subject = "another"
    end = cross(browser, made_up, errand="prove")
    assert end == trouble("not-you", "/account")
    made_up.subject = MadeUp.subject
    made_up.change = lambda claims: claims.update(auth_time=claims["iat"] - 1000)
    end = cross(browser, made_up, errand="prove")
    assert end == trouble("failed", "/account")
    assert browser.call("GET", "/api/me/freshness").status_code == 403


def test_a_way_back_is_no_good_once_somebody_else_is_signed_in(
    site: APIFlask, made_up: MadeUp
) -> None:
    browser = Browser(site)
    browser.sign_up()
    back = made_up.agree(there(browser, errand="link"))
    browser.sign_out()
    browser.me()
    browser.sign_up("bea@example.com")
    assert come_back(browser, back) == trouble("over")
    assert identities(browser) == []


def test_nothing_is_linked_to_an_account_that_is_locked_meanwhile(
    site: APIFlask, engine: Engine, made_up: MadeUp
) -> None:
    browser = Browser(site)
    cross(browser, made_up)
    told = Told("https://elsewhere.example", "1", None, "jane")
    with sessions(engine).begin() as session:
        session.execute(update(PersonRow).values(active=False))
        person = session.scalars(select(PersonRow.id)).one()
        with pytest.raises(NoIdentityLinkedError):
            link_identity(session, person, told, now())


def test_only_who_can_has_an_errand_there(site: APIFlask) -> None:
    nobody, guest, account = Browser(site), Browser(site), Browser(site)
    guest.begin()
    account.sign_up()
    asked = {
        (name, errand): set_out(browser, errand=errand).status_code
        for name, browser in (("nobody", nobody), ("guest", guest), ("own", account))
        for errand in ("sign-in", "link", "prove")
    }
    assert asked == {
        ("nobody", "sign-in"): 201,
        ("nobody", "link"): 401,
        ("nobody", "prove"): 401,
        ("guest", "sign-in"): 201,
        ("guest", "link"): 409,
        ("guest", "prove"): 409,
        ("own", "sign-in"): 409,
        ("own", "link"): 201,
        ("own", "prove"): 409,
    }


def test_an_account_that_knows_too_many_links_no_more(
    site: APIFlask, made_up: MadeUp
) -> None:
    browser = Browser(site)
    browser.sign_up()
    for number in range(20):
        made_up.subject = str(number)
        assert cross(browser, made_up, errand="link", back="/account") == "/account"
    made_up.subject = "one more"
    end = cross(browser, made_up, errand="link")
    assert end == trouble("full", "/account")
