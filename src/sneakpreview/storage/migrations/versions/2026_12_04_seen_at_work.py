"""Processes, seen at work, and the request that asked first for each piece of work."""

import sqlalchemy as sa
from alembic import op

revision = "2026_12_04_seen_at_work"
down_revision = "2026_12_03_identities"

WORK = ("film", "picture", "import", "letter")


def upgrade() -> None:
    """Go forward."""
    for table in WORK:
        op.add_column(table, sa.Column("request", sa.String(64)))
    op.create_table(
        "process",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("host", sa.String(64), nullable=False),
        sa.Column("version", sa.String(32), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger()),
        sa.Column("lanes", sa.JSON(), nullable=False),
        sa.Column("trouble", sa.String(200)),
        sa.Column("troubled_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name="pk_process"),
        sqlite_with_rowid=False,
    )
