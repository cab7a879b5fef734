"""Addresses: what is not out in the world is never connected to."""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.sources.addresses import is_public

PRIVATE_4 = [
    *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"),
    *("172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24"),
    *("192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24"),
    *("224.0.0.0/4", "240.0.0.0/4", "255.255.255.255/32"),
]
PRIVATE_6 = [
    *("::/128", "::1/128", "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64"),
    *("2001::/32", "2001:2::/48", "2001:10::/28", "2001:20::/28", "2001:db8::/32"),
    *("2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10"),
    "ff00::/8",
]
PUBLIC = ["1.1.1.1", "93.184.216.34", "2606:4700::1111", "2a00:1450:4001::200e"]


def within(network: str) -> st.SearchStrategy[str]:
    """Give any address of a network, its first and last often."""
    kind = IPv6Network if ":" in network else IPv4Network
    found = kind(network)
    ends = st.sampled_from([found[0], found[-1]])
    return (ends | st.ip_addresses(network=found)).map(str)


@given(st.sampled_from(PRIVATE_4 + PRIVATE_6).flatmap(within))
def test_what_is_not_out_in_the_world_is_refused(address: str) -> None:
    assert not is_public(address)


@given(st.sampled_from(PRIVATE_4).flatmap(within))
def test_no_form_of_an_address_hides_it(address: str) -> None:
    number = int(IPv4Address(address))
    hidden = {
        "mapped": 0xFFFF << 32 | number,
        "compatible": number,
        "NAT64": 0x64FF9B << 96 | number,
        "6to4": 0x2002 << 112 | number << 80,
        "Teredo": 0x20010000 << 96 | (number ^ 0xFFFFFFFF),
    }
    shown = {name: str(IPv6Address(value)) for name, value in hidden.items()}
    assert {name: one for name, one in shown.items() if is_public(one)} == {}


@given(st.ip_addresses(v=4).map(str))
def test_a_mapped_address_is_judged_as_what_it_is(address: str) -> None:
    assert is_public(f"::ffff:{address}") == is_public(address)


@given(st.ip_addresses())
def test_nothing_is_public_that_python_knows_as_private(
    address: IPv4Address | IPv6Address,
) -> None:
    kinds = (
        address.is_private,
        address.is_loopback,
        address.is_link_local,
        address.is_multicast,
        address.is_reserved,
        address.is_unspecified,
    )
    mapped = isinstance(address, IPv6Address) and address.ipv4_mapped
    assert mapped or not (any(kinds) and is_public(str(address)))


@pytest.mark.parametrize("address", PUBLIC)
def test_what_is_out_in_the_world_is_not(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        *("", "localhost", "127.1", "2130706433", "0x7f000001", "0177.0.0.1"),
        *("1.1.1.1 ", "1.1.1.1/32", "1.1.1.1:80", "[2606:4700::1111]"),
        *("2606:4700::1111%eth0", "fe80::1%lo", "1.1.1", "\uff11.1.1.1"),
    ],
)
def test_only_a_plain_address_is_one(address: str) -> None:
    assert not is_public(address)


@given(st.text())
def test_no_text_is_an_error(text: str) -> None:
    is_public(text)
