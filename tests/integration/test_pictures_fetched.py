"""A poster's way from a host to a browser: fetched, checked, kept, served, swept."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import Engine, event

from factories import NOON, add_film, film, title, tt
from fakes import FakeSource, answer
from outside.server import Outside, Page, Request
from outside.way import way_to
from pictures import poster, saved
from sneakpreview.posters.store import Store
from sneakpreview.settings import Settings
from sneakpreview.sources.base import SourceError
from sneakpreview.sources.http import Rate
from sneakpreview.sources.pictures import Pictures
from sneakpreview.storage import films, job, pictures, wanted
from sneakpreview.storage.base import reading, sessions
from sneakpreview.usecases.fetch_picture import ask, settle
from sneakpreview.usecases.sweep_pictures import sweep_pictures
from sneakpreview.web.app import create_app
from sneakpreview.wiring import Parts, assemble
from sneakpreview.worker.claim import FilmWorker
from sneakpreview.worker.picture import PictureWorker
from visiting import Browser

HOST = "pictures.example"
URL = f"https://{HOST}/a.jpg"
LATER = NOON + timedelta(days=1)
CHROMIUM = "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8"
OLDER = "image/webp,*/*"
OLD = "image/png,image/svg+xml;q=0.8"


class PicturedSource(FakeSource):
    """A source whose posters are on a host of their own."""

    picture_hosts = {HOST: Rate(10)}  # noqa: RUF012 - as the real ones have it


@pytest.fixture
def host() -> Iterator[Outside]:
    pages = {"/a.jpg": Page(saved(poster(600, 900))), "/b.svg": Page(b"<svg/>")}

    def answer(request: Request) -> Page:
        return pages.get(request.path, Page(status=404))

    with Outside(answer).running() as outside:
        yield outside


@pytest.fixture
def parts(engine: Engine, host: Outside, tmp_path: Path) -> Parts:
    source = PicturedSource(answer(3, poster=URL), name="fake", at_hand=False)
    chosen = Settings(data=tmp_path / "data", secret_key="a key for tests")  # noqa: S106 - a test's own
    writing = sessions(engine)
    with writing.begin() as session:
        for number in (1, 2):
            add_film(session, film(number))
    return replace(
        assemble(chosen),
        engine=engine,
        sources=(source,),
        writing=writing,
        reading=reading(engine),
        pictures=Pictures([source], way_to({HOST: host.url})),
    )


@pytest.fixture
def browser(parts: Parts) -> Browser:
    return Browser(create_app(parts, lambda: None))


def want(parts: Parts, number: int = 1, url: str = URL, source: str = "fake") -> None:
    with parts.writing.begin() as session:
        pictures.want(session, tt(number), source, url, 0, NOON)


def fetch(parts: Parts, store: Store | None = None) -> str | SourceError:
    """Take the next picture as a worker does, at noon."""
    with parts.writing.begin() as session:
        claim = pictures.claim(session, token="a", now=NOON)  # noqa: S106 - no secret
    assert claim is not None
    came = ask(parts.pictures, store or parts.posters, claim)
    with parts.writing.begin() as session:
        settle(session, claim, came, NOON)
    return came


def row(parts: Parts, number: int = 1) -> pictures.PictureRow:
    with parts.reading() as session:
        found = pictures.get(session, tt(number))
    assert found is not None
    return found


def digest(parts: Parts) -> str:
    want(parts)
    came = fetch(parts)
    assert isinstance(came, str)
    return came


def test_a_picture_is_fetched_once_and_served_from_here(
    parts: Parts, browser: Browser, host: Outside
) -> None:
    version = digest(parts)
    for accept, kind in ((CHROMIUM, "avif"), (OLDER, "webp"), ("*/*", "webp")):
        for width in (220, 440):
            answer = browser.call(
                "GET", f"/posters/{tt(1)}?v={version}&w={width}", Accept=accept
            )
            assert answer.mimetype == f"image/{kind}"
            assert Image.open(BytesIO(answer.data)).size == (width, width * 3 // 2)
            assert answer.headers["Cache-Control"] == (
                "public, max-age=31536000, immutable"
            )
            assert answer.headers["Vary"] == "Accept"
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert [request.path for request in host.asked] == ["/a.jpg"]


def test_a_worker_fetches_what_is_due_one_after_the_other(
    parts: Parts, host: Outside
) -> None:
    want(parts, 1)
    want(parts, 2, url=f"https://{HOST}/b.svg")
    assert PictureWorker(parts).work(go_on=lambda: True) == 2
    assert PictureWorker(parts).work(go_on=lambda: True) == 0
    assert (row(parts, 1).state, row(parts, 2).state) == ("fetched", "aside")
    assert [request.path for request in host.asked] == ["/a.jpg", "/b.svg"]


def test_the_picture_of_a_new_film_follows_its_facts(
    parts: Parts, browser: Browser
) -> None:
    with parts.writing.begin() as session:
        films.add(session, [title(3)], priority=wanted.LISTED, now=NOON)
    for worker in (FilmWorker(parts), PictureWorker(parts)):
        assert worker.work(go_on=lambda: False) == 1
    shown = browser.call("GET", f"/api/films/{tt(3)}").get_json()["poster"]
    assert shown == f"/posters/{tt(3)}?v={row(parts, 3).digest}"
    assert browser.call("GET", shown, Accept=CHROMIUM).mimetype == "image/avif"


def test_a_browser_that_takes_neither_kind_gets_the_drawn_poster(
    parts: Parts, browser: Browser
) -> None:
    path = f"/posters/{tt(1)}?v={digest(parts)}"
    for accept in (OLD, "image/avif;q=0, image/webp;q=0, */*"):
        answer = browser.call("GET", path, Accept=accept)
        assert answer.mimetype == "image/svg+xml"
        assert answer.headers["Vary"] == "Accept"
        assert not answer.cache_control.immutable


def test_only_the_pictures_own_digest_makes_an_answer_last(
    parts: Parts, browser: Browser
) -> None:
    version = digest(parts)
    for query in ("", "?v=", "?v=0000", f"?v={version}0"):
        answer = browser.call("GET", f"/posters/{tt(1)}{query}", Accept=CHROMIUM)
        assert answer.mimetype == "image/avif"
        assert answer.cache_control.max_age == 86_400
        assert not answer.cache_control.immutable


def test_an_unchanged_picture_is_not_sent_again_and_head_tells_its_size(
    parts: Parts, browser: Browser
) -> None:
    path = f"/posters/{tt(1)}?v={digest(parts)}"
    answer = browser.call("GET", path, Accept=CHROMIUM)
    same = browser.call(
        "GET", path, Accept=CHROMIUM, If_None_Match=answer.headers["ETag"]
    )
    assert (same.status_code, same.data) == (304, b"")
    assert same.cache_control.immutable
    other = browser.call(
        "GET", path, Accept=OLDER, If_None_Match=answer.headers["ETag"]
    )
    assert (other.status_code, other.mimetype) == (200, "image/webp")
    head = browser.call("HEAD", path, Accept=CHROMIUM)
    assert (head.content_length, head.data) == (len(answer.data), b"")


@pytest.mark.parametrize("width", ["0", "221", "-220", "220.0", "x", ""])
def test_another_width_is_refused(browser: Browser, width: str) -> None:
    answer = browser.call("GET", f"/posters/{tt(1)}?w={width}")
    assert answer.status_code == 400
    assert answer.get_json()["detail"] == (
        "w must be 220 or 440, a poster's width in pixels"
    )


def test_the_drawn_poster_is_shown_and_soon_asked_for_again_until_the_picture_is_there(
    parts: Parts, browser: Browser
) -> None:
    assert browser.call("GET", f"/posters/{tt(1)}").cache_control.max_age == 86_400
    want(parts)
    answer = browser.call("GET", f"/posters/{tt(1)}?v=0000")
    assert answer.mimetype == "image/svg+xml"
    assert answer.cache_control.max_age == 1


def test_a_film_names_its_picture_as_soon_as_it_is_there(
    parts: Parts, browser: Browser
) -> None:
    plain = f"/posters/{tt(1)}"
    assert browser.call("GET", f"/api/films/{tt(1)}").get_json()["poster"] == plain
    version = digest(parts)
    shown = browser.call("GET", f"/api/films/{tt(1)}").get_json()
    assert shown["poster"] == f"{plain}?v={version}"


def test_what_is_no_picture_is_set_aside_and_the_drawn_poster_stays(
    parts: Parts, browser: Browser
) -> None:
    want(parts, url=f"https://{HOST}/b.svg")
    fetch(parts)
    assert (row(parts).state, row(parts).trouble) == (
        "aside",
        "it is not a JPEG, PNG or WebP picture",
    )
    answer = browser.call("GET", f"/posters/{tt(1)}")
    assert answer.mimetype == "image/svg+xml"
    assert answer.cache_control.max_age == 86_400


@pytest.mark.parametrize(
    "url",
    [
        f"https://{HOST}/unknown.jpg",
        "https://elsewhere.example/a.jpg",
        "https://127.0.0.1/a.jpg",
        f"http://{HOST}/a.jpg",
        "file:///etc/passwd",
    ],
)
def test_an_address_that_is_none_of_its_sources_is_not_asked(
    parts: Parts, host: Outside, url: str
) -> None:
    want(parts, url=url)
    assert isinstance(fetch(parts), SourceError)
    assert row(parts).state == "aside"
    assert {request.path for request in host.asked} <= {"/unknown.jpg"}


def test_a_host_that_is_down_is_asked_again_later_and_given_up_in_the_end(
    parts: Parts, host: Outside
) -> None:
    host.trouble = Page(status=500)
    want(parts)
    for attempt in range(1, job.MOST_ATTEMPTS + 1):
        fetch(parts)
        found = row(parts)
        assert found.attempts == attempt
        assert found.state == ("aside" if attempt == job.MOST_ATTEMPTS else "wanted")
        with parts.writing.begin() as session:
            again = session.get_one(pictures.PictureRow, tt(1))
            again.due_at = NOON


def test_a_host_says_itself_when_to_come_back(parts: Parts, host: Outside) -> None:
    host.trouble = Page(status=503, headers={"Retry-After": "90"})
    want(parts)
    fetch(parts)
    assert row(parts).due_at == NOON + timedelta(seconds=90)


def test_a_source_that_is_off_is_waited_for(parts: Parts) -> None:
    want(parts, source="tmdb")
    fetch(parts)
    found = row(parts)
    assert (found.state, found.attempts) == ("wanted", 0)
    assert found.due_at == NOON + timedelta(days=1)


def test_a_disk_that_refuses_is_tried_again_and_costs_no_attempt(
    parts: Parts, tmp_path: Path
) -> None:
    (tmp_path / "full").write_text("not a folder")
    want(parts)
    came = fetch(parts, Store(tmp_path / "full", 1_000_000))
    assert str(came) == "the picture cannot be kept: Not a directory"
    found = row(parts)
    assert (found.state, found.attempts, found.digest) == ("wanted", 0, None)
    assert found.due_at == NOON + timedelta(minutes=10)


def test_a_worker_that_wakes_up_late_writes_nothing(parts: Parts) -> None:
    want(parts)
    with parts.writing.begin() as session:
        late = pictures.claim(session, token="late", now=NOON)  # noqa: S106 - no secret
    assert late is not None
    want(parts, url=f"https://{HOST}/b.svg")
    with parts.writing.begin() as session:
        settle(session, late, "d" * 16, NOON)
    assert (row(parts).state, row(parts).digest) == ("wanted", None)


def test_a_picture_whose_files_are_gone_is_drawn_and_asked_for_again(
    parts: Parts, browser: Browser
) -> None:
    version = digest(parts)
    path = f"/posters/{tt(1)}?v={version}"
    for file in (parts.settings.data / "posters").glob("*/*"):
        file.unlink()
    answer = browser.call("GET", path, Accept=CHROMIUM)
    assert answer.mimetype == "image/svg+xml"
    assert answer.cache_control.max_age == 1
    assert row(parts).state == "wanted"
    with parts.writing.begin() as session:
        session.get_one(pictures.PictureRow, tt(1)).due_at = NOON
    assert fetch(parts) == version
    assert browser.call("GET", path, Accept=CHROMIUM).mimetype == "image/avif"


def test_what_an_old_browser_cannot_show_is_not_asked_for_again(
    parts: Parts, browser: Browser
) -> None:
    digest(parts)
    browser.call("GET", f"/posters/{tt(1)}", Accept=OLD)
    assert row(parts).state == "fetched"


def test_the_files_of_a_forgotten_picture_are_swept_away(
    parts: Parts, tmp_path: Path
) -> None:
    digest(parts)
    with parts.reading() as session:
        assert sweep_pictures(session, parts.posters) == 0
    with parts.writing.begin() as session:
        pictures.forget(session, [tt(1)])
    files = list((tmp_path / "data" / "posters").glob("*/*"))
    assert len(files) == 4
    for file in files:
        os.utime(file, (0, 0))
    with parts.reading() as session:
        assert sweep_pictures(session, parts.posters) == 1
    assert not any(file.exists() for file in files)


def test_a_poster_of_nobodys_film_is_unknown(browser: Browser) -> None:
    assert browser.call("GET", f"/posters/{tt(999)}").status_code == 404


def test_a_database_that_cannot_write_still_has_posters(
    parts: Parts, browser: Browser
) -> None:
    version = digest(parts)
    for file in (parts.settings.data / "posters").glob("*/*"):
        file.unlink()
    sqlite = parts.engine.dialect.name == "sqlite"

    @event.listens_for(parts.engine, "checkout")
    def refuse_writes(connection: Any, *_rest: object) -> None:  # noqa: ANN401 - the driver's own
        connection.execute(
            "PRAGMA query_only=ON"
            if sqlite
            else "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"
        )
        connection.commit()

    answer = browser.call("GET", f"/posters/{tt(1)}?v={version}", Accept=CHROMIUM)
    assert answer.mimetype == "image/svg+xml"
    assert answer.cache_control.max_age == 1
