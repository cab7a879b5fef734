"""A poster's way from a host to a browser: fetched, checked, kept, served, swept."""

import os
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from factories import NOON, title, tt
from outside.server import Outside, Page
from pictured import CHROMIUM, HOST, OLDER, digest, fetch, row, want
from sneakpreview.posters.store import Store
from sneakpreview.sources.base import SourceError
from sneakpreview.storage import films, job, pictures, wanted
from sneakpreview.usecases.fetch_picture import settle
from sneakpreview.usecases.sweep_pictures import sweep_pictures
from sneakpreview.wiring import Parts
from sneakpreview.worker.claim import FilmWorker
from sneakpreview.worker.desk import Desk
from sneakpreview.worker.picture import PictureWorker
from visiting import Browser


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
    worker = PictureWorker(parts, Desk(parts.writing))
    assert worker.work(go_on=lambda: True) == 2
    assert worker.work(go_on=lambda: True) == 0
    assert (row(parts, 1).state, row(parts, 2).state) == ("fetched", "aside")
    assert [request.path for request in host.asked] == ["/a.jpg", "/b.svg"]


def test_the_picture_of_a_new_film_follows_its_facts(
    parts: Parts, browser: Browser
) -> None:
    with parts.writing.begin() as session:
        films.add(session, [title(3)], priority=wanted.LISTED, now=NOON)
    desk = Desk(parts.writing)
    for worker in (FilmWorker(parts, desk), PictureWorker(parts, desk)):
        assert worker.work(go_on=lambda: False) == 1
    shown = browser.call("GET", f"/api/films/{tt(3)}").get_json()["poster"]
    assert shown == f"/posters/{tt(3)}?v={row(parts, 3).digest}"
    assert browser.call("GET", shown, Accept=CHROMIUM).mimetype == "image/avif"


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
