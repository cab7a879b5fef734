"""Signing in by a real OpenID provider, which runs beside the tests."""

from collections.abc import Iterator

import pytest
from apiflask import APIFlask
from sqlalchemy import Engine

from provided import SITE, AtProvider, real_provider, sign_in
from sneakpreview.domain.provider import Provider
from visiting import Browser, make_site


@pytest.fixture(scope="module")
def home() -> Iterator[Provider]:
    with real_provider() as found:
        yield found


@pytest.fixture
def site(engine: Engine, home: Provider) -> APIFlask:
    return make_site(engine, providers=(home,), address=SITE)


def test_somebody_new_gets_an_account_with_the_address_that_was_verified(
    site: APIFlask,
) -> None:
    browser = Browser(site)
    assert sign_in(browser, AtProvider("ada"), back="/saved") == "/saved"
    me = browser.me()
    assert (me["signed_in"], me["guest"]) == (True, False)
    assert (me["email"], me["confirmed"]) == ("ada@example.com", True)
