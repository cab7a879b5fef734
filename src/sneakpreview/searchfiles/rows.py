"""Rows: what a search file says of a title, and under which words."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sneakpreview.domain.film import FilmId, FilmKind, Title
from sneakpreview.domain.titlekey import spellings

STARS = 2
"""How many stars a row of the search shows."""


def row(title: Title) -> str:
    """Write a title as a search file holds it.

    A list `[number, title, year, series, stars, original title]`, where `number`
    is the id's, `series` is 0 or 1, and the last is there only if it differs.
    """
    facts: list[object] = [
        int(title.id[2:]),
        title.title,
        title.year,
        int(title.kind is FilmKind.SERIES),
        title.stars[:STARS],
    ]
    if title.original_title not in (None, title.title):
        facts.append(title.original_title)
    return to_json(facts)


def read(facts: Sequence[Any], known: float) -> Title:
    """Read a title from what its row says, and how well known it is."""
    number, title, year, series, stars, *other = facts
    return Title(
        id=FilmId(f"tt{number:07d}"),
        title=title,
        year=year,
        kind=FilmKind.SERIES if series else FilmKind.FILM,
        original_title=other[0] if other else None,
        stars=tuple(stars),
        known=known,
    )


def names(title: Title) -> tuple[str, ...]:
    """Give every spelling of a title and of its original title; empty for `…`."""
    found = spellings(title.title)
    if title.original_title is not None:
        found += spellings(title.original_title)
    return tuple(dict.fromkeys(found))


def phrases(spelt: Iterable[str], year: int | None) -> set[str]:
    """Give what may be typed for a title's spellings: from each word on to the year.

    Every word is followed by a space, the last one too, so that the end of a word
    can be told from the middle of one.
    """
    found: set[str] = set()
    for name in spelt or ("",):
        words = with_year(name, year).split()
        found.update(f"{' '.join(words[start:])} " for start in range(len(words)))
    return found


def with_year(name: str, year: int | None) -> str:
    """Put the year behind a spelling."""
    return name if year is None else f"{name} {year}".lstrip()


def skipping(phrase: str) -> set[str]:
    """Give the phrases that have its first word and then go on from a later one."""
    first, *rest = phrase.split()
    return {f"{first} {' '.join(rest[start:])} " for start in range(1, len(rest))}


def to_json(value: object) -> str:
    """Write JSON, short, in UTF-8 unless there is a character that it refuses."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if text.isascii() or text.encode("utf-8", "ignore").decode() == text:
        return text
    return json.dumps(value, separators=(",", ":"))
