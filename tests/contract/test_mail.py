"""Letters reach a real mail server; and no server, however bad, holds the site up."""

from datetime import UTC, datetime
from pathlib import Path
from shutil import which
from socket import socket
from time import monotonic

import pytest

from needs import require
from outside import mail
from outside.hostile import certificate, secured
from outside.mail import PASSWORD, USER, bad_server, mail_server
from sneakpreview.domain.letter import Kind, letter
from sneakpreview.domain.mailserver import Cover, MailServer
from sneakpreview.mail.error import MailError
from sneakpreview.mail.message import message
from sneakpreview.mail.send import send

SITE = "https://films.example.org"
SENDER = "films@films.example.org"
TO = "ada@example.com"
LONG = f"{SITE}/link#reset.{'a' * 64}"
IN_THE_OPEN = pytest.mark.filterwarnings("ignore:Requiring AUTH:UserWarning")
SHORT_PATIENCE = 0.5  # seconds
LONG = 60.0  # seconds; a bad server goes on for ever


def deliver(server: MailServer, to: str = TO, deadline: float = 20.0) -> None:
    made = datetime(2026, 11, 30, 12, tzinfo=UTC)
    written = message(
        letter(Kind.RESET, SITE, LONG), sender=SENDER, to=to, name="abc", made_at=made
    )
    send(server, written, sender=SENDER, to=to, deadline=deadline)


def plain(port: int, user: str = "", password: str = "") -> MailServer:
    return MailServer("127.0.0.1", port, Cover.NONE, user, password)


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    require(which("openssl"), "OpenSSL's command is not installed")
    return certificate(tmp_path_factory.mktemp("papers"), "localhost")


@pytest.fixture
def trusted(papers: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SSL_CERT_FILE", str(papers))
    return papers


def test_a_letter_arrives_as_it_was_written() -> None:
    with mail_server() as box:
        deliver(plain(box.port))
    (got,) = box.messages
    assert got["From"] == f"Sneak Preview <{SENDER}>"
    assert got["To"] == TO
    assert got["Subject"] == "Set a new password (films.example.org)"
    assert got["Date"] == "Mon, 30 Nov 2026 12:00:00 +0000"
    assert got["Message-ID"] == "<abc@films.example.org>"
    assert got["Auto-Submitted"] == "auto-generated"
    assert got.get_content_type() == "text/plain"
    assert f"\n    {LONG}\n" in got.get_content().replace("\r\n", "\n")


def test_a_letter_that_is_sent_again_is_known_by_its_name() -> None:
    with mail_server() as box:
        deliver(plain(box.port))
        deliver(plain(box.port))
    assert len({got["Message-ID"] for got in box.messages}) == 1


@IN_THE_OPEN
def test_a_user_signs_in() -> None:
    with mail_server(auth=True) as box:
        deliver(plain(box.port, USER, PASSWORD))
        with pytest.raises(MailError, match="said 535") as refused:
            deliver(plain(box.port, USER, "wrong"))
        assert not refused.value.final
        with pytest.raises(MailError, match="said 530"):
            deliver(plain(box.port))
    assert box.users == [USER]
    assert len(box.messages) == 1


@pytest.mark.parametrize("cover", [Cover.STARTTLS, Cover.FROM_THE_START])
def test_a_letter_is_covered(trusted: Path, cover: Cover) -> None:
    start = cover is Cover.FROM_THE_START
    with mail_server(context=secured(trusted), from_the_start=start) as box:
        server = MailServer("localhost", box.port, cover)
        deliver(server)
    assert box.covered == [True]


@pytest.mark.parametrize("cover", [Cover.STARTTLS, Cover.FROM_THE_START])
def test_a_server_that_nobody_vouches_for_gets_nothing(
    papers: Path, cover: Cover
) -> None:
    start = cover is Cover.FROM_THE_START
    with mail_server(context=secured(papers), from_the_start=start) as box:
        with pytest.raises(MailError, match="certificate is not trusted") as refused:
            deliver(MailServer("localhost", box.port, cover))
        assert not refused.value.final
    assert box.messages == []


def test_a_certificate_for_another_name_is_none(trusted: Path) -> None:
    with (
        mail_server(context=secured(trusted)) as box,
        pytest.raises(MailError, match="certificate is not trusted"),
    ):
        deliver(MailServer("127.0.0.1", box.port, Cover.STARTTLS))
    assert box.messages == []


@IN_THE_OPEN
def test_a_server_that_lacks_starttls_gets_nothing() -> None:
    with mail_server(auth=True) as box:
        server = MailServer("127.0.0.1", box.port, Cover.STARTTLS, USER, PASSWORD)
        with pytest.raises(MailError, match="no STARTTLS") as refused:
            deliver(server)
        assert not refused.value.final
    assert box.users == box.messages == []


@pytest.mark.parametrize(
    ("to", "code", "final"),
    [(mail.REFUSED, "550 5.1.1", True), (mail.LATER, "451 4.7.1", False)],
)
def test_a_mailbox_that_is_not_there_is_final_one_that_waits_is_not(
    to: str, code: str, *, final: bool
) -> None:
    with mail_server() as box:
        with pytest.raises(MailError, match=code) as refused:
            deliver(plain(box.port), to)
        assert refused.value.final is final
    assert box.messages == []


def test_an_address_in_any_script_arrives_where_the_server_can() -> None:
    with mail_server() as box:
        deliver(plain(box.port), "stra\u00dfe@ex\u00e4mple.com")
    (got,) = box.messages
    assert got["To"] == "stra\u00dfe@ex\u00e4mple.com"


@pytest.mark.parametrize(
    "act",
    [
        mail.hang_up,
        mail.drip,
        mail.drip_lines,
        mail.no_smtp,
        mail.refuse,
        mail.die_at_recipient,
        mail.die_in_the_middle,
    ],
)
def test_no_server_holds_the_site_up_or_makes_it_lose_a_letter(act: mail.Act) -> None:
    with bad_server(act) as port:
        begun = monotonic()
        with pytest.raises(MailError) as failed:
            deliver(plain(port), deadline=SHORT_PATIENCE)
        assert monotonic() - begun < LONG
    assert not failed.value.final
    assert str(failed.value).isprintable()


@pytest.mark.parametrize("cover", [Cover.STARTTLS, Cover.FROM_THE_START])
def test_a_handshake_that_never_ends_is_cut_off(cover: Cover) -> None:
    with bad_server(mail.drip) as port, pytest.raises(MailError):
        deliver(MailServer("127.0.0.1", port, cover), deadline=SHORT_PATIENCE)


def test_nobody_listening_is_no_error_of_ours() -> None:
    with socket() as taken:  # which keeps the port, and does not listen
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(MailError, match="refused") as failed:
            deliver(plain(taken.getsockname()[1]))
    assert not failed.value.final
