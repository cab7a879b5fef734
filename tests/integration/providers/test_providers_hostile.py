"""Providers that err, lie, drag or are down: nobody gets in whom they do not know."""

import hmac
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator
from time import time
from typing import Any
from urllib.parse import urlsplit

import pytest
from apiflask import APIFlask
from joserfc import jwt
from sqlalchemy import Engine

from outside.openid import CLIENT, KID, MadeUp, make_key, outside, unsigned
from outside.server import Outside, Page, json_page
from provided import SECRET, SITE, asked, come_back, provider, set_out, there
from sneakpreview.providers import metadata
from visiting import Browser, make_site

LATER = 3600
KEY = make_key()
OTHER = make_key()  # it calls itself by the same name


@pytest.fixture
def made_up() -> MadeUp:
    return MadeUp(KEY)


@pytest.fixture
def server(made_up: MadeUp) -> Iterator[Outside]:
    with outside(made_up).running() as server:
        yield server


@pytest.fixture
def site(sqlite_engine: Engine, server: Outside) -> APIFlask:
    known = (provider(server.url),)
    return make_site(sqlite_engine, providers=known, address=SITE, limits=False)


def sign_in(browser: Browser, made_up: MadeUp, **more: str) -> str:
    return come_back(browser, made_up.agree(there(browser), **more))


def refused(browser: Browser, trouble: str) -> str:
    assert not browser.me()["signed_in"]
    return f"/sign-in?trouble={trouble}&by=home"


def test_the_browser_is_sent_with_all_that_protects_the_way_back(
    site: APIFlask, server: Outside
) -> None:
    to = there(Browser(site))
    question = asked(to)
    assert to.startswith(f"{server.url}/authorize?")
    assert question["redirect_uri"] == f"{SITE}/api/providers/home/back"
    assert question["code_challenge_method"] == "S256"
    assert (question["response_type"], question["client_id"]) == ("code", CLIENT)
    assert len({question[one] for one in ("state", "nonce", "code_challenge")}) == 3


def test_the_way_back_is_not_made_of_what_a_request_says_of_its_host(
    site: APIFlask,
) -> None:
    browser = Browser(site)
    browser.base = "http://evil.example"
    question = asked(there(browser))
    assert question["redirect_uri"] == f"{SITE}/api/providers/home/back"


def test_a_code_is_handed_in_once_with_what_only_this_site_has(
    site: APIFlask, made_up: MadeUp
) -> None:
    browser = Browser(site)
    back = made_up.agree(there(browser))
    assert come_back(browser, back) == "/"
    (form,) = made_up.spent
    assert form["redirect_uri"] == f"{SITE}/api/providers/home/back"
    assert len(form["code_verifier"]) >= 43
    assert come_back(browser, back) == "/sign-in?trouble=over&by=home"
    assert len(made_up.spent) == 1


def test_a_state_that_was_made_up_leads_nowhere(
    site: APIFlask, made_up: MadeUp
) -> None:
    browser = Browser(site)
    made_up.agree(there(browser))
    path = f"{SITE}/api/providers/home/back?code=a-code&state=made-up"
    assert come_back(browser, path) == refused(browser, "over")
    assert not made_up.spent


def test_a_state_is_good_in_no_other_browser(site: APIFlask, made_up: MadeUp) -> None:
    mine, theirs = Browser(site), Browser(site)
    there(theirs)
    back = made_up.agree(there(mine))
    assert come_back(theirs, back) == refused(theirs, "over")
    assert come_back(mine, back) == "/"


def test_a_state_of_one_provider_is_good_for_no_other(
    sqlite_engine: Engine, made_up: MadeUp, server: Outside
) -> None:
    with outside(MadeUp(KEY)).running() as other:
        known = (provider(server.url), provider(other.url, "other"))
        browser = Browser(make_site(sqlite_engine, providers=known, address=SITE))
        back = made_up.agree(there(browser)).replace("/home/", "/other/")
        assert come_back(browser, back) == "/sign-in?trouble=over&by=other"
    assert not made_up.spent


def test_an_answer_that_says_it_is_from_elsewhere_is_not_handed_in(
    site: APIFlask, made_up: MadeUp
) -> None:
    browser = Browser(site)
    to = sign_in(browser, made_up, iss="https://elsewhere.example")
    assert to == refused(browser, "failed")
    assert not made_up.spent


def test_an_answer_has_to_say_where_it_is_from_if_that_is_promised(
    site: APIFlask, made_up: MadeUp
) -> None:
    made_up.says_issuer = True
    browser = Browser(site)
    assert sign_in(browser, made_up) == refused(browser, "failed")
    assert not made_up.spent
    assert sign_in(browser, made_up, iss=made_up.site) == "/"


def put(**values: object) -> Callable[[dict[str, Any]], None]:
    return lambda claims: claims.update(values)


@pytest.mark.parametrize(
    "change",
    [
        put(iss="https://elsewhere.example"),
        put(iss=["https://elsewhere.example"]),
        put(aud="somebody-else"),
        put(aud=[CLIENT, "somebody-else"]),
        put(aud=[CLIENT, "somebody-else"], azp="somebody-else"),
        put(azp="somebody-else"),
        put(nonce="of another sign-in"),
        put(nonce=None),
        put(exp=int(time()) - LATER),
        put(exp=float("nan")),
        put(exp="tomorrow"),
        put(exp=True),
        put(iat=int(time()) - LATER),
        put(iat=int(time()) + LATER),
        put(nbf=int(time()) + LATER),
        put(sub=""),
        put(sub=None),
        put(sub={"a": 1}),
        put(sub="x" * 256),
        put(sub="a\nb"),
        lambda claims: claims.pop("nonce"),
        lambda claims: claims.pop("exp"),
        lambda claims: claims.pop("iat"),
        lambda claims: claims.pop("aud"),
        lambda claims: claims.pop("iss"),
        lambda claims: claims.pop("sub"),
    ],
)
def test_a_token_that_is_not_right_in_one_thing_signs_nobody_in(
    site: APIFlask, made_up: MadeUp, change: Callable[[dict[str, Any]], object]
) -> None:
    made_up.change = change
    browser = Browser(site)
    assert sign_in(browser, made_up) == refused(browser, "failed")


def with_a_shared_secret(secret: str) -> Callable[[dict[str, Any]], str]:
    def sign(claims: dict[str, Any]) -> str:
        signed, _, _ = unsigned(claims, "HS256").rpartition(".")
        tag = hmac.digest(secret.encode(), signed.encode(), "sha256")
        return f"{signed}.{urlsafe_b64encode(tag).rstrip(b'=').decode()}"

    return sign


@pytest.mark.parametrize(
    "sign",
    [
        unsigned,
        with_a_shared_secret(SECRET),
        with_a_shared_secret(KEY.as_pem(private=False).decode()),
        lambda claims: jwt.encode({"alg": "RS256", "kid": KID}, claims, OTHER),
        lambda claims: jwt.encode({"alg": "RS256", "kid": KID}, claims, KEY)[:-8],
        lambda _claims: "no token",
        lambda _claims: "e30.e30.",
        lambda _claims: "é",
        lambda _claims: "[" * 10_000,
        lambda _claims: "x" * 20_000,
    ],
)
def test_a_token_that_the_provider_did_not_sign_signs_nobody_in(
    site: APIFlask, made_up: MadeUp, sign: Callable[[dict[str, Any]], str]
) -> None:
    made_up.sign = sign
    browser = Browser(site)
    assert sign_in(browser, made_up) == refused(browser, "failed")


def test_a_provider_may_change_its_keys(
    site: APIFlask, made_up: MadeUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(metadata, "AGAIN", 0.0)
    assert sign_in(Browser(site), made_up) == "/"
    made_up.key, made_up.subject, made_up.email = (
        make_key("two"),
        "2",
        "two@example.com",
    )
    browser = Browser(site)
    assert sign_in(browser, made_up) == "/"
    assert browser.me()["email"] == "two@example.com"


def test_a_token_of_an_unknown_key_does_not_make_the_site_ask_and_ask(
    site: APIFlask, made_up: MadeUp, server: Outside
) -> None:
    assert sign_in(Browser(site), made_up) == "/"
    made_up.sign = lambda claims: jwt.encode(
        {"alg": "RS256", "kid": "unheard of"}, claims, OTHER
    )
    for _ in range(3):
        browser = Browser(site)
        assert sign_in(browser, made_up) == refused(browser, "failed")
    assert sum(one.path == "/jwks" for one in server.asked) == 1


@pytest.mark.parametrize(
    "trouble",
    [
        Page(status=500),
        Page(b"<html>", headers={"Content-Type": "text/html"}),
        Page(b"[" * 100_000),
        Page(b"x" * (2 << 20)),
        Page(b'{"issuer": NaN}'),
        Page(status=302, headers={"Location": "http://127.0.0.1:1/"}),
        json_page({"issuer": "https://elsewhere.example"}),
        json_page([]),
    ],
)
def test_a_provider_that_is_out_of_order_is_said_to_be(
    site: APIFlask, server: Outside, made_up: MadeUp, trouble: Page
) -> None:
    browser = Browser(site)
    server.trouble = trouble
    answer = set_out(browser)
    assert (answer.status_code, answer.json and answer.json["type"]) == (
        503,
        "/problems/provider-down",
    )
    server.trouble = None
    back = made_up.agree(there(browser))
    server.trouble = trouble
    assert come_back(browser, back) == refused(browser, "failed")


def test_a_provider_that_drags_is_not_waited_for(
    site: APIFlask, server: Outside, made_up: MadeUp
) -> None:
    browser = Browser(site)
    back = made_up.agree(there(browser))
    site.extensions["sneakpreview"].speakers["home"].patience = 0.2
    server.delay = 1
    assert come_back(browser, back) == refused(browser, "failed")


@pytest.mark.parametrize(
    "endpoint", ["http://127.0.0.1:1/token", "https://127.0.0.1:1/token", "file:///a"]
)
def test_a_provider_sends_the_site_to_no_address_at_home(
    site: APIFlask, made_up: MadeUp, server: Outside, endpoint: str
) -> None:
    told = made_up.metadata() | {"token_endpoint": endpoint}
    server.answers = lambda asked: (
        json_page(told) if "well-known" in asked.path else made_up.answers(asked)
    )
    browser = Browser(site)
    set_out(browser)
    if endpoint.startswith("file"):
        assert set_out(browser).status_code == 503
        return
    assert sign_in(browser, made_up) == refused(browser, "failed")
    assert not made_up.spent


def test_who_refuses_there_is_not_let_in_here(site: APIFlask, made_up: MadeUp) -> None:
    browser = Browser(site)
    back = made_up.agree(there(browser), error="access_denied")
    assert come_back(browser, back) == refused(browser, "refused")
    assert not made_up.spent


@pytest.mark.parametrize("verified", [False, None, "true", 1])
def test_an_address_that_was_not_verified_is_nobodys(
    site: APIFlask, made_up: MadeUp, verified: object
) -> None:
    owner = Browser(site)
    owner.sign_up("jane@example.com")
    made_up.verified = verified
    browser = Browser(site)
    assert sign_in(browser, made_up) == "/"
    me = browser.me()
    assert (me["guest"], me["email"], me["confirmed"]) == (False, None, False)
    assert me["operator"] is False


def test_an_address_that_was_verified_joins_nothing_by_itself(
    site: APIFlask, made_up: MadeUp
) -> None:
    Browser(site).sign_up("jane@example.com")
    made_up.email = "Jane@Example.COM"
    browser = Browser(site)
    assert sign_in(browser, made_up) == refused(browser, "address")


@pytest.mark.parametrize(
    "back",
    ["//e", "/\\e", "/%2f%2fe", "%2f%2fe", "https:e", "\t/e", "/\te", "https://e/"],
)
def test_nobody_is_sent_on_to_another_site(
    site: APIFlask, made_up: MadeUp, back: str
) -> None:
    browser = Browser(site)
    to = come_back(browser, made_up.agree(there(browser, back=back)))
    assert to == "/" or (urlsplit(to).netloc == "" and to == back == "/%2f%2fe")
