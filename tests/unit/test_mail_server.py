"""What a mail server's URL says, and what is refused without repeating it."""

from dataclasses import replace
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.domain.errors import BadInputError
from sneakpreview.domain.mailserver import Cover, MailServer, mail_server

PRINTABLE = st.text(st.characters(codec="ascii"), min_size=1).filter(str.isprintable)


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("smtp://mail.example", MailServer("mail.example", 587, Cover.STARTTLS)),
        ("smtp://mail.example:25/", MailServer("mail.example", 25, Cover.STARTTLS)),
        ("smtps://MAIL.example", MailServer("mail.example", 465, Cover.FROM_THE_START)),
        ("smtp://localhost:25", MailServer("localhost", 25, Cover.NONE)),
        ("smtp://127.0.0.1:25", MailServer("127.0.0.1", 25, Cover.NONE)),
        ("smtp://[::1]:25", MailServer("::1", 25, Cover.NONE)),
        ("smtp://192.0.2.1", MailServer("192.0.2.1", 587, Cover.STARTTLS)),
        (
            "smtp://localhost?starttls=yes",
            MailServer("localhost", 587, Cover.STARTTLS),
        ),
        ("smtp://lan?starttls=no", MailServer("lan", 587, Cover.NONE)),
        (
            "smtp://me%40b.example:p%3Ass@mail.example",
            MailServer("mail.example", 587, Cover.STARTTLS, "me@b.example", "p:ss"),
        ),
    ],
)
def test_a_url_says_where_and_how(url: str, server: MailServer) -> None:
    assert mail_server(url) == server


@pytest.mark.parametrize(
    "url",
    [
        "",
        "mail.example",
        "http://mail.example",
        "smtp://",
        "smtp://:25",
        "smtp://mail.example:port",
        "smtp://mail.example:99999",
        "smtp://mail.example/inbox",
        "smtp://mail.example#x",
        "smtp://mail.example?tls=no",
        "smtp://mail.example?starttls=no&starttls=yes",
        "smtps://mail.example?starttls=no",
        "smtp://hunter2@mail.example",
        "smtp://:hunter2@mail.example",
        "smtp://me:hunter2%C3%B6@mail.example",
        "smtp://me:hunter2%0d%0a@mail.example",
        "smtp://me:hunter2@ma%0ail.example",
        "smtp://[::1",
    ],
)
def test_what_is_no_such_url_is_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(BadInputError) as refused:
        mail_server(url)
    assert "hunter2" not in str(refused.value)


@given(user=PRINTABLE, password=PRINTABLE)
def test_a_password_may_hold_anything(user: str, password: str) -> None:
    url = f"smtp://{quote(user, safe='')}:{quote(password, safe='')}@mail.example"
    found = mail_server(url)
    assert (found.user, found.password) == (user, password)
    assert repr(found) == repr(replace(found, password="another"))  # noqa: S106 - a test's own


@given(st.text())
def test_any_text_is_a_server_or_refused(text: str) -> None:
    for url in (text, f"smtp://{text}", f"smtps://a:b@{text}"):
        try:
            found = mail_server(url)
        except BadInputError:
            continue
        assert found.host.isascii()
        assert 0 < found.port < 65536
