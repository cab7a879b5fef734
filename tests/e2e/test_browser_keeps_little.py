"""What is left in a browser, of a password while it is typed and of a person after."""

import re

from playwright.sync_api import Page, expect
from steps import HEAT, begin_with, call, card, message, open_list

PASSWORD = "the otter walks home slowly"  # noqa: S105 - a test's own
EMAIL = "careful@example.com"
KEPT = """async () => ({
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  cookies: document.cookie,
})"""


def test_after_signing_out_nothing_of_a_person_is_left(page: Page) -> None:
    begin_with(page, HEAT)
    csrf = {"X-CSRF-Token": call(page, "GET", "/api/me")["csrf_token"]}
    call(page, "POST", "/api/accounts", csrf, {"email": EMAIL, "password": PASSWORD})
    open_list(page)
    page.get_by_role("slider").press("Home")
    expect(page).to_have_url(re.compile("dial=-1"))
    page.goto("/liked")
    expect(card(page, "Heat")).to_be_visible()
    assert set(page.evaluate(KEPT)["local"]) == {"dial"}
    page.get_by_role("banner").get_by_role("button", name="theme").click()
    page.get_by_role("banner").get_by_role("link", name="Account").click()
    expect(page.get_by_role("main")).to_contain_text(EMAIL)
    page.get_by_role("main").get_by_role("button", name="Sign out", exact=True).click()
    expect(message(page, "You are signed out.")).to_be_visible()
    assert EMAIL not in page.content()
    for _ in range(2):
        page.go_back()
        expect(page.get_by_role("banner").get_by_text("Sign in")).to_be_visible()
        assert EMAIL not in page.content()
        expect(card(page, "Heat")).to_have_count(0)
    nothing = {"session": [], "databases": 0, "caches": 0, "cookies": ""}
    assert page.evaluate(KEPT) == {"local": ["theme"]} | nothing


def test_a_password_is_covered_and_may_be_pasted_and_kept_by_the_browser(
    page: Page,
) -> None:
    page.goto("/sign-in")
    field = page.get_by_label("Password", exact=True)
    expect(field).to_have_attribute("type", "password")
    expect(field).to_have_attribute("autocomplete", "current-password")
    page.get_by_label("E-mail").fill(PASSWORD)
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.press("ControlOrMeta+X")
    field.focus()
    page.keyboard.press("ControlOrMeta+V")
    expect(field).to_have_value(PASSWORD)
    page.get_by_role("button", name="Show").click()
    expect(field).to_have_attribute("type", "text")
