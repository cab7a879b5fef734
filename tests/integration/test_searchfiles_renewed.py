"""What is new comes into the head, and the body stays as it is."""

import gzip
import os
import random
import time
from hashlib import sha256
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factories import tt
from sneakpreview.domain.film import Title
from sneakpreview.searchfiles.build import BODY, HEAD, build, renew
from sneakpreview.searchfiles.publish import OLD, Manifest, publish
from sneakpreview.searchfiles.tree import Sizes

WORDS = [a + b for a in ("ka", "ro", "mi", "ta", "lu") for b in ("", "n", "st", "rel")]
SMALL = Sizes(page=400, best=250, first=200, few=1000)


def made_up(count: int, first: int = 0) -> list[Title]:
    draw = random.Random(first)  # noqa: S311 - no secret
    return [
        Title(
            tt(number),
            " ".join(draw.choices(WORDS, k=draw.randint(1, 4))).title(),
            draw.randint(1950, 2020),
            known=draw.paretovariate(1) - 1,
        )
        for number in range(first, first + count)
    ]


MANY = made_up(3000)


def content(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with the files of many titles."""
    folder = tmp_path_factory.mktemp("first")
    published(folder, MANY)
    return folder


@pytest.fixture
def folder(first: Path, tmp_path: Path) -> Path:
    """Give a copy of it, whose files are links, and as old as they are."""
    folder = tmp_path / "search"
    for file in first.rglob("*.*"):
        place = folder / file.relative_to(first)
        place.parent.mkdir(parents=True, exist_ok=True)
        os.link(file, place)
    return folder


def published(folder: Path, titles: list[Title]) -> Manifest:
    version = sha256(repr(titles).encode()).hexdigest()
    return publish(lambda: titles, folder, version=version, sizes=SMALL)


def test_a_few_new_titles_make_a_new_head_for_the_same_body(folder: Path) -> None:
    before, here = published(folder, MANY), content(folder)
    after = published(folder, [*MANY, *made_up(5, 9000)])
    assert (after.body, after.titles) == (before.body, 3005)
    assert after.head != before.head
    came = {name: body for name, body in content(folder).items() if name not in here}
    assert {name.split("/")[0] for name in came} == {after.head}
    assert here.items() - {("manifest.json.gz", here["manifest.json.gz"])} <= (
        content(folder).items()
    )


def test_the_head_is_the_same_by_whatever_way_one_came_to_it(
    folder: Path, tmp_path: Path
) -> None:
    came = made_up(6, 9000)
    for more in (2, 4, 6):
        by_steps = published(folder, [*MANY, *came[:more]])
    other = tmp_path / "other"
    published(other, MANY)
    at_once = published(other, [*came[::-1], *MANY[:-1], MANY[-1]])
    assert (by_steps.head, by_steps.body) == (at_once.head, at_once.body)
    for part in (at_once.head, at_once.body):
        assert content(folder / part) == content(other / part)


@settings(max_examples=20)
@given(
    st.lists(st.lists(st.sampled_from(WORDS[:8]), min_size=1, max_size=4), max_size=60),
    st.integers(0, 60),
    st.integers(0, 60),
    st.randoms(use_true_random=False),
)
def test_a_head_is_made_of_body_and_titles_alone(
    texts: list[list[str]], before: int, between: int, draw: random.Random
) -> None:
    titles = [
        Title(tt(n), " ".join(text), 1990 + n % 3, known=float(n % 5))
        for n, text in enumerate(texts)
    ]
    with TemporaryDirectory() as name:
        one, two = Path(name) / "one", Path(name) / "two"
        for folder in (one, two):
            folder.mkdir()
            draw.shuffle(titles)
            build(sorted(titles, key=lambda t: t.id)[:before], folder, sizes=SMALL)
            (folder / HEAD).rename(folder / "old")
        some = sorted(titles, key=lambda t: t.id)[: max(before, between)]
        renew(lambda: some, one / BODY, one, most=inf)
        (one / HEAD).rename(one / "between")
        made = renew(lambda: titles, one / BODY, one, most=inf)
        assert made == renew(lambda: titles[::-1], two / BODY, two, most=inf)
        assert made is not None
        for part in (HEAD, BODY):
            assert content(one / part) == content(two / part)


def test_two_processes_write_what_one_writes(tmp_path: Path) -> None:
    for number in (1, 2):
        folder = tmp_path / str(number)
        folder.mkdir()
        build(MANY, folder, processes=number)
    assert content(tmp_path / "1") == content(tmp_path / "2")


def test_a_title_told_otherwise_is_written_anew(folder: Path) -> None:
    before = published(folder, MANY)
    told = Title(MANY[7].id, "Zebra", 1999)
    after = published(folder, [*MANY[:7], told, *MANY[8:]])
    assert (after.body, after.titles) == (before.body, 3000)
    files = (folder / after.head).rglob("*.gz")
    assert any(b"Zebra" in gzip.decompress(file.read_bytes()) for file in files)


def test_many_new_titles_make_a_new_body(folder: Path) -> None:
    before = published(folder, MANY)
    assert published(folder, [*MANY, *made_up(61, 9000)]).body != before.body


def test_many_titles_that_are_gone_make_a_new_body(folder: Path) -> None:
    before = published(folder, MANY)
    assert published(folder, MANY[61:]).body != before.body


def test_new_titles_that_would_fill_a_file_of_the_head_make_a_new_body(
    folder: Path,
) -> None:
    before = published(folder, MANY)
    long = [
        Title(tt(9000 + n), f"{WORDS[3]} {os.urandom(199).hex()}") for n in range(50)
    ]
    assert published(folder, [*MANY, *long]).body != before.body


def test_a_body_does_not_stay_for_ever(folder: Path) -> None:
    before = published(folder, MANY)
    past = time.time() - OLD - 1
    os.utime(folder / before.body, (past, past))
    assert published(folder, [*MANY, *made_up(5, 9000)]).body != before.body


@pytest.mark.parametrize("ledger", ["head.ledger", "titles.ledger"])
@pytest.mark.parametrize("spoilt", [b"", b"spoilt", gzip.compress(b"[]", mtime=0)])
def test_a_spoilt_ledger_makes_a_new_body(
    folder: Path, ledger: str, spoilt: bytes
) -> None:
    before = published(folder, MANY)
    (folder / before.body / ledger).unlink()
    (folder / before.body / ledger).write_bytes(spoilt)
    after = published(folder, [*MANY, *made_up(5, 9000)])
    assert after.titles == 3005
    assert after.body != before.body
