"""Identities by providers, and who is on the way to one."""

import sqlalchemy as sa
from alembic import op

revision = "2026_12_03_identities"
down_revision = "2026_12_02_passkeys_and_codes"


def upgrade() -> None:
    """Go forward."""
    op.add_column(
        "person",
        sa.Column("vouched", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.create_table(
        "identity",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("issuer", sa.String(255), nullable=False),
        sa.Column("subject", sa.String(255), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("called", sa.String(254), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(
            ["person"],
            ["person.id"],
            name="fk_identity_person_person",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_identity"),
        sa.UniqueConstraint("issuer", "subject", name="uq_identity_issuer"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_identity_person", "identity", ["person"])
    op.create_table(
        "crossing",
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("bound", sa.LargeBinary(32), nullable=False),
        sa.Column("provider", sa.String(30), nullable=False),
        sa.Column("errand", sa.String(8), nullable=False),
        sa.Column("person", sa.Integer()),
        sa.Column("back", sa.String(500), nullable=False),
        sa.Column("joins", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person"],
            ["person.id"],
            name="fk_crossing_person_person",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("digest", name="pk_crossing"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_crossing_person", "crossing", ["person"])
    op.create_index("ix_crossing_ends_at", "crossing", ["ends_at"])
