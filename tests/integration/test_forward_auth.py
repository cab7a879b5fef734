"""A proxy in front that says who somebody is: believed from there, and no further."""

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine

from factories import tt
from sneakpreview.domain.signup import SignUp
from visiting import Browser, make_site

PROXY = "10.0.0.2"
CHOSEN = {
    "forward_auth_header": "Remote-User",
    "forward_auth_email": "Remote-Email",
    "forward_auth_from": ("10.0.0.0/24",),
}


@pytest.fixture
def site(sqlite_engine: Engine) -> APIFlask:
    address = "http://films.example"
    return make_site(sqlite_engine, limits=False, address=address, **CHOSEN)


class Behind(Browser):
    """A browser whose requests come through the proxy, which adds its headers."""

    def __init__(
        self, site: APIFlask, user: str | None, email: str = "", peer: str = PROXY
    ) -> None:
        super().__init__(site, address=peer)
        self.says(user, email)

    def says(self, user: str | None, email: str = "") -> None:
        given = {"HTTP_REMOTE_USER": user, "HTTP_REMOTE_EMAIL": email}
        for name, value in given.items():
            self.client.environ_base.pop(name, None)
            if value:
                self.client.environ_base[name] = value


def test_whom_the_proxy_names_is_signed_in_and_found_again(site: APIFlask) -> None:
    browser = Behind(site, "ada", "Ada@Example.com")
    me = browser.me()
    assert (me["signed_in"], me["guest"], me["email"]) == (
        True,
        False,
        "ada@example.com",
    )
    browser.mark([1])
    again = Behind(site, "ada")
    again.me()
    assert again.marks() == {tt(1): "like"}
    assert not Behind(site, "bea").me()["email"]


@pytest.mark.parametrize("peer", ["10.0.1.2", "192.0.2.1", "::1", "", "no address"])
def test_from_any_other_address_the_header_says_nothing(
    site: APIFlask, peer: str
) -> None:
    browser = Behind(site, "ada", peer=peer)
    assert not browser.me()["signed_in"]
    assert browser.call("GET", "/api/providers").json == {"items": [], "proxy": None}
    assert browser.call("POST", "/api/sessions/proxy", {}).status_code == 401


def test_what_a_client_says_of_its_own_address_is_no_proof(
    sqlite_engine: Engine,
) -> None:
    site = make_site(sqlite_engine, proxies=1, **CHOSEN)
    browser = Behind(site, "ada", peer="192.0.2.1")
    answer = browser.call("GET", "/api/me", X_Forwarded_For=PROXY)
    assert not dict(answer.json or {})["signed_in"]
    # And whoever is behind the proxy is, whatever address they have themselves.
    behind = Behind(site, "ada")
    answer = behind.call("GET", "/api/me", X_Forwarded_For="192.0.2.1")
    assert dict(answer.json or {})["signed_in"]


def test_without_the_setting_the_header_is_nothing(sqlite_engine: Engine) -> None:
    assert not Behind(make_site(sqlite_engine), "ada").me()["signed_in"]


def test_an_address_of_ipv4_in_ipv6_is_the_one_of_ipv4(site: APIFlask) -> None:
    assert Behind(site, "ada", peer=f"::ffff:{PROXY}").me()["signed_in"]


@pytest.mark.parametrize(
    "user", ["ada,bea", "ada, bea", " ", "x" * 256, "a\tb", "\xff"]
)
def test_a_word_that_is_none_names_nobody(site: APIFlask, user: str) -> None:
    assert not Behind(site, user).me()["signed_in"]


def test_when_the_proxy_names_somebody_else_the_session_ends(site: APIFlask) -> None:
    browser = Behind(site, "ada")
    browser.me()
    browser.mark([1])
    browser.says("bea")
    assert browser.call("GET", "/api/marks?kind=like").status_code == 401
    browser.me()
    assert browser.marks() == {}
    browser.says(None)
    assert not browser.me()["signed_in"]


def test_a_session_of_an_account_s_own_stays_whatever_the_proxy_says(
    site: APIFlask,
) -> None:
    browser = Behind(site, None)
    browser.sign_up()
    browser.says("ada")
    assert browser.me()["email"] == "ada@example.com"
    assert browser.call("GET", "/api/me/identities").json == {"items": []}


def test_an_account_that_has_the_address_is_not_taken_over(site: APIFlask) -> None:
    owner = Browser(site)
    owner.sign_up("ada@example.com")
    browser = Behind(site, "ada", "ada@example.com")
    assert not browser.me()["signed_in"]
    answer = browser.call("POST", "/api/sessions/proxy", {})
    assert (answer.status_code, answer.json and answer.json["type"]) == (
        409,
        "/problems/address",
    )


def test_an_account_links_who_the_proxy_names_and_proves_itself_by_it(
    site: APIFlask,
) -> None:
    owner = Behind(site, None)
    owner.sign_up("owner@example.com")
    owner.mark([1])
    owner.says("ada")
    assert owner.call("POST", "/api/me/identities/proxy").status_code == 200
    assert owner.call("POST", "/api/me/freshness/proxy").status_code == 200
    owner.says("bea")
    assert owner.call("POST", "/api/me/freshness/proxy").status_code == 422
    browser = Behind(site, "ada")
    browser.me()
    assert browser.marks() == {tt(1): "like"}
    assert browser.call("POST", "/api/me/freshness/proxy").status_code == 200
    assert browser.me()["signed_in"]
    browser.says(None)
    assert not browser.me()["signed_in"]  # the proof did not make it last longer
    other = Behind(site, None)
    other.sign_up("other@example.com")
    other.says("ada")
    assert other.call("POST", "/api/me/identities/proxy").status_code == 409


@pytest.fixture
def guest(site: APIFlask) -> Behind:
    browser = Behind(site, None)
    browser.begin()
    browser.mark([1, 2])
    browser.says("ada")
    return browser


def test_a_guest_is_asked_before_the_proxy_s_word_counts(guest: Behind) -> None:
    assert guest.me()["guest"]
    assert guest.call("POST", "/api/sessions/proxy", {}).status_code == 200
    assert guest.marks() == {tt(1): "like", tt(2): "like"}
    assert guest.call("POST", "/api/sessions/proxy", {}).status_code == 409


@pytest.mark.parametrize("join", [True, False])
def test_a_guest_may_bring_marks_along(
    site: APIFlask, guest: Behind, *, join: bool
) -> None:
    owner = Behind(site, "ada")
    owner.me()
    owner.mark([1], "hide")
    answer = guest.call("POST", "/api/sessions/proxy", {"join": join})
    assert answer.status_code == 200
    assert guest.marks() == {tt(1): "hide"} | ({tt(2): "like"} if join else {})


def test_a_site_by_invitation_takes_nobody_whom_the_proxy_alone_knows(
    sqlite_engine: Engine,
) -> None:
    site = make_site(sqlite_engine, sign_up=SignUp.INVITATION, **CHOSEN)
    Browser(site).sign_up()
    browser = Behind(site, "bea")
    assert not browser.me()["signed_in"]
    assert browser.call("POST", "/api/sessions/proxy", {}).status_code == 403
