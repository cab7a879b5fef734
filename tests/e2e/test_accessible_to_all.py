"""Every page, as axe-core sees it: light and dark, on a phone and on a desk."""

from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from opening import OpenPage
from playwright.sync_api import Page, expect
from steps import (
    ALIEN,
    HEAT,
    MATRIX,
    PULP_FICTION,
    begin_with,
    cards,
    mark,
    message,
    overview,
    search,
    stage,
    tell,
    wall,
)

from needs import require

AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1440, "height": 900}


def _landing(page: Page) -> None:
    page.goto("/")
    page.get_by_role("heading", name="How it cheats").scroll_into_view_if_needed()
    expect(page.get_by_role("list", name="Films they recommend")).to_contain_text(
        "vote"
    )


def _start(page: Page) -> None:
    page.goto("/start")
    expect(wall(page)).not_to_have_count(0)
    mark(search(page, "heat 1995"), "Save", "Heat").click()
    expect(message(page, "Heat").first).to_be_visible()


def _recommendations(page: Page) -> None:
    page.goto("/recommendations?not_genre=Horror&language=English&min_score=6")
    expect(cards(page)).not_to_have_count(0)
    expect(page.get_by_text("on their way")).to_have_count(0)
    toggle = page.get_by_role("button", name="Filters")
    if toggle.is_visible():
        toggle.click()


def _nothing_left(page: Page) -> None:
    page.goto("/recommendations?genre=Musical&min_score=8")
    expect(
        page.get_by_role("heading", name="The filters leave nothing")
    ).to_be_visible()


def _search(page: Page) -> None:
    page.goto("/saved")
    expect(page.get_by_role("heading", name="Saved", level=1)).to_be_visible()
    search(page, "pulp fictoin")
    expect(page.get_by_text("Did you mean").last).to_be_visible()


def _marked(page: Page) -> None:
    page.goto("/liked")
    expect(cards(page)).not_to_have_count(0)


def _empty(page: Page) -> None:
    page.goto("/hidden")
    expect(page.get_by_role("heading", name="Nothing hidden")).to_be_visible()


def _film(page: Page) -> None:
    page.goto(f"/films/{PULP_FICTION}")
    expect(cards(page).nth(5)).to_be_visible()


def _account(page: Page) -> None:
    page.goto("/account")
    page.get_by_label("E-mail").fill("ada@example.com")
    page.get_by_label("Password", exact=True).fill("passwordpassword")
    page.get_by_role("button", name="Make it my account").click()
    expect(page.locator("[aria-invalid]")).to_be_visible()


def _sign_in(page: Page) -> None:
    page.goto("/sign-in")
    expect(page.get_by_label("Bring along")).to_be_visible()


def _trailer(page: Page) -> None:
    stage(page)
    tell(
        page,
        f"**/api/films/{HEAT}",
        lambda film: film.update(trailer={"youtube_id": "trailer-0001"}),
    )
    page.goto(f"/films/{HEAT}")
    page.get_by_role("button", name="Trailer of Heat").click()
    expect(page.locator("iframe")).to_have_class("there")


def _operator(page: Page) -> None:
    tell(page, "**/api/me", lambda me: me.update(operator=True))
    page.route("**/api/operator/sources", lambda route: route.fulfill(json=overview()))
    page.goto("/operator")
    expect(page.get_by_role("heading", name="Set aside")).to_be_visible()


def _not_found(page: Page) -> None:
    page.goto("/films-of-my-life")
    expect(page.get_by_role("heading", name="This reel is missing")).to_be_visible()


@pytest.mark.expects("status of 4(04|22)")
@pytest.mark.expects(r"https://www\.youtube-nocookie\.com/embed/")
@pytest.mark.parametrize(
    "visit",
    [
        _landing,
        _start,
        _recommendations,
        _nothing_left,
        _search,
        _marked,
        _empty,
        _film,
        _account,
        _sign_in,
        _trailer,
        _operator,
        _not_found,
    ],
    ids=lambda visit: visit.__name__.strip("_"),
)
def test_axe_finds_nothing(open_page: OpenPage, visit: Callable[[Page], None]) -> None:
    require(AXE.exists(), "axe-core is not installed: npm ci")
    page = open_page(bypass_csp=True, reduced_motion="reduce")
    begin_with(page, HEAT, MATRIX, ALIEN)
    found = {}
    for size, theme in product((PHONE, DESK), ("light", "dark")):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
        visit(page)
        found[f"{size['width']} px, {theme}"] = _violations(page)
    assert not any(found.values()), _readable(found)


def _violations(page: Page) -> list[Any]:
    page.add_script_tag(path=AXE)
    return list(page.evaluate("axe.run().then(({ violations }) => violations)"))


def _readable(found: dict[str, list[Any]]) -> str:
    return "\n".join(
        f"{look}: {rule['id']} ({rule['impact']}): {rule['help']}\n"
        f"    {node['html'][:160]}\n    {node['failureSummary']}"
        for look, rules in found.items()
        for rule in rules
        for node in rule["nodes"]
    )
