"""Who may call what: every address of the site's own map, asked by everybody."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pyotp
import pytest
from apiflask import APIFlask
from sqlalchemy import Engine
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from factories import tt
from importing import add_import
from keys import add_passkey_row
from sneakpreview.searchfiles.publish import publish
from sneakpreview.storage import people
from sneakpreview.web.transaction import KEY
from visiting import PASSWORD, Browser, make_site

OPERATOR, A, B, GUEST, NOBODY = "operator", "ada", "bea", "guest", "nobody"
VISITORS = (OPERATOR, A, B, GUEST, NOBODY)  # the first account is the operator's
ACCOUNTS = (OPERATOR, A, B)
OF_ADA = re.compile(r'ada@example|"(?:mark|kind)": ?"hide"')
LISTS_ADDRESSES = (OPERATOR, "GET /api/operator/people")
ITSELF = "1"  # the operator's number
VALUES = {"id_": tt(1), "_id": tt(1), "film": tt(2), "number": ITSELF, "row": "1"}
FILES = {"assets": "app.js", "search": "manifest.json"}
QUERIES = {"GET /api/marks": "?kind=like", "GET /api/search": "?q=film"}
PIECES = {"clientDataJSON": "none", "authenticatorData": "none", "signature": "none"}
SHOWN = {"id": "none", "rawId": "none", "type": "public-key", "response": PIECES}
MADE = SHOWN | {"response": {"clientDataJSON": "none", "attestationObject": "none"}}
BODIES: dict[str, dict[str, Any]] = {
    "PUT /api/marks/<id_>": {"kind": "save"},
    "POST /api/accounts": {"email": "{}.again@example.com", "password": PASSWORD},
    "POST /api/accounts/passkey": {"name": "none", "credential": MADE},
    "POST /api/sessions": {"email": "{}.again@example.com", "password": "wrong"},
    "POST /api/sessions/passkey": {"credential": SHOWN},
    "POST /api/sessions/code": {"code": "none"},
    "POST /api/me/freshness": {"password": "wrong"},
    "POST /api/me/freshness/passkey": {"credential": SHOWN},
    "POST /api/me/passkeys": {"name": "none", "credential": MADE},
    "PUT /api/me/passkeys/<int:number>": {"name": "mine"},
    "PUT /api/me/second-factor": {"code": "none"},
    "POST /api/providers/<name>/crossings": {"back": "/"},
    "POST /api/sessions/proxy": {"join": False},
    "PUT /api/me/password": {"password": PASSWORD},
    "PUT /api/me/email": {"email": "no address"},
    "POST /api/resets": {"email": "ada@example.com"},
    "POST /api/links/reset": {"token": "none", "password": PASSWORD},
    "POST /api/links/join": {"token": "none", "password": PASSWORD},
    "POST /api/links/confirm": {"token": "none"},
    "POST /api/links/move": {"token": "none"},
    "POST /api/invitations": {"secret": "none"},
    "POST /api/imports/<int:number>/rows/<int:row>": {"film": tt(2)},
}

IMPORT_OF_ADA = int(ITSELF)  # the first of all

Statuses = Mapping[str, int]


def everybody(status: int, **others: int) -> Statuses:
    return dict.fromkeys(VISITORS, status) | others


def somebody(status: int) -> Statuses:
    return everybody(status, nobody=401)


def ada(status: int) -> Statuses:
    return somebody(404) | {A: status}


def operator(status: int) -> Statuses:
    return everybody(404, operator=status)


API = {
    "GET /api/openapi.json": everybody(200),
    "GET /api/me": everybody(200),
    "GET /api/me/marks": everybody(200),
    "POST /api/guests": everybody(200, nobody=201),
    "POST /api/accounts": everybody(409, guest=201, nobody=201),
    "POST /api/accounts/passkey/options": everybody(409, guest=200, nobody=200),
    "POST /api/accounts/passkey": everybody(409),  # nothing was asked for
    "POST /api/sessions": everybody(401),
    "DELETE /api/sessions/current": everybody(204),
    "GET /api/me/freshness": somebody(204),
    "POST /api/me/freshness": somebody(422),
    "POST /api/me/freshness/options": somebody(200),
    "POST /api/me/freshness/passkey": somebody(409),  # nothing was asked for
    "GET /api/me/ways": somebody(200),
    "POST /api/me/passkeys/options": somebody(409),  # there are none over HTTP
    "POST /api/me/passkeys": somebody(409),
    "PUT /api/me/passkeys/<int:number>": ada(204),
    "DELETE /api/me/passkeys/<int:number>": ada(204),
    "POST /api/passkeys/options": everybody(200),
    "POST /api/sessions/passkey": everybody(409),
    "POST /api/me/second-factor": somebody(200) | {GUEST: 409},
    "PUT /api/me/second-factor": somebody(422) | {GUEST: 409},
    "DELETE /api/me/second-factor": somebody(204) | {GUEST: 409},
    "POST /api/me/second-factor/codes": somebody(409),
    "POST /api/sessions/code": everybody(409),
    "DELETE /api/sessions/code": everybody(200),
    "GET /api/providers": everybody(200),
    "POST /api/providers/<name>/crossings": everybody(404),  # there are none here
    "GET /api/providers/<name>/back": everybody(404),
    "GET /api/me/identities": somebody(200),
    "DELETE /api/me/identities/<int:number>": somebody(404),
    "POST /api/sessions/proxy": everybody(401),  # no proxy is in front
    "POST /api/me/identities/proxy": everybody(401, guest=409),
    "POST /api/me/freshness/proxy": everybody(401),
    "PUT /api/me/password": somebody(200) | {GUEST: 409},
    "PUT /api/me/email": somebody(422) | {GUEST: 409},
    "POST /api/me/confirmation": somebody(409),  # the site sends no mail
    "POST /api/resets": everybody(409),
    "POST /api/links/reset": everybody(410),
    "POST /api/links/join": everybody(410),
    "POST /api/links/confirm": everybody(410),
    "POST /api/links/move": everybody(410),
    "GET /api/me/sessions": somebody(200),
    "DELETE /api/me/sessions/<id_>": somebody(404),
    "DELETE /api/me/sessions": somebody(204),
    "GET /api/me/data": somebody(200),
    "DELETE /api/me": somebody(200) | {OPERATOR: 409},
    "POST /api/me/stay": everybody(401),
    "POST /api/invitations": everybody(404),
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
    "POST /api/imports": somebody(400),
    "GET /api/imports": somebody(200),
    "GET /api/imports/<int:number>": ada(200),
    "GET /api/imports/<int:number>/rows": ada(200),
    "GET /api/imports/<int:number>/report.csv": ada(200),
    "POST /api/imports/<int:number>/rows/<int:row>": ada(200),
    "DELETE /api/imports/<int:number>": ada(204),
    "GET /api/sources": everybody(200),
    "GET /api/operator/sources": operator(200),
    "POST /api/operator/sources/<name>/retry": operator(204),
    "POST /api/operator/films/<film>/retry": operator(204),
    "POST /api/operator/films/retry": operator(204),
    "GET /api/operator/people": operator(200),
    "POST /api/operator/people/<int:number>/lock": operator(409),
    "POST /api/operator/people/<int:number>/unlock": operator(204),
    "DELETE /api/operator/people/<int:number>": operator(409),
    "GET /api/operator/invitations": operator(200),
    "POST /api/operator/invitations": operator(201),
    "DELETE /api/operator/invitations/<int:number>": operator(204),
}
HALF = {"POST /api/sessions/code": 422}  # the code is wrong
ELSEWHERE = {
    # No migration made this database, and nobody is at work.
    "GET /health/ready": everybody(503),
    "GET /health/web": everybody(503),
    "GET /metrics": everybody(404),  # nobody is whom the operator named
}
SHOWN = everybody(200)  # pages, files and pictures
ALL = API | ELSEWHERE


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
            self.browser.call("POST", "/api/me/stay")  # who left comes back
        elif self.name == GUEST:
            self.browser.begin()
        self.browser.me()

    def send(self, call: str, path: str) -> TestResponse:
        cookie, method = self.browser.key, call.split(maxsplit=1)[0]
        body = BODIES.get(call) and {
            field: value.format(self.name) if isinstance(value, str) else value
            for field, value in BODIES[call].items()
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
    parts = site.extensions[KEY]
    with parts.reading() as session:
        mine = people.by_email(session, f"{A}@example.com")
    assert mine is not None
    add_passkey_row(parts, mine.id)
    assert add_import(parts, mine.id, tt(2), "hide") == IMPORT_OF_ADA
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
    assert statuses == {call: ALL.get(call, SHOWN) for call in asked}
    assert {call for call in asked if " /api/" in call} == set(API)


def test_no_address_shows_or_changes_what_another_person_marked(
    site: APIFlask, visitors: dict[str, Visitor]
) -> None:
    before = visitors[A].browser.marks()
    for call, path in calls(site):
        for name in VISITORS:
            if name != A and (name, call) != LISTS_ADDRESSES:
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


def test_who_is_half_signed_in_is_nobody_at_every_address(
    site: APIFlask, visitors: dict[str, Visitor]
) -> None:
    ada = visitors[A].browser
    secret = (ada.call("POST", "/api/me/second-factor").json or {})["secret"]
    code = {"code": pyotp.TOTP(secret).now()}
    assert ada.call("PUT", "/api/me/second-factor", code).status_code == 200
    for call, path in calls(site):
        visitor = Visitor(site, NOBODY)
        assert visitor.browser.sign_in(f"{A}@example.com").status_code == 202
        answer = visitor.send(call, path)
        expected = HALF.get(call, ALL.get(call, SHOWN)[NOBODY])
        assert answer.status_code == expected, call
        assert not OF_ADA.search(answer.text), call
