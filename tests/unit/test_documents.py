"""The documents: what they point to is there, and what they say to type works."""

import re
from pathlib import Path
from subprocess import run

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [
    ROOT / name
    for name in run(
        ["git", "ls-files", "*.md"],  # noqa: S607 - whichever git there is
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_within_the_project_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_make_target_that_a_document_names_is_there() -> None:
    targets = set(
        re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    )
    for page in PAGES:
        named = re.findall(
            r"(?:`|^)make ([a-z]+)", page.read_text("utf-8"), re.MULTILINE
        )
        assert set(named) <= targets, page.name


def test_each_decision_has_a_number_of_its_own_which_it_begins_with() -> None:
    pages = [page for page in PAGES if page.parent.name == "decisions"]
    numbers = [int(page.name[:4]) for page in pages]
    assert len(set(numbers)) == len(pages) > 0
    for page, number in zip(pages, numbers, strict=True):
        assert page.read_text("utf-8").startswith(f"# {number}. "), page.name
