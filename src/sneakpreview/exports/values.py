"""What a cell of a table or a value of a document says: a title, an id, a rating.

Nothing here raises but for a rating: what cannot be read is not known.
"""

import math
import re
from datetime import UTC, datetime

from sneakpreview.domain.bounds import LONGEST
from sneakpreview.domain.errors import quoted
from sneakpreview.domain.film import FilmId, is_film_id
from sneakpreview.domain.plaintext import clean

FIRST_YEAR, LAST_YEAR = 1870, 2100
"""Of films; those before were not filmed."""

_MOST_READ = 4 * LONGEST
_YEAR = re.compile(r"(\d{4})(?:\.0)?", re.ASCII)
_NUMBER = re.compile(r"([1-9]\d{0,8})(?:\.0)?", re.ASCII)
_IMDB = re.compile(r"(?:tt)?0*([1-9]\d{0,8})(?:\.0)?", re.ASCII)
_OLD_MOMENT = re.compile(
    r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (\d\d):(\d\d):(\d\d) (\d{4})", re.ASCII
)
_MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec"


class UnreadableError(ValueError):
    """A rating that is none; its text says what stands there."""


def title(value: object) -> str | None:
    """Read a title, fit to be shown on a line; a film may be called by a number."""
    return clean(_text(value)[:_MOST_READ])[:LONGEST].strip() or None


def year(value: object) -> int | None:
    """Read the year of a film."""
    found = _YEAR.fullmatch(_text(value).strip())
    number = int(found[1]) if found else 0
    return number if FIRST_YEAR <= number <= LAST_YEAR else None


def imdb(value: object) -> FilmId | None:
    """Read an IMDb id, also where it is a number alone or has lost its noughts."""
    found = _IMDB.fullmatch(_text(value).strip())
    text = f"tt{found[1]:0>7}" if found else ""
    return FilmId(text) if is_film_id(text) else None


def number(value: object) -> int | None:
    """Read a number from 1 such as TMDB gives to films."""
    found = _NUMBER.fullmatch(_text(value).strip())
    return int(found[1]) if found else None


def rating(value: object, best: int) -> float | None:
    """Read a rating on a scale up to `best` as one up to 10; None where there is none.

    UnreadableError for anything that is no rating on that scale.
    """
    text = _text(value).strip()
    if not text:
        return None
    try:
        found = float(text.replace(",", "."))
    except ValueError:
        found = math.nan
    if not 0 <= found <= best:
        raise UnreadableError(f"{quoted(text)} is no rating from 0 to {best}")
    return found * 10 / best if found > 0 else None


def moment(value: object) -> datetime | None:
    """Read a day or a moment as ISO 8601, a Unix time or the old IMDb write it.

    A day is its first moment, and one without a time zone is in UTC.
    """
    text = _text(value).strip()
    try:
        if text.isdigit():
            read = datetime.fromtimestamp(int(text[:11]), UTC)
        elif old := _OLD_MOMENT.fullmatch(text):
            month, *others = old.groups()
            day, hour, minute, second, year_ = map(int, others)
            place = _MONTHS.index(month) // 3 + 1
            read = datetime(year_, place, day, hour, minute, second, tzinfo=UTC)
        else:
            read = datetime.fromisoformat(text)
            read = read.astimezone(UTC) if read.tzinfo else read.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
    return read if FIRST_YEAR <= read.year <= LAST_YEAR else None


def _text(value: object) -> str:
    """Write a number as a cell would have it; anything but it and text says nothing."""
    if isinstance(value, str):
        return value
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value) if is_number else ""
