"""A title that is markup is text, wherever it is shown."""

import sqlite3

import pytest
from playwright.sync_api import Dialog, Page, expect
from steps import begin_with, call, card, mark, message, search

from server import Site

TITLES = [
    "<img src=x onerror=alert(1)>",
    "</title><script>alert(1)</script>",
    "</text></svg><script>alert(1)</script>",
    "\"><a href='javascript:alert(1)'>${alert(1)}{{7*7}}&lt;b&gt;",
]
PLANTED = "img[src=x], main script, svg script, [onerror], a[href^=javascript]"


@pytest.mark.parametrize(("number", "title"), [*enumerate(TITLES)])
def test_a_title_that_is_markup_does_nothing(
    page: Page, site: Site, number: int, title: str
) -> None:
    film = f"tt900000{number}"
    dialogs = _dialogs(page)
    _store(site, 9000000 + number, title)
    begin_with(page)
    csrf = {"X-CSRF-Token": call(page, "GET", "/api/me")["csrf_token"]}
    call(page, "PUT", f"/api/marks/{film}", csrf, {"kind": "save"})
    page.goto("/saved")
    expect(card(page, title)).to_be_visible()
    mark(page, "Like", title).click()
    expect(message(page, f"Liked: {title}").first).to_be_visible()
    _is_inert(page)
    page.goto(f"/films/{film}")
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    expect(page).to_have_title(f"{title} · Sneak Preview")
    _is_inert(page)
    page.goto(f"/posters/{film}")
    assert page.evaluate("document.documentElement.localName") == "svg"
    _is_inert(page)
    assert not dialogs


def test_a_search_for_markup_does_nothing(page: Page) -> None:
    dialogs = _dialogs(page)
    page.goto("/")
    search(page, TITLES[0])
    expect(page.get_by_role("search").get_by_role("status")).not_to_be_empty()
    _is_inert(page)
    assert not dialogs


def _store(site: Site, number: int, title: str) -> None:
    """Store a film as a source that means ill would give it."""
    base = sqlite3.connect(site.data / "sneakpreview.sqlite", timeout=30)
    base.execute(
        "INSERT INTO film (id, kind, title, year, known, state, wants_list, priority,"
        " attempts) VALUES (?, 'film', ?, 1999, 0, 'aside', 0, 1, 0)",
        (number, title),
    )
    base.commit()
    base.close()


def _dialogs(page: Page) -> list[Dialog]:
    """Note every dialog that opens from now on."""
    dialogs: list[Dialog] = []

    def note(dialog: Dialog) -> None:
        dialogs.append(dialog)
        dialog.dismiss()

    page.on("dialog", note)
    return dialogs


def _is_inert(page: Page) -> None:
    assert page.locator(PLANTED).count() == 0
