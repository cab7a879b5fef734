"""The browser's own search over files that the builder wrote, run by node."""

import json
import subprocess
from collections.abc import Iterable
from math import inf
from pathlib import Path
from shutil import rmtree, which
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factories import tt
from needs import require
from sneakpreview.domain.film import FilmKind, Title
from sneakpreview.domain.titlekey import closeness, matches, spellings, title_key
from sneakpreview.searchfiles.build import BODY, DEFAULT, HEAD, build, renew
from sneakpreview.searchfiles.rows import names
from sneakpreview.searchfiles.tree import Sizes
from sneakpreview.sources.catalogue.source import CatalogueSource

FRONTEND = Path(__file__).parents[2] / "src/sneakpreview/frontend"

SEARCH = """
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
const { frontend, folder, manifest, texts } = JSON.parse(readFileSync(0, "utf8"));
const { createLookup } = await import(`${frontend}/search/lookup.js`);
const limit = 10_000;
const answers = [];
for (const text of texts) {
  let requests = 0;
  const load = async (path) => {
    if (path === "/manifest.json") return manifest;
    requests += 1;
    return JSON.parse(gunzipSync(readFileSync(`${folder}${path}.gz`)));
  };
  const paste = createLookup({ load });
  const pasted = await paste.search(text, { limit });
  const atOnce = requests;
  const type = createLookup({ load });
  let typed, before, most = 0, all = 0, typing = "";
  for (const letter of text) {
    before = requests;
    typed = await type.search((typing += letter), { limit });
    most = Math.max(most, requests - before);
    all += requests - before;
  }
  answers.push({ pasted, typed: typed ?? pasted, atOnce, most, all });
}
process.stdout.write(JSON.stringify(answers));
"""


class Answer(NamedTuple):
    """What the browser found, and how many files it asked for.

    `at_once` for the pasted text, `most` for any letter typed, `all` for typing.
    """

    pasted: dict[str, Any]
    typed: dict[str, Any]
    at_once: int
    most: int
    all: int


def search(folder: Path, outline: str, texts: list[str]) -> list[Answer]:
    """Let the browser's modules paste and type each text, nothing read before."""
    node = which("node")
    require(node, "node is not installed")
    given_ = {
        "frontend": FRONTEND.as_posix(),
        "folder": folder.as_posix(),
        "manifest": {"head": HEAD, "body": BODY, "outline": outline},
        "texts": texts,
    }
    done = subprocess.run(
        [str(node), "--input-type=module", "-e", SEARCH],
        input=json.dumps(given_).encode(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return [Answer(*each.values()) for each in json.loads(done.stdout)]


def built(titles: Iterable[Title], texts: list[str], sizes: Sizes) -> list[Answer]:
    """Build the files of the titles, and search them."""
    with TemporaryDirectory() as folder:
        outline = build(titles, Path(folder), sizes=sizes).outline
        return search(Path(folder), outline, texts)


def renewed(
    titles: list[Title], came: list[Title], texts: list[str], sizes: Sizes
) -> list[Answer]:
    """Search files that were built for some titles, after others came."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        build(titles, folder, sizes=sizes)
        rmtree(folder / HEAD)
        made = renew(lambda: [*titles, *came], folder / BODY, folder, most=inf)
        assert made is not None
        return search(folder, made.outline, texts)


def fitting(titles: list[Title], text: str) -> list[str]:
    """Find by looking at every title what should be found, in order."""
    found = []
    for typed in spellings(text):
        for title in titles:
            close = [
                closeness(typed, name, title.year)
                for name in names(title) or ("",)
                if matches(typed.split(), f"{name} {title.year or ''}".strip())
            ]
            if close:
                found.append((min(close), -title.known, title.id))
        if found:
            break
    return [id_ for _, _, id_ in sorted(found)]


def ids(answer: dict[str, Any]) -> list[str]:
    return [hit["id"] for hit in answer["hits"]]


# Small files, so that few titles make a deep tree whose outline has two levels.
SMALL = Sizes(page=400, best=250, first=120, below=100_000)

common = st.sampled_from(
    ("the", "of", "a", "in", "to", "2", "man", "men", "night", "nights", "love", "ñu")
)
# Python and the browser disagree about letters that one of them does not know yet.
rare = st.text(st.characters(exclude_categories=("Cn", "Cs")), min_size=1, max_size=6)
title_texts = st.lists(common | common | rare, min_size=1, max_size=5).map(" ".join)


def as_title(number: int, text: str, year: int | None) -> Title:
    return Title(tt(number), text, year, known=float(number % 7))


title_lists = st.lists(
    st.tuples(title_texts, st.none() | st.integers(1990, 1994)),
    min_size=1,
    max_size=80,
    # Namesakes can fill a file, and then only a year tells them apart.
    unique_by=lambda pair: title_key(pair[0]).replace(" ", "") or pair[0],
).map(lambda pairs: [as_title(n, *pair) for n, pair in enumerate(pairs)])


@settings(max_examples=25)
@given(title_lists, st.data())
def test_a_title_is_found_by_its_text_its_year_and_its_words(
    titles: list[Title], data: st.DataObject
) -> None:
    chosen = data.draw(st.lists(st.sampled_from(titles), min_size=1, max_size=6))
    whole = [(t, t.title) for t in chosen if names(t)]
    dated = [(t, f"{t.title} {t.year}") for t in chosen if t.year]
    single = [(t, w) for t in chosen for w in title_key(t.title).split()]
    asked = [*whole, *dated, *single]
    answers = built(titles, [text for _, text in asked], SMALL)
    certain = len(whole) + len(dated)
    for number, ((title, text), answer) in enumerate(zip(asked, answers, strict=True)):
        expected = fitting(titles, text)
        assert answer.at_once <= 2
        assert answer.most <= 1
        for way in (answer.pasted, answer.typed):
            found = ids(way)
            assert set(found) <= set(expected)
            if way["complete"]:
                assert found == expected
            # Of a single word that many titles have, only the best known are seen.
            assert title.id in found or (number >= certain and len(found) > 1)


@settings(max_examples=25)
@given(title_lists, st.integers(0, 79), st.data())
def test_what_came_later_is_found_with_as_few_requests(
    titles: list[Title], before: int, data: st.DataObject
) -> None:
    chosen = data.draw(st.lists(st.sampled_from(titles), min_size=1, max_size=6))
    texts = [t.title for t in chosen if names(t)]
    texts += [f"{t.title} {t.year}" for t in chosen if t.year]
    certain = len(texts)
    texts += [word for t in chosen for word in title_key(t.title).split()]
    answers = renewed(titles[:before], titles[before:], texts, SMALL)
    for number, (text, answer) in enumerate(zip(texts, answers, strict=True)):
        expected = fitting(titles, text)
        assert answer.at_once <= 2
        assert answer.most <= 1
        for way in (answer.pasted, answer.typed):
            assert set(ids(way)) <= set(expected)
            if way["complete"]:
                assert set(ids(way)) == set(expected)
            assert number >= certain or ids(way)[0] in expected


@settings(max_examples=15)
@given(title_lists, st.lists(st.lists(common, max_size=3).map(" ".join), max_size=8))
def test_whatever_is_typed_only_what_fits_is_found_with_few_requests(
    titles: list[Title], texts: list[str]
) -> None:
    answers = built(titles, texts, SMALL)
    for text, answer in zip(texts, answers, strict=True):
        assert answer.at_once <= 2
        assert answer.most <= 1
        for way in (answer.pasted, answer.typed):
            assert set(ids(way)) <= set(fitting(titles, text))
            if way["complete"]:
                assert ids(way) == fitting(titles, text)


def test_namesakes_that_fill_a_file_are_told_apart_by_their_year() -> None:
    titles = [as_title(n, "Love", 1900 + n) for n in range(100)]
    [answer] = built(titles, ["love 1942"], SMALL)
    assert ids(answer.pasted) == ids(answer.typed) == [tt(42)]


def test_namesakes_of_one_year_are_all_found() -> None:
    titles = [as_title(n, "Love", 1942) for n in range(30)]
    [answer] = built(titles, ["love 1942"], SMALL)
    assert set(ids(answer.pasted)) == {title.id for title in titles}


def test_a_hit_has_what_its_row_shows() -> None:
    title = Title(
        tt(42), "Amélie", 2001, FilmKind.SERIES, "Le Fabuleux Destin", ("A", "B", "C")
    )
    by_title, by_original = built([title], ["amelie", "destin 2001"], DEFAULT)
    assert by_title.pasted["hits"] == [
        {
            "id": "tt0000042",
            "title": "Amélie",
            "year": 2001,
            "kind": "series",
            "stars": ["A", "B"],
            "poster": "/posters/tt0000042",
        }
    ]
    assert by_original.pasted["hits"] == by_title.pasted["hits"]


@pytest.mark.parametrize("text", ["", " ", "…", "🎬", "\u200b"])
def test_a_text_without_a_letter_finds_nothing_and_asks_for_nothing(text: str) -> None:
    [answer] = built([as_title(1, "Heat", 1995)], [text], DEFAULT)
    assert (answer.pasted["hits"], answer.at_once) == ([], 0)


def test_an_empty_list_of_titles_is_a_list() -> None:
    [answer] = built([], ["heat"], DEFAULT)
    assert answer.pasted == {"hits": [], "complete": True}


FIRST = {
    "heat": "Heat 1995",
    "heat 1995": "Heat 1995",
    "1995 heat": "Heat 1995",
    "matrix": "The Matrix 1999",
    "the matrix": "The Matrix 1999",
    "the matr": "The Matrix 1999",
    "oceans eleven": "Ocean's Eleven 2001",
    "ocean's eleven": "Ocean's Eleven 2001",
    "amelie": "Amélie 2001",
    "walle": "WALL-E 2008",
    "wall·e": "WALL-E 2008",
    "8½": "8½ 1963",
    "8 1/2": "8½ 1963",
    "fast and furious": "Fast & Furious 2009",
    "spiderman": "Spider-Man 2002",
    "two towers": "The Lord of the Rings: The Two Towers 2002",
}


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Give the catalogue's search files and their outline."""
    folder = tmp_path_factory.mktemp("catalogue")
    return folder, build(CatalogueSource().titles(), folder).outline


def test_the_catalogue_s_best_known_come_first(catalogue: tuple[Path, str]) -> None:
    answers = search(*catalogue, list(FIRST))
    hits = [answer.typed["hits"][0] for answer in answers]
    assert [f"{hit['title']} {hit['year']}" for hit in hits] == list(FIRST.values())
    assert all(answer.at_once <= 2 and answer.most <= 1 for answer in answers)


def test_the_catalogue_s_files_are_small(catalogue: tuple[Path, str]) -> None:
    folder, outline = catalogue
    sizes = [file.stat().st_size for file in folder.rglob("*.gz")]
    assert max(sizes) < 4096
    assert sum(sizes) < 6_000_000
    assert len(outline) < 4000
