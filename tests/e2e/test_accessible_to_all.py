"""Every page, as axe-core sees it: light and dark, on a phone and on a desk."""

from collections.abc import Callable
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

IMPORT = {
    "id": 1,
    "name": "letterboxd-ada.zip",
    "site": "Letterboxd",
    "state": "done",
    "threshold": 7.0,
    "total": 400,
    "read": 400,
    "rows": {
        "placed": 320,
        "as_it_was": 20,
        "ambiguous": 12,
        "unknown": 8,
        "unreadable": 1,
        "left_out": 39,
    },
    "marks": {"like": 200, "seen": 90, "save": 28, "hide": 2},
    "trouble": None,
    "created_at": "2026-11-29T12:00:00Z",
    "finished_at": "2026-11-29T12:00:09Z",
}
FILM = {
    "id": HEAT,
    "title": "Heat",
    "year": 1995,
    "kind": "film",
    "stars": ["Al Pacino"],
    "poster": f"/posters/{HEAT}",
}
ROW = {
    "number": 1,
    "title": "Heat",
    "year": 1996,
    "kind": "like",
    "outcome": "ambiguous",
    "reason": "one film comes close",
    "film": None,
    "candidates": [FILM],
    "chosen": False,
}


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


def _import(page: Page) -> None:
    page.goto("/import")
    expect(page.get_by_text("Drop your export here")).to_be_visible()
    page.get_by_text("Letterboxd", exact=True).click()


def _imported(page: Page) -> None:
    page.route("**/api/imports", lambda route: route.fulfill(json={"items": [IMPORT]}))
    page.goto("/import")
    expect(page.get_by_role("heading", name="came from Letterboxd")).to_be_visible()


def _settle(page: Page) -> None:
    page.route(
        "**/api/imports/1/rows*",
        lambda route: route.fulfill(json={"items": [ROW], "total": 1}),
    )
    _imported(page)
    page.get_by_role("button", name="Say what").click()
    expect(page.get_by_role("heading", name="Which film is")).to_be_visible()


def _account(page: Page) -> None:
    page.goto("/account")
    page.get_by_label("E-mail").fill("ada@example.com")
    page.get_by_label("Password", exact=True).fill("passwordpassword")
    page.get_by_role("button", name="Make it my account").click()
    expect(page.locator("[aria-invalid]")).to_be_visible()


def _sign_in(page: Page) -> None:
    page.goto("/sign-in")
    expect(page.get_by_label("Bring along")).to_be_visible()


def _forgotten(page: Page) -> None:
    tell(page, "**/api/me", lambda me: me.update(mail=True))
    page.goto("/forgotten")
    expect(page.get_by_role("button", name="Send me a link")).to_be_visible()


def _link(page: Page) -> None:
    page.goto("/forgotten")
    page.goto("/link#reset.0123456789abcdef")
    expect(page.get_by_role("button", name="Set the password")).to_be_visible()


def _proof(page: Page) -> None:
    account = {"guest": False, "email": "ada@example.com", "mail": True}
    tell(page, "**/api/me", lambda me: me.update(account))
    tell(page, "**/api/me/ways", lambda ways: ways.update(password=True))
    stale = {"type": "/problems/stale", "title": "Forbidden", "status": 403}
    page.route(
        "**/api/me/password", lambda route: route.fulfill(status=403, json=stale)
    )
    page.goto("/account")
    expect(page.get_by_text("this one", exact=True)).to_be_visible()
    page.get_by_role("button", name="Change my password").click()
    page.get_by_label("New password", exact=True).fill("the ferret walks home")
    page.get_by_role("button", name="Change the password").click()
    expect(page.get_by_role("dialog", name="Is it still you?")).to_be_visible()


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


def _people(page: Page) -> None:
    usual = {"seen_at": None, "locked": False, "operator": False, "leaving_at": None}
    since = {"created_at": "2026-11-01T08:00:00Z", "ways": ["password"]}
    found = [
        {"id": 1, "email": "boss@example.com", "guest": False, "operator": True},
        {"id": 2, "email": "ada@example.com", "guest": False, "locked": True},
        {"id": 3, "email": "bea@example.com", "guest": False}
        | {"leaving_at": "2026-12-07T08:00:00Z"},
        {"id": 4, "email": None, "guest": True, "ways": []},
    ]
    people = {"items": [usual | since | one for one in found], "total": 4}
    waiting = {"id": 7, "email": None, "created_at": since["created_at"]}
    invitations = {"items": [waiting | {"ends_at": "2026-12-08T08:00:00Z"}]}
    tell(page, "**/api/me", lambda me: me.update(operator=True))
    page.route("**/api/operator/people?*", lambda route: route.fulfill(json=people))
    page.route(
        "**/api/operator/invitations", lambda route: route.fulfill(json=invitations)
    )
    page.goto("/operator/people")
    page.get_by_role("button", name="Delete Guest 4").click()
    expect(page.get_by_role("dialog")).to_be_visible()


def _leaving(page: Page) -> None:
    leaving = {"email": "ada@example.com", "leaving_at": "2026-12-07T08:00:00Z"}
    tell(
        page,
        "**/api/me",
        lambda me: me.update(signed_in=False, leaving=leaving),
    )
    page.goto("/sign-in")
    expect(page.get_by_role("button", name="Keep my account")).to_be_visible()


def _invited(page: Page) -> None:
    found = {"id": 7, "email": "ada@example.com", "created_at": "", "ends_at": ""}
    page.route("**/api/invitations", lambda route: route.fulfill(json=found))
    page.goto("/account#invitation=secret")
    expect(page.get_by_label("E-mail")).to_have_value("ada@example.com")


def _not_found(page: Page) -> None:
    page.goto("/films-of-my-life")
    expect(page.get_by_role("heading", name="This reel is missing")).to_be_visible()


@pytest.mark.expects("status of 4(03|04|22)")
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
        _import,
        _imported,
        _settle,
        _account,
        _sign_in,
        _forgotten,
        _link,
        _proof,
        _trailer,
        _operator,
        _people,
        _leaving,
        _invited,
        _not_found,
    ],
    ids=lambda visit: visit.__name__.strip("_"),
)
def test_axe_finds_nothing(open_page: OpenPage, visit: Callable[[Page], None]) -> None:
    require(AXE.exists(), "axe-core is not installed: npm ci")
    page = open_page(bypass_csp=True, reduced_motion="reduce")
    begin_with(page, HEAT, MATRIX, ALIEN)
    found = {}
    for size, theme in ((PHONE, "dark"), (DESK, "light")):
        page.set_viewport_size(size)  # type: ignore[arg-type]
        page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
        visit(page)
        found[f"{size['width']} px, {theme}"] = _violations(page)
    assert not any(found.values()), _readable(found)


def test_the_narrowest_window_scrolls_one_way_only(open_page: OpenPage) -> None:
    page = open_page(viewport={"width": 320, "height": 640})  # WCAG 2.2, 1.4.10
    begin_with(page, HEAT, MATRIX, ALIEN)
    for path in (f"/films/{PULP_FICTION}", "/recommendations", "/liked"):
        page.goto(path)
        expect(page.get_by_role("group", name="Your mark").first).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") == 320, path


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
