"""Settings: the one place that reads the environment.

Each is a variable `SNEAKPREVIEW_` and the field's name in capitals; one that
holds a secret can also be read from the file that `…_FILE` names. A value that
cannot be understood stops the start with the variable's name.
"""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, cast, get_type_hints

from platformdirs import user_data_path

from sneakpreview.domain.errors import SetupError

PREFIX = "SNEAKPREVIEW_"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that an operator can choose, with what holds when nobody does."""

    data: Path = field(default_factory=lambda: user_data_path("sneakpreview"))
    host: str = "127.0.0.1"
    port: int = 8000
    database_url: str = ""
    secret_key: str = ""
    https: bool = False
    proxies: int = 0
    limits: bool = True
    web_threads: int = 8
    worker_threads: int = 2
    log_json: bool = False

    @property
    def database(self) -> str:
        """The database's URL: the one given, else SQLite in the data folder."""
        return self.database_url or f"sqlite:///{self.data / 'sneakpreview.sqlite'}"

    @property
    def search_folder(self) -> Path:
        """Where the search files are kept."""
        return self.data / "search"


def load(environment: Mapping[str, str] | None = None, **given: Any) -> Settings:  # noqa: ANN401 - a field's own type
    """Read the settings; what is `given` and not None wins over the environment."""
    if environment is None:
        environment = os.environ
    hints = get_type_hints(Settings)
    values: dict[str, Any] = {}
    for item in fields(Settings):
        text = _text(environment, PREFIX + item.name.upper())
        if given.get(item.name) is not None:
            values[item.name] = given[item.name]
        elif text is not None:
            values[item.name] = _read(item.name, hints[item.name], text)
    return Settings(**values)


def prepare(settings: Settings) -> None:
    """Make the data folder, readable by its owner only; SetupError if it refuses."""
    try:
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        probe = settings.data / f".probe-{secrets.token_hex(4)}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        reason = error.strerror or str(error)
        raise SetupError(
            f"the folder {settings.data} cannot be written: {reason}"
        ) from error


def secret(settings: Settings) -> str:
    """Give the key that signs cookies: the one set, else one kept in the folder.

    It is made once, by whoever comes first, and readable by its owner only.
    """
    if settings.secret_key:
        return settings.secret_key
    file = settings.data / "secret-key"
    if not file.exists():
        draft = settings.data / f".secret-key-{secrets.token_hex(4)}"
        draft.touch(mode=0o600)
        draft.write_text(secrets.token_urlsafe(48), "ascii")
        try:
            os.link(draft, file)
        except FileExistsError:
            pass  # another process was quicker: its key is everyone's
        finally:
            draft.unlink()
    return file.read_text("ascii")


def _text(environment: Mapping[str, str], name: str) -> str | None:
    path = environment.get(f"{name}_FILE")
    if path is None:
        return environment.get(name)
    try:
        return Path(path).read_text("utf-8").strip()
    except OSError as error:
        raise SetupError(f"{name}_FILE: {path} cannot be read") from error


def _read(name: str, kind: type, text: str) -> object:
    variable = PREFIX + name.upper()
    if kind is bool:
        words = {"true": True, "false": False, "1": True, "0": False}
        if text.lower() not in words:
            raise SetupError(f"{variable} must be true or false, not {text!r}")
        return words[text.lower()]
    if kind is int:
        if not text.isdecimal():
            raise SetupError(f"{variable} must be a whole number, not {text!r}")
        return int(text)
    return cast("type[Any]", kind)(text)
