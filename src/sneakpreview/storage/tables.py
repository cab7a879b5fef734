"""Every table of the database in one place, for migrations and tests."""

from sneakpreview.storage import (
    films,
    limits,
    marks,
    people,
    pictures,
    related,
    sessions,
)
from sneakpreview.storage.base import Base

metadata = Base.metadata
nouns = (films, limits, marks, people, pictures, related, sessions)
