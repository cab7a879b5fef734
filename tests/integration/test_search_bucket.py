"""The search files in a bucket, from where a CDN serves them."""

import gzip
import json
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from factories import tt
from server import serving
from sneakpreview.domain.bucket import Bucket
from sneakpreview.domain.film import Title
from sneakpreview.searchfiles import bucket as module
from sneakpreview.searchfiles.bucket import BucketError, upload
from sneakpreview.searchfiles.publish import GRACE, Manifest, publish
from stores import ask, new_bucket, store

YEAR = "public, max-age=31536000, immutable"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Start a store for all tests of this file."""
    with store(tmp_path_factory.mktemp("store") / "log") as url:
        yield url


@pytest.fixture
def bucket(server: str, request: pytest.FixtureRequest) -> Bucket:
    """Make a bucket of the test's own."""
    return new_bucket(server, f"films-{abs(hash(request.node.nodeid))}")


def filled(folder: Path, word: str, count: int = 300) -> Manifest:
    titles = [Title(tt(n), f"{word} {n}", 1990, known=float(n)) for n in range(count)]
    return publish(lambda: titles, folder, version=f"{word} {count}")


def address(bucket: Bucket, name: str) -> str:
    return f"{bucket.endpoint}/{bucket.name}/{bucket.folder}/{name}"


def read(bucket: Bucket, name: str) -> Any:  # noqa: ANN401 - whatever the file holds
    status, _, body = ask(address(bucket, name))
    assert status == 200
    return json.loads(gzip.decompress(body))


def whole(bucket: Bucket, folder: Path) -> str:
    """See that what the bucket's manifest names is there; give the head's name."""
    told = read(bucket, "manifest.json")
    for part in (told["head"], told["body"]):
        for file in (folder / part).glob("*/*.gz"):
            name = file.relative_to(folder).as_posix().removesuffix(".gz")
            assert ask(address(bucket, name))[2] == file.read_bytes()
    return str(told["head"])


def test_every_file_reaches_the_bucket_as_browsers_want_it(
    bucket: Bucket, tmp_path: Path
) -> None:
    made = filled(tmp_path, "Heat")
    assert upload(tmp_path, bucket) == made.files + 1
    assert whole(bucket, tmp_path) == made.head
    name = f"{made.head}/0/00.json"
    _, told, _ = ask(address(bucket, name), Origin="https://films.example.org")
    assert told["content-type"] == "application/json"
    assert told["content-encoding"] == "gzip"
    assert told["cache-control"] == YEAR
    _, told, _ = ask(address(bucket, "manifest.json"))
    assert told["cache-control"] == "no-cache"


def test_only_what_is_not_there_yet_is_sent(bucket: Bucket, tmp_path: Path) -> None:
    filled(tmp_path, "Heat")
    upload(tmp_path, bucket)
    assert upload(tmp_path, bucket) == 0
    made = filled(tmp_path, "Alien")
    assert upload(tmp_path, bucket) == made.files + 1
    assert whole(bucket, tmp_path) == made.head


def test_a_bringing_that_broke_off_is_gone_on_with(
    bucket: Bucket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = filled(tmp_path, "Heat")
    upload(tmp_path, bucket)
    made = filled(tmp_path, "Alien")
    send, sent = module._Store.send, []  # noqa: SLF001 - where it breaks off

    def failing(self: module._Store, name: str, file: Path) -> None:
        if len(sent) >= made.files // 2:
            raise OSError("the network is gone")
        sent.append(name)
        send(self, name, file)

    with monkeypatch.context() as patch:
        patch.setattr(module, "AT_A_TIME", 1)
        patch.setattr(module._Store, "send", failing)  # noqa: SLF001
        with pytest.raises(BucketError, match="the network is gone"):
            upload(tmp_path, bucket)
    assert whole(bucket, tmp_path) == old.head
    assert upload(tmp_path, bucket) == made.files - len(sent) + 1
    assert whole(bucket, tmp_path) == made.head


def test_old_files_go_when_no_page_can_ask_for_them_any_more(
    bucket: Bucket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = filled(tmp_path, "Heat")
    upload(tmp_path, bucket)
    made = filled(tmp_path, "Alien")
    upload(tmp_path, bucket)
    name = address(bucket, f"{old.head}/0/00.json")
    assert ask(name)[0] == 200
    later = time.time() + GRACE + 1
    monkeypatch.setattr(module.time, "time", lambda: later)
    assert upload(tmp_path, bucket) == 0
    assert ask(name)[0] in {403, 404}
    assert whole(bucket, tmp_path) == made.head


def test_titles_can_come_back_to_a_bucket(bucket: Bucket, tmp_path: Path) -> None:
    for word in ("Heat", "Alien", "Heat"):
        made = filled(tmp_path, word)
        upload(tmp_path, bucket)
        assert whole(bucket, tmp_path) == made.head


def test_what_else_is_in_the_bucket_stays(bucket: Bucket, tmp_path: Path) -> None:
    other = f"{bucket.endpoint}/{bucket.name}/search/holiday/photo.jpg"
    ask(other, "PUT", b"a photo", Authorization="AWS key:secret")
    for word in ("Heat", "Alien"):
        filled(tmp_path, word)
        upload(tmp_path, bucket)
    assert ask(other)[2] == b"a photo"


def test_nothing_published_is_nothing_to_bring(bucket: Bucket, tmp_path: Path) -> None:
    assert upload(tmp_path, bucket) == 0


def test_a_bucket_that_is_not_there_is_told_in_one_line(
    bucket: Bucket, tmp_path: Path
) -> None:
    filled(tmp_path, "Heat")
    with pytest.raises(BucketError) as caught:
        upload(tmp_path, replace(bucket, name="no-such-bucket"))
    assert "\n" not in str(caught.value)
    assert "secret" not in str(caught.value)


def test_a_site_opens_though_its_bucket_is_away(tmp_path: Path) -> None:
    given = {
        "bucket": "s3://films/search",
        "bucket_endpoint": "http://127.0.0.1:9",
        "bucket_key": "key",
        "bucket_secret": "secret",
    }
    with serving(tmp_path / "data", **given) as site:
        assert ask(f"{site.url}/search/manifest.json")[0] == 200
    log = (tmp_path / "data.log").read_text()
    assert "did not all reach the bucket" in log
    assert "Traceback" not in log
