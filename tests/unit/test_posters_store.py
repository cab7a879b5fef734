"""Pictures on the disk: whole or not at all, within the space, the used ones kept."""

import os
import resource
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from factories import tt
from sneakpreview.posters.store import DAY, GRACE, Store

COPIES = {(220, "webp"): b"w" * 4000, (440, "avif"): b"a" * 6000}
ROOMY = 10_000_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "posters"


@pytest.fixture
def small_files() -> Iterator[None]:
    """Let the system refuse to write files of more than 5,000 bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def names(folder: Path) -> list[str]:
    return sorted(str(file.relative_to(folder)) for file in folder.glob("*/*"))


def numbers(folder: Path) -> list[int]:
    """Give the numbers of the films that have files."""
    return sorted({int(name.split("/tt")[1][:7]) for name in names(folder)})


def age(folder: Path, number: int, seconds: float) -> None:
    """Have a film's pictures be used so long ago."""
    then = time.time() - seconds
    for file in folder.glob(f"*/{tt(number)}-*"):
        os.utime(file, (then, then))


def test_what_was_kept_is_there_by_film_digest_width_and_kind(folder: Path) -> None:
    store = Store(folder, ROOMY)
    assert store.read(tt(1), "3fa0", 220, "webp") is None
    store.keep(tt(1), "3fa0", COPIES)
    assert names(folder) == ["3f/tt0000001-3fa0-220.webp", "3f/tt0000001-3fa0-440.avif"]
    assert store.read(tt(1), "3fa0", 440, "avif") == COPIES[440, "avif"]
    for wrong in (
        (tt(2), "3fa0", 440, "avif"),
        (tt(1), "3fa1", 440, "avif"),
        (tt(1), "3fa0", 220, "avif"),
    ):
        assert store.read(*wrong) is None


def test_the_same_picture_twice_is_one(folder: Path) -> None:
    store = Store(folder, ROOMY)
    store.keep(tt(1), "3fa0", COPIES)
    store.keep(tt(1), "3fa0", COPIES)
    assert len(names(folder)) == 2


@pytest.mark.usefixtures("small_files")
def test_a_full_disk_leaves_no_half_a_picture(folder: Path) -> None:
    store = Store(folder, ROOMY)
    with pytest.raises(OSError, match="File too large"):
        store.keep(tt(1), "3fa0", COPIES)
    assert names(folder) == ["3f/tt0000001-3fa0-220.webp"]
    assert store.read(tt(1), "3fa0", 220, "webp") == COPIES[220, "webp"]
    assert store.read(tt(1), "3fa0", 440, "avif") is None


def test_a_folder_that_cannot_be_made_is_said(folder: Path) -> None:
    folder.write_text("not a folder")
    with pytest.raises(OSError, match="Not a directory"):
        Store(folder, ROOMY).keep(tt(1), "3fa0", COPIES)


def test_without_room_the_least_recently_used_go_first_and_whole(folder: Path) -> None:
    store = Store(folder, 50_000)
    for number in range(1, 6):
        store.keep(tt(number), f"{number}0", COPIES)
        age(folder, number, 1000 * (10 - number))
    assert numbers(folder) == [1, 2, 3, 4, 5]
    age(folder, 1, 0)
    store.keep(tt(6), "60", COPIES)
    assert numbers(folder) == [1, 4, 5, 6]
    assert len(names(folder)) == 8


def test_what_is_shown_counts_as_used(folder: Path) -> None:
    store = Store(folder, 25_000)
    for number in (1, 2):
        store.keep(tt(number), f"{number}0", COPIES)
    age(folder, 1, DAY * 3)
    age(folder, 2, DAY * 2)
    store.read(tt(1), "10", 220, "webp")
    store.keep(tt(3), "30", COPIES)
    assert numbers(folder) == [1, 3]


def test_what_a_web_server_reads_counts_as_used(folder: Path) -> None:
    store = Store(folder, 25_000)
    for number in (1, 2):
        store.keep(tt(number), f"{number}0", COPIES)
    age(folder, 1, DAY * 3)
    age(folder, 2, DAY * 2)
    for file in folder.glob(f"*/{tt(1)}-*"):
        os.utime(file, (time.time(), file.stat().st_mtime))
    store.keep(tt(3), "30", COPIES)
    assert numbers(folder) == [1, 3]


def test_what_was_used_today_is_not_written_to_again(folder: Path) -> None:
    store = Store(folder, ROOMY)
    store.keep(tt(1), "10", COPIES)
    age(folder, 1, DAY / 2)
    before = [file.stat().st_mtime for file in folder.glob("*/*")]
    store.read(tt(1), "10", 220, "webp")
    assert [file.stat().st_mtime for file in folder.glob("*/*")] == before


def test_a_sweep_takes_what_belongs_to_no_film(folder: Path) -> None:
    store = Store(folder, ROOMY)
    for number, digest in ((1, "10"), (2, "20"), (2, "21"), (3, "30")):
        store.keep(tt(number), digest, COPIES)
        age(folder, number, GRACE + 60)
    store.keep(tt(4), "40", COPIES)
    aside = folder / "10" / ".aside-of-one-who-died"
    aside.write_bytes(b"half")
    os.utime(aside, (0, 0))
    assert store.sweep({tt(1): "10", tt(2): "21"}) == 2
    assert names(folder) == [
        "10/tt0000001-10-220.webp",
        "10/tt0000001-10-440.avif",
        "21/tt0000002-21-220.webp",
        "21/tt0000002-21-440.avif",
        "40/tt0000004-40-220.webp",
        "40/tt0000004-40-440.avif",
    ]


def test_a_sweep_makes_room(folder: Path) -> None:
    for number in (1, 2, 3):
        Store(folder, ROOMY).keep(tt(number), f"{number}0", COPIES)
        age(folder, number, 1000 * number)
    films = {tt(number): f"{number}0" for number in (1, 2, 3)}
    assert Store(folder, 20_000).sweep(films) == 2
    assert numbers(folder) == [1]


def test_a_sweep_of_nothing_removes_nothing(folder: Path) -> None:
    assert Store(folder, ROOMY).sweep({}) == 0
