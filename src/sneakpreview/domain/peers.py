"""Peers: from which addresses a proxy in front may speak."""

from collections.abc import Iterable, Sequence
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from sneakpreview.domain.errors import BadInputError, quoted

Peers = Sequence[IPv4Network | IPv6Network]


def peers(texts: Iterable[str]) -> Peers:
    """Read addresses and networks; BadInputError for any other, and for everybody."""
    found = []
    for text in texts:
        try:
            network = ip_network(text)
        except ValueError as error:
            raise BadInputError(
                f"write addresses or networks such as 172.18.0.0/16, not {quoted(text)}"
            ) from error
        if network.prefixlen == 0:
            raise BadInputError(f"{text} is everybody, and not the proxy alone")
        found.append(network)
    return found


def is_among(address: str, believed: Peers) -> bool:
    """Say whether an address is one of theirs; an IPv4 one in IPv6 is the IPv4 one."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    if isinstance(found, IPv6Address) and found.ipv4_mapped is not None:
        found = found.ipv4_mapped
    return any(found in network for network in believed)
