"""Devices are named in words, and by words of our own only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.domain.device import BROWSERS, SYSTEMS, UNKNOWN, device

MOZILLA = "Mozilla/5.0 "
WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko) "


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        (f"{MOZILLA}(Windows NT 10.0; rv:150.0) Firefox/150.0", "Firefox on Windows"),
        (
            f"{MOZILLA}(X11; Linux x86_64) {WEBKIT}Chrome/150.0 Safari/537.36",
            "Chrome on Linux",
        ),
        (
            f"{MOZILLA}(Windows NT 10.0) {WEBKIT}Chrome/150.0 Safari/537.36 Edg/150",
            "Edge on Windows",
        ),
        (
            f"{MOZILLA}(Linux; Android 16) {WEBKIT}Chrome/150.0 Mobile Safari/537.36",
            "Chrome on Android",
        ),
        (
            f"{MOZILLA}(iPhone; like Mac OS X) AppleWebKit/605 Version/26 Safari/604",
            "Safari on an iPhone",
        ),
        (
            f"{MOZILLA}(iPad; like Mac OS X) AppleWebKit/605 FxiOS/150 Safari/604",
            "Firefox on an iPad",
        ),
        ("curl/8.0 (Linux)", "A program on Linux"),
        ("Firefox/1.0", "Firefox"),
        ("<b>Hello</b>", UNKNOWN),
        ("", UNKNOWN),
    ],
)
def test_a_device_is_named_as_its_owner_would(agent: str, words: str) -> None:
    assert device(agent) == words


@given(st.text(), st.sampled_from(["", *(sign for sign, _ in BROWSERS + SYSTEMS)]))
def test_nothing_that_a_stranger_wrote_is_repeated(text: str, sign: str) -> None:
    words = {name for _, name in BROWSERS + SYSTEMS} | {UNKNOWN, "A program"}
    assert set(device(text + sign).split(" on ")) <= words
