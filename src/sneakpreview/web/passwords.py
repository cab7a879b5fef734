"""Passwords: what may be one, by the rules and the list that is shipped with them."""

from functools import cache
from importlib.resources import files

from sneakpreview.domain import password as rules
from sneakpreview.domain.commonpasswords import CommonPasswords
from sneakpreview.web.errors import invalid

LONGEST_TYPED = 4096  # what nobody types by hand


@cache
def common() -> CommonPasswords:
    """Read the list, once, when somebody first chooses a password."""
    packed = files("sneakpreview.domain") / "commonpasswords.dat"
    return CommonPasswords(packed.read_bytes())


def accepted(typed: str, email: str, *, beside: bool = False) -> str:
    """Give a new password as it is hashed; a 422 problem that says what is wrong.

    `beside`: it never gets in alone (`storage/ways.py`), and so may be shorter.
    """
    password = rules.normalise(typed)
    if faults := rules.faults(password, email, common(), beside=beside):
        raise invalid(password=faults)
    return password
