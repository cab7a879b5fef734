"""The ledger of a body: which titles it has, and its head before anything was new.

It lies beside the body's files, for whoever makes the next head; no browser asks for
it.
"""

import gzip
import json
from array import array
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from sneakpreview.domain.film import FilmId, Title
from sneakpreview.searchfiles.filled import Written
from sneakpreview.searchfiles.head import Fork, Gate, Head, Leaf, Titles, fame
from sneakpreview.searchfiles.rows import read, row

HEAD, KNOWN = "head.ledger", "titles.ledger"
"""The head; and a digest of every row, 8 bytes each, sorted."""


def write_ledger(folder: Path, head: Head, rows: Iterable[bytes]) -> None:
    """Write the ledger of the body in a folder."""
    facts = {
        "body": [head.body.name, head.body.files],
        "best": head.best,
        "ends": sorted(head.ends),
        "top": _packed(head.top),
    }
    text = json.dumps(facts, ensure_ascii=True, separators=(",", ":"))
    (folder / HEAD).write_bytes(gzip.compress(text.encode(), mtime=0))
    with (folder / KNOWN).open("wb") as file:
        array("Q", sorted(map(_digest, rows))).tofile(file)


def read_head(folder: Path) -> Head:
    """Read the head; OSError or ValueError if there is none that is any use."""
    facts = json.loads(gzip.decompress((folder / HEAD).read_bytes()))
    top = _fork(facts["top"])
    return Head(top, frozenset(facts["ends"]), facts["best"], Written(*facts["body"]))


class News(NamedTuple):
    """The titles that a body does not have, or has otherwise; how many there are."""

    titles: list[Title]
    all: int


def news(folder: Path, titles: Iterable[Title], most: float) -> News | None:
    """Find the titles that the body does not have, or has otherwise.

    None if they, and those that are no more, are more than this part of its titles.
    """
    there = array("Q")
    with (folder / KNOWN).open("rb") as file:
        there.frombytes(file.read())
    left, fresh, count = set(there), dict[FilmId, Title](), 0
    for title in titles:
        count += 1
        digest = _digest(row(title).encode())
        if digest in left:
            left.remove(digest)
        else:
            fresh[title.id] = title
        if len(fresh) > most * len(there):
            return None
    if len(left) > most * len(there):
        return None
    return News(sorted(fresh.values(), key=fame), count)


def _digest(text: bytes) -> int:
    return int.from_bytes(blake2b(text, digest_size=8).digest())


def _packed(part: Fork | Gate) -> dict[str, Any]:
    facts: dict[str, Any] = {"label": part.label, "best": _rows(part.best)}
    if isinstance(part, Gate):
        return facts | {"outline": part.outline, "first": part.first}
    leaves = [[leaf.follow, _rows(leaf.titles)] for leaf in part.leaves]
    return facts | {"leaves": leaves, "above": [_packed(one) for one in part.above]}


def _rows(titles: Titles) -> list[list[Any]]:
    return [[title.known, json.loads(row(title))] for title in titles.values()]


def _titles(rows: list[list[Any]]) -> Titles:
    titles = (read(facts, known) for known, facts in rows)
    return {title.id: title for title in titles}


def _fork(facts: dict[str, Any]) -> Fork:
    leaves = [Leaf(follow, _titles(rows)) for follow, rows in facts["leaves"]]
    above = [_fork(one) if "above" in one else _gate(one) for one in facts["above"]]
    return Fork(facts["label"], _titles(facts["best"]), leaves, above)


def _gate(facts: dict[str, Any]) -> Gate:
    best = _titles(facts["best"])
    return Gate(facts["label"], best, facts["outline"], facts["first"])
