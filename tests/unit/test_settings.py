"""Settings: what the environment says, what is refused, and what the page says."""

import re
import stat
from dataclasses import fields
from pathlib import Path

import pytest

from sneakpreview.domain.errors import SetupError
from sneakpreview.settings import PREFIX, Settings, load, prepare, secret

PAGE = Path(__file__).parents[2] / "docs" / "settings.md"


def test_nothing_set_means_the_defaults() -> None:
    assert load({}) == Settings()


def test_what_is_given_wins_over_the_environment() -> None:
    environment = {"SNEAKPREVIEW_PORT": "9000", "SNEAKPREVIEW_HOST": "::1"}
    settings = load(environment, port=7000, data=None)
    assert (settings.port, settings.host) == (7000, "::1")


@pytest.mark.parametrize(
    ("name", "value"),
    [("PORT", "eight"), ("PORT", "-1"), ("HTTPS", "yes please"), ("PROXIES", "1.5")],
)
def test_a_value_that_cannot_be_understood_names_its_variable(
    name: str, value: str
) -> None:
    with pytest.raises(SetupError, match=f"SNEAKPREVIEW_{name} must be"):
        load({f"SNEAKPREVIEW_{name}": value})


def test_a_secret_can_come_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text("from a file\n")
    settings = load({"SNEAKPREVIEW_SECRET_KEY_FILE": str(file)})
    assert settings.secret_key == file.read_text().strip()
    with pytest.raises(SetupError, match="SECRET_KEY_FILE"):
        load({"SNEAKPREVIEW_SECRET_KEY_FILE": str(tmp_path / "missing")})


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
        prepare(load({}, data=tmp_path / "file" / "below"))
    assert "\n" not in str(caught.value)


def test_the_page_lists_every_setting_with_its_default() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| (.+?) \|", PAGE.read_text(), re.MULTILINE))
    assert list(rows) == [PREFIX + field.name.upper() for field in fields(Settings)]
    plain = Settings()
    for field in fields(Settings):
        value = getattr(plain, field.name)
        shown = rows[PREFIX + field.name.upper()]
        if value != "" and field.name != "data":
            assert shown == f"`{str(value).lower()}`"
