"""GitHub and Facebook, which speak no OpenID Connect."""

import hmac
from collections.abc import Iterator
from typing import Any

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine

from outside.dialects import TOKEN, Facebook, GitHub, agree
from outside.server import Outside, json_page
from provided import SECRET, SITE, asked, come_back, provider, set_out, there
from sneakpreview.domain.provider import providers
from sneakpreview.providers.registry import speakers
from visiting import Browser, make_site

ADA = "ada@example.com"


@pytest.fixture
def github() -> GitHub:
    return GitHub()


@pytest.fixture
def facebook() -> Facebook:
    return Facebook()


@pytest.fixture
def site(
    sqlite_engine: Engine, github: GitHub, facebook: Facebook
) -> Iterator[APIFlask]:
    with (
        Outside(github.answers).running() as one,
        Outside(facebook.answers).running() as two,
    ):
        known = (provider(one.url, "github"), provider(two.url, "facebook"))
        yield make_site(sqlite_engine, providers=known, address=SITE, limits=False)


def cross(browser: Browser, name: str, **more: str) -> str:
    return come_back(browser, agree(there(browser, name), **more))


def failed(name: str) -> str:
    return f"/sign-in?trouble=failed&by={name}"


def test_the_site_says_by_whom_one_can_sign_in(site: APIFlask) -> None:
    told = Browser(site).call("GET", "/api/providers").json
    assert told == {
        "items": [
            {"name": "github", "label": "GitHub"},
            {"name": "facebook", "label": "Facebook"},
        ],
        "proxy": None,
    }


@pytest.mark.parametrize("name", ["github", "facebook"])
def test_the_way_there_is_protected_in_either_dialect(
    site: APIFlask, github: GitHub, facebook: Facebook, name: str
) -> None:
    browser = Browser(site)
    question = asked(there(browser, name))
    assert question["code_challenge_method"] == "S256"
    assert question["redirect_uri"] == f"{SITE}/api/providers/{name}/back"
    assert cross(browser, name) == "/"
    (form,) = github.spent + facebook.spent
    assert form["client_secret"] == SECRET
    assert len(form["code_verifier"]) >= 43


@pytest.mark.parametrize("name", ["github", "facebook"])
def test_a_code_that_was_refused_signs_nobody_in(site: APIFlask, name: str) -> None:
    browser = Browser(site)
    assert cross(browser, name, code="stale") == failed(name)
    assert not browser.me()["signed_in"]


@pytest.mark.parametrize("name", ["github", "facebook"])
def test_an_answer_from_elsewhere_is_not_handed_in(
    site: APIFlask, github: GitHub, facebook: Facebook, name: str
) -> None:
    browser = Browser(site)
    assert cross(browser, name, iss="https://elsewhere.example") == failed(name)
    assert not github.spent + facebook.spent


@pytest.mark.parametrize(
    ("mails", "email"),
    [
        ([{"email": ADA, "primary": True, "verified": True}], ADA),
        ([{"email": ADA, "primary": True, "verified": False}], None),
        ([{"email": ADA, "primary": False, "verified": True}], None),
        ([], None),
    ],
)
def test_github_tells_an_address_that_is_verified_or_none(
    site: APIFlask, github: GitHub, mails: list[dict[str, Any]], email: str | None
) -> None:
    github.mails = mails
    browser = Browser(site)
    assert cross(browser, "github") == "/"
    assert browser.me()["email"] == email


def test_github_knows_people_by_a_number_and_not_by_a_name_that_can_change_hands(
    site: APIFlask, github: GitHub
) -> None:
    cross(Browser(site), "github")
    github.person = {"id": 583232, "login": "octocat"}
    other = Browser(site)
    cross(other, "github")
    assert not other.me()["operator"]  # who came first is


@pytest.mark.parametrize(
    "person", [{}, [], {"id": True}, {"id": 0}, {"id": "a"}, {"id": None}, {"id": 1.5}]
)
def test_github_has_to_say_who_that_is(
    site: APIFlask, github: GitHub, person: object
) -> None:
    github.person = person
    browser = Browser(site)
    assert cross(browser, "github") == failed("github")


def test_facebook_never_gives_an_account_an_address(
    site: APIFlask, facebook: Facebook
) -> None:
    owner = Browser(site)
    owner.sign_up(ADA)
    browser = Browser(site)
    assert cross(browser, "facebook") == "/"
    assert (browser.me()["email"], browser.me()["guest"]) == (None, False)
    proof = hmac.digest(SECRET.encode(), TOKEN.encode(), "sha256").hex()
    assert facebook.proofs == [proof]


def test_a_proof_asks_facebook_for_the_password_again(site: APIFlask) -> None:
    for name, word in (("facebook", "auth_type"), ("github", "prompt")):
        browser = Browser(site)
        cross(browser, name)
        assert word in asked(there(browser, name, errand="prove"))


def test_the_public_sites_are_known_by_their_names() -> None:
    text = "name=github id=a secret=b name=facebook id=c secret=d"
    known = speakers(providers(text), "agent")
    trip = {"key": b"k", "state": "s", "back": "https://films.example/back"}
    from sneakpreview.providers.base import Trip  # noqa: PLC0415 - beside its one use

    ways = {name: one.way(Trip(**trip)) for name, one in known.items()}  # type: ignore[arg-type]
    assert ways["github"].startswith("https://github.com/login/oauth/authorize?")
    assert ways["facebook"].startswith("https://www.facebook.com/dialog/oauth?")


def test_a_dialect_that_is_out_of_order_signs_nobody_in(
    site: APIFlask, github: GitHub, facebook: Facebook
) -> None:
    github.person = facebook.person = json_page({}).body.decode()
    for name in ("github", "facebook"):
        assert cross(Browser(site), name) == failed(name)
    assert set_out(Browser(site), "nobody").status_code == 404
