"""The dashboard and the alerts ask only for figures that the site tells."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import promql_parser
import pytest
import yaml
from prometheus_client.metrics import MetricWrapperBase
from sqlalchemy import Engine

from factories import NOON
from sneakpreview.domain.standing import LANES, POOL, Chore, Lane, Process, Standing
from sneakpreview.metrics import connections, requests, sources, work
from sneakpreview.searchfiles.publish import publish
from sneakpreview.storage import hosts
from sneakpreview.storage.base import sessions
from sneakpreview.web.figures import figures
from sneakpreview.web.readiness import Look
from visiting import make_site

DEPLOY = Path(__file__).parents[2] / "deploy"
DASHBOARD = json.loads((DEPLOY / "grafana" / "dashboard.json").read_text())
ALERTS = yaml.safe_load((DEPLOY / "prometheus" / "alerts.yml").read_text())
RULES = [rule for group in ALERTS["groups"] for rule in group["rules"]]
PROMETHEUS_OWN = {"up": set[str]()}
"""What Prometheus says itself of what it scrapes."""
ADDED = {"job", "instance"}
"""Labels that Prometheus adds to what it scrapes."""
STANDING = Standing(
    NOON,
    tuple(Lane(name, 1, NOON, NOON) for name in LANES),
    (Process("a", POOL, "films-1", "1", NOON, NOON),),
    (Chore("tidy", NOON, under_way=False),),
)

Told = dict[str, set[str]]  # the labels of each series


def counted() -> Told:
    """Give the series that are counted, as Prometheus names them."""
    found = {}
    for module in (connections, requests, sources, work):
        for metric in vars(module).values():
            if not isinstance(metric, MetricWrapperBase):
                continue
            (family,) = metric.describe()
            labels = set(metric._labelnames)  # noqa: SLF001 - nothing public tells them
            ends = {"counter": ["_total"], "gauge": [""]}
            for end in ends.get(family.type, ["_count", "_sum", "_bucket"]):
                le = {"le"} if end == "_bucket" else set()
                found[family.name + end] = labels | le
    return found


@pytest.fixture
def told(sqlite_engine: Engine, tmp_path: Path) -> Told:
    """Give every series that the site tells, with its labels."""
    publish(list, tmp_path / "search", version="of no titles")
    with sessions(sqlite_engine).begin() as session:
        hosts.locked(session, "api.example", NOON)
    parts = make_site(sqlite_engine, data=tmp_path).extensions["sneakpreview"]
    asked = {
        sample.name: set(sample.labels)
        for family in figures(parts, Look(standing=STANDING))
        for sample in family.samples
    }
    return counted() | asked


def panels() -> list[dict[str, Any]]:
    return [panel for panel in DASHBOARD["panels"] if panel["type"] != "row"]


def questions() -> list[str]:
    """Give all that dashboard and alerts ask, with Grafana's variables filled in."""
    asked = [target["expr"] for panel in panels() for target in panel["targets"]]
    filled = [
        one.replace("$__rate_interval", "1m").replace("$job", ".*") for one in asked
    ]
    return [*filled, *(rule["expr"] for rule in RULES)]


def selectors(node: object) -> Iterator[Any]:
    """Find every series that a question names."""
    if isinstance(node, promql_parser.VectorSelector):
        yield node
        return
    for name in ("lhs", "rhs", "expr", "param", "vector_selector"):
        inner = getattr(node, name, None)
        if inner is not None:
            yield from selectors(inner)
    for inner in getattr(node, "args", None) or ():
        yield from selectors(inner)


def grouped(question: str) -> set[str]:
    """Give the labels that a question groups by."""
    groups = re.findall(r"\bby \(([^)]*)\)", question)
    return {label.strip() for group in groups for label in group.split(",")}


@pytest.mark.parametrize("question", questions())
def test_what_is_asked_is_told(question: str, told: Told) -> None:
    known = told | PROMETHEUS_OWN
    named = list(selectors(promql_parser.parse(question)))
    assert named
    for series in named:
        assert series.name in known
        matched = {one.name for one in series.matchers.matchers}
        assert matched <= known[series.name] | ADDED
    every = {label for series in named for label in known[series.name]}
    assert grouped(question) <= every | ADDED


def test_what_is_told_is_shown(told: Told) -> None:
    asked = {
        series.name
        for question in questions()
        for series in selectors(promql_parser.parse(question))
    }
    whole = re.compile("_(count|sum|bucket)$")
    unseen = {whole.sub("", one) for one in told} - {
        whole.sub("", one) for one in asked
    }
    assert unseen == {"sneakpreview_work_settled_timestamp_seconds"}


def test_a_question_that_is_none_would_be_noticed() -> None:
    with pytest.raises(ValueError, match="unclosed"):
        promql_parser.parse("sum(rate(")


def test_grafana_finds_what_it_needs() -> None:
    assert DASHBOARD["uid"] == "sneakpreview"
    assert DASHBOARD["title"]
    assert DASHBOARD["schemaVersion"] >= 39
    variables = {one["name"]: one for one in DASHBOARD["templating"]["list"]}
    assert variables["datasource"]["type"] == "datasource"
    assert variables["datasource"]["query"] == "prometheus"
    assert variables["job"]["query"]["query"].startswith("label_values(")
    assert "id" not in DASHBOARD, "Grafana numbers it"


def test_each_panel_has_its_place_its_words_and_the_chosen_source() -> None:
    everything = DASHBOARD["panels"]
    assert len({panel["id"] for panel in everything}) == len(everything)
    chosen = {"type": "prometheus", "uid": "${datasource}"}
    places: set[tuple[int, int]] = set()
    for panel in everything:
        at = panel["gridPos"]
        assert 0 <= at["x"] < at["x"] + at["w"] <= 24
        taken = {
            (x, y)
            for x in range(at["x"], at["x"] + at["w"])
            for y in range(at["y"], at["y"] + at["h"])
        }
        assert not taken & places, "one over the other"
        places |= taken
        assert panel["title"]
    for panel in panels():
        assert panel["description"]
        assert panel["datasource"] == chosen
        refs = [target["refId"] for target in panel["targets"]]
        assert len(set(refs)) == len(refs)
        assert all(target["datasource"] == chosen for target in panel["targets"])


def test_the_rows_are_what_one_looks_for() -> None:
    rows = [one["title"] for one in DASHBOARD["panels"] if one["type"] == "row"]
    assert rows == [
        "Is it well",
        "People's requests",
        "Recommendations",
        "Work and backlog",
        "Sources",
        "Database",
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule["alert"])
def test_an_alert_says_what_is_the_matter_and_for_whom(rule: dict[str, Any]) -> None:
    assert rule.keys() == {"alert", "expr", "for", "labels", "annotations"}
    assert re.fullmatch(r"[A-Z]\w+", rule["alert"])
    assert re.fullmatch(r"\d+[smh]", rule["for"])
    assert rule["labels"]["severity"] in {"page", "ticket"}
    assert rule["annotations"].keys() == {"summary", "description"}


def test_alerts_have_names_of_their_own() -> None:
    assert len({rule["alert"] for rule in RULES}) == len(RULES)


def test_the_scraping_that_is_shown_loads_the_alerts() -> None:
    shown = yaml.safe_load((DEPLOY / "prometheus" / "prometheus.yml").read_text())
    assert shown["rule_files"] == ["alerts.yml"]
    assert {one["job_name"] for one in shown["scrape_configs"]} == {"sneakpreview"}
