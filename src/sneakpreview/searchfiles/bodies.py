"""What search files hold, and how they are packed and named."""

import gzip
import json
from collections.abc import Iterable, Mapping

from sneakpreview.searchfiles.rows import to_json

LARGEST = 8192
"""Bytes that a packed file of the head may grow to; few do, and for a few days only."""


def place(number: int) -> str:
    """Give the name of a file, within its folder, by its number.

    Number 4660 (hexadecimal 1234) is `12/34.json`: a name that every file system
    takes, whatever the script of the titles, 256 to a folder.
    """
    return f"{number >> 8:x}/{number & 255:02x}.json"


def page_body(path: str, rows: Iterable[bytes]) -> bytes:
    """Write a page: all titles of the path, as far as its follow goes."""
    return _body(path, complete=True, rows=rows)


def branch_body(path: str, rows: Iterable[bytes], outline: str = "") -> bytes:
    """Write a branch: the best of its titles, and its outline if that is here."""
    more: dict[str, str | int] = {"outline": outline} if outline else {}
    return _body(path, complete=False, rows=rows, more=more)


def gate_body(
    path: str,
    rows: Iterable[bytes],
    outline: str,
    first: int,
    fresh: Iterable[bytes],
) -> bytes:
    """Write a gate: a branch of the head, with what is below it in the body.

    `first` is the number of the first file there, `fresh` the titles that came since.
    """
    more: dict[str, str | int] = {"outline": outline, "first": first}
    came = b",".join(fresh)
    body = _body(path, complete=False, rows=rows, more=more)
    return body[:-1] + b',"fresh":[%s]}' % came if came else body


def pack(body: bytes) -> bytes:
    """Compress a file; the same content gives the same bytes."""
    return gzip.compress(body, mtime=0)


def _body(
    path: str,
    *,
    complete: bool,
    rows: Iterable[bytes],
    more: Mapping[str, str | int] | None = None,
) -> bytes:
    facts = "".join(
        f',"{name}":{to_json(value)}' for name, value in (more or {}).items()
    )
    start = f'{{"prefix":{to_json(path)},"complete":{json.dumps(complete)},"hits":['
    return b"%s%s]%s}" % (start.encode(), b",".join(rows), facts.encode())
