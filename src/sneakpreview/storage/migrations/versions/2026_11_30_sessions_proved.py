"""Sessions proved: when whoever has a session last proved who they are."""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_30_sessions_proved"
down_revision = "2026_11_30_marks_imported"


def upgrade() -> None:
    """Go forward; sessions from before have proved nothing lately."""
    op.add_column(
        "session",
        sa.Column("proved_at", sa.BigInteger(), nullable=False, server_default="0"),
    )
