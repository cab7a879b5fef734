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
