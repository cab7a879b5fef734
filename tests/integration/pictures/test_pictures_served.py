"""Posters as browsers get them: the right copy, for as long as it holds."""

from typing import Any

import pytest
from sqlalchemy import event

from factories import tt
from pictured import CHROMIUM, OLD, OLDER, digest, row, want
from sneakpreview.wiring import Parts
from visiting import Browser


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


def test_what_an_old_browser_cannot_show_is_not_asked_for_again(
    parts: Parts, browser: Browser
) -> None:
    digest(parts)
    browser.call("GET", f"/posters/{tt(1)}", Accept=OLD)
    assert row(parts).state == "fetched"


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
