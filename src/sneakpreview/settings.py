"""Settings: the one place that reads the environment.

Each is a variable `SNEAKPREVIEW_` and the field's name in capitals; one that
holds a secret can also be read from the file that `…_FILE` names. A value that
cannot be understood stops the start with the variable's name.
"""

import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from pathlib import Path
from typing import Any, cast, get_type_hints

from platformdirs import user_data_path

from sneakpreview.domain.errors import SetupError, quoted

PREFIX = "SNEAKPREVIEW_"
KEY_LENGTH = 32  # characters; a shorter key can be guessed
BY_THEMSELVES = ("tmdb", "imdb_data")  # on as soon as they have what they need
DIGITS = 9  # more than any number here has
HOST = r"([\w-]+\.)+[\w-]+"
E_MAIL = rf"[\w.!#$%&'*+/=?^`{{|}}~-]+@{HOST}"
WEB_ADDRESS = rf"(https?://)?{HOST}(:\d+)?(/[!-'*-~]*)?"  # brackets end a comment
CONTACT = re.compile(f"{E_MAIL}|{WEB_ADDRESS}", re.ASCII)
TMDB_KEY = re.compile(r"[0-9a-f]{32}|([\w-]+\.){2}[\w-]+", re.ASCII | re.IGNORECASE)
IN_MEMORY = re.compile(r"sqlite(\+\w+)?:/*(\?|$)|.*(:memory:|mode=memory)")


def _whole(default: int, least: int, most: int) -> Any:  # noqa: ANN401 - as field() itself
    return field(default=default, metadata={"least": least, "most": most})


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that an operator can choose, with what holds when nobody does."""

    data: Path = field(default_factory=lambda: user_data_path("sneakpreview"))
    host: str = "127.0.0.1"
    port: int = _whole(8000, 0, 65535)
    database_url: str = ""
    secret_key: str = ""
    https: bool = False
    proxies: int = _whole(0, 0, 10)
    limits: bool = True
    web_threads: int = _whole(8, 1, 100)
    worker_threads: int = _whole(4, 1, 100)
    log_json: bool = False
    sources: tuple[str, ...] = ()
    tmdb_key: str = ""
    imdb_data: Path | None = None
    contact: str = ""
    country: str = "US"
    mirrors: dict[str, str] = field(default_factory=dict)
    tmdb_budget: int = _whole(40_000, 1, 10_000_000)
    wikidata_budget: int = _whole(5_000, 1, 10_000_000)
    imdb_budget: int = _whole(2_000, 1, 10_000_000)
    poster_space: int = _whole(500, 10, 10_000_000)

    @property
    def database(self) -> str:
        """The database's URL: the one given, else SQLite in the data folder."""
        return self.database_url or f"sqlite:///{self.data / 'sneakpreview.sqlite'}"

    @property
    def search_folder(self) -> Path:
        """Where the search files are kept."""
        return self.data / "search"

    @property
    def order(self) -> tuple[str, ...]:
        """The sources that are on: those named, else all that need nothing more."""
        if self.sources:
            return self.sources
        found = {"tmdb": self.tmdb_key, "imdb_data": self.imdb_data, "catalogue": True}
        return tuple(name for name, there in found.items() if there)

    def naming(self, source: str) -> str | None:
        """Give the order with a source in it; None where it need not be named."""
        if source in self.order or (not self.sources and source in BY_THEMSELVES):
            return None
        last = [name for name in self.order if name == "catalogue"]
        others = [name for name in self.order if name != "catalogue"]
        return ",".join((*others, source, *last))


def load(environment: Mapping[str, str] | None = None, **given: Any) -> Settings:  # noqa: ANN401 - a field's own type
    """Read the settings; what is `given` and not None wins over the environment.

    SetupError, with the variable's name, for a value that makes no sense.
    """
    if environment is None:
        environment = os.environ
    hints = get_type_hints(Settings)
    values: dict[str, Any] = {}
    for item in fields(Settings):
        text = _text(environment, PREFIX + item.name.upper())
        if given.get(item.name) is not None:
            values[item.name] = given[item.name]
        elif text is not None:
            values[item.name] = _read(item, hints[item.name], text)
    settings = Settings(**values)
    _check(settings)
    return settings


def make_folder(settings: Settings) -> None:
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
    SetupError if the kept one cannot be read or is too short to be safe.
    """
    if settings.secret_key:
        return settings.secret_key
    file = settings.data / "secret-key"
    try:
        if not file.exists():
            _make_key(file)
        key = file.read_text("ascii")
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", "it is not text")
        raise SetupError(f"the key in {file} cannot be read: {reason}") from error
    if len(key.strip()) < KEY_LENGTH:
        raise SetupError(
            f"the key in {file} is shorter than {KEY_LENGTH} characters: delete the"
            " file, and a new one is made (everyone has to sign in again)"
        )
    return key


def _make_key(file: Path) -> None:
    draft = file.with_name(f".secret-key-{secrets.token_hex(4)}")
    try:
        draft.touch(mode=0o600)
        with draft.open("w", encoding="ascii") as output:
            output.write(secrets.token_urlsafe(48))
            output.flush()
            os.fsync(output.fileno())  # or a power cut could leave an empty key
        os.link(draft, file)
    except FileExistsError:
        pass  # another process was quicker: its key is everyone's
    finally:
        draft.unlink(missing_ok=True)


def _check(settings: Settings) -> None:
    if settings.data == Path():
        raise SetupError(
            f"{PREFIX}DATA or --data must name a folder; the present one is named"
            " by its full path"
        )
    if not settings.host:
        raise SetupError(f"{PREFIX}HOST or --host must be an address, not empty")
    if settings.secret_key and len(settings.secret_key) < KEY_LENGTH:
        raise SetupError(
            f"{PREFIX}SECRET_KEY must be at least {KEY_LENGTH} characters long"
        )
    if not re.fullmatch("[A-Z]{2}", settings.country):
        raise SetupError(
            f"{PREFIX}COUNTRY must be two capital letters such as US or DE,"
            f" not {quoted(settings.country)}"
        )
    if settings.contact and not CONTACT.fullmatch(settings.contact):
        raise SetupError(f"{PREFIX}CONTACT must be an e-mail or web address")
    if settings.tmdb_key and not TMDB_KEY.fullmatch(settings.tmdb_key):
        raise SetupError(
            f"{PREFIX}TMDB_KEY must be a v3 key (32 digits, 0-9 and a-f) or a v4 token"
            " (three long words with dots between)"
        )
    if IN_MEMORY.match(settings.database_url):
        raise SetupError(
            f"{PREFIX}DATABASE_URL must be a database that lasts, not one in memory"
        )


def _text(environment: Mapping[str, str], name: str) -> str | None:
    path = environment.get(f"{name}_FILE")
    if path is None:
        return environment.get(name)
    try:
        text = Path(path).read_text("utf-8").strip()
    except (OSError, UnicodeError) as error:
        raise SetupError(f"{name}_FILE: {path} cannot be read") from error
    if not text or "\0" in text:
        raise SetupError(f"{name}_FILE: {path} holds no text")
    return text


def _read(item: Field[Any], kind: type, text: str) -> object:
    variable = PREFIX + item.name.upper()
    if kind is bool:
        words = {"true": True, "false": False, "1": True, "0": False}
        if text.lower() not in words:
            raise SetupError(f"{variable} must be true or false, not {quoted(text)}")
        return words[text.lower()]
    if kind is int:
        least, most = item.metadata["least"], item.metadata["most"]
        plain = text.isdecimal() and len(text) <= DIGITS
        if not plain or not least <= int(text) <= most:
            raise SetupError(
                f"{variable} must be a whole number from {least} to {most},"
                f" not {quoted(text)}"
            )
        return int(text)
    if kind == tuple[str, ...]:
        return tuple(dict.fromkeys(text.replace(",", " ").split()))
    if kind == dict[str, str]:
        return _mirrors(variable, text)
    if kind == Path | None:
        return Path(text) if text else None
    return cast("type[Any]", kind)(text)


def _mirrors(variable: str, text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in text.split():
        host, _, base = pair.partition("=")
        if not host or not re.fullmatch(r"https?://[^\s/?#@]+(/[^\s?#]*)?", base):
            raise SetupError(
                f"{variable} must be pairs such as"
                f" api.themoviedb.org=https://mirror.example, not {quoted(pair)}"
            )
        found[host] = base.rstrip("/")
    return found
