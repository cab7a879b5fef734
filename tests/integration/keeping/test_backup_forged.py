"""What somebody made of a backup, or left beside it: little is read, all is refused."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from sqlalchemy import Engine

from factories import NOON
from kept import shape, silently
from sneakpreview.domain.errors import SetupError
from sneakpreview.storage import archive
from sneakpreview.storage.backingup import Origin, back_up

ORIGIN = Origin("1.2.3", NOON, "0123456789abcdef")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Name a file that is not there yet."""
    return tmp_path / "site.backup"


def test_a_dump_is_read_no_further_than_its_manifest_says(
    sqlite_engine: Engine, file: Path
) -> None:
    shape(sqlite_engine)
    whole = back_up(sqlite_engine, file, ORIGIN, silently)
    dump = archive.DUMPS[whole.database]
    with ZipFile(file) as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    members[dump] += bytes(20 * archive.PIECE)
    with ZipFile(file, "w") as packed:
        for name, content in members.items():
            packed.writestr(name, content)
    seen = []
    with (
        archive.opened(file) as found,
        pytest.raises(SetupError, match="its dump is another one"),
    ):
        found.check(lambda done, _: seen.append(done))
    assert max(seen) <= whole.dump.size + archive.PIECE


def test_what_others_left_in_the_folder_keeps_no_backup_from_being_made(
    sqlite_engine: Engine, file: Path
) -> None:
    shape(sqlite_engine)
    (file.parent / f"{archive.ASIDE}link").symlink_to("nowhere")
    back_up(sqlite_engine, file, ORIGIN, silently)
    assert file.exists()
