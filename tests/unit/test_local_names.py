"""Names under which no page from the internet can come to this machine."""

import pytest

from sneakpreview.domain.localname import is_local


@pytest.mark.parametrize(
    "host",
    ["localhost", "LOCALHOST:8000", "127.0.0.1", "192.168.1.7:80", "[::1]",
     "[FE80::1]:9", "films.localhost", "nas", "nas:8000", "nas.local"],
)  # fmt: skip
def test_a_number_or_a_name_that_nobody_can_register_is_local(host: str) -> None:
    assert is_local(host)


@pytest.mark.parametrize(
    "host",
    ["", ":80", "films.example", "films.example:8000", "localhost.films.example", "ai.",
     "127.0.0.1.films.example", "localhost.", "xlocal.example", "[films.example]",
     "films.example@localhost:80:80", "::1"],
)  # fmt: skip
def test_whatever_a_stranger_could_let_lead_here_is_not(host: str) -> None:
    assert not is_local(host)
