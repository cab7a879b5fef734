"""Rules about the project's own files, which no linter knows."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from sneakpreview import __version__

ROOT = Path(__file__).parents[2]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
MACHINE_PATH = re.compile(r"(?<![\w.:])/(?:home|root|work|Users|opt|mnt)/[\w.]")
LONGEST = 350  # lines; long before that a file holds more than one noun or verb


def files() -> list[Path]:
    """List the files that are under version control and are text."""
    listed = subprocess.run(
        ["git", "grep", "-Ilze", ""],  # noqa: S607 - whichever git there is
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    return [ROOT / name.decode() for name in listed.stdout.split(b"\0") if name]


def written_here() -> list[Path]:
    """Leave out what other people wrote and what programs write."""
    return [
        file
        for file in files()
        if "served" not in file.parts and file.name != "package-lock.json"
    ]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_hashes_everything_and_names_no_host(lock: Path) -> None:
    text = lock.read_text()
    packages = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE | re.IGNORECASE)[1:]
    assert packages
    assert [one for one in packages if "--hash=sha256:" not in one] == []
    assert "://" not in text


def test_the_front_ends_lock_names_no_host() -> None:
    assert '"resolved"' not in (ROOT / "package-lock.json").read_text()


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    asked = {
        "run": project["project"]["dependencies"],
        "setup": project["dependency-groups"]["setup"],
        "dev": project["dependency-groups"]["dev"],
        "node": project["dependency-groups"]["node"],
    }
    for name, dependencies in asked.items():
        text = (ROOT / "requirements" / f"{name}.txt").read_text()
        locked = set(re.findall(r"^([\w-]+)==", text, re.MULTILINE))
        names = {re.match(r"[\w-]+", one)[0].lower() for one in dependencies}  # type: ignore[index]
        assert names - locked == set(), f"run `make lock`: {name}.txt is older"


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    found = {
        file.name: MACHINE_PATH.findall(file.read_text("utf-8"))
        for file in written_here()
    }
    assert {name: paths for name, paths in found.items() if paths} == {}


def test_no_file_of_ours_has_grown_too_long() -> None:
    code = [file for file in written_here() if file.suffix in {".py", ".js", ".css"}]
    lengths = {file.name: len(file.read_text("utf-8").splitlines()) for file in code}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST} == {}


def test_the_changelog_begins_with_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text()
    versions = re.findall(r"^## \[?(\d[\w.]*)", text, re.MULTILINE)
    assert versions[0] == __version__
