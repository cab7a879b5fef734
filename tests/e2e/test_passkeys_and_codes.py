"""Getting in by a passkey, and by a code beside the password."""

import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pyotp
import pytest
from opening import OpenPage, named
from playwright.sync_api import CDPSession, Locator, Page, expect
from steps import HEAT, begin_with, call, message
from test_accessible_to_all import AXE

from needs import require
from server import Site

PASSWORD = "the otter walks home slowly"  # noqa: S105 - a test's own
DEVICE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}
BUTTON_ALONE = "PublicKeyCredential.isConditionalMediationAvailable = async () => false"


@pytest.fixture
def page(open_page: OpenPage, site: Site) -> Page:
    """Open an empty page at the site's name: there are no passkeys at a number."""
    return open_page(base_url=named(site))


def give_device(page: Page) -> CDPSession:
    """Give the browser a device that makes and shows passkeys, and asks nobody."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    session.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE})
    return session


def sign_up(page: Page, email: str) -> None:
    begin_with(page, HEAT)
    csrf = {"X-CSRF-Token": call(page, "GET", "/api/me")["csrf_token"]}
    call(page, "POST", "/api/accounts", csrf, {"email": email, "password": PASSWORD})


def sign_out(page: Page) -> None:
    page.goto("/account")
    page.get_by_role("main").get_by_role("button", name="Sign out", exact=True).click()
    expect(message(page, "You are signed out.")).to_be_visible()


def add_passkey(page: Page, name: str) -> None:
    page.goto("/account")
    page.get_by_role("button", name="Add a passkey").click()
    page.get_by_label("What to call it").fill(name)
    page.get_by_role("button", name="Make the passkey").click()
    expect(message(page, "Your passkey is there")).to_be_visible()
    expect(passkeys(page)).to_have_count(1)


def passkeys(page: Page) -> Locator:
    return page.get_by_role("list", name="Passkeys").get_by_role("listitem")


def in_by_password(page: Page, email: str) -> None:
    page.goto("/sign-in")
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Sign in", exact=True).click()


def expect_signed_in(page: Page, email: str) -> None:
    expect(page).to_have_url(re.compile(r"/recommendations"))
    page.goto("/account")
    expect(page.get_by_role("main")).to_contain_text(email)


def test_a_guest_becomes_an_account_by_a_passkey_alone(page: Page) -> None:
    page.add_init_script(BUTTON_ALONE)
    give_device(page)
    begin_with(page, HEAT)
    page.goto("/account")
    page.get_by_role("button", name="Make it with a passkey").click()
    expect(message(page, "This is your account now")).to_be_visible()
    expect(passkeys(page)).to_have_count(1)
    expect(passkeys(page)).to_contain_text("Chrome on Linux")
    add = page.get_by_role("button", name="Add an address")
    expect(add).to_be_visible()
    expect(page.get_by_role("button", name="Delete my account")).to_be_visible()
    expect(page.get_by_role("heading", name="A code beside")).to_have_count(0)
    add.click()
    page.get_by_label("New e-mail address").fill("later@example.com")
    page.get_by_role("button", name="Add the address").click()
    page.get_by_role("button", name="Set a password").click()
    page.get_by_label("New password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Set the password").click()
    expect(page.get_by_role("button", name="Change my password")).to_be_focused()
    expect(page.get_by_role("heading", name="A code beside")).to_be_visible()
    sign_out(page)
    page.goto("/sign-in")
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect(page).to_have_url(re.compile(r"/recommendations"))
    page.goto("/account")
    expect(page.get_by_role("main")).to_contain_text("1 film")


def test_a_passkey_is_made_signs_in_and_is_removed(page: Page) -> None:
    page.add_init_script(BUTTON_ALONE)
    give_device(page)
    sign_up(page, "keys@example.com")
    add_passkey(page, "My phone")
    expect(passkeys(page)).to_contain_text("not used yet")
    sign_out(page)
    page.goto("/sign-in")
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect_signed_in(page, "keys@example.com")
    expect(passkeys(page)).to_contain_text("last used just now")
    passkeys(page).get_by_role("button", name="Rename").click()
    page.get_by_label("What to call it").fill("An old phone")
    page.get_by_role("button", name="Rename", exact=True).click()
    expect(passkeys(page)).to_contain_text("An old phone")
    passkeys(page).get_by_role("button", name="Remove").click()
    dialog = page.get_by_role("dialog", name="Remove An old phone?")
    dialog.get_by_role("button", name="Remove it").click()
    expect(message(page, "signs you in no more")).to_be_visible()
    expect(passkeys(page)).to_have_count(0)


def test_a_passkey_is_offered_where_the_address_is_typed(page: Page) -> None:
    give_device(page)
    sign_up(page, "offered@example.com")
    add_passkey(page, "My phone")
    sign_out(page)
    page.goto("/sign-in")
    expect_signed_in(page, "offered@example.com")


@pytest.mark.expects("status of 409")
def test_an_offer_that_stood_open_for_too_long_is_made_anew(page: Page) -> None:
    give_device(page)
    sign_up(page, "late@example.com")
    add_passkey(page, "My phone")
    sign_out(page)
    over = {"type": "/problems/challenge-over", "detail": "That took too long."}
    page.route(
        "**/api/sessions/passkey",
        lambda route: route.fulfill(status=409, json=over),
        times=1,
    )
    page.goto("/sign-in")
    expect_signed_in(page, "late@example.com")


@pytest.mark.expects("status of 422")
def test_a_passkey_that_was_removed_here_signs_nobody_in(
    page: Page, site: Site
) -> None:
    page.add_init_script(BUTTON_ALONE)
    give_device(page)
    sign_up(page, "removed@example.com")
    add_passkey(page, "My phone")
    sign_out(page)
    _change(site, "DELETE FROM passkey")
    page.goto("/sign-in")
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect(page.get_by_role("alert")).to_contain_text("does not fit")


@pytest.mark.expects("status of 403")
def test_a_passkey_proves_who_one_is(page: Page, site: Site) -> None:
    give_device(page)
    sign_up(page, "proof@example.com")
    add_passkey(page, "My phone")
    _change(site, "UPDATE session SET proved_at = 0")
    passkeys(page).get_by_role("button", name="Remove").click()
    page.get_by_role("dialog").get_by_role("button", name="Remove it").click()
    dialog = page.get_by_role("dialog", name="Is it still you?")
    dialog.get_by_role("button", name="Use a passkey").click()
    expect(message(page, "signs you in no more")).to_be_visible()


def test_at_a_number_the_page_says_why_there_are_none(open_page: OpenPage) -> None:
    page = open_page()
    sign_up(page, "number@example.com")
    page.goto("/account")
    expect(page.get_by_text("this address is a number")).to_be_visible()
    expect(page.get_by_role("button", name="Add a passkey")).to_have_count(0)


@pytest.mark.expects("status of 422")
def test_the_password_asks_for_a_code(page: Page, site: Site) -> None:
    sign_up(page, "codes@example.com")
    page.goto("/account")
    secret = _set_up(page)
    expect(page.get_by_role("img", name="QR code for the app")).to_be_visible()
    page.get_by_label("Code that the app shows").fill(_code(secret))
    page.get_by_role("button", name="Turn it on").click()
    codes = page.get_by_role("group", name="Your recovery codes").get_by_role(
        "listitem"
    )
    expect(codes).to_have_count(10)
    recovery = codes.first.inner_text()
    page.get_by_role("button", name="I have kept them").click()
    expect(page.get_by_text("10 recovery codes left")).to_be_visible()
    sign_out(page)
    in_by_password(page, "codes@example.com")
    expect(page.get_by_role("heading", name="One step more")).to_be_visible()
    expect(page.get_by_label("Code", exact=True)).to_be_focused()
    page.reload()
    _send(page, "abcdef")
    expect(page.get_by_text("This code does not fit")).to_be_visible()
    _change(site, "UPDATE second_factor SET step = 0")
    _send(page, _code(secret))
    expect_signed_in(page, "codes@example.com")
    sign_out(page)
    in_by_password(page, "codes@example.com")
    _send(page, recovery)
    expect_signed_in(page, "codes@example.com")
    expect(page.get_by_text("9 recovery codes left")).to_be_visible()
    page.get_by_role("button", name="Turn it off").click()
    expect(page.get_by_role("button", name="Set it up")).to_be_visible()


def test_recovery_codes_are_copied_and_downloaded(page: Page, tmp_path: Path) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    sign_up(page, "kept@example.com")
    page.goto("/account")
    secret = _set_up(page)
    page.get_by_label("Code that the app shows").fill(_code(secret))
    page.get_by_role("button", name="Turn it on").click()
    group = page.get_by_role("group", name="Your recovery codes")
    expect(group.get_by_role("listitem")).to_have_count(10)
    codes = group.get_by_role("listitem").all_inner_texts()
    group.get_by_role("button", name="Copy").click()
    expect(message(page, "The codes are copied.")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.split() == codes
    with page.expect_download() as coming:
        group.get_by_role("button", name="Download").click()
    assert coming.value.suggested_filename == "sneak-preview-recovery-codes.txt"
    coming.value.save_as(tmp_path / "codes.txt")
    assert (tmp_path / "codes.txt").read_text().splitlines()[-10:] == codes


def test_dates_are_written_as_the_reader_writes_them(
    open_page: OpenPage, site: Site
) -> None:
    page = open_page(base_url=named(site), locale="de-DE")
    give_device(page)
    sign_up(page, "datum@example.com")
    add_passkey(page, "Mein Schlüssel")
    today = page.evaluate(
        "new Intl.DateTimeFormat('de-DE', { dateStyle: 'long' }).format()"
    )
    expect(passkeys(page)).to_contain_text(f"made on {today}")
    devices = page.get_by_role("region", name="Where you are signed in")
    expect(devices).to_contain_text(f"since {today} · in use now")


@pytest.mark.expects("status of 403")
def test_axe_finds_nothing_on_the_way(open_page: OpenPage, site: Site) -> None:
    require(AXE.exists(), "axe-core is not installed: npm ci")
    page = open_page(base_url=named(site), bypass_csp=True, reduced_motion="reduce")
    page.add_init_script(BUTTON_ALONE)
    give_device(page)
    sign_up(page, "axe@example.com")
    add_passkey(page, "My phone")
    page.get_by_role("button", name="Add a passkey").click()
    secret = _set_up(page)
    found = {"set up": _violations(page)}
    page.get_by_label("Code that the app shows").fill(_code(secret))
    page.get_by_role("button", name="Turn it on").click()
    expect(page.get_by_role("button", name="I have kept them")).to_be_visible()
    found["codes"] = _violations(page)
    page.get_by_role("button", name="I have kept them").click()
    _change(site, "UPDATE session SET proved_at = 0")
    page.get_by_role("button", name="Turn it off").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_label("Code of your app, or a recovery code")).to_be_visible()
    found["proof"] = _violations(page)
    dialog.get_by_role("button", name="Cancel").click()
    sign_out(page)
    in_by_password(page, "axe@example.com")
    expect(page.get_by_role("heading", name="One step more")).to_be_visible()
    found["code"] = _violations(page)
    page.get_by_role("button", name="Begin again").click()
    expect(page.get_by_role("button", name="Sign in with a passkey")).to_be_visible()
    found["sign in"] = _violations(page)
    assert found == {state: [] for state in found}


def test_one_may_begin_again_before_the_code(page: Page) -> None:
    sign_up(page, "again@example.com")
    page.goto("/account")
    secret = _set_up(page)
    page.get_by_label("Code that the app shows").fill(_code(secret))
    page.get_by_role("button", name="Turn it on").click()
    expect(page.get_by_role("button", name="I have kept them")).to_be_visible()
    sign_out(page)
    in_by_password(page, "again@example.com")
    page.get_by_role("button", name="Begin again").click()
    expect(page.get_by_label("E-mail")).to_be_visible()


def _set_up(page: Page) -> str:
    page.get_by_role("button", name="Set it up").click()
    return page.locator("code.secret").inner_text().replace(" ", "")


def _violations(page: Page) -> list[str]:
    """Name what axe-core finds, light and dark, with the piece that it finds it in."""
    found = []
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
        page.add_script_tag(path=AXE)
        rules = page.evaluate("axe.run().then(({ violations }) => violations)")
        found += [
            f"{theme}: {rule['id']} {node['html'][:160]}"
            for rule in rules
            for node in rule["nodes"]
        ]
    return found


def _send(page: Page, code: str) -> None:
    page.get_by_label("Code", exact=True).fill(code)
    page.get_by_role("main").get_by_role("button", name="Sign in", exact=True).click()


def _code(secret: str) -> str:
    return pyotp.TOTP(secret).at(datetime.now(UTC))


def _change(site: Site, statement: str) -> None:
    with closing(sqlite3.connect(site.data / "sneakpreview.sqlite")) as database:
        database.execute(statement)
        database.commit()
