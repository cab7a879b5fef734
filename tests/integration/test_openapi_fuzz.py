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

from sneakpreview.domain.film import is_film_id
from sneakpreview.searchfiles.publish import publish
from sneakpreview.sources.catalogue.source import CatalogueSource
from visiting import PASSWORD, Browser, make_site

TRIES = 50  # of each call; fewer where nothing can be varied
CASES = 670  # of each visitor: 2,000 in all
OPERATOR, GUEST = "the operator", "a guest"
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
        yield found.ok()


def cases(call: APIOperation) -> st.SearchStrategy[Case]:
    """Cases as the document allows them, others, and some about what there is."""
    modes = [call.as_strategy(generation_mode=mode) for mode in GenerationMode]
    sensible = st.builds(make_sensible, call.as_strategy(), films, emails)
    return st.one_of(*modes, sensible)


def make_sensible(case: Case, film: str, email: str) -> Case:
    known = {"id_": film, "film": film, "name": "tmdb"}
    for name in case.path_parameters or ():
        case.path_parameters[name] = known[name]
    if isinstance(case.body, dict) and "email" in case.body:
        case.body |= {"email": email, "password": PASSWORD}
    return case


class Visitor:
    """A visitor who stays who they are: whom a call signs in or out comes again."""

    def __init__(self, site: APIFlask, name: str) -> None:
        self.site, self.name = site, name
        self.calls = 0
        self.worked: set[str] = set()
        if name == OPERATOR:
            Browser(site).sign_up("operator@example.com")
        self.arrive()

    def arrive(self) -> None:
        self.browser = Browser(self.site)
        if self.name == OPERATOR:
            self.browser.sign_in("operator@example.com")
        if self.name == GUEST:
            self.browser.begin()
        self.browser.me()

    def send(self, case: Case) -> None:
        cookie = self.browser.key
        headers = {"X-CSRF-Token": self.browser.token}
        if self.name == "nobody without a token":
            headers.clear()
        answer = case.call(self.browser.base, self.browser.client, headers)
        self.calls += 1
        if answer.status_code < 300:
            self.worked.add(case.operation.label)
        case.validate_response(answer, checks, headers=headers)
        if self.browser.key != cookie:
            self.arrive()


@pytest.mark.parametrize("name", VISITORS)
def test_every_answer_is_as_documented_and_none_is_an_error_of_ours(
    site: APIFlask, name: str
) -> None:
    visitor = Visitor(site, name)
    for call in calls(site):

        @settings(max_examples=TRIES, suppress_health_check=HealthCheck)
        @given(cases(call))
        def send(case: Case) -> None:
            visitor.send(case)

        send()
    assert visitor.calls >= CASES
    labels = {call.label for call in calls(site)}
    of_operator = {label for label in labels if " /api/operator/" in label}
    if name == GUEST:
        assert visitor.worked == labels - of_operator
    if name == OPERATOR:
        assert labels - visitor.worked == {"POST /api/accounts", "POST /api/sessions"}


def test_the_document_has_every_call_of_the_api(site: APIFlask) -> None:
    routed = {
        (method, sub("<(.*?)>", r"{\1}", rule.rule))
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
