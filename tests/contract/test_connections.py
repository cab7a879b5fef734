"""Connections: to the address that was checked, and to the host that was meant."""

import socket
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from shutil import which
from threading import Event

import pytest

from needs import require
from outside.hostile import (
    Act,
    Hostile,
    certificate,
    drip,
    hostile,
    mute,
    page,
    secured,
)
from outside.server import Outside, Page
from outside.way import way_to
from sneakpreview.sources import network
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.http import Client, Rate
from sneakpreview.sources.network import Network

HOST, OTHER = "films.example", "pictures.example"
URL = f"https://{HOST}/"
HOSTS = {HOST: Rate(1000), OTHER: Rate(1000)}
WHOLE = page("200 OK", body=b"whole")
SHORT, LONG = 0.5, 60.0  # seconds; a busy machine takes one for a greeting
PUBLIC, ALSO_PUBLIC, PRIVATE = "93.184.216.34", "2606:4700::1111", "127.0.0.1"


Secure = Callable[..., AbstractContextManager[Hostile]]


class World:
    """The names of the world, and its addresses, which all lead to one server.

    Each look-up takes the next of the answers; the last is given again and again.
    """

    def __init__(self, server: Hostile, *answers: list[str]) -> None:
        self.answers = list(answers)
        self.dialled: list[str] = []
        self.dead: set[str] = set()
        self._port = int(server.url.rpartition(":")[2])

    def resolve(self, host: str, port: int, patience: float) -> list[str]:
        assert (host in HOSTS, port) == (True, 443)
        assert patience > 0
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    def dial(self, address: str, port: int, patience: float) -> network.NetworkStream:
        assert port == 443
        self.dialled.append(address)
        # Nobody listens there.
        to = 1 if address in self.dead else self._port
        return network.dial("127.0.0.1", to, patience)

    def client(self, patience: float = LONG) -> Client:
        reached = partial(
            Network, patience=patience, resolve=self.resolve, dial=self.dial
        )
        return Client("films", HOSTS, way_to({}), network=reached)


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a certificate for each host, which vouches for itself."""
    require(which("openssl"), "OpenSSL's command is not installed")
    folder = tmp_path_factory.mktemp("papers")
    names = HOST, OTHER, "localhost"
    all_ = [certificate(folder, name).read_text() for name in names]
    (folder / "trusted.pem").write_text("".join(all_))
    return folder


@pytest.fixture
def trusting(papers: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Trust those certificates, as an operator may tell OpenSSL to."""
    monkeypatch.setenv("SSL_CERT_FILE", str(papers / "trusted.pem"))
    network.trust.cache_clear()
    yield papers
    network.trust.cache_clear()


@pytest.fixture
def secure(trusting: Path) -> Secure:
    """Serve HTTPS with the certificate of a host."""

    def secure(*acts: Act, name: str = HOST) -> AbstractContextManager[Hostile]:
        return hostile(*acts, context=secured(trusting / f"{name}.pem"))

    return secure


def refusal(asking: Client) -> str:
    with pytest.raises(SourceError) as refused:
        asking.get(URL)
    assert not refused.value.permanent
    return str(refused.value)


def test_the_checked_address_is_the_one_connected_to(secure: Secure) -> None:
    with secure(WHOLE) as server:
        world = World(server, [PUBLIC], [PRIVATE])
        asking = world.client()
        assert asking.get(URL).body == b"whole"
        assert world.dialled == [PUBLIC]
        assert refusal(asking) == f"{HOST} has no public address"
        assert world.dialled == [PUBLIC]
        assert server.connections == 1


@pytest.mark.parametrize(
    "address",
    [PRIVATE, "::1", "10.0.0.1", "169.254.169.254", "::ffff:10.0.0.1", "fe80::1%lo"],
)
def test_a_name_with_a_private_address_is_never_asked(address: str) -> None:
    with hostile(WHOLE) as server:
        world = World(server, [address])
        assert refusal(world.client()) == f"{HOST} has no public address"
        assert world.dialled == []


def test_a_redirect_is_checked_like_the_first_address(secure: Secure) -> None:
    with secure(page("302 Found", f"Location: https://{OTHER}/")) as server:
        world = World(server, [PUBLIC], [PRIVATE])
        assert refusal(world.client()) == f"{OTHER} has no public address"
        assert world.dialled == [PUBLIC]


def test_of_several_addresses_a_private_one_is_passed_over(secure: Secure) -> None:
    with secure(WHOLE) as server:
        world = World(server, [PRIVATE, ALSO_PUBLIC, PUBLIC])
        world.dead = {ALSO_PUBLIC}
        assert world.client().get(URL).body == b"whole"
        assert world.dialled == [ALSO_PUBLIC, PUBLIC]


def test_where_nobody_listens_there_is_no_answer(secure: Secure) -> None:
    with secure(WHOLE) as server:
        world = World(server, [PUBLIC, ALSO_PUBLIC])
        world.dead = {PUBLIC, ALSO_PUBLIC}
        assert refusal(world.client()) == f"{HOST} could not be reached"


def test_another_hosts_certificate_is_refused(secure: Secure) -> None:
    with secure(WHOLE, name=OTHER) as server:
        assert refusal(World(server, [PUBLIC]).client()) == (
            f"{HOST} could not be reached"
        )
        assert server.asked == []


@pytest.mark.usefixtures("trusting")
def test_an_unknown_certificate_is_refused(
    secure: Secure, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = certificate(tmp_path, HOST)
    monkeypatch.setenv("SSL_CERT_FILE", str(other))
    with secure(WHOLE) as server:
        refusal(World(server, [PUBLIC]).client())
        assert server.asked == []


def test_a_greeting_that_never_comes_is_given_up() -> None:
    with hostile(mute) as server:
        assert "took too long" in refusal(World(server, [PUBLIC]).client(SHORT))


def test_a_greeting_dripped_is_given_up() -> None:
    with hostile(drip(b"\x16\x03\x03\x40\x00\x02", b"\0")) as server:
        assert "took too long" in refusal(World(server, [PUBLIC]).client(SHORT))


def test_a_look_up_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    over = Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: over.wait(10) and [])
    asking = Client("films", HOSTS, way_to({}), network=partial(Network, patience=0.1))
    assert "took too long" in refusal(asking)
    over.set()


def test_a_name_that_is_not_known_cannot_be_reached(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    asking = Client("films", HOSTS, way_to({}))
    assert refusal(asking) == f"{HOST} could not be reached"


def test_a_mirror_may_be_private_and_speak_https(secure: Secure) -> None:
    with secure(WHOLE, name="localhost") as server:
        url = server.url.replace("127.0.0.1", "localhost")
        reply = Client("films", HOSTS, way_to({HOST: f"{url}/base/"})).get(URL)
        assert (reply.url, reply.body) == (URL, b"whole")
        assert server.asked[0].startswith("GET /base/ HTTP/1.1")


def test_a_mirror_opens_no_other_door() -> None:
    def resolve(host: str, port: int, patience: float) -> list[str]:
        del host, port, patience
        return [PRIVATE]

    with hostile(page("302 Found", f"Location: https://{OTHER}/")) as server:
        way = way_to({HOST: server.url})
        asking = Client("films", HOSTS, way, network=partial(Network, resolve=resolve))
        assert refusal(asking) == f"{OTHER} has no public address"


def test_the_environment_names_no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with hostile(WHOLE) as proxy, hostile(WHOLE) as server:
        for name in ("http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
            monkeypatch.setenv(name.upper(), proxy.url)
        Client("films", HOSTS, way_to({HOST: server.url})).get(URL)
        assert (proxy.connections, server.connections) == (0, 1)


def test_connections_are_kept_and_shared_between_threads() -> None:
    with Outside(lambda _: Page(b"whole")).running() as outside:
        dialled: list[str] = []

        def dial(address: str, port: int, patience: float) -> network.NetworkStream:
            dialled.append(address)
            return network.dial(address, port, patience)

        way = way_to({HOST: outside.url})
        asking = Client("films", HOSTS, way, network=partial(Network, dial=dial))
        with ThreadPoolExecutor(4) as pool:
            bodies = list(pool.map(lambda _: asking.get(URL).body, range(200)))
        assert bodies == [b"whole"] * 200
        assert len(dialled) <= 4
