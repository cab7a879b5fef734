"""Answers that a server marks are asked for again only to hear whether they hold."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from time import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from outside.hostile import hostile, page
from outside.server import Outside, Page, Request
from outside.way import way_to
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.http import Client, Rate
from sneakpreview.sources.memory import OLDEST, Memory

HOST = "films.example"
URL = f"https://{HOST}/603?api_key=hush"
MARK = {"ETag": '"one"'}
DATE = {"Last-Modified": "Wed, 21 Oct 2015 07:28:00 GMT"}


def marked(**headers: str) -> Callable[[Request], Page]:
    """Answer once, and then only that it still holds."""

    def answer(request: Request) -> Page:
        asks = {"if-none-match", "if-modified-since"} & request.headers.keys()
        return Page(status=304) if asks else Page(b"whole", headers=headers)

    return answer


def client(outside: Outside, folder: Path) -> Client:
    way = replace(way_to({HOST: outside.url}), memory=folder)
    return Client("films", {HOST: Rate(1000)}, way)


@pytest.mark.parametrize("headers", [MARK, DATE, MARK | DATE])
def test_what_still_holds_is_not_sent_again(
    headers: dict[str, str], tmp_path: Path
) -> None:
    with Outside(marked(**headers, **{"X-Kind": "a"})).running() as outside:
        first = client(outside, tmp_path).get(URL)
        again = client(outside, tmp_path).get(URL)
    assert (again.url, again.body) == (first.url, first.body) == (URL, b"whole")
    asked = outside.asked[1].headers
    assert asked.get("if-none-match") == headers.get("ETag")
    assert asked.get("if-modified-since") == headers.get("Last-Modified")
    assert again.headers == {name.lower(): text for name, text in headers.items()}


def test_what_has_changed_replaces_what_was_remembered(tmp_path: Path) -> None:
    pages = [Page(b"old", headers=MARK), Page(b"new", headers={"ETag": '"two"'})]
    with Outside(lambda _: pages[len(outside.asked) - 1]).running() as outside:
        asking = client(outside, tmp_path)
        assert [asking.get(URL).body for _ in pages] == [b"old", b"new"]
    assert len(list(tmp_path.iterdir())) == 1
    assert outside.asked[1].headers["if-none-match"] == '"one"'


@pytest.mark.parametrize("headers", [{}, MARK | {"Cache-Control": "no-store"}])
def test_what_may_not_be_kept_is_not(headers: dict[str, str], tmp_path: Path) -> None:
    with Outside(lambda _: Page(b"whole", headers=headers)).running() as outside:
        client(outside, tmp_path).get(URL)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("status", [202, 403, 404, 503])
def test_only_whole_answers_are_kept(status: int, tmp_path: Path) -> None:
    answer = Page(b"words", status=status, headers=MARK)
    with Outside(lambda _: answer).running() as outside, pytest.raises(SourceError):
        client(outside, tmp_path).get(URL)
    assert list(tmp_path.iterdir()) == []


def test_a_refusal_with_status_200_is_not_kept(tmp_path: Path) -> None:
    def check(body: bytes) -> None:
        raise SourceError(body.decode(), blocked=True)

    with Outside(lambda _: Page(b"captcha", headers=MARK)).running() as outside:
        with pytest.raises(SourceError):
            client(outside, tmp_path).get(URL, check=check)
        assert list(tmp_path.iterdir()) == []


def test_an_answer_that_nobody_remembers_cannot_still_hold(tmp_path: Path) -> None:
    with hostile(page("304 Not Modified")) as server:
        way = replace(way_to({HOST: server.url}), memory=tmp_path)
        with pytest.raises(SourceError) as refused:
            Client("films", {HOST: Rate(1000)}, way).get(URL)
    assert not refused.value.permanent
    assert not refused.value.blocked


def test_another_language_is_another_question(tmp_path: Path) -> None:
    with Outside(marked(**MARK)).running() as outside:
        asking = client(outside, tmp_path)
        for headers in ({"Accept-Language": "en"}, {"Accept-Language": "de"}, {}):
            asking.get(URL, headers)
    assert [asked.headers.get("if-none-match") for asked in outside.asked] == [None] * 3


def test_no_file_tells_the_key(tmp_path: Path) -> None:
    folder = tmp_path / "answers"
    with Outside(marked(**MARK)).running() as outside:
        client(outside, folder).get(URL, {"Authorization": "Bearer hush"})
    (file,) = folder.iterdir()
    assert "hush" not in file.name
    assert b"hush" not in file.read_bytes()
    assert folder.stat().st_mode & 0o077 == 0


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_answer_was_never_there(tmp_path: Path, data: st.DataObject) -> None:
    memory = Memory(tmp_path)
    memory.keep("question", {"etag": '"one"'}, b"whole" * 10)
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    place = data.draw(st.integers(0, len(whole) - 1))
    damaged = data.draw(
        st.sampled_from([whole[:place], whole[:place] + b"?" + whole[place + 1 :]])
        | st.binary()
    )
    file.write_bytes(damaged)
    found = memory.recall("question")
    assert found is None or found.body == b"whole" * 10


@given(st.binary(), st.text('!"aZ~ ', min_size=1, max_size=200), st.text())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_was_kept_comes_back(
    tmp_path: Path, body: bytes, mark: str, question: str
) -> None:
    memory = Memory(tmp_path)
    memory.keep(question, {"etag": mark, "set-cookie": "a"}, body)
    found = memory.recall(question)
    assert found is not None
    assert (found.headers, found.body) == ({"etag": mark}, body)


@pytest.mark.parametrize(
    "headers",
    [
        {"ETag": '"caf\xe9"'},
        {"ETag": '"a\tb"'},
        {"Last-Modified": "\xff"},
        {"ETag": f'"{"x" * 60_000}"'},
    ],
)
def test_a_mark_that_cannot_be_sent_back_spoils_no_later_question(
    headers: dict[str, str], tmp_path: Path
) -> None:
    with Outside(marked(**headers)).running() as outside:
        asking = client(outside, tmp_path)
        assert [asking.get(URL).body for _ in range(3)] == [b"whole"] * 3


def test_nothing_is_remembered_for_longer_than_we_may(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.keep("old", {"etag": "x"}, b"old")
    (file,) = tmp_path.iterdir()
    os.utime(file, (0, time() - OLDEST - 60))
    assert memory.recall("old") is None
    assert not file.exists()


def test_what_is_too_old_goes_though_nobody_asks_for_it(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.keep("old", {"etag": "x"}, b"old")
    (file,) = tmp_path.iterdir()
    os.utime(file, (0, time() - OLDEST - 60))
    Memory(tmp_path).keep("new", {"etag": "x"}, b"new")
    assert not file.exists()


def test_the_folder_never_grows_far_beyond_its_space(tmp_path: Path) -> None:
    memory = Memory(tmp_path, space=80_000)
    for number in range(60):
        memory.keep(str(number), {"etag": "x"}, os.urandom(4000))
        for age, file in enumerate(tmp_path.iterdir()):
            assert age < 25, file
    assert memory.recall("59") is not None
    assert memory.recall("0") is None


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    memory = Memory(tmp_path / "file")
    memory.keep("question", {"etag": "x"}, b"whole")
    assert memory.recall("question") is None


def test_many_may_keep_and_recall_at_once(tmp_path: Path) -> None:
    def turn(number: int) -> bool:
        memory, question = memories[number % 2], str(number % 5)
        memory.keep(question, {"etag": "x"}, question.encode() * 20_000)
        found = memory.recall(question)
        return found is None or found.body == question.encode() * 20_000

    memories = [Memory(tmp_path, space=1000) for _ in range(2)]
    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(turn, range(200)))
    assert not [file for file in tmp_path.iterdir() if file.name.startswith(".")]
