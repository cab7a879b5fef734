"""Every table of the database in one place, for migrations and tests."""

from sneakpreview.storage import (
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
nouns = (films, hosts, limits, marks, people, pictures, related, sessions)
