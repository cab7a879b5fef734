"""docs/security.md: every requirement once, every test there, every figure right."""

import ast
import re
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from sneakpreview.cli.receiving import AT_ONCE
from sneakpreview.cli.run import AGAINST_ABUSE
from sneakpreview.domain.password import SITE
from sneakpreview.exports.base import MOST_ROWS
from sneakpreview.exports.files import MOST_BYTES, MOST_FILES, MOST_SHRUNK
from sneakpreview.storage.holdings import TOLD
from sneakpreview.storage.sessions import IDLE, LONGEST
from sneakpreview.web import half, headers, providers, security
from sneakpreview.web.app import BODY
from sneakpreview.web.freshness import FRESH
from sneakpreview.web.journal import DOORS
from sneakpreview.web.limits import LIMITS
from visiting import make_site

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src/sneakpreview"
PAGE = (ROOT / "docs/security.md").read_text("utf-8")

# ASVS 5.0.0: what each section asks at level 1 and, behind the stroke, at level 2.
ASKED = """
1.1 /1-2     1.2 1-5/6-9  1.3 1-2/3-11  1.4 /1-3     1.5 1/2
2.1 1/2-3    2.2 1-2/3    2.3 1/2-4     2.4 /1
3.2 1-2/     3.3 1/2-4    3.4 1-2/3-6   3.5 1-3/4-5  3.7 /1-2
4.1 1/2-3    4.2 /1       4.3 /1-2      4.4 1/2-4
5.1 /1       5.2 1-2/3    5.3 1-2/      5.4 /1-3
6.1 1/2-3    6.2 1-8/9-12 6.3 1-2/3-4   6.4 1-2/3-4  6.5 /1-5   6.6 /1-3   6.8 /1-4
7.1 /1-3     7.2 1-4/     7.3 /1-2      7.4 1-2/3-5  7.5 /1-2   7.6 /1-2
8.1 1/2      8.2 1-2/3    8.3 1/        8.4 /1
9.1 1-3/     9.2 1/2-4
10.1 /1-2    10.2 /1-2    10.3 /1-4     10.4 1-5/6-11 10.5 /1-5 10.6 /1-2  10.7 /1-3
11.1 /1-2    11.2 /1-3    11.3 1-2/3    11.4 1/2-4   11.5 /1    11.6 /1
12.1 1/2-3   12.2 1-2/    12.3 /1-4
13.1 /1      13.2 /1-5    13.3 /1-2     13.4 1/2-5
14.1 /1-2    14.2 1/2-4   14.3 1/2-3
15.1 1/2-3   15.2 1/2-3   15.3 1/2-7
16.1 /1      16.2 /1-5    16.3 /1-4     16.4 /1-3    16.5 /1-3
17.1 /1      17.2 /1-4    17.3 /1-2
"""
TOTALS = (70, 183)
ROW = re.compile(r"^\| V([\d.]+) \| (\d) \| (.+?) \| (.+) \|$", re.MULTILINE)
TEST = re.compile(r"`([\w/.-]+)::([^`]+)`")
ABOUT_KEYS = {
    *("authlib", "cryptography", "flask_security", "flask_wtf", "hmac", "itsdangerous"),
    *("joserfc", "pyotp", "ssl", "webauthn"),
}
HOST = re.compile(r'"((?:[a-z0-9-]+\.)+(?:com|org))"')
SITE_OF = re.compile(r"https://((?:[a-z0-9-]+\.)+(?:com|org))")
FORETELLABLE = {"random", "numpy"}


def asked() -> list[tuple[str, str]]:
    found = []
    for section_, wanted in re.findall(r"([\d.]+) +(\S*/\S*)", ASKED):
        for level, numbers in zip("12", wanted.split("/"), strict=True):
            first, _, last = numbers.partition("-")
            every = range(int(first), int(last or first) + 1) if first else ()
            found += [(f"{section_}.{number}", level) for number in every]
    return found


def told() -> list[tuple[str, str, str, str]]:
    return [tuple(row) for row in ROW.findall(PAGE)]  # type: ignore[misc]


def section(name: str) -> str:
    found = re.search(rf"^###? {name}\n(.+?)(?=^##|\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found, name
    return found[1]


@cache
def found_in(file: str) -> set[str]:
    path = ROOT / "tests" / file
    if path.suffix == ".mjs":
        titles = re.findall(r'^test\("([^"]+)"', path.read_text("utf-8"), re.MULTILINE)
        return set(titles)
    names = set()
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            names.add(node.name)
        elif isinstance(node, ast.ClassDef):
            methods = [one for one in node.body if isinstance(one, ast.FunctionDef)]
            names |= {f"{node.name}::{one.name}" for one in methods}
    return {name for name in names if name.rpartition("::")[2].startswith("test")}


def imports(file: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return {name.partition(".")[0] for name in found}


def in_words(span: timedelta) -> str:
    seconds = round(span.total_seconds())
    units = (("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1))
    name, size = next((name, size) for name, size in units if seconds % size == 0)
    return f"{seconds // size} {name}{'s' * (seconds != size)}"


def test_every_requirement_stands_once_in_order_with_its_level() -> None:
    levels = [level for _, level in asked()]
    assert (levels.count("1"), levels.count("2")) == TOTALS
    assert [(number, level) for number, level, *_ in told()] == asked()
    assert [text for _, _, text, _ in told() if len(text) < 6] == []


def test_each_is_shown_or_does_not_apply_or_is_open() -> None:
    kind = re.compile(
        r"`[^`]+::[^`]+`(?:, `[^`]+::[^`]+`)*|not applicable: .+|open: .+"
    )
    assert [row for row in told() if not kind.fullmatch(row[3])] == []


def test_every_test_that_is_named_is_there() -> None:
    named = {found for row in told() for found in TEST.findall(row[3])}
    assert len(named) > 100
    assert [one for one in sorted(named) if one[1] not in found_in(one[0])] == []


def test_the_summary_counts_right() -> None:
    rows = told()
    for level in ("1", "2"):
        states = [state for _, which, _, state in rows if which == level]
        gaps = sum(state.startswith("open: ") for state in states)
        strange = sum(state.startswith("not applicable: ") for state in states)
        shown = len(states) - gaps - strange
        line = f"| {level} | {len(states)} | {shown} | {strange} | {gaps} |"
        assert line in section("Summary")


def test_every_gap_is_in_the_list_of_gaps_once() -> None:
    gaps = {number for number, _, _, state in told() if state.startswith("open: ")}
    listed = re.findall(r"\bV(\d+\.\d+\.\d+)", section("Open gaps"))
    assert sorted(listed) == sorted(gaps)


def test_the_limits_are_those_of_the_site() -> None:
    told_ = re.findall(
        r"^\| ([a-z -]+) \| (\d+ in [^|]+) \|", section("Limits"), re.MULTILINE
    )
    assert dict(told_) == {
        one.name: f"{one.count} in {in_words(one.window)}" for one in LIMITS.values()
    }
    assert len(told_) == len(LIMITS)


def test_what_costs_much_is_bounded_as_written() -> None:
    said = section("Limits")
    for number, what in (
        (security.HASHINGS._initial_value, "passwords"),  # noqa: SLF001 - as it was made
        (providers.TALKS._initial_value, "talks"),  # noqa: SLF001 - as it was made
        (AT_ONCE, "files"),
        (f"{AGAINST_ABUSE['connection_limit']:,}", "connections"),
        (BODY // 1024, "KB"),
    ):
        assert f"{number} {what}" in said


def test_the_ways_in_are_those_of_the_site() -> None:
    site = make_site(create_engine("sqlite://"))
    posts = {one.rule for one in site.url_map.iter_rules() if "POST" in one.methods}  # type: ignore[operator]
    ways = {f"POST {rule}" for rule in posts if rule.startswith("/api/sessions")}
    ways |= {"POST /api/guests", "POST /api/accounts", "POST /api/links/join"}
    ways |= {"POST /api/accounts/passkey"}
    ways |= {"GET /api/providers/<name>/back", "GET /api/me"}
    assert set(re.findall(r"`((?:GET|POST) [^`]+)`", section("Ways in"))) == ways


def test_the_words_that_make_no_password_are_named() -> None:
    assert f"`{SITE}`" in section("Ways in")
    assert "e-mail address" in section("Ways in")


def test_the_times_of_sessions_are_those_of_the_site() -> None:
    said = section("Sessions")
    for span in (IDLE, LONGEST, FRESH, half.LASTS):
        assert in_words(span) in said
    assert "any number" in said
    assert "provider" in said


def test_everybody_who_can_come_is_named() -> None:
    said = section("Who may do what")
    for who in ("Nobody", "A guest", "An account", "The operator", "Who is leaving"):
        assert f"| {who} |" in said


def test_every_file_that_has_to_do_with_keys_is_named() -> None:
    named = set(re.findall(r"`([\w/]+\.py)`", section("Keys and algorithms")))
    files = {
        file.relative_to(PACKAGE).as_posix()
        for file in PACKAGE.rglob("*.py")
        if imports(file) & ABOUT_KEYS
    }
    assert files - named == set()
    assert [one for one in sorted(named) if not (PACKAGE / one).exists()] == []


def test_no_secret_comes_from_chance_that_can_be_foretold() -> None:
    folders = ("web", "domain", "providers", "storage", "mail", "cli")
    files = [file for one in folders for file in (PACKAGE / one).rglob("*.py")]
    files += [PACKAGE / "settings.py", PACKAGE / "wiring.py"]
    assert [file.name for file in files if imports(file) & FORETELLABLE] == []


def test_every_table_about_people_has_its_level() -> None:
    named = re.findall(r"`(\w+)`", section("Data"))
    assert set(TOLD) <= set(named)


def test_every_host_that_is_asked_is_named() -> None:
    sources = [*PACKAGE.glob("sources/*/fetch.py"), PACKAGE / "sources/imdb/parse.py"]
    vouching = [*PACKAGE.glob("providers/*.py"), PACKAGE / "domain/provider.py"]
    hosts = {host for file in sources for host in HOST.findall(file.read_text("utf-8"))}
    texts = [headers.POLICY, *(file.read_text("utf-8") for file in vouching)]
    hosts |= {host for text in texts for host in SITE_OF.findall(text)}
    assert len(hosts) > 10
    said = section("Whom the site talks to")
    known = {host for host in hosts if not host.endswith("example.org")}
    assert [host for host in sorted(known) if host not in said] == []


def test_every_door_that_the_journal_watches_is_named() -> None:
    named = set(re.findall(r"`([\w-]+)`", section("The log")))
    assert named >= DOORS


@pytest.mark.parametrize("grave", ["grave", "other"])
def test_a_fault_in_a_library_has_its_days(grave: str) -> None:
    assert re.search(rf"^- .*{grave}.* \d+ days", section("Libraries"), re.MULTILINE)


def test_the_page_of_imports_says_how_large_a_file_may_be() -> None:
    said = (ROOT / "docs/import.md").read_text("utf-8")
    for figure in (
        f"{MOST_BYTES >> 20} MB",
        f"{MOST_ROWS:,} rows",
        f"{MOST_FILES:,} files",
        f"{MOST_SHRUNK} times",
    ):
        assert figure in said
    assert "`.csv`" in said
    assert "`.json`" in said
