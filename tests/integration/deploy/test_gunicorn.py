"""gunicorn with `deploy/gunicorn.conf.py`: several processes over one database."""

import os
import signal
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import psutil
import pytest
from sqlalchemy import select

from conftest import Grown
from fronting import (
    COMMAND,
    NAME,
    START,
    Told,
    asks,
    environment,
    gunicorn,
    handed,
    held_socket,
    wait_until,
)
from sneakpreview.settings import load
from sneakpreview.storage.films import FilmRow
from sneakpreview.storage.job import FETCHED
from sneakpreview.storage.migrate import migrate
from sneakpreview.wiring import assemble

SERVING = 2  # processes, as tests ask for


def by(where: Path) -> httpx.Client:
    transport = httpx.HTTPTransport(uds=str(where))
    return httpx.Client(base_url=f"http://{NAME}", transport=transport, timeout=START)


def serving(process: Told) -> list[psutil.Process]:
    """Wait until all the processes are there that serve: the first begins alone."""
    first = psutil.Process(process.pid)
    wait_until(lambda: len(first.children()) == SERVING)
    return first.children()


def figures(process: Told) -> Path:
    """Find the folder where a gunicorn has its figures: it holds a lock there."""
    held = [Path(one.path) for one in psutil.Process(process.pid).open_files()]
    (found,) = (one.parent for one in held if one.name == "lock")
    return found


def test_likes_of_many_are_fetched_once_each_whoever_serves(grown: Grown) -> None:
    films = [f"tt{number:07d}" for number in (111161, 68646, 468569, 50083, 108052)]

    def like(film: str) -> None:
        with grown.front.visitor() as visitor:
            token = visitor.get("/api/me").json()["csrf_token"]
            visitor.post("/api/guests", headers={"X-CSRF-Token": token})
            token = visitor.get("/api/me").json()["csrf_token"]
            headers = {"X-CSRF-Token": token}
            answer = visitor.put(
                f"/api/marks/{film}", json={"kind": "like"}, headers=headers
            )
            assert answer.status_code == 200, answer.text

    with ThreadPoolExecutor(5) as crowd:
        list(crowd.map(like, films * 3))

    def fetched() -> bool:
        with grown.parts.reading() as session:
            rows = session.scalars(select(FilmRow.state).where(FilmRow.id.in_(films)))
            return list(rows) == [FETCHED] * len(films)

    wait_until(fetched)


def test_a_process_that_is_killed_is_replaced(grown: Grown) -> None:
    before = {one.pid for one in serving(grown.process)}
    os.kill(min(before), signal.SIGKILL)
    wait_until(lambda: {one.pid for one in serving(grown.process)} - before)
    with grown.front.visitor() as visitor:
        assert visitor.get("/api/me").status_code == 200


def test_figures_of_who_was_killed_are_removed_by_the_next(
    tmp_path: Path, grown: Grown
) -> None:
    where = tmp_path / "web.sock"
    with gunicorn(grown.environment, where, tmp_path / "log") as process:
        left = figures(process)
        others = serving(process)
        for one in (process, *others):
            one.kill()
        process.wait(START)
        psutil.wait_procs(others)
    # It is left there now, or another gunicorn of this machine was the next already.
    with gunicorn(grown.environment, where, tmp_path / "log") as process:
        own = figures(process)
        assert own.exists()
        assert not left.exists()
        assert figures(grown.process).exists()
    assert not own.exists()


def test_processes_whose_first_was_killed_serve_on_until_the_next_is_there(
    tmp_path: Path, grown: Grown
) -> None:
    where, log = tmp_path / "web.sock", (tmp_path / "log").open("wb")
    with held_socket(where) as descriptor, log:

        def begin() -> Told:
            return subprocess.Popen(
                handed(descriptor),
                env=grown.environment,
                stderr=log,
                pass_fds=[descriptor],
            )

        with begin() as first:
            assert asks(where)
            orphans = serving(first)
            first.kill()
        assert asks(where)
        with begin() as second:
            for orphan in orphans:
                orphan.kill()  # it would go by itself, a minute later
            psutil.wait_procs(orphans)
            assert asks(where)
            second.terminate()


def test_no_header_of_a_client_is_believed(grown: Grown) -> None:
    forged = {
        "X-Forwarded-Proto": "ftp",
        "X-Forwarded-Host": "evil.example",
        "Forwarded": "host=evil.example",
        "Script-Name": "/evil",
        "Path-Info": "/evil",
    }
    with by(grown.socket) as client:
        answer = client.get("/api/me", headers=forged)
    assert answer.status_code == 200
    assert "evil" not in str(answer.headers) + answer.text


def test_a_body_that_is_too_large_is_refused_without_nginx_too(grown: Grown) -> None:
    with by(grown.socket) as client:
        json = {"Content-Type": "application/json"}
        answer = client.post("/api/guests", content=b"x" * 70_000, headers=json)
        assert answer.status_code == 413


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"port": "eight"}, "SNEAKPREVIEW_PORT must be a whole number"),
        ({}, "the database is not up to date: run `sneakpreview db upgrade` first"),
        ({"database_url": "nonsense"}, "the database's URL is not understood"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    tmp_path: Path, settings: dict[str, str], said: str
) -> None:
    ended = subprocess.run(
        COMMAND,
        env=environment(tmp_path / "data", tmp_path / "public", **settings),
        capture_output=True,
        text=True,
        timeout=START,
        check=False,
    )
    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert line.startswith(said)


def test_a_restart_behind_a_socket_that_stays_loses_no_request(
    tmp_path: Path,
) -> None:
    chosen = environment(tmp_path / "data", tmp_path / "public")
    parts = assemble(load(chosen))
    parts.settings.data.mkdir()
    migrate(parts.engine)
    parts.engine.dispose()
    where = tmp_path / "web.sock"
    with (
        held_socket(where) as descriptor,
        (tmp_path / "log").open("wb") as log,
        ThreadPoolExecutor(2) as crowd,
    ):
        for _ in range(2):
            asked = [crowd.submit(asks, where) for _ in range(2)]
            with subprocess.Popen(
                handed(descriptor),
                env=chosen,
                stderr=log,
                pass_fds=[descriptor],
            ) as process:
                assert all(one.result() for one in asked)
                process.terminate()
                assert process.wait(START) == 0


def test_it_ends_when_it_is_told_to(tmp_path: Path, grown: Grown) -> None:
    where = tmp_path / "web.sock"
    with gunicorn(grown.environment, where, tmp_path / "log") as process:
        process.terminate()
        assert process.wait(START) == 0
    assert "Traceback" not in (tmp_path / "log").read_text()
