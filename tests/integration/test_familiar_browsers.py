"""Where an account's owner has signed in, others' guesses keep nobody out."""

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine

from visiting import EMAIL, Browser, make_site

OTHER = "grace@example.com"
NAME = "sneakpreview-familiar"


@pytest.fixture
def site(engine: Engine) -> APIFlask:
    return make_site(engine)


@pytest.fixture
def home(site: APIFlask) -> Browser:
    """The owner's browser, who has signed out."""
    browser = Browser(site)
    browser.sign_up()
    leave(browser)
    return browser


def leave(browser: Browser) -> None:
    """Sign out, and look at the page again."""
    browser.sign_out()
    browser.me()


def guess_everywhere(site: APIFlask) -> None:
    """Use up the account's tries, from as many addresses."""
    for number in range(11):
        stranger = Browser(site, address=f"198.51.100.{number}")
        answer = stranger.sign_in(password=f"a guess, number {number}")
        assert answer.status_code == (401 if number < 10 else 429)


def test_the_owner_gets_in_where_they_were_before_whatever_others_try(
    site: APIFlask, home: Browser
) -> None:
    guess_everywhere(site)
    assert Browser(site).sign_in().status_code == 429
    assert home.sign_in().status_code == 200


def test_the_owner_may_prove_who_they_are_whatever_others_try(
    site: APIFlask, home: Browser
) -> None:
    home.sign_in()
    guess_everywhere(site)
    proof = {"password": "an old password of mine"}
    assert home.call("POST", "/api/me/freshness", proof).status_code == 422


def test_there_guessing_is_slowed_as_well(home: Browser) -> None:
    statuses = []
    for number in range(12):
        home.client.environ_base["REMOTE_ADDR"] = f"198.51.100.{number}"
        statuses.append(home.sign_in(EMAIL, "a guess of the finder's").status_code)
    assert statuses == [401] * 10 + [429] * 2


def test_signing_in_again_gives_a_browser_no_more_tries(home: Browser) -> None:
    for number in range(10):
        home.client.environ_base["REMOTE_ADDR"] = f"198.51.100.{number}"
        assert home.sign_in().status_code == 200
        leave(home)
    home.client.environ_base["REMOTE_ADDR"] = "198.51.100.99"
    assert home.sign_in().status_code == 429


def test_another_account_is_no_more_heard_there(site: APIFlask, home: Browser) -> None:
    Browser(site, address="203.0.113.1").sign_up(OTHER)
    for number in range(10):
        Browser(site, address=f"198.51.100.{number}").sign_in(OTHER, "a guess at it")
    assert home.sign_in(OTHER).status_code == 429
    assert home.sign_in(EMAIL).status_code == 200


def test_a_cookie_that_was_changed_is_nobodys(site: APIFlask, home: Browser) -> None:
    cookie = home.client.get_cookie(NAME, domain="films.example")
    assert cookie is not None
    guess_everywhere(site)
    for worth in (cookie.value[:-1], f"{cookie.value}x", "", "[1, 2]", "a.b.c"):
        home.client.set_cookie(NAME, worth, domain="films.example")
        assert home.sign_in().status_code == 429
    home.client.set_cookie(NAME, cookie.value, domain="films.example")
    assert home.sign_in().status_code == 200


def test_a_guest_is_given_none(site: APIFlask) -> None:
    guest = Browser(site)
    guest.begin()
    assert guest.client.get_cookie(NAME, domain="films.example") is None


@pytest.mark.parametrize("https", [False, True])
def test_the_cookie_is_as_strict_as_the_connection_allows(
    engine: Engine,
    https: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    answer = Browser(make_site(engine, https=https), https=https).sign_up()
    (cookie,) = (sent for sent in answer.headers.getlist("Set-Cookie") if NAME in sent)
    words = set(cookie.split("; ")[1:])
    assert cookie.startswith(f"__Host-{NAME}=" if https else f"{NAME}=")
    assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= words
    assert ("Secure" in words) is https
    assert "Domain" not in cookie
