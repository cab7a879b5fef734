"""A broker over TLS: it proves who it is, and nobody on the way hears a word."""

import os
import socket
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from select import select
from socketserver import BaseRequestHandler, ThreadingTCPServer
from threading import Thread

import pytest

from broker import NAME, Broker, certify
from commands import one_line, run
from grown import Grown
from sneakpreview.domain.errors import SetupError
from sneakpreview.settings import Settings, load
from sneakpreview.worker.broker import celery, reach
from sneakpreview.worker.hints import BrokerError, Hints

TRUST = "SSL_CERT_FILE"
POSTGRES = "postgresql+psycopg://nobody@127.0.0.1:9/nothing"


class Wire(ThreadingTCPServer):
    """Carries what is said to a port of this machine, and hears all of it."""

    daemon_threads = True

    def __init__(self, to: int) -> None:
        super().__init__(("127.0.0.1", 0), _Carrier)
        self.to = to
        self.heard: list[bytes] = []


class _Carrier(BaseRequestHandler):
    server: Wire

    def handle(self) -> None:
        with socket.create_connection(("127.0.0.1", self.server.to)) as there:
            others = {self.request: there, there: self.request}
            while True:
                for one in select(list(others), [], [])[0]:
                    said = one.recv(65_536)
                    if not said:
                        return
                    self.server.heard.append(said)
                    others[one].sendall(said)


@pytest.fixture
def wire(rabbit: Broker) -> Iterator[Wire]:
    """Stand between everybody and the broker."""
    with Wire(rabbit.tls_port) as made:
        Thread(target=made.serve_forever, daemon=True).start()
        yield made
        made.shutdown()


@pytest.fixture
def another(tmp_path: Path) -> Path:
    """Give an authority that has signed nothing of the broker's."""
    return certify(tmp_path)


def at(port: int, name: str = NAME) -> str:
    return f"amqps://guest:guest@{name}:{port}//"


def trust(authority: str) -> None:
    """Do as the environment of a process does from its beginning."""
    os.environ[TRUST] = authority


def test_work_is_told_and_done_and_nobody_hears_of_it(site: Grown, wire: Wire) -> None:
    port = wire.server_address[1]
    trusting = partial(trust, str(site.broker.authority))
    begun = [
        site.start(kind, first=trusting, broker_url=at(port))
        for kind in ("relay", "worker")
    ]
    site.want(113277)
    site.until(lambda _: site.settled())
    assert [site.end(process) for process in begun] == [0, 0]
    assert not site.log.read_text()
    said = b"".join(wire.heard)
    assert len(said) > 2_000
    assert not [word for word in (b"AMQP", b"guest", b"films") if word in said]


@pytest.mark.parametrize("kind", ["relay", "worker", "beat"])
def test_a_certificate_of_another_authority_ends_the_start(
    rabbit: Broker, another: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setenv(TRUST, str(another))
    chosen = {"broker_url": at(rabbit.tls_port), "database_url": POSTGRES}
    told = one_line(run(kind, data=another.parent, **chosen))
    assert told.startswith("the broker of SNEAKPREVIEW_BROKER_URL is not trusted: ")
    assert "certificate" in told
    assert "guest" not in told


def test_a_certificate_of_another_name_ends_the_start(
    rabbit: Broker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(TRUST, str(rabbit.authority))
    url = at(rabbit.tls_port, "127.0.0.1")
    told = one_line(run("relay", data=tmp_path, broker_url=url, database_url=POSTGRES))
    assert "is not trusted: " in told
    assert "not valid for '127.0.0.1'" in told


def test_who_was_trusted_once_has_to_prove_it_each_time(
    rabbit: Broker, another: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = celery(Settings(broker_url=at(rabbit.tls_port)))
    with closing(Hints(app)) as hints:
        monkeypatch.setenv(TRUST, str(rabbit.authority))
        assert hints.count("films") >= 0
        hints.close()
        monkeypatch.setenv(TRUST, str(another))
        with pytest.raises(BrokerError, match="certificate verify failed") as caught:
            hints.count("films")
    assert "\n" not in str(caught.value)


def test_each_broker_of_a_cluster_proves_its_own_name(
    rabbit: Broker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(TRUST, str(rabbit.authority))
    away, here = at(9, "127.0.0.1"), at(rabbit.tls_port)
    app = celery(Settings(broker_url=f"{away};{here}"))
    with app.connection_for_write() as connection:
        connection.ensure_connection(max_retries=2, interval_start=0)
        assert connection.connected


def test_a_cluster_speaks_in_the_clear_as_a_whole_or_not_at_all() -> None:
    urls = ["amqps://mq1.example.org", "amqp://mq2.example.org"]
    for chosen in (urls, urls[::-1]):
        environment = {
            "SNEAKPREVIEW_BROKER_URL": ";".join(chosen),
            "SNEAKPREVIEW_DATABASE_URL": POSTGRES,
        }
        with pytest.raises(SetupError, match="BROKER_URL must be amqp:"):
            load(environment)


def test_without_tls_at_the_other_end_nothing_is_said(rabbit: Broker) -> None:
    with Wire(rabbit.port) as wire:
        Thread(target=wire.serve_forever, daemon=True).start()
        app = celery(Settings(broker_url=at(wire.server_address[1])))
        assert reach(app)
        wire.shutdown()
    hello = wire.heard[0]
    assert hello.startswith(b"\x16\x03")
    assert b"guest" not in b"".join(wire.heard)
