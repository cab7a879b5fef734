"""Letters: what the site writes to people, short and in plain text."""

from dataclasses import dataclass
from enum import StrEnum

NOT_YOU = "If that was not you, do nothing: nothing comes of it."
ALREADY = (
    "It has one already, and nothing was changed. If you forgot the password:\n\n"
    "    {site}/forgotten"
)
NOT_YOU_AFTER = (
    "If that was not you, set a new password at once:\n\n    {site}/forgotten\n\n"
    "and tell whoever runs the site."
)


class Kind(StrEnum):
    """What a letter is about. Those before `TAKEN` carry a link."""

    JOIN = "join"
    CONFIRM = "confirm"
    MOVE = "move"
    RESET = "reset"
    TAKEN = "taken"
    PASSWORD = "password"  # noqa: S105 - not one
    MOVED = "moved"
    WAYS = "ways"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter's subject and text."""

    subject: str
    text: str


WORDS = {
    Kind.JOIN: (
        "Finish your account",
        "somebody, most likely you, asked for an account with this address.",
        "To have it, open this page and type the password that you chose. The link is"
        " good for a day:\n\n    {link}\n\n" + NOT_YOU,
    ),
    Kind.CONFIRM: (
        "Confirm your address",
        "somebody, most likely you, asked to confirm that this address is theirs.",
        "Open this page where you are signed in. The link is good for a day:\n\n"
        "    {link}\n\n" + NOT_YOU,
    ),
    Kind.MOVE: (
        "Confirm your new address",
        "somebody, most likely you, wants to use this address for an account.",
        "Open this page where you are signed in. The link is good for a day:\n\n"
        "    {link}\n\n" + NOT_YOU,
    ),
    Kind.RESET: (
        "Set a new password",
        "somebody, most likely you, forgot the password of your account.",
        "Choose a new one on this page. The link is good for an hour, once:\n\n"
        "    {link}\n\n" + NOT_YOU,
    ),
    Kind.TAKEN: (
        "You have an account already",
        "somebody, perhaps you, wanted to use this address for another account.",
        ALREADY,
    ),
    Kind.PASSWORD: (
        "Your password was changed",
        "the password of your account was changed. Every other device is signed out.",
        NOT_YOU_AFTER,
    ),
    Kind.MOVED: (
        "Your address was changed",
        "your account has another e-mail address now. This one is no longer used.",
        "If that was not you, tell whoever runs the site.",
    ),
    Kind.WAYS: (
        "How you sign in was changed",
        "a passkey, a provider or the code beside your password was added or removed.",
        NOT_YOU_AFTER,
    ),
}


def letter(kind: Kind, site: str, link: str = "") -> Letter:
    """Write a letter of the site at that address; `link` where the kind carries one.

    Nothing in it was written by whoever caused it.
    """
    subject, what, then = WORDS[kind]
    name = site.partition("://")[2]
    body = then.format(site=site, link=link)
    return Letter(
        f"{subject} ({name})", f"Hello,\n\nat {site} {what}\n\n{body}\n\n-- \n{site}\n"
    )
