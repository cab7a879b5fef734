"""Where a process listens: an address of this machine, and a port."""

import re
from typing import NamedTuple

from sneakpreview.domain.errors import BadInputError, quoted

_SHAPE = re.compile(r"(?:\[([0-9a-f:.]+)\]|([\w.-]+)):(\d{1,5})", re.ASCII)
_MOST = 65535


class Listening(NamedTuple):
    """An address, and a port; 0 for any that is free."""

    host: str
    port: int


def listening(text: str) -> Listening | None:
    """Read `127.0.0.1:9101` or `[::1]:9101`; None for nothing.

    BadInputError for anything else.
    """
    if not text:
        return None
    found = _SHAPE.fullmatch(text)
    if found is None or int(found[3]) > _MOST:
        raise BadInputError(f"write one such as 127.0.0.1:9101, not {quoted(text)}")
    return Listening(found[1] or found[2], int(found[3]))
