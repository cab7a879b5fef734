"""Letters and links: mail that waits to be sent, and what it lets people do."""

import sqlalchemy as sa
from alembic import op

revision = "2026_12_01_letters_and_links"
down_revision = "2026_11_30_staying_and_leaving"


def upgrade() -> None:
    """Go forward."""
    op.create_table(
        "link",
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("purpose", sa.String(8), nullable=False),
        sa.Column("person", sa.Integer()),
        sa.Column("address", sa.String(254)),
        sa.Column("password", sa.String(255)),
        sa.Column("invited", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person"], ["person.id"], name="fk_link_person_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("digest", name="pk_link"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_link_person", "link", ["person"])
    op.create_index("ix_link_address", "link", ["address"])
    op.create_index("ix_link_ends_at", "link", ["ends_at"])
    op.create_table(
        "letter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("address", sa.String(254)),
        sa.Column("seed", sa.String(32)),
        sa.Column("name", sa.String(32), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger()),
        sa.Column("lease_until", sa.BigInteger()),
        sa.Column("token", sa.String(32)),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("trouble", sa.String()),
        sa.PrimaryKeyConstraint("id", name="pk_letter"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_letter_work", "letter", ["state", "priority", "due_at"])
    op.create_index("ix_letter_ends_at", "letter", ["ends_at"])
