"""The relying party: where browsers make passkeys, and for which name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.domain.party import NoPasskeysError, Party, party


@pytest.mark.parametrize(
    ("asked", "host", "origin"),
    [
        ("https://films.example.org", "films.example.org", "https://films.example.org"),
        ("https://Films.Example", "films.example", "https://films.example"),
        ("https://films.example:443", "films.example", "https://films.example"),
        ("https://films.example:8443", "films.example", "https://films.example:8443"),
        ("http://localhost:8000", "localhost", "http://localhost:8000"),
        ("http://localhost:80", "localhost", "http://localhost"),
        ("http://films.localhost", "films.localhost", "http://films.localhost"),
    ],
)
def test_a_name_over_https_is_a_party_and_so_is_this_machine(
    asked: str, host: str, origin: str
) -> None:
    assert party(asked) == Party(host, origin)


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ("http://films.example", "HTTPS"),
        ("http://films.lan:8000", "HTTPS"),
        ("http://notlocalhost", "HTTPS"),
        ("http://127.0.0.1:8000", "number"),
        ("https://192.0.2.1", "number"),
        ("https://[::1]:8000", "number"),
        ("https://0x7f.1", "number"),
        ("https://127.1", "number"),
        ("https://127.0.0.0x1", "number"),
        ("https://films.example@evil.example", "this address"),
        ("https://films.example/evil", "this address"),
        ("https://films.example:port", "this address"),
        ("https://films..example", "this address"),
        ("ftp://films.example", "this address"),
        (f"https://{'a' * 300}.example", "this address"),
        ("", "this address"),
    ],
)
def test_everything_else_is_none_and_says_why(asked: str, why: str) -> None:
    with pytest.raises(NoPasskeysError, match=why):
        party(asked)


ADDRESS = "https://films.example.org"


def test_a_site_with_an_address_has_passkeys_there_alone() -> None:
    assert party(f"{ADDRESS}:443", ADDRESS).host == "films.example.org"
    for asked in (
        "https://example.org",
        "https://films.example.org:8443",
        "http://films.example.org",
        "http://localhost:8000",
        "https://films.example.org.evil.example",
    ):
        with pytest.raises(NoPasskeysError, match=ADDRESS):
            party(asked, ADDRESS)


@given(st.text())
def test_whatever_a_client_calls_the_host_there_is_an_answer(host: str) -> None:
    try:
        found = party(f"https://{host}")
    except NoPasskeysError:
        return
    assert found.origin.startswith(f"https://{found.host}")
    assert not set(found.host) & set("/@:?#[]\\ ")
