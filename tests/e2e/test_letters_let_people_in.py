"""What is done by mail, and where one is signed in, as people meet it."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from email.message import EmailMessage
from urllib.parse import urlsplit

import pytest
from opening import OpenPage
from playwright.sync_api import Page, expect
from steps import HEAT, begin_with, call, card, message

from outside.mail import Mailbox, mail_server
from server import Site, serving

ADDRESS = "https://films.example.org"
LINK = re.compile(rf"{ADDRESS}(/link#\S+)")
PASSWORD = "the otter walks home slowly"  # noqa: S105 - a test's own
NEW = "the ferret walks home quickly"
PATIENCE = 30_000  # milliseconds

Post = Callable[[Page, str], EmailMessage]


@pytest.fixture(scope="module")
def box() -> Iterator[Mailbox]:
    """Run a mail server for everybody."""
    with mail_server() as box:
        yield box


@pytest.fixture(scope="module")
def site(box: Mailbox, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Start a site that sends mail; its first account is nobody's below."""
    mail = {"mail_url": box.url, "mail_from": "films@example.org", "address": ADDRESS}
    folder = tmp_path_factory.mktemp("letters") / "data"
    with serving(folder, limits="false", **mail) as site:
        yield site


@pytest.fixture(autouse=True)
def _first(open_page: OpenPage) -> None:
    """Take the place of the first account, which needs no letter."""
    page = open_page()
    _ask(page, "/api/accounts", {"email": "boss@example.com", "password": PASSWORD})


@pytest.fixture
def post(box: Mailbox) -> Post:
    """Wait for the next letter to somebody."""

    def wait(page: Page, to: str) -> EmailMessage:
        for _ in range(PATIENCE // 100):
            for letter in box.messages:
                if letter["To"] == to:
                    box.messages.remove(letter)
                    return letter
            page.wait_for_timeout(100)
        raise AssertionError(f"no letter to {to} came")

    return wait


def test_a_guest_becomes_an_account_by_letter(page: Page, post: Post) -> None:
    _join(page, "ada@example.com", post)
    page.goto("/liked")
    expect(card(page, "Heat")).to_be_visible()


def test_a_forgotten_password_is_set_anew_by_letter(
    page: Page, open_page: OpenPage, post: Post, site: Site
) -> None:
    _join(page, "bea@example.com", post)
    phone = open_page()
    phone.goto("/sign-in")
    phone.get_by_role("link", name="Forgotten your password?").click()
    expect(phone.get_by_role("heading", level=1)).to_be_focused()
    phone.get_by_label("E-mail").fill("bea@example.com")
    phone.get_by_role("button", name="Send me a link").click()
    expect(phone.get_by_role("status").filter(has_text="on its way")).to_be_visible()
    link = _link(post(phone, "bea@example.com"))
    phone.goto(link)
    expect(phone.get_by_role("heading", level=1)).to_have_text("Choose a new password")
    assert urlsplit(phone.url).fragment == ""
    phone.get_by_label("New password", exact=True).fill(NEW)
    phone.get_by_role("button", name="Set the password").click()
    expect(message(phone, "Your new password is set")).to_be_visible()
    _sign_in(phone, "bea@example.com", NEW)
    page.goto("/liked")
    expect(page.get_by_text("Nobody is signed in here")).to_be_visible()
    news = post(phone, "bea@example.com")
    assert news["Subject"].startswith("Your password was changed")
    said = site.data.with_name(f"{site.data.name}.log").read_text()
    assert link.rpartition(".")[2] not in said


@pytest.mark.expects("status of 410")
def test_a_link_is_good_once_and_says_so(
    page: Page, open_page: OpenPage, post: Post
) -> None:
    _join(page, "cyd@example.com", post)
    phone = open_page()
    _ask(phone, "/api/resets", {"email": "cyd@example.com"})
    link = _link(post(phone, "cyd@example.com"))
    for _ in range(2):
        phone.goto("/forgotten")
        phone.goto(link)
        phone.get_by_label("New password", exact=True).fill(NEW)
        phone.get_by_role("button", name="Set the password").click()
        expect(
            phone.get_by_role("heading", name="Sign in", level=1).or_(
                phone.get_by_role("alert").filter(has_text="was used")
            )
        ).to_be_visible()
    expect(phone.get_by_role("alert")).to_be_focused()
    expect(phone.get_by_role("link", name="ask for another")).to_be_visible()


def test_an_address_is_changed_by_letter(page: Page, post: Post) -> None:
    _join(page, "dot@example.com", post)
    page.goto("/account")
    expect(page.get_by_text("dot@example.com is confirmed")).to_be_visible()
    page.get_by_role("button", name="Change my address").click()
    page.get_by_label("New e-mail address").fill("dorothy@example.com")
    page.get_by_role("button", name="Change the address").click()
    expect(message(page, "A letter is on its way to dorothy@")).to_be_visible()
    page.goto(_link(post(page, "dorothy@example.com")))
    page.get_by_role("button", name="Confirm it").click()
    expect(page.get_by_text("dorothy@example.com is confirmed")).to_be_visible()
    assert post(page, "dot@example.com")["Subject"].startswith("Your address was")


@pytest.mark.expects("status of 403")
def test_another_device_is_signed_out_once_it_is_proved_who_asks(
    page: Page, open_page: OpenPage, post: Post, site: Site
) -> None:
    _join(page, "eve@example.com", post)
    phone = open_page()
    phone.goto("/sign-in")
    _sign_in(phone, "eve@example.com", PASSWORD)
    _grow_stale(site)
    page.goto("/account")
    devices = page.get_by_role("region", name="Where you are signed in")
    expect(devices.get_by_role("listitem")).to_have_count(2)
    expect(devices.get_by_role("listitem").first).to_contain_text("Chrome on Linux")
    expect(devices.get_by_role("listitem").first).to_contain_text("this one")
    devices.get_by_role("button", name="Sign out of Chrome").click()
    dialog = page.get_by_role("dialog", name="Is it still you?")
    dialog.get_by_label("Your password", exact=True).fill(PASSWORD)
    dialog.get_by_role("button", name="Go on").click()
    expect(message(page, "It is signed out there")).to_be_visible()
    expect(dialog).to_have_count(0)
    expect(devices.get_by_role("listitem")).to_have_count(1)
    phone.goto("/liked")
    expect(phone.get_by_text("Nobody is signed in here")).to_be_visible()


@pytest.mark.expects("status of (403|422)")
def test_who_cannot_prove_it_changes_nothing(
    page: Page, post: Post, site: Site
) -> None:
    _join(page, "fay@example.com", post)
    _grow_stale(site)
    page.goto("/account")
    page.get_by_role("button", name="Change my password").click()
    page.get_by_label("New password", exact=True).fill(NEW)
    page.get_by_role("button", name="Change the password").click()
    dialog = page.get_by_role("dialog", name="Is it still you?")
    dialog.get_by_label("Your password", exact=True).fill("not the password")
    dialog.get_by_role("button", name="Go on").click()
    expect(dialog.get_by_text("This is not your password")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("alert").filter(has_text="this is you")).to_be_visible()
    page.goto("/account")
    page.get_by_role("button", name="Sign out", exact=True).click()
    expect(page.get_by_role("button", name="Try it")).to_be_visible()
    page.goto("/sign-in")
    _sign_in(page, "fay@example.com", PASSWORD)


def test_a_link_without_its_end_says_what_to_do(page: Page) -> None:
    page.goto("/link")
    expect(page.get_by_text("Open the link in your letter once more")).to_be_visible()


def _join(page: Page, email: str, post: Post) -> None:
    begin_with(page, HEAT)
    page.goto("/account")
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Make it my account").click()
    expect(page.get_by_text(f"A letter is on its way to {email}")).to_be_visible()
    page.goto(_link(post(page, email)))
    expect(page.get_by_role("heading", level=1)).to_have_text("Finish your account")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Make my account").click()
    expect(message(page, "This is your account now")).to_be_visible()


def _sign_in(page: Page, email: str, password: str) -> None:
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("link", name="Account", exact=True)).to_be_visible()


def _link(letter: EmailMessage) -> str:
    (found,) = LINK.findall(letter.get_content())
    return str(found)


def _ask(page: Page, path: str, body: dict[str, str]) -> None:
    """Ask past the page; that there is an account already is no trouble."""
    token = call(page, "GET", "/api/me")["csrf_token"]
    page.request.post(path, headers={"X-CSRF-Token": token}, data=body)


def _grow_stale(site: Site) -> None:
    with closing(sqlite3.connect(site.data / "sneakpreview.sqlite")) as database:
        database.execute("UPDATE session SET proved_at = 0")
        database.commit()
