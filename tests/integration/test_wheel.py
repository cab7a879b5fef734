"""The built package: everything that the site serves is inside, and nothing else."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "sneakpreview"
LARGEST = 4_000_000  # bytes


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    return built


def test_every_file_of_the_package_is_in_the_wheel(wheel: Path) -> None:
    ours = {
        file.relative_to(PACKAGE.parent).as_posix()
        for file in PACKAGE.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    packed = set(zipfile.ZipFile(wheel).namelist())
    assert ours <= packed
    others = {name for name in packed - ours if ".dist-info/" not in name}
    assert others == set()


@pytest.mark.parametrize("folder", ["frontend", "storage/migrations/versions"])
def test_what_is_not_python_or_not_imported_is_there_too(
    wheel: Path, folder: str
) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert any(name.startswith(f"sneakpreview/{folder}/") for name in names)


def test_no_file_is_large(wheel: Path) -> None:
    sizes = {item.filename: item.file_size for item in zipfile.ZipFile(wheel).filelist}
    assert {name: size for name, size in sizes.items() if size >= LARGEST} == {}


def test_the_wheel_works_by_itself(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    shown = subprocess.run(
        [sys.executable, "-m", "sneakpreview", "film", "tt0113277", "--json"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path), "SNEAKPREVIEW_DATA": str(tmp_path / "data")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert '"Heat"' in shown.stdout
