"""Votes in the key: on PostgreSQL they are read from the index alone."""

from sneakpreview.storage.bigtables import widen_key

revision = "2026_12_05_votes_in_the_key"
down_revision = "2026_12_04_seen_at_work"


def upgrade() -> None:
    """Go forward."""
    widen_key("related", ["film", "candidate"], ["position", "back", "known"])
