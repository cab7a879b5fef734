"""The URL of a broker: RabbitMQ's, or those of several of one cluster."""

import re
from urllib.parse import urlsplit

SHAPE = "amqp://user:password@host:5672/vhost, or amqps://… for TLS"
_LABEL = r"[\w-]{1,63}"
_URL = re.compile(
    r"amqps?://([^/?#@:;\[\]]+(:[^/?#@;\[\]]*)?@)?"
    rf"({_LABEL}(\.{_LABEL})*|\[[0-9a-fA-F:.]+\])(:[1-9]\d*)?(/[^?#;]*)?",
    re.ASCII,
)


def is_broker_url(text: str) -> bool:
    """Say whether it names a broker, or several with `;` between, and nothing else.

    What is special in a password is written as `%40`. With TLS for one of several, it
    is for all: nobody should have to find out which of them spoke in the clear.
    """
    urls = text.split(";")
    return all(map(_is_one, urls)) and len({is_encrypted(url) for url in urls}) == 1


def is_encrypted(url: str) -> bool:
    """Say whether a broker's URL asks for TLS."""
    return url.startswith("amqps:")


def _is_one(url: str) -> bool:
    try:
        return (
            url.isprintable()
            and _URL.fullmatch(url) is not None
            and urlsplit(url).port != 0
        )
    except ValueError:  # a port or an IPv6 address that is none
        return False
