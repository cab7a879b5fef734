"""Every table of the database in one place, for migrations and tests."""

from sneakpreview.storage import (
    aliases,
    answers,
    films,
    hosts,
    limits,
    marks,
    people,
    pictures,
    related,
    sessions,
)
from sneakpreview.storage.base import Base

metadata = Base.metadata
nouns = (
    aliases,
    answers,
    films,
    hosts,
    limits,
    marks,
    people,
    pictures,
    related,
    sessions,
)
