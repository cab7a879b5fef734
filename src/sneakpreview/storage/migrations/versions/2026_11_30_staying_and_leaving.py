"""Staying and leaving: accounts that go in a week, and invitations to come."""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_30_staying_and_leaving"
down_revision = "2026_11_30_sessions_proved"


def upgrade() -> None:
    """Go forward."""
    op.add_column("person", sa.Column("leaving_at", sa.BigInteger()))
    op.add_column("person", sa.Column("leaving_seen_at", sa.BigInteger()))
    op.add_column(
        "person",
        sa.Column("sent_away", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.create_table(
        "invitation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("email", sa.String(254)),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_invitation"),
        sa.UniqueConstraint("digest", name="uq_invitation_digest"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_invitation_email", "invitation", ["email"])
    op.create_index("ix_invitation_ends_at", "invitation", ["ends_at"])
