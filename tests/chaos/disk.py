"""A small disk that can be full: a tmpfs, which only root may mount."""

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PIECE = 1 << 16  # bytes


class Disk:
    """A folder on a small disk of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ballast = folder / "ballast"

    def fill(self) -> None:
        """Leave no room at all."""
        with self._ballast.open("ab", buffering=0) as file, suppress(OSError):
            while True:
                file.write(bytes(PIECE))

    def clear(self) -> None:
        """Make room again."""
        self._ballast.unlink(missing_ok=True)


@contextmanager
def small_disk(megabytes: int) -> Iterator[Disk | None]:
    """Mount a small disk; None where that is not allowed."""
    folder = Path(tempfile.mkdtemp(prefix="sneakpreview-disk-"))
    size = f"size={megabytes}m,mode=755"
    mounting = ["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(mounting, capture_output=True, check=False)
        is_mounted = mounted.returncode == 0
    except OSError:
        is_mounted = False
    try:
        yield Disk(folder) if is_mounted else None
    finally:
        if is_mounted:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)  # noqa: S607 - the system's
        folder.rmdir()
