"""One's own data, the way out and back, and the operator's view of who is here."""

import csv
import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from opening import OpenPage
from playwright.sync_api import Locator, Page, expect
from steps import ALIEN, HEAT, MATRIX, begin_with, call, card, cards, message

from commands import run
from server import Site

PASSWORD = "the otter walks home slowly"  # noqa: S105 - a test's own
BOSS = "boss@example.com"
PHONE = 360


def test_a_guest_takes_everything_along(page: Page, tmp_path: Path) -> None:
    begin_with(page, HEAT, save=[MATRIX])
    page.goto("/account")
    document = json.loads(_download(page, "everything", tmp_path).read_text())
    kinds = {one["film"]: one["kind"] for one in document["marks"]}
    assert kinds == {HEAT: "like", MATRIX: "save"}
    table = _download(page, "my marks", tmp_path).read_text("utf-8-sig")
    titles = [row["title"] for row in csv.DictReader(table.splitlines())]
    assert sorted(titles) == ["Heat", "The Matrix"]


def test_a_guest_brings_marks_into_an_account_that_is_there(
    page: Page, open_page: OpenPage
) -> None:
    _sign_up(open_page(), "collector@example.com", MATRIX)
    begin_with(page, HEAT)
    page.goto("/sign-in")
    expect(page.get_by_label("Bring along the 1 film I marked")).to_be_checked()
    _sign_in(page, "collector@example.com")
    expect(message(page, "came along: 1 film.")).to_be_visible()
    page.goto("/liked")
    expect(card(page, "Heat")).to_be_visible()
    expect(card(page, "The Matrix")).to_be_visible()


@pytest.mark.expects("status of 403")
def test_an_account_is_asked_for_proof_before_its_data_goes_out(
    page: Page, site: Site, tmp_path: Path
) -> None:
    _sign_up(page, "cautious@example.com", HEAT)
    page.goto("/account")
    with closing(sqlite3.connect(site.data / "sneakpreview.sqlite")) as database:
        database.execute("UPDATE session SET proved_at = 0")
        database.commit()
    with page.expect_download() as coming:
        page.get_by_role("button", name="Download everything").click()
        dialog = page.get_by_role("dialog")
        dialog.get_by_label("Your password", exact=True).fill(PASSWORD)
        dialog.get_by_role("button", name="Go on").click()
    coming.value.save_as(tmp_path / "data.json")
    assert HEAT in (tmp_path / "data.json").read_text()


def test_an_account_leaves_and_comes_back_with_everything(page: Page) -> None:
    _sign_up(page, "fickle@example.com", HEAT, MATRIX, ALIEN)
    page.goto("/account")
    page.get_by_role("button", name="Delete my account").click()
    page.get_by_role("button", name="No, keep it").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    _leave(page)
    page.get_by_role("banner").get_by_role("link", name="Sign in").click()
    _sign_in(page, "fickle@example.com")
    expect(page.get_by_role("heading", name="Your account is leaving")).to_be_visible()
    expect(page.get_by_role("main")).to_contain_text("fickle@example.com leaves on")
    page.reload()
    page.get_by_role("button", name="Keep my account").click()
    expect(message(page, "Your account stays")).to_be_visible()
    page.goto("/liked")
    expect(card(page, "Heat")).to_be_visible()
    expect(cards(page)).to_have_count(3)


def test_who_lets_it_go_is_nobody_again(page: Page) -> None:
    _sign_up(page, "gone@example.com", HEAT)
    page.goto("/account")
    _leave(page)
    page.goto("/sign-in")
    _sign_in(page, "gone@example.com")
    page.get_by_role("button", name="Let it go").click()
    expect(page.get_by_role("button", name="Try it")).to_be_visible()


def test_a_guest_is_gone_at_once(page: Page) -> None:
    begin_with(page, HEAT)
    page.goto("/account")
    page.get_by_role("button", name="Delete this guest").click()
    dialog = page.get_by_role("dialog", name="Delete this guest?")
    expect(dialog).to_contain_text("1 marked film")
    dialog.get_by_role("button", name="Delete it").click()
    expect(message(page, "The guest is gone")).to_be_visible()
    expect(page.get_by_role("navigation", name="Your lists")).to_have_count(0)


@pytest.fixture
def boss(open_page: OpenPage, site: Site) -> Page:
    """Open the page of people as the operator."""
    page = open_page()
    if not _sign_up(page, BOSS):
        _sign_in_past_the_page(page, BOSS)
    assert run("user", "promote", BOSS, data=site.data).returncode == 0
    page.goto("/operator")
    page.get_by_role("link", name="People", exact=True).click()
    expect(page.get_by_role("heading", name="People", level=1)).to_be_focused()
    return page


@pytest.mark.expects("status of 401")
def test_the_operator_locks_somebody_out_and_lets_them_in_by_keyboard(
    boss: Page, open_page: OpenPage
) -> None:
    other = open_page()
    _sign_up(other, "noisy@example.com", HEAT)
    other.goto("/saved")
    expect(other.get_by_role("link", name="Account")).to_be_visible()
    boss.get_by_role("searchbox", name="Part of the address").focus()
    boss.keyboard.type("noisy@")
    person = _person(boss, "noisy@example.com")
    expect(boss.get_by_text("1 person", exact=True)).to_be_visible()
    lock = person.get_by_role("button", name="Lock out noisy@example.com")
    lock.focus()
    boss.keyboard.press("Enter")
    expect(person).to_contain_text("Locked out")
    other.reload()
    expect(
        other.get_by_role("banner").get_by_role("link", name="Sign in")
    ).to_be_visible()
    other.goto("/sign-in")
    _sign_in(other, "noisy@example.com")
    expect(other.get_by_role("alert")).to_contain_text("do not fit together")
    person.get_by_role("button", name="Unlock").press("Enter")
    expect(person).not_to_contain_text("Locked out")
    other.get_by_role("button", name="Sign in").click()
    expect(other.get_by_role("link", name="Account", exact=True)).to_be_visible()


def test_the_operator_locks_no_guest_out_who_could_not_come_back(
    boss: Page, open_page: OpenPage
) -> None:
    begin_with(open_page())
    guest = boss.get_by_role("listitem").filter(has_text="Guest").first
    boss.reload()
    expect(guest.get_by_role("button", name="Delete Guest")).to_be_visible()
    expect(guest.get_by_role("button", name="Lock out")).to_have_count(0)


def test_the_operator_deletes_somebody_and_takes_it_back(
    boss: Page, open_page: OpenPage
) -> None:
    _sign_up(open_page(), "rude@example.com")
    boss.reload()
    person = _person(boss, "rude@example.com")
    delete = person.get_by_role("button", name="Delete")
    delete.press("Enter")
    expect(boss.get_by_role("dialog", name="Delete rude@example.com?")).to_be_visible()
    expect(boss.get_by_role("button", name="No, keep it")).to_be_focused()
    boss.keyboard.press("Escape")
    expect(boss.get_by_role("dialog")).to_have_count(0)
    delete.press("Enter")
    boss.get_by_role("dialog").get_by_role("button", name="Delete").click()
    expect(person).to_contain_text("Leaves on")
    person.get_by_role("button", name="Unlock").click()
    expect(person).not_to_contain_text("Leaves on")
    expect(_person(boss, BOSS).get_by_role("button")).to_have_count(0)


@pytest.mark.expects("status of 404")
def test_an_invitation_brings_one_person(boss: Page, open_page: OpenPage) -> None:
    boss.get_by_role("button", name="Invite somebody").click()
    box = boss.get_by_label(re.compile("^The link"))
    expect(box).to_be_focused()
    link = box.input_value()
    guest = open_page()
    begin_with(guest, HEAT)
    guest.goto(link)
    expect(guest.get_by_role("heading", name="You are invited")).to_be_visible()
    guest.get_by_label("E-mail").fill("invited@example.com")
    guest.get_by_label("Password", exact=True).fill(PASSWORD)
    guest.get_by_role("button", name="Make my account").click()
    expect(message(guest, "This is your account now")).to_be_visible()
    expect(guest.get_by_role("main")).to_contain_text("1 film")
    assert "#" not in guest.url
    late = open_page()
    late.goto(link)
    expect(late.get_by_role("heading", name="This invitation is over")).to_be_visible()


def test_an_invitation_is_taken_back(boss: Page) -> None:
    waiting = boss.get_by_role("list", name="Invitations that nobody has used yet")
    boss.get_by_role("button", name="Invite somebody").click()
    expect(waiting.get_by_role("listitem")).to_have_count(1)
    waiting.get_by_role("button", name="Take back").click()
    expect(waiting).to_have_count(0)


def test_on_a_phone_nothing_sticks_out(boss: Page, open_page: OpenPage) -> None:
    _sign_up(open_page(), f"{'long-' * 12}@{'example.' * 8}com")
    boss.set_viewport_size({"width": PHONE, "height": 800})
    boss.reload()
    expect(_person(boss, "long-long")).to_be_visible()
    boss.get_by_role("button", name="Invite somebody").click()
    expect(boss.get_by_label(re.compile("^The link"))).to_be_visible()
    assert boss.evaluate("document.documentElement.scrollWidth") <= PHONE
    boss.goto("/account")
    expect(boss.get_by_role("heading", name="Delete your account")).to_be_visible()
    assert boss.evaluate("document.documentElement.scrollWidth") <= PHONE


def _person(boss: Page, name: str) -> Locator:
    return boss.get_by_role("listitem").filter(
        has=boss.locator(".person-name", has_text=name)
    )


def _leave(page: Page) -> None:
    page.get_by_role("button", name="Delete my account").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete it").click()
    expect(message(page, "Your account leaves in a week")).to_be_visible()


def _sign_in(page: Page, email: str) -> None:
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Sign in").click()


def _download(page: Page, what: str, folder: Path) -> Path:
    with page.expect_download() as coming:
        page.get_by_role("button", name=f"Download {what}").click()
    name = coming.value.suggested_filename
    assert re.fullmatch(r"sneak-preview-\d{4}-\d\d-\d\d\.(json|csv)", name)
    coming.value.save_as(folder / name)
    return folder / name


def _sign_up(page: Page, email: str, *likes: str) -> bool:
    """Make an account that has marked films, past the page; False if there is one."""
    csrf = {"X-CSRF-Token": call(page, "GET", "/api/me")["csrf_token"]}
    body = {"email": email, "password": PASSWORD}
    made = page.request.post("/api/accounts", headers=csrf, data=body)
    if not made.ok:
        return False
    csrf = {"X-CSRF-Token": made.json()["csrf_token"]}
    for film in likes:
        call(page, "PUT", f"/api/marks/{film}", csrf, {"kind": "like"})
    return True


def _sign_in_past_the_page(page: Page, email: str) -> None:
    csrf = {"X-CSRF-Token": call(page, "GET", "/api/me")["csrf_token"]}
    call(page, "POST", "/api/sessions", csrf, {"email": email, "password": PASSWORD})
