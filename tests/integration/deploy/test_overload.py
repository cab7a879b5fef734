"""More than the site can take: who comes too much is told so, and nobody else waits."""

import signal
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

import httpx
import psutil

from conftest import Grown
from fronting import Front, nginx, open_folder, wait_until

AT_ONCE, CROWD = 4, 12


@contextmanager
def narrow(grown: Grown) -> Iterator[Front]:
    """Put a front before the application that lets few requests through at a time."""
    few = {"max_conns=64;\n    #": f"max_conns={AT_ONCE};\n    #"}
    with (
        open_folder() as folder,
        nginx(folder, grown.front.public, f"unix:{grown.socket}", few) as front,
    ):
        yield front


@contextmanager
def standing_still(grown: Grown) -> Iterator[None]:
    """Let the application take requests and answer none, as under too many."""
    master = psutil.Process(grown.process.pid)
    family = [master, *master.children()]
    try:
        for process in family:
            process.send_signal(signal.SIGSTOP)
        yield
    finally:
        for process in family:
            process.send_signal(signal.SIGCONT)


def ask(front: Front, path: str = "/api/me") -> httpx.Response:
    with front.visitor() as visitor:
        return visitor.get(path)


def ask_inside(front: Front) -> httpx.Response:
    with front.plain(front.inside) as insider:
        return insider.get("/health/live")


def statuses(asked: list[Future[httpx.Response]]) -> list[int]:
    return sorted(one.result().status_code for one in asked)


def test_who_comes_too_much_is_told_when_to_come_back_and_the_others_are_served(
    grown: Grown,
) -> None:
    with narrow(grown) as front, ThreadPoolExecutor(CROWD) as crowd:
        with standing_still(grown):
            asked = [crowd.submit(ask, front) for _ in range(CROWD)]
            wait_until(lambda: sum(one.done() for one in asked) == CROWD - AT_ONCE)
            refused = [one.result() for one in asked if one.done()]
        assert statuses(asked) == [200] * AT_ONCE + [503] * (CROWD - AT_ONCE)
        for answer in refused:
            assert answer.headers["Content-Type"] == "application/problem+json"
            assert answer.headers["Retry-After"] == "5"
            assert answer.headers["Cache-Control"] == "no-store"
        assert ask(front).status_code == 200


def test_files_go_on_and_probes_are_never_turned_away(grown: Grown) -> None:
    with narrow(grown) as front, ThreadPoolExecutor(CROWD + 1) as crowd:
        with standing_still(grown):
            asked = [crowd.submit(ask, front) for _ in range(CROWD)]
            wait_until(lambda: sum(one.done() for one in asked) == CROWD - AT_ONCE)
            probe = crowd.submit(ask_inside, front)
            assert ask(front, "/").status_code == 200
            assert ask(front, "/search/manifest.json").status_code == 200
        assert probe.result().status_code == 200
