"""Proof: who is spoken to over TLS proves to be the broker that the URL names."""

from typing import Any

from kombu.connection import Connection


class Proved(Connection):
    """A connection whose broker has a certificate for the name in its own URL.

    Left alone, kombu asks each broker of a cluster for the name of the first one, and
    a broker at `localhost` for a number.
    """

    def create_transport(self) -> Any:  # noqa: ANN401 - untyped, as kombu's
        """Make what connects to the present broker; each has another one."""
        if self.ssl is True:
            self.ssl = {"server_hostname": self.hostname}
        return super().create_transport()  # type: ignore[no-untyped-call]  # kombu's
