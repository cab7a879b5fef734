"""Own likes: how many people like a film here, and whose turn a night's work is."""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_29_own_likes"
down_revision = "2026_11_26_votes_both_ways"


def upgrade() -> None:
    """Go forward."""
    op.add_column(
        "film", sa.Column("liked", sa.Integer(), nullable=False, server_default="0")
    )
    op.add_column("film", sa.Column("told", sa.Double()))
    op.add_column("related", sa.Column("told", sa.Double()))
    op.create_table(
        "chore",
        sa.Column("name", sa.String(16), nullable=False),
        sa.Column("done_at", sa.BigInteger()),
        sa.Column("lease_until", sa.BigInteger()),
        sa.Column("token", sa.String(32)),
        sa.PrimaryKeyConstraint("name", name="pk_chore"),
        sqlite_with_rowid=False,
    )
