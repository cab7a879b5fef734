"""Who may call what: every address of the site's own map, asked by everybody."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from factories import tt
from sneakpreview.searchfiles.publish import publish
from visiting import PASSWORD, Browser, make_site

OPERATOR, A, B, GUEST, NOBODY = "operator", "ada", "bea", "guest", "nobody"
VISITORS = (OPERATOR, A, B, GUEST, NOBODY)  # the first account is the operator's
ACCOUNTS = (OPERATOR, A, B)
OF_ADA = re.compile(r'ada@example|"(?:mark|kind)": ?"hide"')
VALUES = {"id_": tt(1), "_id": tt(1), "film": tt(2)}
FILES = {"assets": "app.js", "search": "manifest.json"}
QUERIES = {"GET /api/marks": "?kind=like", "GET /api/search": "?q=film"}
BODIES = {
    "PUT /api/marks/<id_>": {"kind": "save"},
    "POST /api/accounts": {"email": "{}.again@example.com", "password": PASSWORD},
    "POST /api/sessions": {"email": "{}.again@example.com", "password": "wrong"},
}

Statuses = Mapping[str, int]


def everybody(status: int, **others: int) -> Statuses:
    return dict.fromkeys(VISITORS, status) | others


def somebody(status: int) -> Statuses:
    return everybody(status, nobody=401)


def operator(status: int) -> Statuses:
    return everybody(404, operator=status)


API = {
    "GET /api/openapi.json": everybody(200),
    "GET /api/me": everybody(200),
    "GET /api/me/marks": everybody(200),
    "POST /api/guests": everybody(200, nobody=201),
    "POST /api/accounts": everybody(409, guest=201, nobody=201),
    "POST /api/sessions": everybody(401),
    "DELETE /api/sessions/current": everybody(204),
    "GET /api/marks": somebody(200),
    "PUT /api/marks/<id_>": somebody(200),
    "DELETE /api/marks/<id_>": somebody(204),
    "GET /api/films/<id_>": everybody(200),
    "GET /api/films/<id_>/related": everybody(200),
    "GET /api/films/<id_>/votes": somebody(200),
    "GET /api/starters": everybody(200),
    "GET /api/recommendations": somebody(200),
    "GET /api/choices": somebody(200),
    "GET /api/search": everybody(200),
    "GET /api/sources": everybody(200),
    "GET /api/operator/sources": operator(200),
    "POST /api/operator/sources/<name>/retry": operator(204),
    "POST /api/operator/films/<film>/retry": operator(204),
    "POST /api/operator/films/retry": operator(204),
}
ELSEWHERE = everybody(200)  # pages, files, pictures and figures


class Visitor:
    """A person who stays who they are: whom a call signs in or out comes again."""

    def __init__(self, site: APIFlask, name: str) -> None:
        self.site, self.name = site, name
        self.browser = Browser(site)
        if name in ACCOUNTS:
            self.browser.sign_up(f"{name}@example.com")
        else:
            self.arrive()

    def arrive(self) -> None:
        self.browser = Browser(self.site)
        if self.name in ACCOUNTS:
            self.browser.sign_in(f"{self.name}@example.com")
        elif self.name == GUEST:
            self.browser.begin()
        self.browser.me()

    def send(self, call: str, path: str) -> TestResponse:
        cookie, method = self.browser.key, call.split(maxsplit=1)[0]
        body = BODIES.get(call) and {
            field: value.format(self.name) for field, value in BODIES[call].items()
        }
        answer = self.browser.call(method, path, body)
        if self.browser.key != cookie:
            self.arrive()
        return answer


@pytest.fixture
def site(sqlite_engine: Engine, tmp_path: Path) -> APIFlask:
    publish(list, tmp_path / "search", version="of no titles")
    return make_site(sqlite_engine, data=tmp_path, limits=False)


@pytest.fixture
def visitors(site: APIFlask) -> dict[str, Visitor]:
    found = {name: Visitor(site, name) for name in VISITORS}
    found[A].browser.mark([2, 3], "hide")
    found[A].browser.mark([4])
    return found


def calls(site: APIFlask) -> Iterator[tuple[str, str]]:
    """Give every call as the map writes it, and an address that it stands for."""
    for rule in site.url_map.iter_rules():
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
            call = f"{method} {rule.rule}"
            yield call, address(rule) + QUERIES.get(call, "")


def address(rule: Rule) -> str:
    values = VALUES | {"name": FILES.get(rule.rule.split("/")[1], "tmdb")}
    return re.sub(r"<(?:\w+:)?(\w+)>", lambda found: values[found[1]], rule.rule)


def test_everybody_gets_what_is_theirs_at_every_address(
    site: APIFlask, visitors: dict[str, Visitor]
) -> None:
    asked = dict(calls(site))
    statuses = {
        call: {name: visitors[name].send(call, path).status_code for name in VISITORS}
        for call, path in asked.items()
    }
    assert statuses == {call: API.get(call, ELSEWHERE) for call in asked}
    assert {call for call in asked if " /api/" in call} == set(API)


def test_no_address_shows_or_changes_what_another_person_marked(
    site: APIFlask, visitors: dict[str, Visitor]
) -> None:
    before = visitors[A].browser.marks()
    for call, path in calls(site):
        for name in VISITORS:
            if name != A:
                assert not OF_ADA.search(visitors[name].send(call, path).text), call
    assert (
        visitors[A].browser.marks()
        == before
        == {tt(2): "hide", tt(3): "hide", tt(4): "like"}
    )
    assert OF_ADA.search(visitors[A].browser.call("GET", "/api/me").text)


def test_without_the_token_nothing_is_changed_by_anybody(
    site: APIFlask, visitors: dict[str, Visitor]
) -> None:
    changing = [one for one in calls(site) if not one[0].startswith("GET ")]
    for call, path in changing:
        for visitor in visitors.values():
            visitor.browser.token = ""
            assert visitor.send(call, path).status_code == 403, call
