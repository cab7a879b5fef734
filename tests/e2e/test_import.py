"""Films come along from another site: a file, a report, and a word on what is open."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect
from steps import (
    ALIEN,
    HEAT,
    MATRIX,
    PULP_FICTION,
    begin_with,
    call,
    cards,
    hold,
    message,
)

from exported import letterboxd

EXPORT = letterboxd(
    ratings=[("Heat", 1995, 4.5), ("Pulp Fiction", 1994, 2), ("The Matrix", 2000, 5)],
    watchlist=[("Alien", 1979), ("No Such Film", 2001)],
)


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """Make a ZIP file as Letterboxd does."""
    file = tmp_path / "letterboxd-ada.zip"
    file.write_bytes(EXPORT)
    return file


def bring(page: Page, file: Path) -> None:
    """Choose a file on the page of imports, and wait for the report."""
    page.goto("/import")
    page.get_by_label("Export to import").set_input_files(file)
    expect(report(page)).to_be_visible()


def report(page: Page) -> Locator:
    return page.get_by_role("heading", name="came from Letterboxd")


def marks(page: Page) -> dict[str, str]:
    """Ask the site what the person has marked."""
    return dict(call(page, "GET", "/api/me/marks")["marks"])


def question(page: Page, title: str) -> None:
    """Wait until the page asks which film this is, and has the focus there."""
    heading = page.get_by_role("heading", name=f"Which film is “{title}”")
    expect(heading).to_be_focused()


def test_a_newcomer_brings_a_file_and_has_recommendations(
    page: Page, export: Path
) -> None:
    page.goto("/start")
    page.goto("/import")
    expect(page.get_by_text("Drop your export here")).to_be_visible()
    bring(page, export)
    for told in ("1 film liked", "1 film seen", "1 film saved", "1 film to settle"):
        expect(page.get_by_text(told, exact=True)).to_be_visible()
    assert marks(page) == {HEAT: "like", PULP_FICTION: "seen", ALIEN: "save"}
    page.get_by_role("link", name="Your recommendations").click()
    expect(cards(page)).not_to_have_count(0)
    expect(cards(page).get_by_role("heading", name="Pulp Fiction")).to_have_count(0)


def test_what_is_open_is_settled_with_the_keyboard(page: Page, export: Path) -> None:
    bring(page, export)
    page.get_by_role("button", name="Say what the 2 are").press("Enter")
    question(page, "The Matrix")
    page.keyboard.press("ArrowRight")
    question(page, "No Such Film")
    page.keyboard.press("ArrowLeft")
    question(page, "The Matrix")
    page.keyboard.press("1")
    question(page, "No Such Film")
    assert marks(page)[MATRIX] == "like"
    page.keyboard.press("0")
    expect(page.get_by_role("heading", name="All answered")).to_be_focused()
    page.get_by_role("button", name="Back to the report").press("Enter")
    expect(page.get_by_text("2 films liked", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("^Say what"))).to_have_count(0)


def test_another_film_is_found_by_its_title_and_a_choice_can_change(
    page: Page, export: Path
) -> None:
    bring(page, export)
    page.get_by_role("button", name="Say what the 2 are").click()
    question(page, "The Matrix")
    page.get_by_label("Another film").fill("reloaded")
    found = page.get_by_role("list", name="Films found")
    found.get_by_role("button", name=re.compile(r"^The Matrix Reloaded\s*2003")).click()
    question(page, "No Such Film")
    page.get_by_role("button", name="One back").click()
    expect(page.get_by_text("You said: The Matrix Reloaded.")).to_be_visible()
    page.get_by_role("button", name=re.compile(r"^The Matrix\s*1999")).click()
    question(page, "No Such Film")
    likes = {film for film, kind in marks(page).items() if kind == "like"}
    assert likes == {HEAT, MATRIX}


def test_a_double_click_answers_one_row(page: Page, export: Path) -> None:
    bring(page, export)
    page.get_by_role("button", name="Say what the 2 are").click()
    question(page, "The Matrix")
    held = hold(page, "**/rows/*")
    page.get_by_role("button", name="None of these").dblclick()
    while len(held) < 2:
        page.wait_for_timeout(20)
    while held:
        held.pop().continue_()
    question(page, "No Such Film")


def test_a_double_click_takes_nothing_back(page: Page, export: Path) -> None:
    bring(page, export)
    page.get_by_role("button", name="Take it all back").dblclick()
    page.wait_for_timeout(1000)
    expect(report(page)).to_be_visible()


def test_an_import_can_be_taken_back(page: Page, export: Path) -> None:
    begin_with(page, MATRIX)
    bring(page, export)
    page.get_by_role("button", name="Take it all back").click()
    page.get_by_role("button", name="Yes, remove 3 marks").click()
    expect(page.get_by_text("Drop your export here")).to_be_visible()
    assert marks(page) == {MATRIX: "like"}


@pytest.mark.expects("status of 400")
def test_a_file_that_is_no_export_is_refused_in_words(
    page: Page, tmp_path: Path
) -> None:
    file = tmp_path / "holiday.csv"
    file.write_text("place,weather\nRome,fair\n")
    page.goto("/import")
    page.get_by_label("Export to import").set_input_files(file)
    expect(page.get_by_role("alert")).to_contain_text("no export that is known")


def test_a_film_that_was_seen_has_its_list_and_its_way_back(page: Page) -> None:
    begin_with(page, HEAT)
    page.goto(f"/films/{PULP_FICTION}")
    seen = page.get_by_role("button", name="Seen Pulp Fiction")
    seen.click()
    expect(message(page, "Seen: Pulp Fiction").first).to_be_visible()
    page.goto("/liked")
    page.get_by_role("link", name="Others that you saw").click()
    expect(page.get_by_role("heading", name="Seen", level=1)).to_be_visible()
    expect(cards(page)).to_have_count(1)
    with page.expect_response(lambda answer: answer.request.method == "DELETE"):
        page.get_by_role("button", name="Seen Pulp Fiction").click()
    expect(page.get_by_role("button", name="Seen Pulp Fiction")).to_have_attribute(
        "aria-pressed", "false"
    )
    assert marks(page) == {HEAT: "like"}
