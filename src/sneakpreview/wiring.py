"""The parts of a running site, put together from its settings."""

import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from math import inf
from typing import TYPE_CHECKING

from sqlalchemy import Engine
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session, sessionmaker

from sneakpreview import __version__
from sneakpreview.domain.errors import SetupError, quoted
from sneakpreview.domain.mailserver import MailServer, mail_server
from sneakpreview.domain.provider import FORWARD
from sneakpreview.gate import SharedGate
from sneakpreview.metrics import connections
from sneakpreview.metrics.sources import MeteredGate
from sneakpreview.posters.store import Store
from sneakpreview.providers.base import Speaker
from sneakpreview.providers.registry import speakers
from sneakpreview.settings import PREFIX, Settings, has_secret, secret
from sneakpreview.sources.base import Source
from sneakpreview.sources.http import Way
from sneakpreview.sources.pictures import Pictures
from sneakpreview.sources.registry import MAKERS, Means, lacking, sources
from sneakpreview.storage.base import connect, reading, sessions
from sneakpreview.storage.seal import Seal
from sneakpreview.storage.uploads import Uploads
from sneakpreview.usecases.search_titles import TitleSearch

if TYPE_CHECKING:
    from sneakpreview.storage.redislimits import RedisLimits

ANSWERS = "answers"  # the folder of what servers let us keep
IDLE = 60.0
"""Seconds for which a transaction may stand still and keep rows locked. None of ours
asks a server or reads a file meanwhile: it takes a process that is frozen."""


@dataclass(frozen=True, slots=True)
class Post:
    """How letters are sent: by which server, from whom, and where their links lead."""

    server: MailServer
    sender: str
    site: str


@dataclass(frozen=True, slots=True)
class Parts:
    """What the entry points hand down: settings, database, sources, titles, files.

    `off` names the sources that are off, each with the setting that it lacks, if it
    lacks one. There is no `post` where the operator named no mail server, and no
    `redis` where limits are counted in the database. `speakers` speak with the
    providers, by their names.
    """

    settings: Settings
    engine: Engine
    sources: tuple[Source, ...]
    off: Mapping[str, str | None]
    writing: sessionmaker[Session]
    reading: sessionmaker[Session]
    titles: TitleSearch
    pictures: Pictures
    posters: Store
    uploads: Uploads
    post: Post | None
    speakers: Mapping[str, Speaker]
    redis: "RedisLimits | None"

    @property
    def issuers(self) -> frozenset[str]:
        """Give the issuers whose word is taken for who somebody is."""
        found = {one.provider.issuer for one in self.speakers.values()}
        return frozenset(
            found | ({FORWARD} if self.settings.forward_auth_header else set())
        )


def assemble(settings: Settings, patience: float = inf) -> Parts:
    """Open the database and the sources; nothing is migrated or built yet.

    `patience`: seconds for which a source is waited for, where they are fewer than
    usual.

    SetupError if the database's URL is none, or needs a driver that is not here,
    or if a source is named that there is not or that lacks what it needs, or a Redis
    without its package.
    """
    engine = open_database(settings.database, IDLE)
    connections.watch(engine)
    writing = sessions(engine)
    to = replace(way(settings, writing), patience=patience)
    order, has = settings.order, _means(settings, to)
    _check(order, has)
    known = sources(order, has)
    return Parts(
        settings=settings,
        engine=engine,
        sources=known,
        off={name: _lacking(name, has) for name in MAKERS if name not in order},
        writing=writing,
        reading=reading(engine),
        titles=TitleSearch(known, reading(engine)),
        pictures=Pictures(known, has.way),
        posters=Store(
            settings.public_folder / "posters", settings.poster_space * 1_000_000
        ),
        uploads=Uploads(settings.data / "imports"),
        post=_post(settings),
        speakers=speakers(settings.providers, to.agent),
        redis=_redis(settings.redis_url),
    )


def link_key(settings: Settings) -> bytes:
    """Give the key that links in letters are made with; see `domain/link.py`."""
    return hmac.digest(secret(settings).encode(), b"links", "sha256")


def crossing_key(settings: Settings) -> bytes:
    """Give the key of what goes along to a provider; see `providers/base.py`."""
    return hmac.digest(secret(settings).encode(), b"crossings", "sha256")


def factor_seal(settings: Settings) -> Seal:
    """Give the seal of the secrets that apps make codes from."""
    key = hmac.digest(secret(settings).encode(), b"second factors", "sha256")
    return Seal(key)


def key_mark(settings: Settings) -> str:
    """Tell the secret key from others, and nothing of it; empty if there is none."""
    if not has_secret(settings):
        return ""
    return hmac.digest(secret(settings).encode(), b"backups", "sha256").hex()[:16]


def _post(settings: Settings) -> Post | None:
    if not settings.mail_url:
        return None
    return Post(mail_server(settings.mail_url), settings.mail_from, settings.site)


def _redis(url: str) -> "RedisLimits | None":
    if not url:
        return None
    try:
        from sneakpreview.storage.redislimits import RedisLimits  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise SetupError(
            f"{PREFIX}REDIS_URL needs the package redis:"
            " `.venv/bin/pip install -e '.[redis]'` where the project is, or"
            " `pip install 'sneakpreview[redis]'`"
        ) from error
    return RedisLimits(url)


def _means(settings: Settings, to: Way) -> Means:
    """Give what sources are made from."""
    return Means(
        way=to,
        catalogue=settings.data / "catalogue",
        people=settings.people_file,
        imdb_index=settings.data / "imdb.sqlite",
        imdb_data=settings.imdb_data,
        tmdb_key=settings.tmdb_key,
        contact=settings.contact,
        country=settings.country,
        prefix=PREFIX,
    )


def way(settings: Settings, writing: sessionmaker[Session]) -> Way:
    """Give the one way out to the network, which all sources share."""
    contact = f" (+{settings.contact})" if settings.contact else ""
    return Way(
        gate=MeteredGate(SharedGate(writing, budgets(settings), now)),
        agent=f"SneakPreview/{__version__}{contact}",
        mirrors=settings.mirrors,
        memory=settings.data / ANSWERS,
    )


def needs(settings: Settings) -> dict[str, str]:
    """Digest what each source was given that cannot be without, by the source's name.

    It tells that a key has changed, and nothing of the key.
    """
    key, found = secret(settings).encode(), {}
    for name in settings.order:
        need = MAKERS[name].needs
        if need is not None:
            digest = hmac.digest(key, str(getattr(settings, need)).encode(), "sha256")
            found[name] = digest.hex()[:16]
    return found


def budgets(settings: Settings) -> dict[str, int]:
    """Give the requests a day that each source may be sent."""
    return {
        "tmdb": settings.tmdb_budget,
        "wikidata": settings.wikidata_budget,
        "imdb": settings.imdb_budget,
    }


def _check(order: Sequence[str], has: Means) -> None:
    for name in order:
        if name not in MAKERS:
            raise SetupError(
                f"{PREFIX}SOURCES names {quoted(name)};"
                f" the sources are {', '.join(MAKERS)}"
            )
        setting = _lacking(name, has)
        if setting is not None:
            raise SetupError(f"{PREFIX}SOURCES names {name}, which needs {setting}")


def _lacking(name: str, has: Means) -> str | None:
    needs = lacking(name, has)
    return None if needs is None else f"{PREFIX}{needs.upper()}"


def open_database(url: str, idle: float | None = None) -> Engine:
    """Open the database of a URL; SetupError if that is none, or lacks its driver.

    `idle` is as `connect` has it.
    """
    # No message repeats the URL: it may hold a password.
    try:
        return connect(url, idle=idle)
    except ModuleNotFoundError as error:
        raise SetupError(
            f"the database's URL needs the driver {error.name}, which is not"
            " installed: write postgresql+psycopg://… for PostgreSQL"
        ) from error
    except (ArgumentError, ValueError) as error:
        raise SetupError(
            "the database's URL is not understood: write one such as"
            " postgresql+psycopg://user@host/name"
        ) from error


def now() -> datetime:
    """Tell the time, in UTC: the one clock of the whole site."""
    return datetime.now(UTC)
