"""Answers gone wrong: a recorded one with a few things changed.

`mutated` is for tests with hypothesis, `mutate` and `mangle` for long runs: the
first changes a document's shape, the second the bytes of any answer.
"""

import json
from collections.abc import Callable
from random import Random
from typing import Any

from hypothesis import strategies as st

Json = Any

MOST_CHANGES = 6
DEEP = 60
JUNK: tuple[Json, ...] = (
    None,
    True,
    False,
    0,
    -1,
    1,
    0.5,
    -0.0,
    11.5,
    2**31,
    -(2**63),
    10**400,
    1.7e308,
    float("nan"),
    float("inf"),
    float("-inf"),
    "",
    " ",
    "0",
    "null",
    "N/A",
    "tt0000000",
    "tt0113277",
    "-0001-00-00",
    "9999-99-99",
    "\ud800",
    "\udc00\ud800",
    "\x00\x1b[31m",
    "\u202egnp.exe",
    "e\u0301" * 300,
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    "//evil.example/../x",
    "x" * 20_000,
    [],
    {},
    [None],
    [[], {}, 7, "x"],
    {"": None},
    {"id": "7", "name": 7, "results": {}, "value": []},
)


def mutate(document: Json, rng: Random) -> Json:
    """Change a JSON document in a few places; the one that is given stays whole."""
    for _ in range(rng.randint(1, MOST_CHANGES)):
        document = _changed(document, rng)
    return document


def mutated(document: Json) -> st.SearchStrategy[Json]:
    """Draw documents that were changed in a few places."""
    return st.randoms(use_true_random=False).map(lambda rng: mutate(document, rng))


def as_bytes(document: Json) -> bytes:
    """Write a document as Python's JSON: NaN, and lone surrogates as escapes."""
    return json.dumps(document).encode()


def mangle(body: bytes, rng: Random) -> bytes:
    """Cut, overwrite, repeat or tear out a piece of an answer of any kind."""
    start, end = sorted(rng.randrange(len(body) + 1) for _ in range(2))
    end = min(end, start + 2_000)
    piece = body[start:end]
    return rng.choice(
        (
            body[:start],
            body[:start] + body[end:],
            body[:start] + piece + piece + body[end:],
            body[:start] + piece[::-1] + body[end:],
            body[:start] + rng.randbytes(rng.randrange(1, 9)) + body[start + 1 :],
            body[:start] + rng.choice(b'{}[]",:<>&\\0\xed\xff').to_bytes() + body[end:],
        )
    )


def _changed(value: Json, rng: Random) -> Json:
    """Change one place, here or further down; what leads there is copied."""
    if isinstance(value, dict | list) and value and rng.random() < 0.85:
        copy: Any = value.copy()
        place = _place(value, rng)
        copy[place] = _changed(value[place], rng)
        return copy
    return rng.choice(CHANGES)(value, rng)


def _place(value: dict[str, Json] | list[Json], rng: Random) -> Any:  # noqa: ANN401 - a key or a number
    return rng.choice(list(value if isinstance(value, dict) else range(len(value))))


def _junk(value: Json, rng: Random) -> Json:
    del value
    return rng.choice(JUNK)


def _emptied(value: Json, rng: Random) -> Json:
    """Take out one entry, or make it empty."""
    if not isinstance(value, dict | list) or not value:
        return type(value)() if value is not None else None
    copy: Any = value.copy()
    del copy[_place(value, rng)]
    return copy


def _swapped(value: Json, rng: Random) -> Json:
    """Let two entries trade places."""
    if not isinstance(value, dict | list) or not value:
        return _junk(value, rng)
    copy: Any = value.copy()
    one, other = _place(value, rng), _place(value, rng)
    copy[one], copy[other] = value[other], value[one]
    return copy


def _repeated(value: Json, rng: Random) -> Json:
    return value * rng.randint(2, 30) if isinstance(value, list) else [value, value]


def _wrapped(value: Json, rng: Random) -> Json:
    for _ in range(rng.choice((1, 1, 2, DEEP))):
        value = [value] if rng.random() < 0.5 else {"results": value}
    return value


def _as_text(value: Json, rng: Random) -> Json:
    """Say a number as a text, a text with something behind it, a list as its first."""
    if isinstance(value, str):
        return value + rng.choice(("\ud800", "/../..", "\n", " ", "é", '"', "0" * 40))
    if isinstance(value, list | dict):
        return next(iter(value), None)
    return str(value)


def _shifted(value: Json, rng: Random) -> Json:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return _junk(value, rng)
    return rng.choice((-value, value + 1, value * 1_000_003, value // 7, 0.1, 1e12))


CHANGES: tuple[Callable[[Json, Random], Json], ...] = (
    _junk,
    _junk,
    _junk,
    _emptied,
    _emptied,
    _swapped,
    _repeated,
    _wrapped,
    _as_text,
    _shifted,
)
