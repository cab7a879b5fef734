"""The API keeps to its own document, whatever is sent and whoever sends it."""

from collections.abc import Iterator
from pathlib import Path
from re import fullmatch, sub

import pytest
import schemathesis
from apiflask import APIFlask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import APIOperation, Case, GenerationMode
from schemathesis.checks import CHECKS, load_all_checks
from sqlalchemy import Engine

from exported import movielens
from importing import add_import
from sneakpreview.domain.film import is_film_id
from sneakpreview.searchfiles.publish import publish
from sneakpreview.sources.catalogue.source import CatalogueSource
from sneakpreview.storage import sessions
from sneakpreview.web.transaction import KEY
from sneakpreview.wiring import now
from visiting import PASSWORD, Browser, make_site

LONG = settings.get_current_profile_name() == "long"
TRIES = 60 if LONG else 12  # of each call; fewer where nothing can be varied
OWN = 0  # the number of an import of the visitor's own
CASES = 2500 if LONG else 500  # of each of the four visitors, at least
OPERATOR, GUEST = "the operator", "a guest"
BY_OTHERS = {  # they need a provider or a proxy, and there is none
    "POST /api/providers/{name}/crossings",
    "GET /api/providers/{name}/back",
    "DELETE /api/me/identities/{number}",
    "POST /api/sessions/proxy",
    "POST /api/me/identities/proxy",
    "POST /api/me/freshness/proxy",
}
BY_LETTER = {  # or a link from a letter, and the site sends none
    "POST /api/links/confirm",
    "POST /api/links/join",
    "POST /api/links/move",
    "POST /api/links/reset",
    "POST /api/me/confirmation",
    "POST /api/resets",
}
BY_DEVICE = {  # or a device that signs, or tells codes
    "POST /api/accounts/passkey",
    "POST /api/me/passkeys/options",
    "POST /api/me/passkeys",
    "PUT /api/me/passkeys/{number}",
    "DELETE /api/me/passkeys/{number}",
    "POST /api/me/freshness/passkey",
    "POST /api/sessions/passkey",
    "POST /api/sessions/code",
    "PUT /api/me/second-factor",
    "DELETE /api/me/second-factor",
    "POST /api/me/second-factor/codes",
}
BY_CHANCE = {  # or a number, secret or password that is hit by chance
    "DELETE /api/me/sessions/{id_}",
    "POST /api/invitations",
    "DELETE /api/operator/invitations/{number}",
    "DELETE /api/operator/people/{number}",
    "POST /api/operator/people/{number}/lock",
    "POST /api/operator/people/{number}/unlock",
    "POST /api/me/freshness",
    "PUT /api/me/password",
    "PUT /api/me/email",
}
OF_ACCOUNTS = {  # they are not for guests
    "POST /api/me/stay",
    "POST /api/me/second-factor",
}
BEYOND = BY_OTHERS | BY_LETTER | BY_DEVICE | BY_CHANCE
VISITORS = (OPERATOR, GUEST, "nobody", "nobody without a token")

load_all_checks()
checks = CHECKS.get_by_names(
    [
        "not_a_server_error",
        "status_code_conformance",
        "content_type_conformance",
        "response_headers_conformance",
        "response_schema_conformance",
    ]
)
films = st.sampled_from(CatalogueSource().starters()[:9])
emails = st.sampled_from(["ada@example.com", "grace@example.com"])


@pytest.fixture
def site(sqlite_engine: Engine, tmp_path: Path) -> APIFlask:
    publish(list, tmp_path / "search", version="of no titles")
    return make_site(sqlite_engine, (CatalogueSource(),), data=tmp_path, limits=False)


def calls(site: APIFlask) -> Iterator[APIOperation]:
    document = schemathesis.openapi.from_wsgi("/api/openapi.json", site)
    for found in document.get_all_operations():
        call = found.ok()
        if call.path.startswith("/api/"):  # a probe may say that it is not well
            yield call


def cases(call: APIOperation) -> st.SearchStrategy[Case]:
    """Cases as the document allows them, others, and some about what there is."""
    modes = [call.as_strategy(generation_mode=mode) for mode in GenerationMode]
    sensible = st.builds(make_sensible, call.as_strategy(), films, emails)
    return st.one_of(*modes, sensible, sensible)


def make_sensible(case: Case, film: str, email: str) -> Case:
    known = {"id_": film, "film": film, "name": "tmdb", "number": OWN, "row": 1}
    for name in case.path_parameters or ():
        case.path_parameters[name] = known[name]
    if isinstance(case.body, dict) and "email" in case.body:
        case.body |= {"email": email, "password": PASSWORD}
    if isinstance(case.body, dict) and "film" in case.body:
        case.body |= {"film": film}
    if case.operation.label == "POST /api/imports":
        case.body, case.media_type = movielens((film, 5)), "application/octet-stream"
    return case


class Visitor:
    """A visitor who stays who they are: whom a call signs in or out comes again."""

    def __init__(self, site: APIFlask, name: str) -> None:
        self.site, self.name = site, name
        self.calls = 0
        self.worked: set[str] = set()
        self.password = PASSWORD
        if name == OPERATOR:
            Browser(site).sign_up("operator@example.com")
        self.arrive()

    def arrive(self) -> None:
        self.browser = Browser(self.site)
        if self.name == OPERATOR:
            self.browser.sign_in("operator@example.com", self.password)
        if self.name == GUEST:
            self.browser.begin()
        self.browser.me()
        if self.name == OPERATOR:  # who may be about to leave
            self.browser.call("POST", "/api/me/stay")

    def send(self, case: Case) -> None:
        cookie = self.browser.key
        headers = {"X-CSRF-Token": self.browser.token}
        if case.path_parameters.get("number") == OWN:
            case.path_parameters["number"] = self.add_import()
        if self.name == "nobody without a token":
            headers.clear()
        answer = case.call(self.browser.base, self.browser.client, headers)
        self.calls += 1
        if answer.status_code < 300:
            self.worked.add(case.operation.label)
            if case.operation.label == "PUT /api/me/password":
                self.password = case.body["password"]
        case.validate_response(answer, checks, headers=headers)
        if self.browser.key != cookie:
            self.arrive()

    def add_import(self) -> int:
        """Add an import of the visitor's; nobody's is nowhere."""
        parts = self.site.extensions[KEY]
        with parts.reading() as session:
            found = sessions.find(session, self.browser.key, now())
        if found is None:
            return OWN
        # One import at a time: those before make room.
        answer = dict(self.browser.call("GET", "/api/imports").json or {})
        for item in answer.get("items", []):
            self.browser.call("DELETE", f"/api/imports/{item['id']}")
        return add_import(parts, found[1].id, CatalogueSource().starters()[0])


@pytest.mark.parametrize("name", VISITORS)
def test_every_answer_is_as_documented_and_none_is_an_error_of_ours(
    site: APIFlask, name: str
) -> None:
    visitor = Visitor(site, name)
    for call in calls(site):

        @settings(
            max_examples=TRIES,
            derandomize=not LONG,  # or a call would miss its turn to work, now and then
            suppress_health_check=HealthCheck,
        )
        @given(cases(call))
        def send(case: Case) -> None:
            visitor.send(case)

        send()
    assert visitor.calls >= CASES
    labels = {call.label for call in calls(site)}
    of_operator = {label for label in labels if " /api/operator/" in label}
    failed = labels - visitor.worked
    if name == GUEST:
        assert failed <= BEYOND | OF_ACCOUNTS | of_operator
    if name == OPERATOR:
        entered = {"POST /api/accounts", "POST /api/sessions", "POST /api/me/stay"}
        entered |= {"POST /api/accounts/passkey/options"}
        assert failed <= BEYOND | entered


def test_the_document_has_every_call_of_the_api(site: APIFlask) -> None:
    routed = {
        (method, sub("<(?:int:)?(.*?)>", r"{\1}", rule.rule))
        for rule in site.url_map.iter_rules()
        for method in rule.methods - {"HEAD", "OPTIONS"}
        if rule.rule.startswith("/api/") and rule.rule != "/api/openapi.json"
    }
    described = {(call.method.upper(), call.path) for call in calls(site)}
    assert routed <= described


def test_a_films_id_is_described_as_it_is_read(site: APIFlask) -> None:
    document = Browser(site).call("GET", "/api/openapi.json").json
    place = document["paths"]["/api/films/{id_}"]["get"]["parameters"][0]
    described = place["schema"]["pattern"]

    @given(st.from_regex(described, fullmatch=True), st.integers(0, 10**11))
    def compare(id_: str, number: int) -> None:
        assert is_film_id(id_)
        other = f"tt{number:07d}"
        assert bool(fullmatch(described, other)) == is_film_id(other)

    compare()
