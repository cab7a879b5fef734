"""The way from the first page to a first list, without a mouse."""

from playwright.sync_api import Locator, Page, expect
from steps import (
    call,
    card,
    cards,
    expect_pressed,
    found,
    mark,
    wall,
)

FAR = 40  # presses of Tab: more than any page needs to its main part
FOCUS_SHOWS = """
element => {
  const box = element.getBoundingClientRect();
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0;
  const drawn = (part) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
    const outlined = outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
    return outlined || boxShadow !== "none";
  };
  return inside && (drawn(element) || drawn(element.parentElement));
}
"""


def test_a_first_list_is_reached_with_the_keyboard_alone(page: Page) -> None:
    page.goto("/")
    expect(page.get_by_role("button", name="Try it")).to_be_enabled()
    _tab_to(page, page.get_by_role("button", name="Try it"))
    page.keyboard.press("Enter")
    expect(wall(page)).not_to_have_count(0)
    _tab_to(page, wall(page).first)
    for key in "1", "3", "2", "1":
        _answer(page, key)
    _arrows_move_between_films(page)
    _answer(page, "1")
    expect(page.get_by_role("region", name="Your progress")).to_contain_text("3 likes")
    page.get_by_role("searchbox").focus()
    page.keyboard.type("heat 1995")
    expect(found(page)).to_have_count(1)
    page.keyboard.press("ArrowDown")
    _is_seen(mark(page, "Like", "Heat"))
    page.keyboard.press("Enter")
    expect_pressed(mark(page, "Like", "Heat"))
    page.keyboard.press("Escape")
    expect(found(page)).to_have_count(0)
    _tab_to(page, page.get_by_role("link", name="Show me my recommendations"))
    page.keyboard.press("Enter")
    expect(cards(page).first).to_be_visible()
    title = cards(page).first.get_by_role("heading").inner_text()
    _tab_to(page, mark(cards(page).first, "Hide", title))
    page.keyboard.press("Enter")
    _is_seen(page.get_by_role("button", name=f"Undo hiding {title}"))
    page.keyboard.press("Enter")
    _is_seen(mark(card(page, title), "Hide", title))


def test_the_first_press_of_tab_offers_to_skip_to_the_content(page: Page) -> None:
    page.goto("/start")
    expect(page.get_by_role("button", name="Try it")).to_be_visible()
    page.keyboard.press("Tab")
    _is_seen(page.get_by_role("link", name="Skip to the content"))
    page.keyboard.press("Enter")
    expect(page.locator("main:focus, main :focus")).to_be_attached()


def test_a_form_that_is_asked_for_has_the_focus_and_gives_it_back(page: Page) -> None:
    csrf = {"X-CSRF-Token": call(page, "GET", "/api/me")["csrf_token"]}
    somebody = {"email": "tabs@example.com", "password": "the otter walks home slowly"}
    call(page, "POST", "/api/accounts", csrf, somebody)
    page.goto("/account")
    change = page.get_by_role("button", name="Change my password")
    change.press("Enter")
    _is_seen(page.get_by_label("New password", exact=True))
    _tab_to(page, page.get_by_role("button", name="Cancel"))
    page.keyboard.press("Enter")
    _is_seen(change)


def _answer(page: Page, key: str) -> None:
    """Answer for the film that has the focus; another one takes place and focus."""
    film = page.locator(":focus")
    name = film.get_attribute("aria-label") or ""
    page.keyboard.press(key)
    expect(page.get_by_role("group", name=name, exact=True)).to_have_count(0)
    _is_seen(page.locator(":focus"))
    expect(page.locator(":focus")).to_have_role("group")


def _arrows_move_between_films(page: Page) -> None:
    films = wall(page)
    for key, place in ("Right", 1), ("Down", None), ("Up", 1), ("Left", 0):
        page.keyboard.press(f"Arrow{key}")
        _is_seen(page.locator(":focus"))
        if place is not None:
            expect(films.nth(place)).to_be_focused()


def _tab_to(page: Page, goal: Locator) -> None:
    """Press Tab until the goal has the focus; it is seen at every stop."""
    for _ in range(FAR):
        page.keyboard.press("Tab")
        _is_seen(page.locator(":focus"))
        if goal.evaluate("element => element === document.activeElement"):
            return
    raise AssertionError(f"Tab does not reach {goal}")


def _is_seen(stop: Locator) -> None:
    expect(stop).to_be_focused()
    assert stop.evaluate(FOCUS_SHOWS), f"no visible focus: {stop.aria_snapshot()}"
