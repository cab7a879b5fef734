"""Passwords: the list of common ones that is shipped with the package."""

from functools import cache
from importlib.resources import files

from sneakpreview.domain.commonpasswords import CommonPasswords


@cache
def common() -> CommonPasswords:
    """Read the list, once, when somebody first chooses a password."""
    packed = files("sneakpreview.domain") / "commonpasswords.dat"
    return CommonPasswords(packed.read_bytes())
