"""What the site says to who looks for a way in: no more than that there is none."""

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine
from structlog.testing import capture_logs
from werkzeug.test import TestResponse

from visiting import Browser, make_site

SECRET = "the password of the database"  # noqa: S105 - it is none


@pytest.fixture
def site(sqlite_engine: Engine) -> APIFlask:
    site = make_site(sqlite_engine, address="http://films.example")

    @site.get("/broken")
    def broken() -> str:
        raise ValueError(SECRET)

    return site


def ask(site: APIFlask, path: str, method: str = "GET") -> TestResponse:
    return Browser(site, address="127.0.0.1").call(method, path)


def test_an_error_of_ours_tells_nothing_of_itself_but_to_the_log(
    site: APIFlask,
) -> None:
    with capture_logs() as logs:
        answer = ask(site, "/broken")
    assert answer.status_code == 500
    (noted,) = (line for line in logs if "exc_info" in line)
    assert (noted["log_level"], str(noted["exc_info"])) == ("error", SECRET)
    request = answer.headers["X-Request-ID"]
    assert answer.json == {
        "type": "/problems/internal",
        "title": "Internal Server Error",
        "status": 500,
        "detail": f"Something went wrong here, and it has been noted as {request}.",
        "request_id": request,
    }
    assert site.debug is False


@pytest.mark.parametrize(
    "path",
    [
        "/.git/config",
        "/.git/HEAD",
        "/.env",
        "/secret-key",
        "/sneakpreview.sqlite",
        "/search/../secret-key",
        "/search/%2e%2e/secret-key",
        "/src/sneakpreview/settings.py",
    ],
)
def test_what_lies_beside_the_site_has_no_address(site: APIFlask, path: str) -> None:
    assert ask(site, path).status_code == 404


@pytest.mark.parametrize("path", ["/search/", "/posters/", "/assets/", "/api/"])
def test_no_folder_is_listed(site: APIFlask, path: str) -> None:
    assert ask(site, path).status_code == 404


@pytest.mark.parametrize("method", ["TRACE", "TRACK", "CONNECT"])
@pytest.mark.parametrize("path", ["/", "/api/me", "/health/live"])
def test_nothing_is_said_back_as_it_came(
    site: APIFlask, method: str, path: str
) -> None:
    answer = ask(site, path, method)
    assert answer.status_code == 405
    assert "X-CSRF-Token" not in answer.text


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/api/me", "application/json"),
        ("/api/nothing", "application/problem+json"),
        ("/posters/tt0000001", "image/svg+xml; charset=utf-8"),
        ("/metrics", "text/plain; version=1.0.0; charset=utf-8"),
        ("/favicon.ico", "image/svg+xml; charset=utf-8"),
    ],
)
def test_an_answer_says_what_it_is_and_text_in_which_letters(
    site: APIFlask, path: str, kind: str
) -> None:
    assert ask(site, path).headers["Content-Type"] == kind


@pytest.mark.parametrize("method", ["GET", "OPTIONS", "POST"])
def test_no_page_of_another_site_may_read_an_answer(
    site: APIFlask, method: str
) -> None:
    evil = {"Origin": "https://evil.example", "Access_Control_Request_Method": "PUT"}
    answer = Browser(site).call(method, "/api/me", None, **evil)
    named = [name for name, _ in answer.headers if name.startswith("Access-Control")]
    assert named == []


@pytest.mark.parametrize("wish", ["data", "data?format=csv"])
def test_a_download_is_never_shown_as_a_page(site: APIFlask, wish: str) -> None:
    browser = Browser(site)
    browser.begin()
    answer = browser.call("GET", f"/api/me/{wish}")
    assert answer.headers["Content-Disposition"].startswith("attachment; filename=")


def test_a_body_holds_nothing_that_its_call_does_not_know(site: APIFlask) -> None:
    document = ask(site, "/api/openapi.json").json or {}
    schemas = document["components"]["schemas"]
    taken = {
        body["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
        for path in document["paths"].values()
        for call in path.values()
        if (body := call.get("requestBody")) and "application/json" in body["content"]
        if "$ref" in body["content"]["application/json"]["schema"]
    }
    assert "AccountIn" in taken
    assert [
        one for one in taken if schemas[one].get("additionalProperties", True)
    ] == []
    browser = Browser(site)
    browser.me()
    asked = {"email": "ada@example.com", "password": "x" * 20, "operator": True}
    answer = browser.call("POST", "/api/accounts", asked)
    assert answer.status_code == 422
    assert "operator" in (answer.json or {})["errors"]
