"""Search files are swapped in whole, whatever happens meanwhile."""

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from factories import tt
from sneakpreview.domain.film import Title
from sneakpreview.searchfiles.publish import GRACE, locate, publish, published

# Publishes 300 titles; may die when so many files are written, or wait to be killed.
PUBLISH = """
import os, sys
from pathlib import Path
from sneakpreview.domain.film import FilmId, Title
from sneakpreview.searchfiles.publish import publish
folder, version, death = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
titles = [Title(FilmId(f"tt{n:07d}"), f"{version} Film {n}") for n in range(300)]
def progress(done, total):
    if done >= death > 0 or (death < 0 and done == total):
        os._exit(9)
while True:
    publish(lambda: titles, folder, version=version, progress=progress)
    if death != 0:
        break
    version = version[::-1]
"""


def titles(word: str, count: int = 60) -> list[Title]:
    return [Title(tt(n), f"{word} {n}", 1990, known=float(n)) for n in range(count)]


def content(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def check_whole(folder: Path) -> str:
    """See that every file that the manifest counts is there; give its version."""
    manifest = published(folder)
    assert manifest is not None
    there = 0
    for part in (manifest.head, manifest.body):
        for file in (folder / part).rglob("*.json.gz"):
            name = file.relative_to(folder).as_posix().removesuffix(".gz")
            assert locate(folder, name) == file
            assert json.loads(gzip.decompress(file.read_bytes()))["hits"]
            there += 1
    assert there == manifest.files
    return manifest.version


def test_the_same_titles_give_the_same_bytes(tmp_path: Path) -> None:
    publish(lambda: titles("Heat"), tmp_path / "one", version="1")
    publish(lambda: reversed(titles("Heat")), tmp_path / "two", version="1")
    assert content(tmp_path / "one") == content(tmp_path / "two")


def test_another_title_gives_another_build(tmp_path: Path) -> None:
    one = publish(lambda: titles("Heat"), tmp_path, version="1")
    two = publish(lambda: titles("Heat", 61), tmp_path, version="2")
    assert one.head != two.head


def test_a_version_that_is_there_is_not_built_again(tmp_path: Path) -> None:
    first = publish(lambda: titles("Heat"), tmp_path, version="1")
    assert publish(lambda: pytest.fail("asked"), tmp_path, version="1") == first


def test_the_build_before_stays_and_older_ones_go(tmp_path: Path) -> None:
    one, two = (publish(lambda v=v: titles(v), tmp_path, version=v) for v in ("1", "2"))
    past = time.time() - GRACE - 1
    for folder in (one.head, two.head, one.body):
        os.utime(tmp_path / folder, (past, past))
    three = publish(lambda: titles("3"), tmp_path, version="3")
    there = {path.name for path in tmp_path.iterdir()}
    assert there == {two.head, three.head, three.body, "manifest.json.gz"}
    publish(lambda: titles("4"), tmp_path, version="4")
    assert (tmp_path / two.head).is_dir(), "a page may be open since a moment ago"


def test_titles_can_come_back(tmp_path: Path) -> None:
    for version in ("1", "2", "1"):
        publish(lambda v=version: titles(v), tmp_path, version=version)
        assert check_whole(tmp_path) == version


def test_nothing_is_published_in_an_empty_or_spoilt_folder(tmp_path: Path) -> None:
    assert published(tmp_path / "absent") is None
    assert published(tmp_path) is None
    manifest = tmp_path / "manifest.json.gz"
    for spoilt in (b"", b"spoilt", gzip.compress(b"[]"), gzip.compress(b"{}")):
        manifest.write_bytes(spoilt)
        assert published(tmp_path) is None
    publish(lambda: titles("Heat"), tmp_path, version="1")
    manifest.write_bytes(manifest.read_bytes()[:-20])
    assert published(tmp_path) is None


def test_progress_is_told_to_the_end(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    made = publish(
        lambda: titles("Heat"),
        tmp_path,
        version="1",
        progress=lambda *n: told.append(n),
    )
    assert told == sorted(told)
    assert told[-1] == (100, 100)
    assert made.titles == 60


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "manifest.json.gz",
        "../manifest.json",
        "/etc/passwd",
        "manifest.json/",
        "0123456789abcdef/../manifest.json",
        "0123456789abcdef/0/00.json\n",
        "0123456789ABCDEF/0/00.json",
        "\0",
        "a" * 5000,
    ],
)
def test_only_search_files_are_located(tmp_path: Path, name: str) -> None:
    publish(lambda: titles("Heat"), tmp_path, version="1")
    assert locate(tmp_path, name) is None


def test_the_manifest_and_its_files_are_located(tmp_path: Path) -> None:
    made = publish(lambda: titles("Heat"), tmp_path, version="1")
    assert locate(tmp_path, "manifest.json") == tmp_path / "manifest.json.gz"
    first = locate(tmp_path, f"{made.head}/0/00.json")
    assert first == tmp_path / made.head / "0" / "00.json.gz"


@pytest.mark.parametrize("death", [10, 60, -1])
def test_a_death_while_writing_leaves_the_old_files(tmp_path: Path, death: int) -> None:
    publish(lambda: titles("Old"), tmp_path, version="old")
    done = subprocess.run(
        [sys.executable, "-c", PUBLISH, tmp_path, "new", str(death)], check=False
    )
    assert done.returncode == 9
    assert check_whole(tmp_path) == "old"
    publish(lambda: titles("New"), tmp_path, version="new")
    assert check_whole(tmp_path) == "new"


def test_a_death_at_any_moment_leaves_whole_files(tmp_path: Path) -> None:
    for number in range(8):
        process = subprocess.Popen([sys.executable, "-c", PUBLISH, tmp_path, "ab", "0"])
        while published(tmp_path) is None:
            time.sleep(0.01)
        time.sleep(0.05 + number / 100)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert check_whole(tmp_path) in {"ab", "ba"}


def test_processes_may_publish_at_a_time(tmp_path: Path) -> None:
    processes = [
        subprocess.Popen([sys.executable, "-c", PUBLISH, tmp_path, version, "9999"])
        for version in ("one", "two", "two")
    ]
    assert [process.wait() for process in processes] == [0, 0, 0]
    assert check_whole(tmp_path) in {"one", "two"}
