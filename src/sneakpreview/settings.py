"""Settings: the one place that reads the environment.

Each is a variable `SNEAKPREVIEW_` and the field's name in capitals; one that
holds a secret can also be read from the file that `…_FILE` names. A value that
cannot be understood stops the start with the variable's name.
"""

import os
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import Field, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, cast, get_type_hints

from platformdirs import user_data_path

from sneakpreview import checks
from sneakpreview.domain.bucket import Bucket, bucket_url
from sneakpreview.domain.errors import BadInputError, SetupError, quoted
from sneakpreview.domain.listening import Listening, listening
from sneakpreview.domain.loglevel import LogLevel
from sneakpreview.domain.provider import Provider, providers
from sneakpreview.domain.signup import SignUp

PREFIX = checks.PREFIX
KEY_LENGTH = checks.KEY_LENGTH
BY_THEMSELVES = ("people", "tmdb", "imdb_data")  # once they have what they need
DIGITS = 9  # more than any number here has
WORDS: dict[type, dict[str, object]] = {
    bool: {"true": True, "false": False, "1": True, "0": False},
    SignUp: {word.value: word for word in SignUp},
    LogLevel: {word.value: word for word in LogLevel},
}
READERS: dict[object, Callable[[str], object]] = {
    tuple[Provider, ...]: providers,
    Listening | None: listening,
    Bucket | None: bucket_url,
}


def _whole(default: int, least: int, most: int) -> Any:  # noqa: ANN401 - as field() itself
    return field(default=default, metadata={"least": least, "most": most})


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that an operator can choose, with what holds when nobody does."""

    data: Path = field(default_factory=lambda: user_data_path("sneakpreview"))
    public: Path | None = None
    host: str = "127.0.0.1"
    port: int = _whole(8000, 0, 65535)
    database_url: str = ""
    broker_url: str = ""
    secret_key: str = ""
    https: bool = False
    proxies: int = _whole(0, 0, 10)
    limits: bool = True
    redis_url: str = ""
    sign_up: SignUp = SignUp.OPEN
    address: str = ""
    mail_url: str = ""
    mail_from: str = ""
    providers: tuple[Provider, ...] = ()
    forward_auth_header: str = ""
    forward_auth_email: str = ""
    forward_auth_from: tuple[str, ...] = ()
    web_threads: int = _whole(8, 1, 100)
    worker_threads: int = _whole(4, 1, 100)
    log_json: bool = False
    log_level: LogLevel = LogLevel.WARNING
    metrics_from: tuple[str, ...] = ("127.0.0.0/8", "::1")
    metrics_at: Listening | None = None
    sources: tuple[str, ...] = ()
    tmdb_key: str = ""
    imdb_data: Path | None = None
    own_lists: bool = False
    contact: str = ""
    country: str = "US"
    mirrors: dict[str, str] = field(default_factory=dict)
    tmdb_budget: int = _whole(40_000, 1, 10_000_000)
    wikidata_budget: int = _whole(5_000, 1, 10_000_000)
    imdb_budget: int = _whole(2_000, 1, 10_000_000)
    poster_space: int = _whole(500, 10, 10_000_000)
    bucket: Bucket | None = None
    bucket_endpoint: str = ""
    bucket_region: str = ""
    bucket_key: str = ""
    bucket_secret: str = ""
    search_url: str = ""

    @property
    def database(self) -> str:
        """The database's URL: the one given, else SQLite in the data folder."""
        return self.database_url or f"sqlite:///{self.data / 'sneakpreview.sqlite'}"

    @property
    def site(self) -> str:
        """Where links lead: the address given, else the one that is listened on."""
        if self.address:
            return self.address.rstrip("/")
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.https else 'http'}://{host}:{self.port}"

    @property
    def public_folder(self) -> Path:
        """Where everything is kept that anybody may see: the folder given, else data.

        A web server in front can send it without being let near anything else.
        """
        return self.public or self.data

    @property
    def search_folder(self) -> Path:
        """Where the search files are kept."""
        return self.public_folder / "search"

    @property
    def search_bucket(self) -> Bucket | None:
        """Where else the search files are brought, and how one comes in there."""
        return self.bucket and replace(
            self.bucket,
            endpoint=self.bucket_endpoint,
            region=self.bucket_region,
            key=self.bucket_key,
            secret=self.bucket_secret,
        )

    @property
    def people_file(self) -> Path:
        """Where the lists made from people's ratings are, as soon as there are any."""
        return self.data / "people.sqlite"

    @property
    def order(self) -> tuple[str, ...]:
        """The sources that are on: those named, else all that need nothing more.

        `people` says nothing until its file is there, be it while the site runs.
        """
        if self.sources:
            return self.sources
        found = {
            "people": True,
            "tmdb": self.tmdb_key,
            "imdb_data": self.imdb_data,
            "catalogue": True,
        }
        return tuple(name for name, there in found.items() if there)

    def naming(self, source: str) -> str | None:
        """Give the order with a source in it; None where it need not be named."""
        if source in self.order or (not self.sources and source in BY_THEMSELVES):
            return None
        if source == "people":
            return ",".join((source, *self.order))
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
    checks.check(settings)
    return settings


def remarks(environment: Mapping[str, str] | None = None) -> list[str]:
    """Say of each variable that looks like a setting and is none what may be meant.

    It stops nothing: after a step back to an older version there are such, too.
    """
    names = [PREFIX + item.name.upper() for item in fields(Settings)]
    known = {*names, *(f"{name}_FILE" for name in names)}
    given = os.environ if environment is None else environment
    return checks.remarks(given, known)


def make_folder(settings: Settings) -> None:
    """Make the data folder, readable by its owner only; SetupError if it refuses.

    And the public one, where there is one, which everybody may read.
    """
    _make_folder(settings.data, 0o700)
    if settings.public:
        _make_folder(settings.public, 0o755)


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


def _make_folder(folder: Path, mode: int) -> None:
    try:
        folder.mkdir(mode=mode, parents=True, exist_ok=True)
        probe = folder / f".probe-{secrets.token_hex(4)}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        reason = error.strerror or str(error)
        raise SetupError(f"the folder {folder} cannot be written: {reason}") from error


def has_secret(settings: Settings) -> bool:
    """Say whether there is a key already, set or kept."""
    return bool(settings.secret_key) or (settings.data / "secret-key").exists()


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


def _read(item: Field[Any], kind: type, text: str) -> object:  # noqa: PLR0911 - one a kind
    variable = PREFIX + item.name.upper()
    if kind in WORDS:
        words = WORDS[kind]
        if text.lower() not in words:
            known = " or ".join(word for word in words if word.isalpha())
            raise SetupError(f"{variable} must be {known}, not {quoted(text)}")
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
    if kind in READERS:
        try:
            return READERS[kind](text)
        except BadInputError as error:
            raise SetupError(f"{variable}: {error}") from error
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
