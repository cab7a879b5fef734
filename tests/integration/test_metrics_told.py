"""The figures of several processes together, and of those that have no site."""

import os
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path

import pytest

from cluster import free_port
from sneakpreview.metrics.exposition import serve

COUNT = "from sneakpreview.metrics.requests import answered; "
COUNT += "answered('GET', '/x', 200, 0.1)"
TELL = "from sneakpreview.metrics.exposition import written; print(written().decode())"


def begin(program: str, folder: Path) -> subprocess.Popen[str]:
    """Start a process that shares its figures by a folder."""
    environment = os.environ | {"PROMETHEUS_MULTIPROC_DIR": str(folder)}
    return subprocess.Popen(
        [sys.executable, "-c", program],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_any_of_several_processes_tells_the_figures_of_all(tmp_path: Path) -> None:
    for one in [begin(COUNT, tmp_path) for _ in range(3)]:
        assert one.wait(120) == 0
        assert one.stdout is not None
        one.stdout.close()
    told, _ = begin(f"{COUNT}; {TELL}", tmp_path).communicate(timeout=120)
    labels = '{method="GET",route="/x",status="200"}'
    assert f"sneakpreview_requests_total{labels} 4.0" in told.splitlines()


def test_a_process_without_a_site_tells_its_figures_at_an_address_of_its_own() -> None:
    port = free_port()
    end = serve("127.0.0.1", port)
    try:
        assert "sneakpreview_work" in ask(port)
    finally:
        end()
    with pytest.raises(ConnectionRefusedError):
        ask(port)


def test_where_somebody_listens_already_that_is_an_error() -> None:
    port = free_port()
    end = serve("127.0.0.1", port)
    try:
        with pytest.raises(OSError, match="in use"):
            serve("127.0.0.1", port)
    finally:
        end()


def ask(port: int) -> str:
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    try:
        connection.request("GET", "/metrics")
        return connection.getresponse().read().decode()
    finally:
        connection.close()
