"""How large a body may be: small, but where a file is awaited."""

import gc

import pytest
from waitress.adjustments import Adjustments

from sneakpreview.cli import receiving
from sneakpreview.cli.receiving import AT_ONCE, PACE, PATIENCE, Receiver
from sneakpreview.exports.files import MOST_BYTES
from sneakpreview.web.app import BODY

IMPORTS = "POST /api/imports?name=ratings.csv"


def receive(call: str, size: int, body: bytes = b"") -> Receiver:
    receiver = Receiver(Adjustments(max_request_body_size=BODY))
    head = f"{call} HTTP/1.1\r\nHost: here\r\nContent-Length: {size}\r\n\r\n"
    receiver.received(head.encode())
    if body:
        receiver.received(body)
    return receiver


def code(receiver: Receiver) -> int | None:
    return None if receiver.error is None else receiver.error.code


@pytest.mark.parametrize(
    ("call", "size", "expected"),
    [
        (IMPORTS, 1_000_000, None),
        ("POST /api/imports", MOST_BYTES, None),
        ("POST /api/imports", MOST_BYTES + 1, 413),
        ("PUT /api/imports", BODY, 413),
        ("POST /api/imports/1/rows/2", BODY, 413),
        ("POST /api/guests", BODY, 413),
        ("POST /api/guests?x=/api/imports", BODY, 413),
        ("POST /api/guests", BODY - 1, None),
    ],
)
def test_a_body_may_be_as_large_as_its_call_allows(
    call: str, size: int, expected: int | None
) -> None:
    receiver = receive(call, size)
    assert code(receiver) == expected
    assert receiver.completed is (expected is not None)


def test_a_file_that_comes_without_its_size_ends_where_it_is_too_large() -> None:
    receiver = Receiver(Adjustments(max_request_body_size=BODY))
    head = (
        "POST /api/guests HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    receiver.received(head.encode())
    receiver.received(b"%x\r\n" % (2 * BODY) + b"a" * 2 * BODY)
    assert code(receiver) == 413


def test_so_many_files_are_received_at_a_time_and_no_more() -> None:
    gc.collect()
    busy = [receive(IMPORTS, 1_000_000) for _ in range(AT_ONCE)]
    assert {code(receiver) for receiver in busy} == {None}
    assert code(receive(IMPORTS, 1_000_000)) == 503
    assert code(receive("POST /api/guests", 10)) is None
    busy.pop().close()
    assert code(receive(IMPORTS, 1_000_000)) is None


def test_who_sends_too_slowly_gives_the_place_to_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gc.collect()
    now = 1000.0
    monkeypatch.setattr(receiving, "monotonic", lambda: now)
    slow, quick = receive(IMPORTS, 1_000_000), receive(IMPORTS, 30_000_000)
    others = [receive(IMPORTS, 1_000_000) for _ in range(AT_ONCE - 2)]
    now += PATIENCE + 9
    for one in (quick, *others):
        one.received(b"a" * 10 * PACE)
    assert code(receive(IMPORTS, 1_000_000)) is None
    slow.received(b"a")
    assert (code(slow), slow.completed) == (503, True)
    assert {code(one) for one in (quick, *others)} == {None}


@pytest.mark.parametrize("told", [b"1;" + b"x" * 9000, b"0\r\n" + b"X: y\r\n" * 2000])
def test_who_tells_more_of_a_body_than_there_is_of_it_is_refused(told: bytes) -> None:
    receiver = Receiver(Adjustments())
    head = "POST /api/imports HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
    receiver.received(head.encode())
    receiver.received(told)
    assert (code(receiver), receiver.completed) == (400, True)


@pytest.mark.parametrize(
    "head",
    [
        "POST /api/guests HTTP/1.1\r\nContent-Length: " + "1" * 5000,
        "GET http://[::1/ HTTP/1.1\r\nHost: here",
    ],
)
def test_what_cannot_be_read_is_refused_and_no_fault_of_ours(head: str) -> None:
    receiver = Receiver(Adjustments())
    receiver.received(f"{head}\r\n\r\n".encode())
    assert code(receiver) == 400


@pytest.mark.parametrize("length", ["", "Content-Length: 0\r\n"])
def test_who_asks_whether_to_send_nothing_is_not_asked_for_more(length: str) -> None:
    receiver = Receiver(Adjustments())
    head = f"POST /api/guests HTTP/1.1\r\n{length}Expect: 100-continue\r\n\r\n"
    receiver.received(head.encode())
    assert receiver.completed
    assert not receiver.expect_continue


def test_a_visitor_who_is_gone_takes_no_place() -> None:
    gc.collect()
    for _ in range(2 * AT_ONCE):
        receiver = receive(IMPORTS, 1_000_000)
        assert code(receiver) is None
        del receiver


def test_of_two_lengths_of_a_body_the_one_in_pieces_counts() -> None:
    receiver = Receiver(Adjustments())
    head = (
        "POST /api/guests HTTP/1.1\r\nHost: here\r\nContent-Length: 40\r\n"
        "Transfer-Encoding: chunked\r\n\r\n"
    )
    body = b"2\r\n{}\r\n0\r\n\r\n"
    taken = receiver.received(head.encode() + body + b"GET /smuggled HTTP/1.1\r\n")
    taken += receiver.received(body + b"GET /smuggled HTTP/1.1\r\n")
    assert receiver.completed
    assert receiver.get_body_stream().getvalue() == b"{}"
    assert taken == len(head.encode() + body)


@pytest.mark.parametrize(
    "header",
    [
        "Content-Length: 2, 3",
        "Content-Length: +2",
        "Content-Length: 2\r\nContent-Length: 3",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: x",
        "Transfer-Encoding: \x85chunked",
        "Content-Length : 2",
        "Host: here\nContent-Length: 2",
    ],
)
def test_a_body_of_doubtful_length_is_refused(header: str) -> None:
    receiver = Receiver(Adjustments())
    head = f"POST /api/guests HTTP/1.1\r\nHost: here\r\n{header}\r\n\r\n"
    receiver.received(head.encode("latin-1"))
    assert code(receiver) in {400, 501}
