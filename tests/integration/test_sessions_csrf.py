"""Requests that another site could have made."""

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine

from sneakpreview.web.csrf import CHANGING
from visiting import Browser, make_site


@pytest.fixture
def site(sqlite_engine: Engine) -> APIFlask:
    return make_site(sqlite_engine, limits=False)


NAMES = {
    "<id_>": "tt0000001",
    "<film>": "tt0000001",
    "<name>": "catalogue",
    "<int:number>": "1",
    "<int:row>": "1",
}


def changing_calls(site: APIFlask) -> list[tuple[str, str]]:
    calls = []
    for rule in site.url_map.iter_rules():
        path = rule.rule
        for place, name in NAMES.items():
            path = path.replace(place, name)
        calls += [(method, path) for method in CHANGING if method in rule.methods]
    return calls


def test_every_call_that_changes_something_is_known(site: APIFlask) -> None:
    calls = changing_calls(site)
    assert len(calls) >= 6
    assert not [path for _, path in calls if "<" in path]


@pytest.mark.parametrize("somebody", [False, True])
def test_without_the_token_nothing_changes(
    site: APIFlask,
    somebody: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    browser = Browser(site)
    browser.me()
    if somebody:
        browser.begin()
    before = browser.me()
    for token in ("", "wrong", Browser(site).me()["csrf_token"]):
        for method, path in changing_calls(site):
            browser.token = token
            answer = browser.call(method, path, {"kind": "like"})
            assert answer.status_code == 403, (method, path)
            assert answer.mimetype == "application/problem+json"
            assert (answer.json or {})["type"].endswith("/csrf")
    assert {**browser.me(), "csrf_token": ""} == {**before, "csrf_token": ""}


@pytest.mark.parametrize(
    "origin",
    ["http://evil.example", "null", "http://films.example.evil.example",
     "http://films.example:81", "http://evil.example/films.example", "x"],
)  # fmt: skip
def test_another_sites_request_is_refused_though_it_has_the_token(
    site: APIFlask, origin: str
) -> None:
    browser = Browser(site)
    browser.begin()
    for method, path in changing_calls(site):
        answer = browser.call(method, path, {"kind": "like"}, Origin=origin)
        assert answer.status_code == 403, (method, path)
        assert (answer.json or {})["type"].endswith("/cross-site")


@pytest.mark.parametrize("origin", ["http://films.example", "https://FILMS.example"])
def test_our_own_pages_are_let_through(site: APIFlask, origin: str) -> None:
    browser = Browser(site)
    browser.me()
    answer = browser.call("POST", "/api/guests", Origin=origin)
    assert answer.status_code == 201


def test_our_pages_are_ours_though_a_proxy_leaves_out_the_port(engine: Engine) -> None:
    browser = Browser(make_site(engine, address="http://films.example:8443"))
    browser.me()
    for origin, status in {"http://films.example:8443": 201, "null": 403}.items():
        answer = browser.call("POST", "/api/guests", Origin=origin)
        assert answer.status_code == status


REBOUND = (
    "films.example",
    "films.example:8000",
    "127.0.0.1.films.example",
    "x.localhost.",
)


def here(site: APIFlask, host: str) -> Browser:
    """Be a browser on the site's own machine, which found it under a name."""
    browser = Browser(site, address="127.0.0.1")
    browser.base = f"http://{host}"
    return browser


@pytest.mark.parametrize("host", REBOUND)
def test_a_strangers_name_that_leads_to_this_machine_is_none_of_the_sites(
    site: APIFlask, host: str
) -> None:
    browser = here(site, host)
    for method, path in [*changing_calls(site), ("GET", "/api/me")]:
        answer = browser.call(method, path, {"kind": "like"}, Origin=browser.base)
        assert answer.status_code == 403, (method, path)
        assert (answer.json or {})["type"].endswith("/unknown-host")


def test_so_no_page_on_the_internet_becomes_the_operator(site: APIFlask) -> None:
    assert here(site, "films.example").sign_up().status_code == 403
    assert (here(site, "localhost").sign_up().json or {})["operator"]


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "127.0.0.1:8000",
        "[::1]:8000",
        "films.localhost",
        "nas",
        "NAS.local",
    ],
)
def test_this_machine_is_known_by_all_its_own_names(site: APIFlask, host: str) -> None:
    assert here(site, host).begin().status_code == 201


def test_a_name_that_the_operator_gave_the_site_is_known(sqlite_engine: Engine) -> None:
    named = make_site(sqlite_engine, address="https://films.example")
    assert here(named, "FILMS.example").begin().status_code == 201
    assert here(named, "evil.example").begin().status_code == 403


def test_behind_a_proxy_the_name_is_the_proxys(sqlite_engine: Engine) -> None:
    assert (
        here(make_site(sqlite_engine, proxies=1), "any.example").begin().status_code
        == 201
    )


@pytest.mark.parametrize(
    "kind",
    ["application/x-www-form-urlencoded", "text/plain", "multipart/form-data", ""],
)
def test_a_body_that_a_form_could_send_is_refused(site: APIFlask, kind: str) -> None:
    browser = Browser(site)
    browser.me()
    answer = browser.client.post(
        "/api/sessions",
        data='{"email":"a@example.com","password":"x"}',
        content_type=kind,
        headers={"X-CSRF-Token": browser.token},
        base_url=browser.base,
    )
    assert answer.status_code == 415
    assert answer.mimetype == "application/problem+json"


def test_the_document_names_the_token_for_every_changing_call(site: APIFlask) -> None:
    document = site.test_client().get("/api/openapi.json").json or {}
    operations = {
        (method.upper(), path): operation
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
        if method.upper() in CHANGING
    }
    assert len(operations) == len(changing_calls(site))
    for operation in operations.values():
        headers = [one for one in operation["parameters"] if one["in"] == "header"]
        assert [one["name"] for one in headers] == ["X-CSRF-Token"]
        assert "application/problem+json" in operation["responses"]["403"]["content"]


def test_the_document_describes_every_refusal_as_a_problem(site: APIFlask) -> None:
    document = site.test_client().get("/api/openapi.json").json or {}
    for methods in document["paths"].values():
        for operation in methods.values():
            refusals = [
                response
                for status, response in operation["responses"].items()
                if not status.startswith(("2", "3"))
            ]
            assert refusals
            for response in refusals:
                assert response["description"]
                assert list(response["content"]) == ["application/problem+json"]
