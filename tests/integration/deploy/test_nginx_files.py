"""What nginx sends itself, the application would have sent, too, header by header."""

import re
from collections.abc import Iterator
from pathlib import Path

import brotli
import httpx
import pytest

from conftest import Grown
from factories import tt
from fronting import NAME, Front, nginx, open_folder
from pictured import CHROMIUM, OLD, OLDER
from sneakpreview.web import frontend

DIGEST = "3fa0c1d2e4b59687"
POSTER = f"/posters/tt0000001?w=440&v={DIGEST}"
COPIES = {
    (220, "webp"): b"small webp",
    (440, "webp"): b"large webp",
    (440, "avif"): b"large avif",
}
OF_ITS_OWN = {"server", "date", "connection", "etag", "last-modified", "accept-ranges"}
"""Headers that each server writes as it likes."""
ID = re.compile("[0-9a-f]{16,32}")


@pytest.fixture(scope="module")
def assets() -> str:
    return frontend.load().prefix


@pytest.fixture
def poster(grown: Grown) -> str:
    grown.parts.posters.keep(tt(1), DIGEST, COPIES)
    return POSTER


@pytest.fixture
def direct(grown: Grown) -> Iterator[httpx.Client]:
    """Ask the application itself, past nginx."""
    transport = httpx.HTTPTransport(uds=str(grown.socket))
    with httpx.Client(base_url=f"http://{NAME}", transport=transport) as client:
        yield client


@pytest.fixture(scope="module")
def deserted(grown: Grown) -> Iterator[Front]:
    """Give an nginx on the same folder whose application is away."""
    with (
        open_folder() as folder,
        nginx(folder, grown.front.public, f"unix:{folder}/nobody.sock") as front,
    ):
        yield front


def search_file(public: Path) -> str:
    """Give the address of a search file that is there, the manifest not among them."""
    found = next((public / "search").glob("*/**/*.json.gz"))
    return f"/{found.relative_to(public)}".removesuffix(".gz")


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/films/tt0113277",
        "/operator/people",
        "{assets}/app.js",
        "{assets}/style.css",
        "{assets}/icon.svg",
        "{assets}/manifest.webmanifest",
        "{assets}/licences.txt",
        "/search/manifest.json",
        "{search}",
    ],
)
@pytest.mark.parametrize("packed", ["gzip", "identity"])
def test_a_file_comes_as_from_the_application(
    grown: Grown, visitor: httpx.Client, direct: httpx.Client, path: str, packed: str
) -> None:
    assets, search = frontend.load().prefix, search_file(grown.front.public)
    path = path.format(assets=assets, search=search)
    accepting = {"Accept-Encoding": packed}
    ours = visitor.get(path, headers=accepting)
    theirs = direct.get(path, headers=accepting)
    assert ours.status_code == theirs.status_code == 200
    assert ours.content == theirs.content
    assert _told(ours) == _told(theirs)


def _told(answer: httpx.Response) -> dict[str, str]:
    left_out = OF_ITS_OWN | {"content-length", "transfer-encoding"}
    return {
        name: ID.sub("an id", value.replace("Accept-Encoding, ", ""))
        for name, value in answer.headers.items()
        if name not in left_out
    }


def test_every_page_of_the_front_end_is_one_that_nginx_knows(
    deserted: Front,
) -> None:
    with deserted.visitor() as visitor:
        for address in frontend.ADDRESSES:
            answer = visitor.get(address.replace("<_id>", "tt0113277"))
            assert (answer.status_code, b"<!doctype html>" in answer.content) == (
                200,
                True,
            ), address


@pytest.mark.parametrize(
    ("accepted", "name"), [("gzip, deflate, br", "br"), ("gzip", "gzip")]
)
def test_what_was_compressed_ahead_is_sent_as_it_is(
    grown: Grown, visitor: httpx.Client, assets: str, accepted: str, name: str
) -> None:
    suffix = {"br": ".br", "gzip": ".gz"}[name]
    for path, place in [
        (f"{assets}/app.js", f"front{assets}/app.js"),
        ("/", "front/index.html"),
    ]:
        with visitor.stream("GET", path, headers={"Accept-Encoding": accepted}) as came:
            sent = b"".join(came.iter_raw())
        assert came.headers["Content-Encoding"] == name
        assert came.headers["Vary"] == "Accept-Encoding"
        assert sent == (grown.front.public / f"{place}{suffix}").read_bytes()


def test_compressed_or_not_a_file_is_the_same(grown: Grown, assets: str) -> None:
    for file in (grown.front.public / f"front{assets}").glob("*.br"):
        assert brotli.decompress(file.read_bytes()) == file.with_suffix("").read_bytes()


def test_a_file_for_ever_and_a_page_asked_for_again(
    visitor: httpx.Client, assets: str
) -> None:
    for path, cached in [
        (f"{assets}/app.js", "public, max-age=31536000, immutable"),
        ("/", "no-cache"),
        ("/search/manifest.json", "no-cache"),
    ]:
        first = visitor.get(path)
        assert first.headers["Cache-Control"] == cached
        again = visitor.get(path, headers={"If-None-Match": first.headers["ETag"]})
        assert (again.status_code, again.content) == (304, b"")
        assert "Content-Security-Policy" in again.headers


def test_a_part_of_a_file_can_be_asked_for(visitor: httpx.Client, assets: str) -> None:
    headers = {"Range": "bytes=0-9", "Accept-Encoding": "identity"}
    answer = visitor.get(f"{assets}/app.js", headers=headers)
    assert (answer.status_code, len(answer.content)) == (206, 10)


@pytest.mark.parametrize(
    ("accept", "copy"),
    [
        (CHROMIUM, (440, "avif")),
        (OLDER, (440, "webp")),
        ("image/avif;q=0.5,image/webp", (440, "avif")),
        ("image/avif;q=0,image/webp", (440, "webp")),
    ],
)
def test_a_poster_that_is_there_comes_from_the_folder(
    deserted: Front, poster: str, accept: str, copy: tuple[int, str]
) -> None:
    with deserted.visitor() as visitor:
        answer = visitor.get(poster, headers={"Accept": accept})
    assert (answer.status_code, answer.content) == (200, COPIES[copy])
    assert answer.headers["Content-Type"] == f"image/{copy[1]}"
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer.headers["Vary"] == "Accept"
    assert "Content-Security-Policy" in answer.headers


def test_without_a_width_the_small_copy_is_sent(deserted: Front, poster: str) -> None:
    with deserted.visitor() as visitor:
        asked = poster.replace("w=440&", "")
        assert visitor.get(asked, headers={"Accept": OLDER}).content == b"small webp"


@pytest.mark.parametrize(
    ("asked", "accept"),
    [
        (POSTER.replace("tt0000001", "tt0113277"), CHROMIUM),
        (POSTER.replace(DIGEST, "0" * 16), CHROMIUM),
        ("/posters/tt0113277", CHROMIUM),
        ("/posters/tt0113277?w=220", CHROMIUM),
        (POSTER.replace("tt0000001", "tt0113277"), OLD),
        ("/posters/tt0113277?v=../../../data/secret-key&w=220", CHROMIUM),
    ],
)
@pytest.mark.usefixtures("poster")
def test_another_poster_the_application_draws(
    visitor: httpx.Client, asked: str, accept: str
) -> None:
    asked = asked.replace("tt0000001", "tt0113277")
    answer = visitor.get(asked, headers={"Accept": accept})
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("image/svg+xml")
    assert "Content-Security-Policy" in answer.headers


def test_a_poster_of_no_such_width_is_refused(visitor: httpx.Client) -> None:
    answer = visitor.get(f"/posters/tt0113277?w=999&v={DIGEST}")
    assert answer.status_code == 400
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_files_go_on_while_the_application_is_away(
    deserted: Front, assets: str
) -> None:
    with deserted.visitor() as visitor:
        for path in (
            "/",
            f"{assets}/app.js",
            "/search/manifest.json",
            search_file(deserted.public),
        ):
            assert visitor.get(path).status_code == 200, path


@pytest.mark.parametrize("path", ["/api/me", "/search/no.json", "/posters/tt0113277"])
def test_what_only_the_application_knows_is_a_problem_meanwhile(
    deserted: Front, path: str
) -> None:
    with deserted.visitor() as visitor:
        answer = visitor.get(path)
    assert answer.status_code == 503
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["Retry-After"] == "5"
    assert answer.json()["status"] == 503
    assert "Content-Security-Policy" in answer.headers
    assert "immutable" not in answer.headers.get("Cache-Control", "")


def test_a_file_that_is_not_there_is_the_applications_problem(
    visitor: httpx.Client, assets: str
) -> None:
    for path in ("/search/no.json", f"{assets}/no.js", "/search/"):
        answer = visitor.get(path)
        assert answer.status_code == 404, path
        assert answer.headers["Content-Type"] == "application/problem+json"
        assert "immutable" not in answer.headers.get("Cache-Control", "")


HIDDEN = [
    "/search/manifest.json.gz",
    "/search/.aside-1/manifest.json",
    "/.env",
    "/assets/../../data/secret-key",
    "/search/..%2f..%2fdata%2fsecret-key",
    "/search/%2e%2e/%2e%2e/data/secret-key",
    "/posters/..%2f..%2fdata%2fsecret-key",
    "/search/..%252f..%252fdata/secret-key",
    "//data/secret-key",
    "/search//../../data/secret-key",
    "/assets..%2fdata/secret-key",
    "/search/%00",
    "/data/sneakpreview.sqlite",
]


@pytest.mark.parametrize("path", HIDDEN)
def test_nothing_but_what_is_public_comes_out(
    grown: Grown, visitor: httpx.Client, path: str
) -> None:
    url = httpx.URL(str(visitor.base_url)).copy_with(raw_path=path.encode())
    answer = visitor.get(url, headers={"Accept": "application/json"})
    assert answer.status_code in {400, 404}, answer.status_code
    secret = (grown.parts.settings.data / "secret-key").read_bytes()
    assert secret not in answer.content
    assert re.match(r"application/problem\+json", answer.headers["Content-Type"])
