"""Providers as an operator writes them down, and the pages that one goes on with."""

from contextlib import suppress
from urllib.parse import quote, urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.domain.errors import BadInputError
from sneakpreview.domain.peers import is_among, peers
from sneakpreview.domain.provider import Dialect, providers
from sneakpreview.domain.returning import LONGEST, local

SECRET = "hush-hush"  # noqa: S105 - a test's own
WHOLE = f"id=me secret={SECRET}"
SAME = f"name=a issuer=https://a.example {WHOLE} name=b issuer=https://a.example id=b"
PAGE = "https://films.example/deep/page"
TRICKY = "/\\%2fe5c:.?#@\t\n\r ht ps"


def test_the_known_need_no_more_than_an_id_and_a_secret() -> None:
    google, github, facebook = providers(
        f"name=google {WHOLE}\nname=github {WHOLE} name=facebook {WHOLE}"
    )
    assert (google.issuer, google.speaks) == (
        "https://accounts.google.com",
        Dialect.OPENID,
    )
    assert (github.label, github.speaks) == ("GitHub", Dialect.GITHUB)
    assert (facebook.label, facebook.speaks) == ("Facebook", Dialect.FACEBOOK)


def test_any_other_is_written_with_its_issuer() -> None:
    (house,) = providers(
        "name=house label='Our house' id=me scope='openid email'"
        " issuer=http://192.168.1.2:9000/application/o/films/"
    )
    assert house.label == "Our house"
    assert house.issuer == "http://192.168.1.2:9000/application/o/films/"
    assert (house.secret, house.scope) == ("", "openid email")
    assert providers("") == ()


def test_github_on_a_machine_of_ones_own_is_told_from_the_public_one() -> None:
    (mine,) = providers(f"name=work speaks=github issuer=https://git.example {WHOLE}")
    assert (mine.label, mine.speaks) == ("Work", Dialect.GITHUB)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"name=google {WHOLE} word", "write words such as"),
        (f"name=google {WHOLE} colour=red", "write words such as"),
        (f"{WHOLE} name=google", "has to come first"),
        (f"name=google id=a {WHOLE}", "id is there twice"),
        (f"name=google {WHOLE} name=google {WHOLE}", "google is there twice"),
        (f"name=google {WHOLE} label='open", "left open"),
        (f"name=Google {WHOLE}", "small letters"),
        (f"name=forward-auth issuer=https://a.example {WHOLE}", "small letters"),
        (f"name={'a' * 31} issuer=https://a.example {WHOLE}", "small letters"),
        (f"name=house {WHOLE}", "needs an issuer"),
        (f"name=house issuer=ftp://a.example {WHOLE}", "needs an issuer"),
        (f"name=house issuer=https://a.example?b {WHOLE}", "needs an issuer"),
        (f"name=house issuer=https://me@a.example {WHOLE}", "needs an issuer"),
        (f"name=house issuer=https://{'a' * 255} {WHOLE}", "needs an issuer"),
        (f"name=house issuer=https://a.example:99999 {WHOLE}", "a port"),
        (f"name=house issuer=https://a.example:0 {WHOLE}", "a port"),
        ("name=google secret=b", "needs an id"),
        ("name=google id=a secret=é", "ASCII"),
        ("name=github id=a", "needs a secret"),
        (f"name=google {WHOLE} speaks=latin", "speaks"),
        (f"name=google {WHOLE} label='{'a' * 41}'", "label"),
        (f"name=google {WHOLE} label='a\tb'", "label"),
        (SAME, "the same issuer"),
    ],
)
def test_what_is_wrong_is_said_and_no_secret_with_it(text: str, said: str) -> None:
    with pytest.raises(BadInputError, match=said) as caught:
        providers(text)
    assert SECRET not in str(caught.value)


def test_a_provider_shows_its_secret_to_nobody() -> None:
    assert SECRET not in repr(providers(f"name=google {WHOLE}"))


@given(st.text())
def test_any_text_is_providers_or_is_refused(text: str) -> None:
    with suppress(BadInputError):
        assert all(one.client for one in providers(text))


@pytest.mark.parametrize(
    "path", ["/", "/saved", "/films/tt0113277", "/recommendations?genre=a%20b&page=2"]
)
def test_a_path_of_this_site_is_gone_on_with(path: str) -> None:
    assert local(path) == path


@pytest.mark.parametrize(
    "asked",
    [
        "",
        "saved",
        "//e",
        "///e",
        "/\\e",
        "\\/e",
        "%2f%2fe",
        "/%2fe",
        "/%252fe",
        "/%5ce",
        "https:e",
        "https://e",
        "javascript:alert(1)",
        "\t//e",
        "/\t/e",
        "/\n/e",
        "/%09/e",
        "/é",
        "/%ff",
        "//[",
        "/a" * LONGEST,
        "/%" + "25" * 10 + "2fe",
    ],
)
def test_all_else_leads_to_the_first_page(asked: str) -> None:
    assert local(asked) == "/"


@given(st.text(alphabet=TRICKY, max_size=30) | st.text())
def test_nothing_leads_to_another_site(asked: str) -> None:
    found = local(asked)
    # Browsers leave out tabs and line ends, and read \ as /.
    read = "".join(one for one in found if one not in "\t\n\r").replace("\\", "/")
    assert urlsplit(urljoin(PAGE, read)).netloc == "films.example"
    assert local(quote(asked, safe="")) == "/"


def test_peers_are_addresses_and_networks() -> None:
    known = peers(["10.0.0.2", "172.18.0.0/16", "fd00::/8"])
    for there in ("10.0.0.2", "172.18.9.9", "fd00::1", "::ffff:10.0.0.2"):
        assert is_among(there, known)
    for elsewhere in ("10.0.0.3", "172.19.0.1", "fe80::1", "", "10.0.0.2,1.1.1.1"):
        assert not is_among(elsewhere, known)


@pytest.mark.parametrize("text", ["proxy", "10.0.0.1/8", "0.0.0.0/0", "::/0", ""])
def test_peers_are_not_everybody_nor_a_name(text: str) -> None:
    with pytest.raises(BadInputError):
        peers([text])
