"""Signing in by a provider: to it, back, and what it is worth on the account's page."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from opening import OpenPage
from playwright.sync_api import Page, expect
from steps import ALIEN, HEAT, begin_with, call, message

from cluster import free_port
from provided import real_provider
from server import Site, serving

pytestmark = [  # the provider's pages
    pytest.mark.expects(r"^http://127\.0\.0\.1:\d+/"),
    pytest.mark.expects(r"/favicon\.ico\]$"),
]
PASSWORD = "the otter walks home slowly"  # noqa: S105 - a test's own


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Start a site that knows a real provider, and the provider."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    with real_provider(url) as home:
        words = (
            f"name=home issuer={home.issuer} id={home.client} secret='{home.secret}'"
        )
        data = tmp_path_factory.mktemp("provided") / "data"
        with serving(
            data, port=str(port), address=url, providers=words, limits="false"
        ) as site:
            yield site


def test_a_newcomer_signs_in_by_a_provider_and_comes_back(page: Page) -> None:
    page.goto("/sign-in")
    _cross(page, "Continue with Home", "nora")
    expect(page).to_have_url(re.compile("/recommendations$"))
    page.goto("/account")
    expect(page.get_by_text("nora@example.com").first).to_be_visible()
    page.get_by_role("button", name="Sign out", exact=True).click()
    expect(message(page, "You are signed out.")).to_be_visible()
    page.goto("/sign-in")
    page.get_by_role("button", name="Continue with Home").click()  # it still knows her
    expect(page).to_have_url(re.compile("/recommendations$"))
    assert call(page, "GET", "/api/me")["email"] == "nora@example.com"


def test_a_guest_keeps_everything_that_was_marked(page: Page) -> None:
    begin_with(page, HEAT, save=[ALIEN])
    page.goto("/account")
    _cross(page, "Continue with Home", "gus")
    expect(page.get_by_role("heading", name="Your account", exact=True)).to_be_visible()
    me = call(page, "GET", "/api/me")
    assert (me["guest"], me["email"]) == (False, "gus@example.com")
    assert (me["marks"]["like"], me["marks"]["save"]) == (1, 1)


def test_a_guest_brings_films_along_into_an_account_that_is_there(
    open_page: OpenPage,
) -> None:
    page = open_page()
    page.goto("/sign-in")
    _cross(page, "Continue with Home", "bea")
    expect(page).to_have_url(re.compile("/recommendations$"))
    elsewhere = open_page()
    begin_with(elsewhere, HEAT)
    elsewhere.goto("/sign-in")
    expect(elsewhere.get_by_label(re.compile("Bring along"))).to_be_checked()
    _cross(elsewhere, "Continue with Home", "bea")
    expect(elsewhere).to_have_url(re.compile("/recommendations$"))
    me = call(page, "GET", "/api/me")
    assert (me["email"], me["marks"]["like"]) == ("bea@example.com", 1)


@pytest.mark.expects("status of 40[39]")
def test_an_account_links_a_provider_and_unlinks_it(
    open_page: OpenPage, site: Site
) -> None:
    page = open_page()
    _sign_up(page, "linus@example.org")
    page.goto("/account")
    _cross(page, "Link Home", "linus")
    row = page.get_by_role("list", name="Signing in by others").get_by_role("listitem")
    expect(row).to_contain_text("Home: linus@example.com")
    with closing(sqlite3.connect(site.data / "sneakpreview.sqlite")) as database:
        database.execute("UPDATE session SET proved_at = 0")
        database.commit()
    page.get_by_role("button", name="Unlink Home").click()
    page.get_by_role("button", name="Unlink it").click()
    dialog = page.get_by_role("dialog", name="Is it still you?")
    dialog.get_by_role("button", name="Ask Home").click()  # which knows him still
    expect(row).to_have_count(1)
    page.get_by_role("button", name="Unlink Home").click()
    page.get_by_role("button", name="Unlink it").click()
    expect(message(page, "Home signs you in no more.")).to_be_visible()
    expect(row).to_have_count(0)


@pytest.mark.expects("status of 409")
def test_the_last_way_in_stays(page: Page) -> None:
    page.goto("/sign-in")
    _cross(page, "Continue with Home", "lara")
    expect(page).to_have_url(re.compile("/recommendations$"))
    page.goto("/account")
    page.get_by_role("button", name="Unlink Home").click()
    page.get_by_role("button", name="Unlink it").click()
    expect(message(page, "This is your last way in.")).to_be_visible()


def test_an_address_of_another_account_is_told_and_nothing_is_joined(
    open_page: OpenPage,
) -> None:
    owner = open_page()
    _sign_up(owner, "olga@example.com")
    page = open_page()
    page.goto("/sign-in")
    _cross(page, "Continue with Home", "olga")
    expect(page.get_by_role("alert")).to_contain_text("Sign in to that account first")
    assert not call(page, "GET", "/api/me")["signed_in"]


def test_who_says_no_at_the_provider_reads_that_nothing_was_done(page: Page) -> None:
    page.goto("/sign-in")
    page.get_by_role("button", name="Continue with Home").click()
    page.get_by_role("link", name="Cancel").click()
    expect(page.get_by_role("alert")).to_contain_text("nothing was done")


def _cross(page: Page, button: str, name: str) -> None:
    """Press a button of the site, sign in at the provider, and agree there."""
    page.get_by_role("button", name=button, exact=True).click()
    page.locator("[name=login]").fill(name)
    page.locator("[name=password]").fill("any")
    page.locator("button[type=submit]").click()
    page.get_by_role("button", name="Continue").click()


def _sign_up(page: Page, email: str) -> None:
    token = {"X-CSRF-Token": call(page, "GET", "/api/me")["csrf_token"]}
    body = {"email": email, "password": PASSWORD}
    call(page, "POST", "/api/accounts", token, body)
