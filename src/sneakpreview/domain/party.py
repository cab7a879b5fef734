"""The relying party: the name of the host that passkeys are made for.

A browser makes them for a name alone, no number, and over HTTPS; `localhost` may do
without. A passkey that is made for one name is of no use at another.
"""

import re
from dataclasses import dataclass
from ipaddress import ip_address

from sneakpreview.domain.errors import SneakPreviewError

ORIGIN = re.compile(
    r"(?P<scheme>https?)://(?P<host>\[[0-9a-f:.]+\]|[a-z0-9_-]+(\.[a-z0-9_-]+)*)"
    r"(:(?P<port>[0-9]{1,5}))?"
)
LONGEST_HOST = 253
USUAL = {"http": "80", "https": "443"}


class NoPasskeysError(SneakPreviewError):
    """There are no passkeys at this address; the text says why."""


@dataclass(frozen=True, slots=True)
class Party:
    """A host's name, and the one origin at which passkeys for it are used."""

    host: str
    origin: str


def party(asked: str, address: str = "") -> Party:
    """Give the relying party for who came to `asked`, such as `https://films.example`.

    `address` is where the site is to be found, if that is known: there and nowhere
    else, then. NoPasskeysError where there can be none.
    """
    here = _party(asked)
    if address and _party(address) != here:
        raise NoPasskeysError(f"Passkeys are made and used at {address} alone.")
    secure = here.origin.startswith("https:")
    local = here.host == "localhost" or here.host.endswith(".localhost")
    if _is_number(here.host):
        raise NoPasskeysError(
            "Browsers make passkeys for a name, and this address is a number."
            " On the machine that the site runs on, localhost is one."
        )
    if not secure and not local:
        raise NoPasskeysError("Browsers make passkeys over HTTPS alone.")
    return here


def _party(origin: str) -> Party:
    found = ORIGIN.fullmatch(origin.lower())
    if found is None or len(found["host"]) > LONGEST_HOST:
        raise NoPasskeysError("Browsers make no passkeys for this address.")
    scheme, host, port = found["scheme"], found["host"], found["port"]
    tail = "" if port in (None, USUAL[scheme]) else f":{port}"
    return Party(host, f"{scheme}://{host}{tail}")


def _is_number(host: str) -> bool:
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        # What ends with a number is read as one, however it is written.
        return re.fullmatch(r"[0-9]+|0x[0-9a-f]*", host.rpartition(".")[2]) is not None
    return True
