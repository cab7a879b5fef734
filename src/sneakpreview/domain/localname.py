"""Local names: under which no stranger's page can come to the machine it is shown on.

Whoever has a name on the internet may let it lead to 127.0.0.1 a moment after their
page was loaded (DNS rebinding). To a browser that page then comes from the site itself.
It cannot choose a number or a name without a dot, nor one that no server of the
internet answers for.
"""

import re
from ipaddress import ip_address

KEPT = (".localhost", ".local")  # RFC 6761 and RFC 6762
SAID = re.compile(r"(?P<name>\[[0-9a-f:.]+\]|[^:]+)(:[0-9]{1,5})?", re.IGNORECASE)


def is_local(host: str) -> bool:
    """Say whether a host, as a request's header has it, is such a name or a number."""
    found = SAID.fullmatch(host)
    if found is None:
        return False
    name = found["name"].lower()
    try:
        ip_address(name.strip("[]"))
    except ValueError:
        return "." not in name or name.endswith(KEPT)
    return True
