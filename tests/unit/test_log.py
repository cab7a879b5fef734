"""The log: one entry a line, whatever a stranger has written into it."""

import json
import logging
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import structlog
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from structlog.contextvars import bind_contextvars, clear_contextvars

from sneakpreview.cli.log import configure

HOSTILE = st.text() | st.sampled_from(
    ["a\nb", "\x1b[2J", "\r2026-01-01 [info] done", "x\u2028y", "\u202eback", "\x00"]
)
STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
TWICE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    before = structlog.get_config()
    yield
    structlog.configure(**before)


def written(
    capsys: pytest.CaptureFixture[str],
    *,
    in_json: bool,
    error: Exception | None = None,
    **values: object,
) -> str:
    capsys.readouterr()
    configure(json=in_json)
    structlog.get_logger().warning("it happened", **values, exc_info=error)
    return capsys.readouterr().err


@pytest.mark.parametrize("in_json", [False, True])
@given(text=HOSTILE)
@TWICE
def test_whatever_a_stranger_wrote_stays_in_its_line(
    capsys: pytest.CaptureFixture[str],
    in_json: bool,  # noqa: FBT001 - a parameter of the test
    text: str,
) -> None:
    entry = written(capsys, in_json=in_json, said=text)
    assert entry.endswith("\n")
    assert len(entry.splitlines()) == 1
    assert entry[:-1].isprintable()


def test_a_traceback_holds_no_line_that_looks_like_an_entry(
    capsys: pytest.CaptureFixture[str],
) -> None:
    forged = ValueError("oh\n2026-01-01T00:00:00.000000Z [info     ] done \x1b[2J")
    first, *rest = written(capsys, in_json=False, error=forged).splitlines()
    assert STAMP.match(first)
    assert [line for line in rest if not line.startswith("    ")] == []
    assert "\x1b" not in "".join(rest)


def test_an_entry_says_when_in_utc_and_how_grave_it_is(
    capsys: pytest.CaptureFixture[str],
) -> None:
    entry = json.loads(written(capsys, in_json=True, host="a.example"))
    assert STAMP.fullmatch(entry["timestamp"])
    age = datetime.now(UTC) - datetime.fromisoformat(entry["timestamp"])
    assert timedelta() <= age < timedelta(minutes=5)
    assert (entry["level"], entry["event"]) == ("warning", "it happened")
    assert entry["host"] == "a.example"


def told_by_a_library(
    capsys: pytest.CaptureFixture[str], *, in_json: bool, error: Exception | None = None
) -> str:
    root = logging.getLogger()
    handlers, root.handlers = root.handlers, []  # those of the tests
    bind_contextvars(request="4711")
    try:
        configure(json=in_json)
        text = "lost: %s"
        logging.getLogger("celery").warning(text, "a\n2026 [info] b", exc_info=error)
    finally:
        clear_contextvars()
        root.handlers = handlers
    return capsys.readouterr().err


def test_what_a_library_tells_has_the_form_of_ours(
    capsys: pytest.CaptureFixture[str],
) -> None:
    error = ConnectionResetError("gone\naway")
    (line,) = told_by_a_library(capsys, in_json=True, error=error).splitlines()
    entry = json.loads(line)
    assert STAMP.fullmatch(entry["timestamp"])
    assert (entry["level"], entry["logger"]) == ("warning", "celery")
    assert (entry["event"], entry["request"]) == ("lost: a\n2026 [info] b", "4711")
    assert "ConnectionResetError: gone" in entry["exception"]


def test_what_a_library_tells_stays_in_its_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert len(told_by_a_library(capsys, in_json=False).splitlines()) == 1
