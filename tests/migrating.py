"""What a migration may do while a site of the version before it is serving."""

import re
from collections.abc import Iterable

from sneakpreview.storage.bigtables import BIG

NEW_KEY = r"DROP CONSTRAINT (?P<k>\S+), ADD CONSTRAINT (?P=k) PRIMARY KEY USING INDEX "
FORMS = (
    (r"CREATE (UNIQUE )?INDEX CONCURRENTLY ", None),
    (r"DROP INDEX CONCURRENTLY ", None),
    (r"CREATE (UNIQUE )?INDEX \S+ ON {big} ", "writers wait for the whole index"),
    (r"(UPDATE|DELETE FROM) {big} ", "all rows are locked at once"),
    (r"ALTER TABLE {old} ADD COLUMN (?!.*NOT NULL)(?!.*DEFAULT)", None),
    (r"ALTER TABLE {old} ADD COLUMN .*DEFAULT ('[^']*'|\d+|true|false)( |$)", None),
    (r"ALTER TABLE {old} ADD COLUMN ", "the code before leaves the column out"),
    (rf"ALTER TABLE {{old}} {NEW_KEY}", None),
    (r"ALTER TABLE {old} ", "the code before knows it otherwise"),
    (r"DROP ", "the code before may use it"),
)
"""Statements, and what is wrong with them; the first that fits decides."""


def troubles(statements: Iterable[str]) -> dict[str, list[str]]:
    """Say what is wrong, by the revision whose migration does it.

    Tables that one of these migrations has made are nobody's yet. The statement that
    names a revision is the last of its migration.
    """
    found: dict[str, list[str]] = {}
    new: set[str] = set()
    wrong: list[str] = []
    for statement in (" ".join(one.split()) for one in statements):
        if made := re.match(r"CREATE TABLE (\S+)", statement):
            new.add(made[1].strip('"'))
        ended = re.match(
            r"(?:UPDATE|INSERT INTO) alembic_version .*?'(\w+)'", statement
        )
        if ended:
            found[ended[1]], wrong = wrong, []
        elif reason := trouble(statement, new):
            wrong.append(f"{reason}: {statement}")
    return found


def trouble(statement: str, new: set[str]) -> str | None:
    """Say what is wrong with a statement; None where nothing is."""
    big = "|".join(sorted(BIG - new)) or "-"
    young = "|".join(sorted(new)) or "-"
    for form, reason in FORMS:
        known = form.replace("{big}", f'"?({big})"?')
        if re.match(known.replace("{old}", f'(?!"?({young})"? )\\S+'), statement):
            return reason
    return None
