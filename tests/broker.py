"""A private RabbitMQ: a node of its own, on ports of its own, gone after the tests."""

import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from kombu import Connection

from cluster import free_port

START = 300.0  # seconds; it takes six where nothing else runs
LITTLE = "50MB"  # of free disk, below which there is an alarm
ABSURD = "100000GB"
NAME = "localhost"  # what its certificate is for, and nothing else
ENCRYPTED = """
listeners.ssl.here = 127.0.0.1:{port}
ssl_options.cacertfile = {folder}/authority.pem
ssl_options.certfile = {folder}/certificate.pem
ssl_options.keyfile = {folder}/key.pem
ssl_options.verify = verify_none
"""


def programs() -> Path | None:
    """Find the folder of RabbitMQ's own programs; None if there is none.

    Those on the path change to a user of their own, and to one folder for all.
    """
    debian = Path("/usr/lib/rabbitmq/bin")
    on_path = shutil.which("rabbitmq-server")
    if (debian / "rabbitmq-server").exists():
        return debian
    return Path(on_path).resolve().parent if on_path else None


class Broker:
    """A broker that can be ended, frozen and brought back; nobody else knows of it."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self.port = free_port()
        self.url = f"amqp://guest:guest@127.0.0.1:{self.port}//"
        self.tls_port = free_port()
        self.authority = certify(folder)
        self._programs = programs
        self._log = folder / "log"
        self._process: subprocess.Popen[bytes] | None = None
        encrypted = ENCRYPTED.format(port=self.tls_port, folder=folder)
        (folder / "rabbitmq.conf").write_text(encrypted, "ascii")
        (folder / "rabbitmq-env.conf").touch()
        (folder / "plugins").write_text("[].", "ascii")
        self.environment = {name: os.environ[name] for name in ("PATH",)} | {
            "HOME": str(folder),  # where the cookie is
            "LANG": "C.UTF-8",
            "ERL_EPMD_ADDRESS": "127.0.0.1",
            "ERL_EPMD_PORT": str(free_port()),
            "ERL_FLAGS": "-kernel inet_dist_use_interface {127,0,0,1}",
            "RABBITMQ_NODENAME": f"sneakpreview-{secrets.token_hex(4)}@localhost",
            "RABBITMQ_NODE_IP_ADDRESS": "127.0.0.1",
            "RABBITMQ_NODE_PORT": str(self.port),
            "RABBITMQ_DIST_PORT": str(free_port()),
            "RABBITMQ_CONF_ENV_FILE": str(folder / "rabbitmq-env.conf"),
            "RABBITMQ_CONFIG_FILE": str(folder / "rabbitmq.conf"),
            "RABBITMQ_ENABLED_PLUGINS_FILE": str(folder / "plugins"),
            "RABBITMQ_MNESIA_BASE": str(folder / "mnesia"),
            "RABBITMQ_LOG_BASE": str(folder / "logs"),
            "RABBITMQ_GENERATED_CONFIG_DIR": str(folder / "generated"),
            "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": "+S 1:1 +sbwt none",
        }

    def start(self) -> None:
        """Start it, and wait until it takes messages."""
        with self._log.open("ab") as output:
            self._process = subprocess.Popen(
                [self._programs / "rabbitmq-server"],
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        deadline = time.monotonic() + START
        while not self.answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(f"no broker:\n{self._log.read_text()[-4000:]}")
            time.sleep(0.05)

    def is_alive(self) -> bool:
        """Say whether it runs, be it frozen."""
        return self._process is not None and self._process.poll() is None

    def answers(self) -> bool:
        """Say whether it takes connections."""
        try:
            with Connection(self.url, connect_timeout=5) as connection:
                connection.connect()
        except OSError:
            return False
        return True

    def kill(self) -> None:
        """End it as a power cut would."""
        self._signal(signal.SIGKILL)
        if self._process is not None:
            self._process.wait(START)

    def freeze(self) -> None:
        """Let it keep its connections, and do nothing."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        self._signal(signal.SIGCONT)

    def take_disk(self) -> None:
        """Let it believe that its disk is full."""
        self._control("set_disk_free_limit", ABSURD)

    def give_disk(self) -> None:
        """Let it find room again."""
        self._control("set_disk_free_limit", LITTLE)

    def _signal(self, number: int) -> None:
        # The session of its own holds all that the script has started.
        if self._process is not None and self.is_alive():
            os.killpg(self._process.pid, number)

    def _control(self, *words: str) -> None:
        subprocess.run(
            [self._programs / "rabbitmqctl", "-q", *words],
            env=self.environment,
            check=True,
            capture_output=True,
            timeout=START,
        )


def certify(folder: Path) -> Path:
    """Make a certificate for `NAME`, good for a day, and the authority that signs it.

    The authority's own certificate is in the file that is given.
    """
    authority, signing = _certificate(f"Authority {secrets.token_hex(4)}", None)
    certificate, key = _certificate(NAME, (authority, signing))
    pem = serialization.Encoding.PEM
    (folder / "authority.pem").write_bytes(authority.public_bytes(pem))
    (folder / "certificate.pem").write_bytes(certificate.public_bytes(pem))
    (folder / "key.pem").write_bytes(
        key.private_bytes(
            pem,
            serialization.PrivateFormat.TraditionalOpenSSL,
            serialization.NoEncryption(),
        )
    )
    return folder / "authority.pem"


Signed = tuple[x509.Certificate, ec.EllipticCurvePrivateKey]


def _certificate(name: str, by: Signed | None) -> Signed:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    issuer, signing = (by[0].subject, by[1]) if by else (subject, key)
    today, day = datetime.now(UTC), timedelta(days=1)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - day)
        .not_valid_after(today + day)
        .add_extension(
            x509.SubjectAlternativeName([x509.DNSName(name.replace(" ", "-"))]),
            critical=False,
        )
        .add_extension(
            x509.BasicConstraints(ca=by is None, path_length=None), critical=True
        )
        .sign(signing, hashes.SHA256())
    )
    return made, key


@contextmanager
def broker(programs: Path) -> Iterator[Broker]:
    """Start a broker with nothing in it; stop it after, and whom it has started."""
    folder = Path(tempfile.mkdtemp(prefix="sneakpreview-rabbitmq-"))
    made = Broker(programs, folder)
    names = subprocess.Popen(
        [shutil.which("epmd") or "epmd", "-port", made.environment["ERL_EPMD_PORT"]],
        env=made.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(int(made.environment["ERL_EPMD_PORT"]))
        made.start()
        yield made
    finally:
        made.thaw()
        made.kill()
        names.terminate()
        names.wait()
        shutil.rmtree(folder)


def _wait_for(port: int) -> None:
    """Wait until somebody listens, or the node would start another, who outlives it."""
    deadline = time.monotonic() + START
    while True:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        assert time.monotonic() < deadline, "no epmd"
        time.sleep(0.02)
