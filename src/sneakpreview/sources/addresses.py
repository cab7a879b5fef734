"""Addresses on the network: which of them are out in the world, and which are not."""

from ipaddress import IPv6Address, ip_address, ip_network

WORLD = ip_network("2000::/3")  # all that IPv6 has handed out to the world so far

NOT_OF_THE_WORLD = tuple(
    map(
        ip_network,
        (
            "0.0.0.0/8",  # this network
            "192.0.0.0/24",  # protocols' own
            "192.88.99.0/24",  # relays from IPv6 to IPv4
            "224.0.0.0/4",  # multicast
            "240.0.0.0/4",  # reserved
            "2001::/23",  # protocols' own: Teredo, which holds an IPv4 address, first
            "2001:db8::/32",  # documentation
            "2002::/16",  # 6to4, which holds an IPv4 address
            "3fff::/20",  # documentation
        ),
    )
)
"""What `is_global` lets through, in one version of Python or another."""


def is_public(text: str) -> bool:
    """Say whether an address belongs to a server out in the world.

    False for what is no address, for one that is bound to a network card, and for
    every address behind which another one hides (NAT64, 6to4, Teredo). Of an IPv4
    address in IPv6 the IPv4 address decides.
    """
    try:
        address = ip_address(text)
    except ValueError:
        return False
    if isinstance(address, IPv6Address):
        if address.scope_id is not None:
            return False
        if address.ipv4_mapped is not None:
            return is_public(str(address.ipv4_mapped))
        if address not in WORLD:
            return False
    return address.is_global and not any(address in one for one in NOT_OF_THE_WORLD)
