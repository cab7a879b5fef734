"""Nightly: when the lists are built, by whom, and what becomes of it."""

import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import Engine, select
from structlog.testing import capture_logs

from factories import NOON
from sneakpreview.domain.errors import SetupError
from sneakpreview.settings import Settings
from sneakpreview.storage.base import reading, sessions
from sneakpreview.storage.chores import REST, ChoreRow
from sneakpreview.wiring import Parts, assemble
from sneakpreview.worker import nightly as module
from sneakpreview.worker import own_lists
from sneakpreview.worker.nightly import Nightly, last_night

DAY = timedelta(days=1)
PATIENCE = 120.0  # seconds


class Clock:
    """A clock that stands still until it is put on."""

    def __init__(self) -> None:
        self.at = NOON
        self.looks = 0

    def __call__(self) -> datetime:
        self.looks += 1
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def parts(engine: Engine, tmp_path: Path) -> Iterator[Parts]:
    settings = Settings(data=tmp_path, own_lists=True, secret_key="a key for tests")  # noqa: S106 - a test's own
    assembled = assemble(settings)
    yield replace(
        assembled, engine=engine, writing=sessions(engine), reading=reading(engine)
    )
    assembled.engine.dispose()


def python(tmp_path: Path, *lines: str) -> tuple[str, ...]:
    """Give a command that notes that it ran, then does as told."""
    noted = f"open({str(tmp_path / 'ran')!r}, 'a').write('x')"
    return sys.executable, "-c", "\n".join(("import os, time", noted, *lines))


def runs(tmp_path: Path) -> int:
    ran = tmp_path / "ran"
    return len(ran.read_text()) if ran.exists() else 0


def wait_for_a_run(tmp_path: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while not runs(tmp_path):
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_night_begins_at_three_by_the_clock_on_the_wall() -> None:
    there = timezone(timedelta(hours=-7))
    before = datetime(2026, 3, 1, 2, 59, 59, tzinfo=there)
    assert last_night(before) == datetime(2026, 2, 28, 3, tzinfo=there)
    after = before + timedelta(seconds=1)
    assert last_night(after) == after == datetime(2026, 3, 1, 10, tzinfo=UTC)


def test_lists_are_built_once_a_night(
    parts: Parts, clock: Clock, tmp_path: Path
) -> None:
    night = Nightly(parts, python(tmp_path), clock)
    for days, expected in ((0, 1), (0, 1), (1, 2), (1, 2), (5, 3)):
        clock.at = NOON + days * DAY
        night.turn()
        assert runs(tmp_path) == expected


def test_two_processes_on_one_database_build_once(
    parts: Parts, clock: Clock, tmp_path: Path
) -> None:
    command = python(tmp_path, "time.sleep(0.2)")
    both = [Nightly(parts, command, clock) for _ in range(2)]
    threads = [Thread(target=night.turn) for night in both]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert runs(tmp_path) == 1


def test_a_failure_is_told_of_and_tried_again_after_an_hour(
    parts: Parts, clock: Clock, tmp_path: Path
) -> None:
    night = Nightly(
        parts, python(tmp_path, "raise SystemExit('the disk is full')"), clock
    )
    with capture_logs() as logs:
        night.turn()
    (told,) = [line for line in logs if line["log_level"] == "error"]
    assert told["reason"] == "the disk is full"
    assert told["seconds"] >= 0
    night.turn()
    assert runs(tmp_path) == 1
    clock.at += REST
    night.turn()
    assert runs(tmp_path) == 2


def test_a_success_is_told_of_with_what_the_command_said(
    parts: Parts, clock: Clock, tmp_path: Path
) -> None:
    night = Nightly(parts, python(tmp_path, "print('so many films')"), clock)
    with capture_logs() as logs:
        night.turn()
    assert [line["said"] for line in logs] == ["so many films"]


def test_it_goes_after_everything_else_on_the_machine(
    parts: Parts, clock: Clock, tmp_path: Path
) -> None:
    waits = (  # the tests themselves may be kind, though less so
        f"while os.getpriority(os.PRIO_PROCESS, 0) < {module.KINDNESS}:"
        " time.sleep(0.01)"
    )
    night = Nightly(parts, python(tmp_path, waits, "print(os.nice(0))"), clock)
    with capture_logs() as logs:
        night.turn()
    assert int(logs[0]["said"]) >= module.KINDNESS


def test_the_command_has_the_sites_own_folder(
    parts: Parts, clock: Clock, tmp_path: Path
) -> None:
    shows = "print(os.environ['SNEAKPREVIEW_DATA'])"
    night = Nightly(parts, python(tmp_path, shows), clock)
    with capture_logs() as logs:
        night.turn()
    assert logs[0]["said"] == str(tmp_path)


def test_while_it_takes_its_time_its_lease_is_renewed(
    parts: Parts, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "RENEWAL", 0.01)
    go_on = tmp_path / "go-on"

    def ticking() -> datetime:
        clock.looks += 1
        if clock.looks == 4:
            go_on.touch()
        return clock.at + clock.looks * timedelta(seconds=20)

    waits = f"while not os.path.exists({str(go_on)!r}): time.sleep(0.01)"
    Nightly(parts, python(tmp_path, waits), ticking).turn()
    with parts.reading() as session:
        assert session.scalars(select(ChoreRow.done_at)).one() is not None
    assert clock.looks > 4


def test_a_site_that_ends_ends_it_and_the_next_one_begins_again(
    parts: Parts, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LOOK", 0.01)
    night = Nightly(parts, python(tmp_path, "time.sleep(600)"), clock)
    night.start()
    wait_for_a_run(tmp_path)
    with capture_logs() as logs:
        night.stop(PATIENCE)
    assert night.join(0)
    assert [line["log_level"] for line in logs] == ["info"]
    Nightly(parts, python(tmp_path), clock).turn()
    assert runs(tmp_path) == 2


def test_a_night_that_goes_wrong_is_not_the_last(
    parts: Parts, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LOOK", 0.01)
    wrong = iter([True, True])

    def clock_that_breaks() -> datetime:
        if next(wrong, False):
            raise OSError("no clock")
        return clock()

    night = Nightly(parts, python(tmp_path), clock_that_breaks)
    with capture_logs():
        night.start()
        wait_for_a_run(tmp_path)
        night.stop(PATIENCE)
    assert runs(tmp_path) == 1


@pytest.mark.parametrize("missing", own_lists.NEEDED)
def test_a_site_that_could_not_build_does_not_start(
    parts: Parts, missing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = own_lists.find_spec
    monkeypatch.setattr(
        own_lists, "find_spec", lambda name: None if name == missing else found(name)
    )
    with pytest.raises(SetupError, match="OWN_LISTS is true, which needs NumPy"):
        Nightly(parts)
    Nightly(replace(parts, settings=replace(parts.settings, own_lists=False)))
