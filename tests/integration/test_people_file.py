"""The file of people's lists: whole or not at all, and seen without a restart."""

import os
import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from factories import title, tt
from people_file import save
from sneakpreview.domain.errors import SetupError
from sneakpreview.domain.film import FilmId, FilmKind, Title, provisional_id
from sneakpreview.sources.base import Place, SourceError, editions
from sneakpreview.sources.people.file import OWN, RATINGS, Lists, edition, write
from sneakpreview.sources.people.source import TELLS, PeopleSource
from sneakpreview.sources.people.turn import turn
from sneakpreview.sources.swapped import GRACE


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "people.sqlite"


@pytest.fixture
def source(path: Path) -> Iterator[PeopleSource]:
    made = PeopleSource(path)
    yield made
    made.close()


def listed(source: PeopleSource, number: int) -> list[FilmId]:
    return [title.id for title in source.fetch(tt(number)).related]


def refuses(source: PeopleSource, number: int) -> bool:
    with pytest.raises(SourceError) as refused:
        source.fetch(tt(number))
    return refused.value.permanent


names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40)
films = st.builds(
    Title,
    id=st.integers(1, 999_999_999).map(lambda number: FilmId(f"tt{number:07d}")),
    title=names,
    year=st.none() | st.integers(1874, 2100),
    kind=st.sampled_from(FilmKind),
    known=st.floats(0, 100),
)


@given(st.data(), st.lists(films, max_size=12, unique_by=lambda film: film.id))
def test_what_was_written_is_read_again(
    data: st.DataObject, titles: list[Title]
) -> None:
    place = st.integers(0, max(len(titles) - 1, 0))
    lists = data.draw(
        st.dictionaries(place, st.lists(place, max_size=9, unique=True))
        if titles
        else st.just({})
    )
    with TemporaryDirectory() as folder:
        path = Path(folder) / "people.sqlite"
        made = write(path, titles, lists.items(), OWN, [1] * len(titles))
        assert edition(path) == made
        opened = Lists(path)
        for at, film in enumerate(titles):
            others = [one for one in lists.get(at, []) if one != at]
            assert opened.find(film.id) == tuple(titles[one] for one in others)
        opened.close()
    counted = sum(bool(set(some) - {at}) for at, some in lists.items())
    assert (made.films, made.lists, made.origin) == (len(titles), counted, OWN)


def test_a_film_without_an_id_is_left_out_and_none_stands_twice(path: Path) -> None:
    titles = [title(1), title(2), title(2), Title(FilmId("tmdb-film-603"), "?")]
    made = write(path, titles, [(0, [3, 2, 1, 0]), (3, [0])], RATINGS)
    assert (made.films, made.lists) == (2, 1)
    opened = Lists(path)
    assert opened.find(tt(1)) == (title(2),)
    assert opened.find(FilmId("tmdb-film-603")) == ()
    opened.close()


def test_the_version_tells_other_lists_and_is_the_same_for_the_same(path: Path) -> None:
    versions = [
        save(path, lists, origin).version
        for lists, origin in (
            ({1: [2, 3]}, RATINGS),
            ({1: [2, 3]}, RATINGS),
            ({1: [3, 2]}, RATINGS),
            ({1: [2, 3]}, OWN),
        )
    ]
    assert versions[0] == versions[1]
    assert len(set(versions)) == 3


def test_a_source_has_lists_and_no_facts(path: Path, source: PeopleSource) -> None:
    save(path, {1: [2, 3]})
    answer = source.fetch(tt(1))
    assert (answer.film, answer.related) == (None, (title(2), title(3)))
    assert refuses(source, 2)
    assert refuses(source, 9)


def test_a_file_that_comes_changes_or_goes_is_seen_at_once(
    path: Path, source: PeopleSource
) -> None:
    assert refuses(source, 1)
    assert editions([source]) == []
    assert "sneakpreview related build" in (source.lack or "")
    first = save(path, {1: [2]})
    assert listed(source, 1) == [tt(2)]
    assert editions([source]) == [f"people@{first.version}-{TELLS}"]
    assert source.lack is None
    second = save(path, {1: [3]})
    assert editions([source]) == [f"people@{second.version}-{TELLS}"]
    assert listed(source, 1) == [tt(3)]
    path.unlink()
    assert editions([source]) == []
    assert refuses(source, 1)


def test_the_halves_of_two_numbers_are_no_third(
    path: Path, source: PeopleSource
) -> None:
    halves = (0x0201_0000, 0x0000_0403)  # which side by side have 0x0403_0201 in them
    save(path, {1: [*halves, 5], 2: [0x0403_0201, 5]})
    assert {one.film for one in source.naming(tt(5))} == {tt(1), tt(2)}
    assert {one.film for one in source.naming(tt(0x0403_0201))} == {tt(2)}


def test_of_a_film_that_has_no_imdb_id_yet_nobody_knows_who_names_it(
    path: Path, source: PeopleSource
) -> None:
    assert list(source.naming(tt(2))) == []
    save(path, {1: [2]})
    assert list(source.naming(tt(2))) == [Place(tt(1), 1, 1.0)]
    assert list(source.naming(provisional_id("tmdb", FilmKind.FILM, 2))) == []


@pytest.mark.parametrize("content", [b"", b"not SQLite", b"SQLite format 3\0" * 99])
def test_a_foreign_file_counts_as_none_and_is_told_of_once(
    path: Path, source: PeopleSource, content: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with capture_logs() as logs:
        assert refuses(source, 1)
        assert refuses(source, 1)
        assert source.version == ""
    assert [line["log_level"] for line in logs] == ["warning"]
    assert logs[0]["mend"] == "sneakpreview related build"
    assert edition(path) is None
    save(path, {1: [2]})
    assert listed(source, 1) == [tt(2)]


def test_a_folder_in_its_place_counts_as_none(path: Path, source: PeopleSource) -> None:
    path.mkdir(parents=True)
    assert refuses(source, 1)
    with pytest.raises(SetupError, match=r"people\.sqlite cannot be written"):
        save(path, {1: [2]})


@given(at=st.integers(0, 1 << 20), byte=st.integers(0, 255), cut=st.booleans())
def test_a_damaged_file_is_never_more_than_a_wrong_list(
    at: int, byte: int, *, cut: bool
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "people.sqlite"
        save(path, {film: range(film + 1, film + 40) for film in range(1, 20)})
        content = bytearray(path.read_bytes())
        at %= len(content)
        if cut:
            del content[at:]
        else:
            content[at] = byte
        path.write_bytes(content)
        source = PeopleSource(path)
        for number in range(1, 60):
            with suppress(SourceError):
                assert source.fetch(tt(number)).related
            source.naming(tt(number))
        source.close()


def test_a_list_that_cannot_be_read_gives_the_whole_file_up(
    path: Path, source: PeopleSource
) -> None:
    save(path, {film: range(film + 1, film + 90) for film in range(1, 200)})
    assert listed(source, 1)
    size = path.stat().st_size
    os.truncate(path, size // 2)
    with capture_logs() as logs:
        answers = [refuses(source, number) for number in range(199, 201)]
    assert answers == [True, True]
    assert source.version == ""
    assert len(logs) == 1


def test_a_file_that_is_swapped_while_many_ask_is_either_the_old_or_the_new(
    path: Path, source: PeopleSource
) -> None:
    save(path, {1: [2]})

    def swap() -> None:
        for time_ in range(30):
            save(path, {1: [2 + time_ % 2]})

    with ThreadPoolExecutor(4) as pool:
        swapping = pool.submit(swap)
        asked = [pool.submit(listed, source, 1) for _ in range(300)]
        swapping.result()
    assert {tuple(one.result()) for one in asked} <= {(tt(2),), (tt(3),)}
    assert listed(source, 1) == [tt(3)]


def test_what_fails_on_the_way_leaves_the_old_file_and_no_draft(path: Path) -> None:
    save(path, {1: [2]})
    before = path.read_bytes()

    def broken() -> Iterator[tuple[int, list[int]]]:
        yield 0, [1]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(path, [title(1), title(2)], broken(), RATINGS)
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_draft_that_a_crash_left_is_swept(path: Path) -> None:
    path.parent.mkdir()
    old, new = (path.with_name(f".{path.name}-{word}") for word in ("old", "new"))
    for one in (old, new):
        one.touch()
    past = time.time() - GRACE - 1
    os.utime(old, (past, past))
    save(path, {1: [2]})
    assert (old.exists(), new.exists()) == (False, True)


def sign(path: Path) -> Path:
    """Give what is locked while the file is built."""
    return path.with_name(f".{path.name}.turn")


def test_only_one_builds_at_a_time(path: Path) -> None:
    with turn(path) as scratch:
        (scratch / "part").touch()
        with pytest.raises(SetupError, match="being built already"), turn(path):
            pass
        assert (scratch / "part").exists()
    assert [one.name for one in path.parent.iterdir()] == [sign(path).name]
    with turn(path) as scratch:
        assert list(scratch.iterdir()) == []


def test_who_was_at_the_door_when_one_build_ended_keeps_the_next_out(
    path: Path,
) -> None:
    with turn(path):
        waiting = sqlite3.connect(sign(path), isolation_level=None)
    with closing(waiting):
        waiting.execute("BEGIN EXCLUSIVE")
        with pytest.raises(SetupError, match="being built already"), turn(path):
            pass


def test_what_a_dead_build_left_is_in_nobodys_way(path: Path) -> None:
    left = path.with_name(f".{path.name}.scratch")
    left.mkdir(parents=True)
    (left / "part").touch()
    for word in (".turn", "-0a1b"):
        path.with_name(f".{path.name}{word}").touch()
    with turn(path) as scratch:
        assert list(scratch.iterdir()) == []
    assert [one.name for one in path.parent.iterdir()] == [sign(path).name]


def test_a_folder_that_refuses_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    below = tmp_path / "file" / "people.sqlite"
    with pytest.raises(SetupError, match="cannot be written"), turn(below):
        pass
