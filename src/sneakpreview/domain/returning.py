"""Returning: where on this site somebody goes on who was away to show who they are."""

from urllib.parse import unquote

HOME = "/"
LONGEST = 500
ROUNDS = 5  # of packing an address up; nothing honest comes packed more than once


def local(asked: str) -> str:
    r"""Give a path of this site as it was asked for; the first page for all else.

    Never another site's: nor what a browser reads as one, such as `//e`, `/\e`, or
    either of them written with per cent signs, and nothing with a control character,
    which browsers leave out.
    """
    if len(asked) > LONGEST:
        return HOME
    plain = asked
    for _ in range(ROUNDS):
        if not _is_path(plain):
            return HOME
        opened = unquote(plain, errors="replace")
        if opened == plain:
            return asked
        plain = opened
    return HOME


def _is_path(text: str) -> bool:
    if not text.startswith("/") or text.startswith("//") or "\\" in text:
        return False
    return text.isascii() and text.isprintable()
