"""The grown site's front: gunicorn and nginx, started with the files in `deploy/`."""

import os
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import httpx
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from cluster import free_port

DEPLOY = Path(__file__).parents[1] / "deploy"
NAME = "films.example.org"
START = 180.0  # seconds; machines may be busy with other things
ADDRESSES = map("127.0.1.{}".format, count(1))  # of visitors, each another one
COMMAND = [sys.executable, "-m", "gunicorn", "-c", str(DEPLOY / "gunicorn.conf.py")]
_HAND_OVER = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS="1")
os.execv(sys.argv[2], sys.argv[2:])
"""

Told = subprocess.Popen[bytes]


@dataclass(frozen=True)
class Front:
    """An nginx that answers for the site: its ports, its public folder, its process."""

    https: int
    http: int
    inside: int
    public: Path
    certificate: Path
    process: Told

    def visitor(self, *, http2: bool = False, address: str = "") -> httpx.Client:
        """Come from an address of one's own, unless one is named; over HTTPS."""
        trust = ssl.create_default_context(cafile=str(self.certificate))
        return httpx.Client(
            base_url=f"https://{NAME}:{self.https}",
            transport=_Here(verify=trust, http2=http2, local_address=_own(address)),
            timeout=START,
        )

    def plain(self, port: int) -> httpx.Client:
        """Come without TLS, to one of its other ports."""
        return httpx.Client(
            base_url=f"http://{NAME}:{port}",
            transport=_Here(local_address=_own("")),
            timeout=START,
        )


class _Here(httpx.HTTPTransport):
    """Finds every host on this machine."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        name = request.url.host
        asked = request.headers.get("Host", name).partition(":")[0]
        return super().handle_request(
            httpx.Request(
                request.method,
                request.url.copy_with(host="127.0.0.1"),
                headers=[
                    *(
                        pair
                        for pair in request.headers.raw
                        if pair[0].lower() != b"host"
                    ),
                    (b"Host", asked.encode()),
                ],
                stream=request.stream,
                extensions={**request.extensions, "sni_hostname": name},
            )
        )


def _own(address: str) -> str:
    return address or next(ADDRESSES)


def is_installed() -> bool:
    """Say whether nginx is here, with the module that its configuration loads."""
    configuration = (DEPLOY / "nginx" / "nginx.conf").read_text()
    (module,) = re.findall(r"^load_module (\S+);$", configuration, re.MULTILINE)
    return _program() is not None and Path(module).exists()


@contextmanager
def open_folder() -> Iterator[Path]:
    """Make a folder that other users of the system may look into, as nginx's has to."""
    folder = Path(tempfile.mkdtemp(prefix="sneakpreview-front-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@contextmanager
def nginx(
    folder: Path, public: Path, application: str, changes: dict[str, str] | None = None
) -> Iterator[Front]:
    """Run nginx with `deploy/nginx`, of which only site.conf is another.

    `application` is the address of the upstream; `changes` are made to site.conf
    besides the ports and paths, each text in the place of another.
    """
    certificate, key = _certify(folder)
    ports = [free_port() for _ in range(3)]
    (folder / "nginx.conf").symlink_to(DEPLOY / "nginx" / "nginx.conf")
    (folder / "parts").symlink_to(DEPLOY / "nginx" / "parts")
    (folder / "run").mkdir()
    text = (DEPLOY / "nginx" / "site.conf").read_text()
    for old, new in {
        "    listen [::]:80 default_server;\n": "",
        "    listen [::]:443 ssl default_server;\n": "",
        "    listen [::]:80;\n": "",
        "    listen [::]:443 ssl http2;\n": "",
        "listen 80": f"listen 127.0.0.1:{ports[1]}",
        "listen 443": f"listen 127.0.0.1:{ports[0]}",
        "listen 127.0.0.1:8080": f"listen 127.0.0.1:{ports[2]}",
        "unix:/run/sneakpreview/web.sock": application,
        "/var/cache/sneakpreview": str(public),
        "/var/log/nginx/sneakpreview.log": str(folder / "access.log"),
        "/var/www/acme": str(folder / "acme"),
        "/etc/letsencrypt/live/films.example.org/fullchain.pem": str(certificate),
        "/etc/letsencrypt/live/films.example.org/privkey.pem": str(key),
        **(changes or {}),
    }.items():
        assert old in text, old
        text = text.replace(old, new)
    (folder / "site.conf").write_text(text)
    command = [
        str(_program()),
        "-p",
        str(folder / "run"),
        "-c",
        str(folder / "nginx.conf"),
    ]
    with _running([*command, "-g", "daemon off;"], folder / "nginx.log") as process:
        front = Front(ports[0], ports[1], ports[2], public, certificate, process)
        wait_until(lambda: _answers(front), process, folder / "nginx.log")
        yield front


@contextmanager
def gunicorn(
    environment: dict[str, str], where: Path, log: Path, *options: str
) -> Iterator[Told]:
    """Run the application with `deploy/gunicorn.conf.py` on a socket file."""
    bind = ("--bind", f"unix:{where}")
    with _running([*COMMAND, *bind, *options], log, environment) as process:
        wait_until(lambda: asks(where), process, log)
        yield process


@contextmanager
def held_socket(where: Path) -> Iterator[int]:
    """Listen as systemd does for a service that may be starting again."""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(where))
        listener.listen(64)
        listener.set_inheritable(True)
        yield listener.fileno()


def handed(descriptor: int, command: list[str] = COMMAND) -> list[str]:
    """Give the command that starts gunicorn with a socket, as systemd hands it over."""
    return [sys.executable, "-c", _HAND_OVER, str(descriptor), *command]


def asks(where: Path, path: str = "/health/live") -> bool:
    """Say whether the application answers on its socket file."""
    try:
        with socket.socket(socket.AF_UNIX) as probe:
            probe.connect(str(where))
        transport = httpx.HTTPTransport(uds=str(where))
        with httpx.Client(transport=transport, timeout=START) as client:
            return client.get(f"http://{NAME}{path}").is_success
    except (OSError, httpx.TransportError):
        return False


def wait_until(
    condition: Callable[[], bool], process: Told | None = None, log: Path | None = None
) -> None:
    """Wait for something; fail, with the log, if it does not come or a process ends."""
    deadline = time.monotonic() + START
    while time.monotonic() < deadline and (process is None or process.poll() is None):
        if condition():
            return
        time.sleep(0.05)
    raise AssertionError(log.read_text() if log else "it did not come")


def environment(data: Path, public: Path, **settings: str) -> dict[str, str]:
    """Give the environment of a site behind nginx, with settings as tests write."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("SNEAKPREVIEW_")}
    chosen = {
        "data": str(data),
        "public": str(public),
        "https": "true",
        "proxies": "1",
        "address": f"https://{NAME}",
        **settings,
    }
    named = {f"SNEAKPREVIEW_{name.upper()}": value for name, value in chosen.items()}
    return {**kept, "WEB_CONCURRENCY": "2", **named}


@contextmanager
def _running(
    command: list[str], log: Path, environment: dict[str, str] | None = None
) -> Iterator[Told]:
    with (
        log.open("wb") as output,
        subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        ) as process,
    ):
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(START)
            finally:
                process.kill()


def _program() -> str | None:
    return shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")


def _answers(front: Front) -> bool:
    try:
        with front.plain(front.inside) as client:
            return client.get("/nginx").is_success
    except httpx.TransportError:
        return False


def _certify(folder: Path) -> tuple[Path, Path]:
    """Make a certificate of our own, good for a day."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, NAME)])
    today = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate, secret = folder / "certificate.pem", folder / "key.pem"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return certificate, secret
