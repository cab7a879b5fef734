"""The worker that sends letters: once where it can, patiently where it cannot."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from threading import Thread

import pytest
from sqlalchemy import Engine, select

from outside import mail
from outside.mail import Mailbox, bad_server, mail_server
from sneakpreview.domain.letter import Kind
from sneakpreview.domain.mailserver import Cover, MailServer
from sneakpreview.mail.error import MailError
from sneakpreview.settings import Settings
from sneakpreview.storage import job, letters
from sneakpreview.storage.base import reading, sessions
from sneakpreview.storage.letters import KEPT, LetterRow
from sneakpreview.usecases.deliver_letter import WAITS, settle_letter
from sneakpreview.usecases.sweep_away import sweep_away
from sneakpreview.wiring import Parts, Post, assemble
from sneakpreview.worker import postman
from sneakpreview.worker.desk import Desk
from sneakpreview.worker.postman import Postman

SITE = "https://films.example.org"
SENDER = "films@example.org"
TO = "ada@example.com"
DAYS = timedelta(days=3)


@pytest.fixture
def parts(engine: Engine) -> Parts:
    made = assemble(Settings(secret_key="a key for tests"))  # noqa: S106 - a test's own
    return replace(
        made, engine=engine, writing=sessions(engine), reading=reading(engine)
    )


@pytest.fixture
def box() -> Iterator[Mailbox]:
    with mail_server() as box:
        yield box


def to(parts: Parts, port: int) -> Postman:
    post = Post(MailServer("127.0.0.1", port, Cover.NONE), SENDER, SITE)
    return Postman(replace(parts, post=post), Desk(parts.writing))


def work(hand: Postman) -> int:
    return hand.work(lambda: True)


def write(
    parts: Parts,
    kind: Kind = Kind.PASSWORD,
    address: str | None = TO,
    seed: str | None = None,
    ends_at: datetime | None = None,
) -> None:
    now = datetime.now(UTC)
    with parts.writing.begin() as session:
        letters.add(
            session, kind, address, seed=seed, now=now, ends_at=ends_at or now + DAYS
        )


def rows(parts: Parts) -> list[LetterRow]:
    with parts.reading() as session:
        return list(session.scalars(select(LetterRow).order_by(LetterRow.id)))


def test_a_letter_is_sent_and_forgotten(parts: Parts, box: Mailbox) -> None:
    write(parts)
    assert work(to(parts, box.port)) == 1
    assert [letter["To"] for letter in box.messages] == [TO]
    assert rows(parts) == []


def test_what_carries_a_link_goes_first(parts: Parts, box: Mailbox) -> None:
    write(parts)
    write(parts, Kind.RESET, "bea@example.com", seed="0" * 32)
    assert work(to(parts, box.port)) == 2
    assert [letter["To"] for letter in box.messages] == ["bea@example.com", TO]


def test_a_letter_to_nobody_is_forgotten_and_not_sent(
    parts: Parts, box: Mailbox
) -> None:
    write(parts, Kind.NOTHING, None)
    assert work(to(parts, box.port)) == 1
    assert box.messages == rows(parts) == []


def test_where_no_server_is_named_letters_wait(parts: Parts) -> None:
    write(parts)
    assert work(Postman(parts, Desk(parts.writing))) == 0
    assert [row.state for row in rows(parts)] == [job.WANTED]


def test_a_mailbox_that_is_not_there_is_given_up_at_once(
    parts: Parts, box: Mailbox
) -> None:
    write(parts, address=mail.REFUSED)
    write(parts)
    assert work(to(parts, box.port)) == 2
    (row,) = rows(parts)
    assert (row.state, row.due_at) == (job.ASIDE, None)
    assert "No such mailbox" in str(row.trouble)
    assert len(box.messages) == 1


def test_a_server_that_fails_is_left_alone_for_a_while(
    parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postman, "send", partial(postman.send, deadline=0.3))
    write(parts)
    write(parts)
    with bad_server(mail.drip) as port:
        hand = to(parts, port)
        assert work(hand) == 1
        assert work(hand) == 0
    first, second = rows(parts)
    assert (first.state, first.tries, first.attempts) == (job.WANTED, 1, 0)
    assert first.trouble
    assert first.due_at is not None
    soon = first.due_at - datetime.now(UTC)
    assert timedelta() < soon <= WAITS[0]
    assert (second.state, second.tries, second.trouble) == (job.WANTED, 0, None)


def test_the_waits_grow_and_end_with_the_worth_of_the_letter(parts: Parts) -> None:
    write(parts)
    at = datetime.now(UTC)
    down = MailError("it is down")
    waits = []
    while True:
        with parts.writing.begin() as session:
            claim = letters.claim(session, token="me", now=at)  # noqa: S106 - no secret
            assert claim is not None
            settle_letter(session, claim, down, at)
        (row,) = rows(parts)
        if row.state == job.ASIDE:
            break
        assert row.due_at is not None
        waits.append(row.due_at - at)
        at = row.due_at
    assert waits[:5] == list(WAITS)
    assert set(waits[5:]) == {WAITS[-1]}
    assert DAYS <= sum(waits, timedelta()) < DAYS + 2 * WAITS[-1]
    assert row.trouble == "it is down"


def test_a_link_that_is_over_is_not_sent(parts: Parts, box: Mailbox) -> None:
    write(parts, Kind.RESET, seed="0" * 32, ends_at=datetime.now(UTC))
    assert work(to(parts, box.port)) == 1
    assert box.messages == []
    assert [row.state for row in rows(parts)] == [job.ASIDE]


def test_what_was_given_up_is_swept_a_week_later(parts: Parts) -> None:
    now = datetime.now(UTC)
    write(parts, ends_at=now)
    with parts.writing.begin() as session:
        sweep_away(session, now + KEPT - timedelta(seconds=1))
    assert len(rows(parts)) == 1
    with parts.writing.begin() as session:
        assert sweep_away(session, now + KEPT) == 1
    assert rows(parts) == []


def test_a_worker_that_dies_loses_nothing_and_one_that_wakes_late_writes_nothing(
    parts: Parts, box: Mailbox
) -> None:
    write(parts)
    now = datetime.now(UTC)
    long_ago = now - 2 * job.LEASE
    with parts.writing.begin() as session:
        (row,) = session.scalars(select(LetterRow))
        row.due_at = long_ago
    with parts.writing.begin() as session:
        dead = letters.claim(session, token="dead", now=long_ago)  # noqa: S106 - no secret
    assert dead is not None
    assert work(to(parts, box.port)) == 1
    with parts.writing.begin() as session:
        settle_letter(session, dead, MailError("it is down"), now)
    assert rows(parts) == []
    assert box.messages[0]["Message-ID"] == f"<{dead.name}@example.org>"


def test_a_letter_that_kills_its_worker_each_time_is_set_aside(
    parts: Parts, box: Mailbox
) -> None:
    write(parts)
    at = datetime.now(UTC) - timedelta(hours=1)
    with parts.writing.begin() as session:
        (row,) = session.scalars(select(LetterRow))
        row.due_at = at
    for _ in range(job.MOST_ATTEMPTS):
        with parts.writing.begin() as session:
            assert letters.claim(session, token="dies", now=at)  # noqa: S106 - no secret
        at += job.LEASE + timedelta(seconds=1)
    assert work(to(parts, box.port)) == 0
    assert box.messages == []
    assert [row.state for row in rows(parts)] == [job.ASIDE]


def test_a_letter_of_a_later_version_keeps_no_other_from_being_sent(
    parts: Parts, box: Mailbox
) -> None:
    write(parts)
    with parts.writing.begin() as session:
        (row,) = session.scalars(select(LetterRow))
        row.kind = "later"
    write(parts)
    assert work(to(parts, box.port)) == 2
    assert [letter["To"] for letter in box.messages] == [TO]
    (left,) = rows(parts)
    assert (left.kind, left.state, left.tries) == ("later", job.WANTED, 1)


def test_two_workers_send_each_letter_once(parts: Parts, box: Mailbox) -> None:
    for number in range(20):
        write(parts, address=f"p{number}@example.com")
    hands = [Thread(target=work, args=(to(parts, box.port),)) for _ in range(4)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    sent = sorted(letter["To"] for letter in box.messages)
    assert sent == sorted(f"p{number}@example.com" for number in range(20))
    assert rows(parts) == []


def test_who_looked_at_the_clock_first_but_was_slower_takes_nothing(
    parts: Parts,
) -> None:
    write(parts)
    later = datetime.now(UTC) + timedelta(seconds=1)
    earlier = later - timedelta(milliseconds=500)
    with parts.writing.begin() as session:
        assert letters.claim(session, token="first", now=later)  # noqa: S106 - no secret
    with parts.writing.begin() as session:
        assert letters.claim(session, token="second", now=earlier) is None  # noqa: S106 - no secret
