"""The columns of a file of ratings, whichever way a line is read."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakpreview.domain.errors import BadInputError, SetupError
from sneakpreview.sources.people.columns import Columns, columns, joined

HEAD = "userId,movieId,rating,timestamp\n"
MARKS = (b",", b"::", b"\t")
rows = st.lists(
    st.tuples(
        st.integers(0, 2**31 - 1) | st.integers(0, 300),
        st.integers(0, 2**31 - 1) | st.integers(0, 300),
        st.sampled_from(["0.5", "1", "3.0", "4.5", "5", "5.0", "0", "3.7"]),
        st.integers(0, 2**63 - 1) | st.integers(0, 2**31),
    ),
    max_size=30,
)


def read(
    file: Path, text: str | bytes, mark: bytes = b",", piece: int = 1 << 19
) -> list[tuple[object, ...]]:
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    found: Columns = joined(columns(file, mark, headed=mark == b",", piece=piece))
    return list(zip(*(array.tolist() for array in found), strict=True))


@pytest.mark.parametrize("mark", MARKS)
@given(
    given_rows=rows, piece=st.sampled_from([1, 20, 300, 1 << 19]), ended=st.booleans()
)
def test_what_was_written_is_read_however_large_the_pieces(
    given_rows: list[tuple[int, int, str, int]],
    piece: int,
    ended: bool,  # noqa: FBT001 - drawn
    mark: bytes,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    lines = [mark.decode().join(map(str, row)) for row in given_rows]
    text = HEAD * (mark == b",") + "\n".join(lines) + "\n" * ended
    found = read(tmp_path_factory.getbasetemp() / "rows", text, mark, piece)
    expected = [(one, other, float(stars), at) for one, other, stars, at in given_rows]
    assert found == expected


@given(rows)
def test_a_line_that_is_read_alone_is_read_as_with_others(
    tmp_path_factory: pytest.TempPathFactory,
    given_rows: list[tuple[int, int, str, int]],
) -> None:
    """A quoted number makes all lines of a piece be read one by one."""
    lines = [",".join(map(str, row)) for row in given_rows]
    plain = HEAD + "".join(f"{line}\n" for line in lines)
    file = tmp_path_factory.getbasetemp() / "quoted"
    assert read(file, plain) == read(file, plain + '"1",2,3,4\n')[:-1]


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "1,2,3.5,4\r\n5,6,0.5,8\r\n",
        HEAD + "1,2,3.5,4\n\n5,6,0.5,8\n\n",
        HEAD + '"1","2","3.5","4"\n5,6,.5,8',
        "\ufeff" + HEAD + "1,2,3.50,4\n+5, 6,0.5e0,8\n",
    ],
)
def test_other_ways_to_write_the_same_are_read(text: str, tmp_path: Path) -> None:
    assert read(tmp_path / "x", text) == [(1, 2, 3.5, 4), (5, 6, 0.5, 8)]


@pytest.mark.parametrize(
    "line",
    [
        "1,2",
        "1,2,3",
        "1,2,3,4,5",
        "1,2,,4",
        "one,2,3,4",
        "-1,2,3,4",
        "1,-2,3,4",
        "1,2,-1,4",
        "1,2,5.5,4",
        "1,2,9,4",
        "1,2,nan,4",
        "1,2,3,-4",
        "2147483648,2,3,4",
        "1,99999999999999999999,3,4",
        f"1,2,3,{2**63}",
        "1,2,3;4",
        "1.0,2,3,4",
        "1,2,35,4",
        "1,2,3:5,4",
        '"1,2,3,4',
        "1::2::3::4",
        "1,2,3,4" + "0" * 2000,
    ],
)
@pytest.mark.parametrize("piece", [8, 1 << 19])
def test_a_line_that_makes_no_sense_is_named_with_its_file(
    line: str, piece: int, tmp_path: Path
) -> None:
    text = HEAD + "1,2,3.5,4\n" * 40 + line + "\n1,2,3.5,4\n"
    with pytest.raises(BadInputError, match=r"x: line 42 is not understood: '"):
        read(tmp_path / "x", text, piece=piece)


def test_commas_do_not_stand_for_another_mark(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="line 1"):
        read(tmp_path / "x", "1,2,3,4\n", b"::")


@pytest.mark.parametrize("content", [b"\x00" * 5000, b"\xff\xfe1\n", b"\n\n\xe9\n"])
def test_what_is_no_text_is_not_understood(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="is not understood"):
        read(tmp_path / "x", HEAD.encode() + content)


@pytest.mark.parametrize("text", ["", HEAD, HEAD.strip(), HEAD + "\n\n"])
def test_a_file_of_nothing_is_read_as_nothing(text: str, tmp_path: Path) -> None:
    assert read(tmp_path / "x", text) == []


def test_progress_ends_with_all_bytes(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    file = tmp_path / "x"
    file.write_text(HEAD + "1,2,3.5,4\n" * 100)
    pieces = list(
        columns(
            file,
            b",",
            headed=True,
            piece=200,
            progress=lambda *one: told.append(one),
        )
    )
    assert len(pieces) == len(told) > 3
    assert told[-1] == (file.stat().st_size, file.stat().st_size)
    assert pieces[0].person.dtype == np.int32


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="none cannot be read: No such file"):
        list(columns(tmp_path / "none", b",", headed=True))
