"""A real mail server over loopback, and servers that are none."""

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import partial
from threading import Event, Thread

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from cluster import free_port

USER, PASSWORD = "films", "p@ss:word/"
REFUSED = "refused@example.com"
LATER = "later@example.com"
TICK = 0.01  # seconds between two drops
START = 120.0  # seconds; the library's own five are few on a busy machine
GREETING = b"220 films.example ESMTP\r\n"


@dataclass
class Mailbox:
    """What a mail server took, and where it listens."""

    port: int = 0
    messages: list[EmailMessage] = field(default_factory=list)
    covered: list[bool] = field(default_factory=list)
    users: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        """The server as the setting names it."""
        return f"smtp://127.0.0.1:{self.port}"

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self,
        _server: SMTP,
        _session: Session,
        envelope: Envelope,
        address: str,
        _options: list[str],
    ) -> str:
        if address == REFUSED:
            return "550 5.1.1 No such mailbox"
        if address == LATER:
            return "451 4.7.1 Greylisted"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        content = envelope.content
        assert isinstance(content, bytes)
        self.messages.append(message_from_bytes(content, policy=policy.default))  # type: ignore[arg-type]
        by_tls = server.transport and server.transport.get_extra_info("sslcontext")
        self.covered.append(session.ssl is not None or by_tls is not None)
        return "250 Taken"

    def check(
        self,
        _server: SMTP,
        _session: Session,
        _envelope: Envelope,
        _how: str,
        data: object,
    ) -> AuthResult:
        assert isinstance(data, LoginPassword)
        fits = (data.login.decode(), data.password.decode()) == (USER, PASSWORD)
        if fits:
            self.users.append(data.login.decode())
        return AuthResult(success=fits, handled=False)


@contextmanager
def mail_server(
    *,
    context: ssl.SSLContext | None = None,
    from_the_start: bool = False,
    auth: bool = False,
) -> Iterator[Mailbox]:
    """Take mail until the block ends; with a context by TLS alone."""
    box = Mailbox(free_port())
    covered = {} if from_the_start else {"tls_context": context}
    controller = Controller(
        box,
        hostname="127.0.0.1",
        port=box.port,
        ssl_context=context if from_the_start else None,
        require_starttls=context is not None and not from_the_start,
        auth_required=auth,
        auth_require_tls=False,
        authenticator=box.check if auth else None,
        ready_timeout=START,
        **covered,
    )
    controller.start()
    try:
        yield box
    finally:
        controller.stop()


Act = Callable[[socket.socket, Event], None]


@contextmanager
def bad_server(act: Act) -> Iterator[int]:
    """Do the same to every connection until the block ends; the port."""
    over = Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = Thread(target=partial(_serve, listener, act, over))
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            over.set()
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            thread.join()


def _serve(listener: socket.socket, act: Act, over: Event) -> None:
    while not over.is_set():
        with suppress(OSError):
            connection, _ = listener.accept()
            connection.settimeout(10)
            with connection:
                act(connection, over)


def hang_up(connection: socket.socket, _over: Event) -> None:
    """Say nothing."""
    connection.close()


def drip(connection: socket.socket, over: Event) -> None:
    """Greet a letter at a time, for ever."""
    while not over.wait(TICK):
        connection.sendall(b"2")


def drip_lines(connection: socket.socket, over: Event) -> None:
    """Greet a line at a time, for ever."""
    while not over.wait(TICK):
        connection.sendall(b"220-wait\r\n")


def no_smtp(connection: socket.socket, _over: Event) -> None:
    """Speak something else."""
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")


def refuse(connection: socket.socket, _over: Event) -> None:
    """Take nobody."""
    connection.sendall(b"554 Go\x1b[31m away\r\n")


def _talk(answers: dict[bytes, bytes], connection: socket.socket, _over: Event) -> None:
    """Answer by the first word; hang up where there is no answer."""
    connection.sendall(GREETING)
    lines = connection.makefile("rb")
    with lines:
        for line in lines:
            word = line.split()[0].upper() if line.split() else b""
            if word not in answers:
                return
            connection.sendall(answers[word])


USUAL = {b"EHLO": b"250 films.example\r\n", b"MAIL": b"250 OK\r\n"}
die_at_recipient: Act = partial(_talk, USUAL)
die_in_the_middle: Act = partial(
    _talk, USUAL | {b"RCPT": b"250 OK\r\n", b"DATA": b"354 Go on\r\n"}
)
