"""The titles to be searched, in files that several processes can read at a time.

Of 700,000 titles nothing but numbers is in memory. The files are temporary.
"""

import json
from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any

from sneakpreview.domain.film import Title
from sneakpreview.domain.titlekey import Closeness, closeness, without_article
from sneakpreview.searchfiles.rows import names, phrases, row, with_year

ROWS, LINES, NUMBERS, LETTERS = "rows", "lines", "numbers", "letters.json"
COLUMNS = "IIIIid"
"""The arrays of numbers: where a title's row begins and how many bytes it has, the
same of its lines, its year or 0, and how well known it is."""

SPELT = 4
"""Lines of a spelling: by itself, with the year, and both without an article."""

Phrase = tuple[str, int]
"""A phrase and the place of its title in the order of fame."""


def write_shelf(titles: Iterable[Title], folder: Path) -> None:
    """Write the titles, each id once, the last one told; any order will do."""
    columns: list[array[Any]] = [array(code) for code in COLUMNS]
    numbers: dict[int, int] = {}
    letters: Counter[str] = Counter()
    with (folder / ROWS).open("wb") as rows, (folder / LINES).open("wb") as lines:
        for came, title in enumerate(titles):
            numbers[int(title.id[2:])] = came
            spelt = names(title) or ("",)
            packed = row(title).encode(), _lines(spelt, title.year).encode()
            for number, file in enumerate((rows, lines)):
                columns[2 * number].append(file.tell())
                columns[2 * number + 1].append(file.write(packed[number]))
            columns[4].append(title.year or 0)
            columns[5].append(title.known)
            for name in spelt:
                words = with_year(name, title.year).split()
                letters.update([word[0] for word in words])
    known = columns[5]
    order = [came for _, came in sorted(numbers.items())]
    order.sort(key=lambda came: -known[came])
    with (folder / NUMBERS).open("wb") as file:
        for ordered in columns:
            array(ordered.typecode, map(ordered.__getitem__, order)).tofile(file)
    (folder / LETTERS).write_text(json.dumps(letters))


class Shelf:
    """The titles that were written into a folder, by their place in order of fame."""

    def __init__(self, folder: Path) -> None:
        self._rows, self._lines = _mapped(folder / ROWS), _mapped(folder / LINES)
        columns = [array(code) for code in COLUMNS]
        with (folder / NUMBERS).open("rb") as file:
            size = file.seek(0, 2) // sum(column.itemsize for column in columns)
            file.seek(0)
            for column in columns:
                column.fromfile(file, size)
        self._row_at, self.sizes, self._line_at, self._line_size = columns[:4]
        self._years, self.known = columns[4:]
        self.letters: Mapping[str, int] = json.loads((folder / LETTERS).read_bytes())

    def __len__(self) -> int:
        return len(self.sizes)

    def row(self, place: int) -> bytes:
        """Give the row of the title at a place."""
        at = self._row_at[place]
        return self._rows[at : at + self.sizes[place]]

    def names(self, place: int) -> list[str]:
        """Give every spelling of a title and its original; `…` has an empty one."""
        return self._text(place).decode().split("\n")[1:-1:SPELT]

    def year(self, place: int) -> int | None:
        """Give the year of the title at a place."""
        return self._years[place] or None

    def phrases(self, letters: Collection[str]) -> Iterator[tuple[str, list[Phrase]]]:
        """Give the phrases that begin with each of the letters, in order."""
        # The places alone are kept of all letters: the phrases would take 500 MB.
        places = {letter: array("I") for letter in letters}
        for place in range(len(self)):
            words = self._text(place).decode().split()
            for letter in places.keys() & {word[0] for word in words}:
                places[letter].append(place)
        for letter in sorted(places):
            found = (
                (phrase, place)
                for place in places.pop(letter)
                for phrase in phrases(self.names(place), self.year(place))
                if phrase[0] == letter
            )
            yield letter, sorted(found)

    def closest(
        self, places: Collection[int], typed: str, exact: Collection[int], enough: int
    ) -> Iterator[int]:
        """Order places by how close their titles are to a typed text, then by fame.

        `exact` are those that may be called just so; of the rest no more than the
        first are looked at, if `enough` of them begin with the text.
        """
        classes: list[list[int]] = [[] for _ in Closeness]
        key = typed.encode()
        whole, start, word = b"\n%s\n" % key, b"\n%s" % key, b" %s" % key
        for place in sorted(places):
            if len(classes[Closeness.START]) >= enough and place not in exact:
                continue
            # One look each, since this is done for all titles at each level.
            text = self._text(place)
            if whole in text:
                close = min(
                    closeness(typed, name, self.year(place))
                    for name in self.names(place)
                )
            elif start in text:
                close = Closeness.START
            else:
                close = Closeness.WORD if word in text else Closeness.WORDS
            classes[close].append(place)
        for members in classes:
            yield from members

    def _text(self, place: int) -> bytes:
        at = self._line_at[place]
        return self._lines[at : at + self._line_size[place]]


def _lines(spelt: Iterable[str], year: int | None) -> str:
    found = [
        f"{text}\n{with_year(text, year)}\n"
        for name in spelt
        for text in (name, without_article(name))
    ]
    return "\n" + "".join(found)


def _mapped(file: Path) -> mmap | bytes:
    with file.open("rb") as opened, suppress(ValueError):  # nothing is not mapped
        return mmap(opened.fileno(), 0, access=ACCESS_READ)
    return b""
