"""Settings: what the environment says, what is refused, and what the page says."""

import re
import stat
from dataclasses import fields
from pathlib import Path

import pytest

from sneakpreview.domain.errors import SetupError
from sneakpreview.settings import (
    PREFIX,
    Settings,
    load,
    make_folder,
    remarks,
    secret,
)

PAGE = Path(__file__).parents[2] / "docs" / "settings.md"


def test_nothing_set_means_the_defaults() -> None:
    assert load({}) == Settings()


def test_what_is_given_wins_over_the_environment() -> None:
    environment = {"SNEAKPREVIEW_PORT": "9000", "SNEAKPREVIEW_HOST": "::1"}
    settings = load(environment, port=7000, data=None)
    assert (settings.port, settings.host) == (7000, "::1")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "eight"),
        ("PORT", "-1"),
        ("PORT", "99999"),
        ("PORT", "8" * 5000),
        ("HTTPS", "yes please"),
        ("HTTPS", "y" * 5000),
        ("PROXIES", "1.5"),
        ("PROXIES", "11"),
        ("WEB_THREADS", "0"),
        ("WEB_THREADS", "100000"),
        ("WORKER_THREADS", "0"),
        ("SIGN_UP", "maybe"),
        ("SECRET_KEY", "a"),
        ("SECRET_KEY", "k" * 31),
        ("COUNTRY", "usa"),
        ("COUNTRY", "u5"),
        ("CONTACT", "me@example.com\nX-Evil: 1"),
        ("CONTACT", "hello"),
        ("CONTACT", "me@home"),
        ("CONTACT", "https://"),
        ("CONTACT", "é@example.com"),
        ("TMDB_KEY", "short"),
        ("TMDB_KEY", "0123456789abcdef" * 2 + "0"),
        ("TMDB_KEY", "a.token"),
        ("MIRRORS", "api.themoviedb.org"),
        ("MIRRORS", "api.themoviedb.org=ftp://mirror.example"),
        ("MIRRORS", "api.themoviedb.org=http://user:secret@mirror.example"),
        ("MIRRORS", "api.themoviedb.org=https://mirror.example?q=1"),
        ("ADDRESS", "films.example.org"),
        ("ADDRESS", "ftp://films.example.org"),
        ("ADDRESS", "https://films.example.org/films"),
        ("ADDRESS", "https://me@films.example.org"),
        ("ADDRESS", "https://films.example.org#x"),
        ("MAIL_FROM", "films"),
        ("MAIL_FROM", "films@example.org\nBcc: all@example.org"),
        ("MAIL_URL", "mail.example.org"),
        ("REDIS_URL", "cache:6379"),
        ("REDIS_URL", "redis://cache/films"),
        ("LOG_LEVEL", "chatty"),
        ("FORWARD_AUTH_HEADER", "Remote User"),
        ("FORWARD_AUTH_EMAIL", "Remote-Email:"),
        ("TMDB_BUDGET", "0"),
        ("POSTER_SPACE", "1"),
        ("DATABASE_URL", "sqlite://"),
        ("DATABASE_URL", "sqlite+pysqlite:///"),
        ("DATABASE_URL", "sqlite:///?timeout=9"),
        ("DATABASE_URL", "sqlite:///:memory:"),
        ("DATABASE_URL", "sqlite:///file:x?mode=memory&uri=true"),
    ],
)
def test_a_value_that_cannot_be_understood_names_its_variable(
    name: str, value: str
) -> None:
    with pytest.raises(SetupError, match=f"SNEAKPREVIEW_{name} must be") as caught:
        load({f"SNEAKPREVIEW_{name}": value})
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize(
    ("name", "value"), [("WEB_THREADS", 1), ("WEB_THREADS", 100), ("PROXIES", 10)]
)
def test_the_ends_of_a_range_belong_to_it(name: str, value: int) -> None:
    settings = load({f"SNEAKPREVIEW_{name}": str(value)})
    assert getattr(settings, name.lower()) == value


@pytest.mark.parametrize("name", ["DATA", "HOST"])
def test_an_empty_folder_or_address_is_refused(name: str) -> None:
    with pytest.raises(SetupError, match=f"SNEAKPREVIEW_{name}"):
        load({f"SNEAKPREVIEW_{name}": ""})


def test_a_database_that_lasts_is_welcome() -> None:
    for url in ("sqlite:////srv/films.sqlite", "postgresql+psycopg:///films"):
        assert load({"SNEAKPREVIEW_DATABASE_URL": url}).database == url


def test_sources_come_in_the_order_in_which_they_are_named() -> None:
    named = load({"SNEAKPREVIEW_SOURCES": "wikidata, tmdb  catalogue tmdb"})
    assert named.order == ("wikidata", "tmdb", "catalogue")


def test_sources_that_need_nothing_more_are_on_by_themselves(tmp_path: Path) -> None:
    assert load({}).order == ("people", "catalogue")
    assert load({"SNEAKPREVIEW_TMDB_KEY": "0123456789ABCDEF" * 2}).order == (
        "people",
        "tmdb",
        "catalogue",
    )
    folder = {"SNEAKPREVIEW_IMDB_DATA": str(tmp_path)}
    assert load(folder).order == ("people", "imdb_data", "catalogue")
    assert load(folder).imdb_data == tmp_path


def test_what_a_source_is_named_beside_leaves_the_catalogue_last() -> None:
    assert load({}).naming("wikidata") == "people,wikidata,catalogue"
    assert load({}).naming("tmdb") is None
    named = load({"SNEAKPREVIEW_SOURCES": "catalogue imdb"})
    assert named.naming("tmdb") == "imdb,tmdb,catalogue"
    assert named.naming("imdb") is None


def test_lists_of_people_go_first_or_where_they_are_named() -> None:
    assert load({}).naming("people") is None
    named = load({"SNEAKPREVIEW_SOURCES": "tmdb,catalogue"})
    assert named.naming("people") == "people,tmdb,catalogue"
    last = load({"SNEAKPREVIEW_SOURCES": "tmdb,catalogue,people"})
    assert last.order == ("tmdb", "catalogue", "people")
    assert last.naming("people") is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CONTACT", ""),
        ("CONTACT", "me+films@mail.example.org"),
        ("CONTACT", "films.example.org"),
        ("CONTACT", "https://example.org:8443/about?me"),
        ("TMDB_KEY", "eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiIwMSJ9.x_y-Z"),
    ],
)
def test_an_address_or_key_of_any_kind_is_welcome(name: str, value: str) -> None:
    settings = load({f"SNEAKPREVIEW_{name}": value})
    assert getattr(settings, name.lower()) == value


def test_a_key_that_is_none_is_not_repeated() -> None:
    with pytest.raises(SetupError) as caught:
        load({"SNEAKPREVIEW_TMDB_KEY": "my-secret"})
    assert "my-secret" not in str(caught.value)


def test_mirrors_are_pairs_of_a_host_and_an_address() -> None:
    pairs = "a.example=http://127.0.0.1:9/ b.example=https://c.example/d"
    assert load({"SNEAKPREVIEW_MIRRORS": pairs}).mirrors == {
        "a.example": "http://127.0.0.1:9",
        "b.example": "https://c.example/d",
    }


def test_a_secret_can_come_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text("a key that comes from a file, as systemd has it\n")
    settings = load({"SNEAKPREVIEW_SECRET_KEY_FILE": str(file)})
    assert settings.secret_key == file.read_text().strip()
    with pytest.raises(SetupError, match="SECRET_KEY_FILE"):
        load({"SNEAKPREVIEW_SECRET_KEY_FILE": str(tmp_path / "missing")})


@pytest.mark.parametrize("content", [b"\x7fELF\xff\xfe", b"", b" \n", b"a\0b"])
@pytest.mark.parametrize("name", ["SECRET_KEY", "DATA"])
def test_a_file_without_text_is_refused(
    tmp_path: Path, name: str, content: bytes
) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    with pytest.raises(SetupError, match=f"SNEAKPREVIEW_{name}_FILE"):
        load({f"SNEAKPREVIEW_{name}_FILE": str(file)})


@pytest.mark.parametrize("content", ["", "k" * 31, " " * 40, "é" * 40])
def test_a_kept_key_that_is_unsafe_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "secret-key").write_text(content, "utf-8")
    with pytest.raises(SetupError, match="secret-key"):
        secret(load({}, data=tmp_path))


def test_a_folder_in_the_place_of_the_key_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret-key").mkdir()
    with pytest.raises(SetupError, match="secret-key"):
        secret(load({}, data=tmp_path))


def test_a_key_is_made_once_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    settings = load({}, data=tmp_path)
    key = secret(settings)
    assert len(key) >= 48
    assert secret(settings) == key
    assert stat.S_IMODE((tmp_path / "secret-key").stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["secret-key"]


def test_a_folder_that_cannot_be_made_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SetupError, match="cannot be written") as caught:
        make_folder(load({}, data=tmp_path / "file" / "below"))
    assert "\n" not in str(caught.value)


def test_the_page_lists_every_setting_with_its_default() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| (.+?) \|", PAGE.read_text(), re.MULTILINE))
    assert list(rows) == [PREFIX + field.name.upper() for field in fields(Settings)]
    plain = Settings()
    for field in fields(Settings):
        value = getattr(plain, field.name)
        shown = rows[PREFIX + field.name.upper()]
        if value not in ("", (), {}, None) and field.name != "data":
            said = " ".join(value) if isinstance(value, tuple) else str(value)
            assert shown.lower() == f"`{said.lower()}`"


MAIL = {
    "SNEAKPREVIEW_MAIL_URL": "smtp://me:hunter2@mail.example.org",
    "SNEAKPREVIEW_MAIL_FROM": "films@example.org",
    "SNEAKPREVIEW_ADDRESS": "https://films.example.org/",
}


def test_mail_takes_a_server_an_address_of_its_own_and_of_the_site() -> None:
    assert load(MAIL).mail_url == "smtp://me:hunter2@mail.example.org"
    for name in ("SNEAKPREVIEW_MAIL_FROM", "SNEAKPREVIEW_ADDRESS"):
        with pytest.raises(SetupError, match=name):
            load({key: value for key, value in MAIL.items() if key != name})


def test_a_mail_server_that_is_none_is_named_without_its_password() -> None:
    with pytest.raises(SetupError, match="SNEAKPREVIEW_MAIL_URL") as refused:
        load(MAIL | {"SNEAKPREVIEW_MAIL_URL": "smtp://me:hunter2@"})
    assert "hunter2" not in str(refused.value)


def test_a_redis_is_named_from_a_file_and_refused_without_its_password(
    tmp_path: Path,
) -> None:
    file = tmp_path / "redis"
    file.write_text("rediss://films:hunter2@cache.example:6380/1\n")
    given = {"SNEAKPREVIEW_REDIS_URL_FILE": str(file)}
    assert load(given).redis_url == file.read_text().strip()
    file.write_text("redis://films:hun/ter2@cache.example")
    with pytest.raises(SetupError, match="SNEAKPREVIEW_REDIS_URL must be") as refused:
        load(given)
    assert "ter2" not in str(refused.value)


PROVIDED = {
    "SNEAKPREVIEW_PROVIDERS": "name=google id=me secret=hunter2",
    "SNEAKPREVIEW_ADDRESS": "https://films.example.org",
}


def test_providers_need_to_know_where_the_site_is(tmp_path: Path) -> None:
    (google,) = load(PROVIDED).providers
    assert (google.name, google.secret) == ("google", "hunter2")
    with pytest.raises(SetupError, match="SNEAKPREVIEW_ADDRESS"):
        load({"SNEAKPREVIEW_PROVIDERS": PROVIDED["SNEAKPREVIEW_PROVIDERS"]})
    file = tmp_path / "providers"
    file.write_text("name=google id=a secret=b\nname=github id=c secret=d\n")
    given = PROVIDED | {"SNEAKPREVIEW_PROVIDERS_FILE": str(file)}
    assert [one.name for one in load(given).providers] == ["google", "github"]


def test_providers_that_are_none_are_refused_without_their_secret() -> None:
    wrong = {"SNEAKPREVIEW_PROVIDERS": "name=house id=me secret=hunter2"}
    with pytest.raises(SetupError, match="SNEAKPREVIEW_PROVIDERS: house") as refused:
        load(PROVIDED | wrong)
    assert "hunter2" not in str(refused.value)


FORWARD = {
    "SNEAKPREVIEW_FORWARD_AUTH_HEADER": "Remote-User",
    "SNEAKPREVIEW_FORWARD_AUTH_EMAIL": "Remote-Email",
    "SNEAKPREVIEW_FORWARD_AUTH_FROM": "10.0.0.2, 172.18.0.0/16",
}


def test_a_proxy_is_believed_from_somewhere_or_not_at_all() -> None:
    assert load(FORWARD).forward_auth_from == ("10.0.0.2", "172.18.0.0/16")
    for name in ("SNEAKPREVIEW_FORWARD_AUTH_HEADER", "SNEAKPREVIEW_FORWARD_AUTH_FROM"):
        with pytest.raises(SetupError, match="need each other"):
            load({key: value for key, value in FORWARD.items() if key != name})
    for everybody in ("0.0.0.0/0", "the proxy"):
        with pytest.raises(SetupError, match="SNEAKPREVIEW_FORWARD_AUTH_FROM: "):
            load(FORWARD | {"SNEAKPREVIEW_FORWARD_AUTH_FROM": everybody})


@pytest.mark.parametrize(
    ("environment", "site"),
    [
        (MAIL, "https://films.example.org"),
        ({}, "http://127.0.0.1:8000"),
        ({"SNEAKPREVIEW_HOST": "::1", "SNEAKPREVIEW_PORT": "1"}, "http://[::1]:1"),
        ({"SNEAKPREVIEW_HTTPS": "true"}, "https://127.0.0.1:8000"),
    ],
)
def test_links_lead_to_the_address_of_the_site(
    environment: dict[str, str], site: str
) -> None:
    assert load(environment).site == site


@pytest.mark.parametrize(
    ("name", "remark"),
    [
        ("PROT", "is no setting of this version; SNEAKPREVIEW_PORT is"),
        ("KEY_FILE", "is no setting of this version"),
        ("TMDB_API_KEY", "is no setting of this version; SNEAKPREVIEW_TMDB_KEY is"),
    ],
)
def test_a_name_that_is_none_is_told_without_its_value(name: str, remark: str) -> None:
    given = {f"SNEAKPREVIEW_{name}": "a secret", "SNEAKPREVIEW_PORT": "1", "PATH": ""}
    assert remarks(given) == [f"SNEAKPREVIEW_{name} {remark}"]


def test_names_do_nothing_to_a_terminal_and_are_not_told_without_end() -> None:
    given = {f"SNEAKPREVIEW_{'x' * 99}\x1b]0;{n:03}\n": "" for n in range(100)}
    told = remarks(given)
    assert len(told) == 11
    assert all(line.isprintable() and len(line) < 120 for line in told)
    assert told[-1] == "nor are 90 more"


def test_every_setting_is_a_name_and_so_is_the_file_of_each() -> None:
    names = [f"SNEAKPREVIEW_{item.name.upper()}" for item in fields(Settings)]
    assert remarks(dict.fromkeys(names, "")) == []
    assert remarks({f"{name}_FILE": "" for name in names}) == []
