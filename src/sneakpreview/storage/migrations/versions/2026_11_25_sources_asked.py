"""Sources asked: which had their say on a film, and what a host was asked with."""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_25_sources_asked"
down_revision = "2026_11_25_live_sources"


def upgrade() -> None:
    """Go forward."""
    op.add_column(
        "film", sa.Column("asked", sa.String(), nullable=False, server_default="")
    )
    op.add_column("host", sa.Column("paused_until", sa.BigInteger()))
    op.add_column("host", sa.Column("needs", sa.String(16)))
    # Films whose page is open go between the others now.
    op.execute("UPDATE film SET priority = priority + 1 WHERE priority >= 2")
    op.execute("UPDATE picture SET priority = priority + 1 WHERE priority >= 2")
