"""Files that are not what they seem: each is refused in a sentence, or does no harm."""

import io
import stat
import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from mutation import mangle
from outside.exports import (
    IMDB_RATINGS,
    LETTERBOXD,
    LISTED,
    RATED,
    TRAKT,
    packed,
    read,
    saved,
)
from sneakpreview.domain.errors import BadInputError
from sneakpreview.exports import base
from sneakpreview.exports.files import MOST_BYTES, MOST_FILES
from sneakpreview.exports.reading import open_export

MEGABYTE = 1 << 20
HEAT = f"{RATED}2020-01-01,Heat,1995,x,4\n"


def refused(path: Path) -> str:
    """Say with which words a file is refused, which are one line."""
    with pytest.raises(BadInputError) as caught:
        open_export(path)
    text = str(caught.value)
    assert text == " ".join(text.split())
    return text


def zipped(write: Callable[[zipfile.ZipFile], None]) -> bytes:
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        write(archive)
    return body.getvalue()


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    assert refused(saved(tmp_path, "ratings.csv", "")) == "the file is empty"


@pytest.mark.parametrize(
    "body",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100,
        b"\xff\xd8\xff\xe0" + b"\0" * 1_000,
        b"%PDF-1.7\n",
        b"<html><body>Sign in</body></html>",
        b"\0" * 10_000,
        b"[" * 100_000,
        b'{"marks": []}',
        b"[1, 2]",
        b"Title,Date\nHeat,2020-01-01\n",
        b"\x1f\x8b\x08\0" + b"x" * 100,
        b"\n" * MEGABYTE + HEAT.encode(),
        b"[]",
        b"a" * 3 * MEGABYTE,
    ],
    ids=lambda body: repr(body[:8]),
)
def test_what_is_no_export_is_refused(tmp_path: Path, body: bytes) -> None:
    assert refused(saved(tmp_path, "export.json", body)) == (
        "the file is no export that is known here"
        " (IMDb, Letterboxd, MovieLens, Sneak Preview, Trakt)"
    )


def test_a_file_that_is_too_large_is_not_looked_at(tmp_path: Path) -> None:
    path = saved(tmp_path, "ratings.csv", HEAT)
    with path.open("ab") as file:
        file.truncate(MOST_BYTES + 1)
    assert refused(path) == "the file is larger than 50 MB"


@pytest.mark.parametrize(
    "name",
    [
        "../ratings.csv",
        "me/../../ratings.csv",
        "/etc/ratings.csv",
        "..\\ratings.csv",
        "__MACOSX/ratings.csv",
        "._ratings.csv",
        "ratings.csv/",
    ],
)
def test_a_name_that_leads_elsewhere_is_not_read(tmp_path: Path, name: str) -> None:
    both = {name: HEAT, "watchlist.csv": f"{LISTED}2020-01-01,Ran,1985,x\n"}
    [row] = read(saved(tmp_path, "me.zip", packed(both)))
    assert row.title == "Ran"
    assert [path.name for path in tmp_path.iterdir()] == ["me.zip"]


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    def write(archive: zipfile.ZipFile) -> None:
        link = zipfile.ZipInfo("ratings.csv")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, HEAT)

    assert "no export" in refused(saved(tmp_path, "me.zip", zipped(write)))


def test_an_archive_in_an_archive_is_not_opened(tmp_path: Path) -> None:
    inner = packed({"ratings.csv": HEAT})
    assert "no export" in refused(
        saved(tmp_path, "me.zip", packed({"ratings.zip": inner}))
    )


def test_a_bomb_is_known_before_it_goes_off(tmp_path: Path) -> None:
    small = packed({"ratings.csv": HEAT + "\n" * 20 * MEGABYTE})
    assert len(small) < 100_000
    assert refused(saved(tmp_path, "me.zip", small)) == (
        "the ZIP file holds much more than any export does"
    )


def test_many_small_bombs_are_one_large_one(tmp_path: Path) -> None:
    some = HEAT + "".join(f"2020-01-01,Film {n},,x,4\n" for n in range(50_000))
    many = packed({f"{number}.csv": some for number in range(40)})
    assert len(many) < MOST_BYTES
    assert refused(saved(tmp_path, "me.zip", many)) == (
        "what the ZIP file holds is larger than 50 MB"
    )


def test_more_files_than_any_export_has_are_refused(tmp_path: Path) -> None:
    many = packed({f"{number}.csv": "" for number in range(MOST_FILES + 1)})
    assert refused(saved(tmp_path, "me.zip", many)) == (
        "the ZIP file holds more than 2,000 files"
    )


def test_a_list_of_files_that_is_too_long_is_not_even_read(tmp_path: Path) -> None:
    many = packed({f"{number:0200}.csv": "" for number in range(6_000)})
    path = saved(tmp_path, "me.zip", many)
    tracemalloc.start()
    assert refused(path) == "the ZIP file is damaged"
    assert tracemalloc.get_traced_memory()[1] < 4 * MEGABYTE
    tracemalloc.stop()


@pytest.mark.parametrize(
    ("flags", "words"),
    [(0x01, "locked with a password"), (0x41, "locked"), (0x20, "packed in a way")],
)
def test_what_is_locked_is_refused(tmp_path: Path, flags: int, words: str) -> None:
    body = bytearray(packed({"ratings.csv": HEAT}))
    body[6] |= flags
    body[body.rindex(b"PK\x01\x02") + 8] |= flags
    assert words in refused(saved(tmp_path, "me.zip", bytes(body)))


def test_what_is_packed_in_another_way_is_refused(tmp_path: Path) -> None:
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("ratings.csv", HEAT)
    assert "packed in a way" in refused(saved(tmp_path, "me.zip", body.getvalue()))


def test_a_file_with_a_lie_about_its_size_is_damaged(tmp_path: Path) -> None:
    body = bytearray(packed({"ratings.csv": HEAT * 10_000}))
    place = body.rindex(b"PK\x01\x02") + 24
    body[place : place + 4] = struct.pack("<I", 300_000)
    rows = read(saved(tmp_path, "me.zip", bytes(body)))
    assert rows[-1].trouble == (
        "'ratings.csv' is damaged, and cannot be read from here on"
    )


def test_a_file_that_is_damaged_in_its_middle_gives_what_comes_before(
    tmp_path: Path,
) -> None:
    rng = Random(1)  # noqa: S311 - no secret
    titles = [f"{rng.random()}" for _ in range(20_000)]
    text = RATED + "".join(f"2020-01-01,{title},1995,x,4\n" for title in titles)
    body = bytearray(packed({"ratings.csv": text, "watched.csv": LISTED}))
    middle = len(body) // 2
    body[middle : middle + 50] = bytes(50)
    rows = read(saved(tmp_path, "me.zip", bytes(body)))
    assert 1 < len(rows) < 20_000
    assert rows[0].title == titles[0]
    assert rows[-1].trouble is not None


def test_a_name_that_is_no_text_is_damage(tmp_path: Path) -> None:
    body = bytearray(packed({"ratings.csv": HEAT}))
    body[7] |= 0x08  # it is UTF-8, says what stands before the file itself
    body[30] = 0xFF
    assert refused(saved(tmp_path, "me.zip", bytes(body))) == "the ZIP file is damaged"


def test_the_same_name_twice_is_read_once(tmp_path: Path) -> None:
    def write(archive: zipfile.ZipFile) -> None:
        archive.writestr("ratings.csv", HEAT)
        archive.writestr("Ratings.csv", HEAT)

    assert len(read(saved(tmp_path, "me.zip", zipped(write)))) == 1


def test_an_archive_of_nothing_is_refused(tmp_path: Path) -> None:
    assert "no export" in refused(saved(tmp_path, "me.zip", packed({})))


def test_only_so_many_rows_are_read_and_the_last_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert base.MOST_ROWS == 200_000
    monkeypatch.setattr(base, "MOST_ROWS", 1_000)
    text = "Const,Your Rating\n" + "tt0113277,9\n" * 1_005
    export = open_export(saved(tmp_path, "ratings.csv", text))
    before, last = export.rows(after=999)
    assert (before.number, before.trouble) == (1_000, None)
    assert last.number == 1_001
    assert last.trouble == "only 1,000 rows are read: the rest is left out"


@pytest.mark.parametrize(
    "body",
    [packed(LETTERBOXD), packed(TRAKT), IMDB_RATINGS.encode()],
    ids=["Letterboxd", "Trakt", "IMDb"],
)
def test_reading_goes_on_after_any_row_with_the_same_numbers(
    tmp_path: Path, body: bytes
) -> None:
    export = open_export(saved(tmp_path, "export", body))
    rows = list(export.rows())
    for after in range(len(rows) + 2):
        assert list(export.rows(after)) == rows[after:]


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    text = RATED + "".join(f"2020-01-01,Film {n},1995,x,4\n" for n in range(10_000))
    path = saved(tmp_path, "me.zip", packed({"ratings.csv": text}))
    tracemalloc.start()
    assert sum(1 for _ in open_export(path).rows()) == 10_000
    assert tracemalloc.get_traced_memory()[1] < 2 * MEGABYTE
    tracemalloc.stop()


@pytest.mark.parametrize("seed", range(100))
def test_a_spoiled_archive_is_refused_or_read(tmp_path: Path, seed: int) -> None:
    rng = Random(seed)  # noqa: S311 - no secret
    whole = packed(LETTERBOXD if seed % 2 else TRAKT)
    path = saved(tmp_path, "me.zip", b"PK\x03\x04" + mangle(whole, rng)[4:])
    with suppress(BadInputError):
        rows = list(open_export(path).rows())
        assert all(row.trouble or row.title or row.imdb for row in rows)
