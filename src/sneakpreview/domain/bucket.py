"""A bucket: where files lie in an S3-compatible store."""

import re
from dataclasses import dataclass, field

from sneakpreview.domain.errors import BadInputError

SHAPE = "s3://name or s3://name/folder"
_URL = re.compile(
    r"s3://(?P<name>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?P<folder>(/[\w.~-]+)*)/?",
    re.ASCII,
)
_DOTS = re.compile(r"/\.{1,2}(/|$)")


@dataclass(frozen=True, slots=True)
class Bucket:
    """A bucket's name, the folder in it, and how its store is reached.

    `endpoint` is empty for Amazon's own; without `key` and `secret` they are looked
    for where Amazon's tools look.
    """

    name: str
    folder: str = ""
    endpoint: str = ""
    region: str = ""
    key: str = field(default="", repr=False)
    secret: str = field(default="", repr=False)


def bucket_url(text: str) -> Bucket:
    """Read `s3://name/folder`; BadInputError for anything else."""
    found = _URL.fullmatch(text)
    if found is None or _DOTS.search(found["folder"]):
        raise BadInputError(f"a bucket is written {SHAPE}")
    return Bucket(found["name"], found["folder"].strip("/"))
