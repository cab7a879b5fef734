"""The URL of a Redis: what its library reads, without what that would overlook."""

import re
from urllib.parse import urlsplit

SHAPES = (
    "redis://user:password@host:6379/0, rediss://… for TLS,"
    " or unix:///run/redis.sock?db=0"
)
_USER = r"([^/?#@:\[\]]*:[^/?#@\[\]]+@)?"
_LABEL = r"[\w-]{1,63}"
_HOST = rf"({_LABEL}(\.{_LABEL})*|\[[0-9a-fA-F:.]+\])"
_SERVER = rf"{_USER}{_HOST}(:[1-9]\d*)?(/\d{{0,4}})?"
_FILE = r"ssl_(ca_certs|certfile|keyfile)=[^&#]+"
_URL = re.compile(
    rf"(?=[!-~]+\Z)(redis://{_SERVER}|rediss://{_SERVER}(\?{_FILE}(&{_FILE})*)?"
    rf"|unix://{_USER}/[^?#]+(\?db=\d{{1,4}})?)",
    re.ASCII,
)


def is_redis_url(url: str) -> bool:
    """Say whether it names a Redis, and holds nothing that would be read otherwise.

    Beside the place there may be a password, with or without a user, the number of a
    database and, for TLS, files of certificates. What is special in a password is
    written as `%40`.
    """
    try:
        return _URL.fullmatch(url) is not None and urlsplit(url).port != 0
    except ValueError:  # a port or an IPv6 address that is none
        return False
