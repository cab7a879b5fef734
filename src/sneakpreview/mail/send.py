"""Sending: hands one letter to the operator's mail server, within a deadline.

The one way out for mail; that the server is trusted is the operator's choice, but not
that it is quick, or whole.
"""

import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from email.message import EmailMessage
from threading import Timer

from sneakpreview.domain.mailserver import Cover, MailServer
from sneakpreview.mail.error import MailError

PATIENCE = 10.0  # seconds for one answer
DEADLINE = 25.0  # seconds for all of them; less than a lease
FINAL = 500  # and above: the server will not change its mind


def send(
    server: MailServer,
    message: EmailMessage,
    *,
    sender: str,
    to: str,
    deadline: float = DEADLINE,
) -> None:
    """Hand the message to the server; MailError if it did not take it.

    A server that dies after it took it, and before it said so, gets it once more: then
    the Message-ID says that it is the same.
    """
    try:
        with _within(deadline) as client:
            client.open(server, sender.rpartition("@")[2])
            client.send_message(message, sender, [to])
            client.goodbye()
    except smtplib.SMTPRecipientsRefused as error:
        code, words = error.recipients[to]
        raise MailError(_said(code, words), final=code >= FINAL) from error
    except smtplib.SMTPNotSupportedError as error:
        raise MailError("the server cannot do what is needed", final=True) from error
    except smtplib.SMTPResponseException as error:
        refused = isinstance(error, smtplib.SMTPDataError) and error.smtp_code >= FINAL
        said = _said(error.smtp_code, error.smtp_error)
        raise MailError(said, final=refused) from error
    except ssl.SSLCertVerificationError as error:
        reason = f"its certificate is not trusted: {error.verify_message}"
        raise MailError(reason) from error
    except (smtplib.SMTPException, OSError, ValueError) as error:
        # Of what a server says that is no SMTP, smtplib makes a ValueError.
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise MailError(f"it broke off: {reason}") from error


class _Client(smtplib.SMTP):
    """An SMTP client that can be cut off by another thread, whatever it waits for."""

    def __init__(self) -> None:
        super().__init__(local_hostname="localhost", timeout=PATIENCE)
        self.over = False
        self._guard: socket.socket | None = None
        self._context: ssl.SSLContext | None = None

    def open(self, server: MailServer, name: str) -> None:
        """Connect, turn to TLS unless told otherwise, and sign in."""
        self.local_hostname = name if name.isascii() else "localhost"
        context = None
        if server.cover is not Cover.NONE:
            context = ssl.create_default_context()
        if server.cover is Cover.FROM_THE_START:
            self._context = context
        self.connect(server.host, server.port)
        if server.cover is Cover.STARTTLS:
            self._turn_to_tls(server, context)
        if server.user:
            self.login(server.user, server.password)

    def goodbye(self) -> None:
        """Say goodbye; the letter is taken, whatever comes back."""
        with suppress(smtplib.SMTPException, OSError, ValueError):
            self.quit()

    def cut(self) -> None:
        """End the connection now."""
        self.over = True
        if self._guard is not None:
            with suppress(OSError):
                self._guard.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close everything."""
        super().close()
        if self._guard is not None:
            self._guard.close()

    def _turn_to_tls(self, server: MailServer, context: ssl.SSLContext | None) -> None:
        self.ehlo_or_helo_if_needed()
        if not self.has_extn("starttls"):
            raise MailError("the server has no STARTTLS")
        self._host = server.host
        self.starttls(context=context)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        # smtplib's own hook: SMTP_SSL is made with it, too.
        raw = socket.create_connection((host, port), timeout)
        self._guard = raw.dup()
        if self.over:
            self.cut()
        if self._context is None:
            return raw
        return self._context.wrap_socket(raw, server_hostname=host)


@contextmanager
def _within(deadline: float) -> Iterator[_Client]:
    client = _Client()
    timer = Timer(deadline, client.cut)
    timer.daemon = True
    timer.start()
    try:
        yield client
    finally:
        timer.cancel()
        client.close()


def _said(code: int, words: bytes | str) -> str:
    text = words.decode("ascii", "replace") if isinstance(words, bytes) else words
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return f"the server said {code} {line[:200]}"
