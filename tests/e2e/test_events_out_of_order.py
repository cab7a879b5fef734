"""Answers that come late, and pages that are left before them."""

import re
from typing import Any

import pytest
from opening import OpenPage
from playwright.sync_api import Page, Route, expect
from steps import (
    ALIEN,
    HEAT,
    MATRIX,
    begin_with,
    call,
    card,
    cards,
    found,
    hold,
    mark,
    message,
    open_list,
    status,
    tell,
    titles,
    voters,
)

PASSWORD = "the otter walks home slowly"
LOOK_AGAIN = 'document.dispatchEvent(new Event("visibilitychange"))'
LIST = "**/api/recommendations?*"


def test_a_year_that_is_half_typed_stays_while_the_list_comes(page: Page) -> None:
    begin_with(page, HEAT)
    held = hold(page, LIST)
    page.goto("/recommendations")
    year = page.get_by_label("From year")
    year.press_sequentially("19")
    held.pop().continue_()
    expect(cards(page)).not_to_have_count(0)
    expect(year).to_have_value("19")
    year.press_sequentially("95")
    expect(page).to_have_url(re.compile("from_year=1995"))
    page.get_by_role("button", name="Clear all").click()
    expect(year).to_have_value("")


def _account(page: Page, email: str, *likes: str) -> None:
    begin_with(page, *likes)
    csrf = {"X-CSRF-Token": call(page, "GET", "/api/me")["csrf_token"]}
    call(page, "POST", "/api/accounts", csrf, {"email": email, "password": PASSWORD})
