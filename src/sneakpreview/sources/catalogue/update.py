"""The operator's own edition of the catalogue, which `catalogue update` made."""

from pathlib import Path

import structlog

from sneakpreview.domain.errors import SetupError
from sneakpreview.sources.catalogue.datafile import DataFile

FILE = "films.dat"

log = structlog.get_logger()


def updated(folder: Path) -> bytes | None:
    """Read the updated file; None where there is none, or where it cannot be used.

    A damaged file, or one that another version wrote, is left alone and told of.
    """
    path = folder / FILE
    try:
        content = path.read_bytes()
        DataFile(content)
    except FileNotFoundError:
        return None
    except (OSError, SetupError) as error:
        log.warning(
            "the updated catalogue cannot be used; the built-in one is",
            path=str(path),
            reason=getattr(error, "strerror", None) or "damaged or of another version",
            mend="sneakpreview catalogue update",
        )
        return None
    return content
