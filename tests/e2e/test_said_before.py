"""What a click would spoil is asked first; what cannot be done is not offered."""

import pyotp
import pytest
from opening import OpenPage
from playwright.sync_api import Page, expect
from steps import begin_with, call, hold, look_at, message

from commands import run
from server import Site

PASSWORD = "the otter walks home slowly"  # noqa: S105 - a test's own
RENEWED = "**/second-factor/codes"


def test_an_operator_whom_others_need_is_told_so_before_leaving(
    page: Page, open_page: OpenPage, site: Site
) -> None:
    _account(page, "needed@example.com")
    _account(open_page(), "heir@example.com")
    assert run("user", "promote", "needed@example.com", data=site.data).returncode == 0
    page.goto("/account")
    section = page.get_by_role("region", name="Delete your account")
    expect(section).to_contain_text("You run this site")
    expect(section).to_contain_text("sneakpreview user promote")
    expect(section.get_by_role("button")).to_have_count(0)
    assert run("user", "promote", "heir@example.com", data=site.data).returncode == 0
    look_at(page)
    section.get_by_role("button", name="Delete my account").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete it").click()
    expect(message(page, "Your account leaves in a week")).to_be_visible()


def test_new_recovery_codes_are_asked_for_before_the_old_ones_are_spoilt(
    page: Page,
) -> None:
    _with_codes(page, "new-codes@example.com")
    asked = hold(page, RENEWED)
    button = page.get_by_role("button", name="New recovery codes")
    button.click()
    dialog = page.get_by_role("dialog", name="Make new recovery codes?")
    expect(dialog).to_contain_text("The 10 codes that you have left are good for")
    expect(dialog.get_by_role("button", name="No, keep them")).to_be_focused()
    page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)
    expect(button).to_be_focused()
    assert asked == []
    button.click()
    with page.expect_request(RENEWED):
        dialog.get_by_role("button", name="Make new ones").click()
    asked.pop().continue_()
    group = page.get_by_role("group", name="Your recovery codes")
    expect(group.get_by_role("listitem")).to_have_count(10)


@pytest.mark.expects("status of 404")
def test_an_invitation_that_is_opened_in_the_tab_of_the_account_is_taken(
    page: Page,
) -> None:
    begin_with(page)
    page.goto("/account")
    expect(page.get_by_role("heading", name="Keep what you marked")).to_be_visible()
    found = {"id": 7, "email": "pasted@example.com", "created_at": "", "ends_at": ""}
    page.route("**/api/invitations", lambda route: route.fulfill(json=found))
    page.evaluate("location.hash = 'invitation=secret'")
    heading = page.get_by_role("heading", name="You are invited")
    expect(heading).to_be_focused()
    expect(page.get_by_label("E-mail")).to_have_value("pasted@example.com")
    page.unroute("**/api/invitations")
    page.evaluate("location.hash = 'invitation=another'")
    expect(page.get_by_text("This invitation is over")).to_be_visible()
    page.evaluate("location.hash = 'main'")
    look_at(page)
    expect(heading).to_be_visible()


def _with_codes(page: Page, email: str) -> None:
    """Open the page of an account whose password asks for a code."""
    _account(page, email)
    csrf = {"X-CSRF-Token": call(page, "GET", "/api/me")["csrf_token"]}
    begun = call(page, "POST", "/api/me/second-factor", csrf)
    code = {"code": pyotp.TOTP(begun["secret"]).now()}
    call(page, "PUT", "/api/me/second-factor", csrf, code)
    page.goto("/account")


def _account(page: Page, email: str) -> None:
    begin_with(page)
    csrf = {"X-CSRF-Token": call(page, "GET", "/api/me")["csrf_token"]}
    call(page, "POST", "/api/accounts", csrf, {"email": email, "password": PASSWORD})
