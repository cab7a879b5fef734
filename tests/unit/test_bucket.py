"""How a bucket is written."""

import pytest

from sneakpreview.domain.bucket import Bucket, bucket_url
from sneakpreview.domain.errors import BadInputError


@pytest.mark.parametrize(
    ("text", "name", "folder"),
    [
        ("s3://films", "films", ""),
        ("s3://films/", "films", ""),
        ("s3://my.films-2/search", "my.films-2", "search"),
        ("s3://films/a/b_c", "films", "a/b_c"),
    ],
)
def test_a_bucket_has_a_name_and_perhaps_a_folder(
    text: str, name: str, folder: str
) -> None:
    assert bucket_url(text) == Bucket(name, folder)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "films",
        "s3://",
        "s3://F",
        "s3://films/..",
        "s3://films/./a",
        "gs://films",
        "s3://films//a",
        "s3://films?x",
    ],
)
def test_nothing_else_is_a_bucket(text: str) -> None:
    with pytest.raises(BadInputError, match="s3://name/folder"):
        bucket_url(text)


def test_a_bucket_shows_no_secret() -> None:
    hidden = {"key": "hidden", "secret": "hidden"}
    assert "hidden" not in repr(Bucket("films", **hidden))
