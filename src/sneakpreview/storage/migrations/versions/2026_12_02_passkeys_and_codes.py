"""Passkeys, a code beside the password, and what helps who has lost it."""

import sqlalchemy as sa
from alembic import op

revision = "2026_12_02_passkeys_and_codes"
down_revision = "2026_12_01_letters_and_links"


def upgrade() -> None:
    """Go forward."""
    op.add_column(
        "person",
        sa.Column(
            "password_short", sa.Boolean(), nullable=False, server_default=sa.false()
        ),
    )
    op.create_table(
        "passkey",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("host", sa.String(253), nullable=False),
        sa.Column("credential", sa.LargeBinary(1023), nullable=False),
        sa.Column("public_key", sa.LargeBinary(2048), nullable=False),
        sa.Column("handle", sa.LargeBinary(32), nullable=False),
        sa.Column("sign_count", sa.BigInteger(), nullable=False),
        sa.Column("transports", sa.String(100), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(
            ["person"],
            ["person.id"],
            name="fk_passkey_person_person",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_passkey"),
        sa.UniqueConstraint("credential", name="uq_passkey_credential"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_passkey_person", "passkey", ["person"])
    op.create_table(
        "second_factor",
        sa.Column("person", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary(200), nullable=False),
        sa.Column("step", sa.BigInteger(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person"],
            ["person.id"],
            name="fk_second_factor_person_person",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person", name="pk_second_factor"),
    )
    op.create_table(
        "recovery_code",
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person"],
            ["person.id"],
            name="fk_recovery_code_person_person",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person", "digest", name="pk_recovery_code"),
        sqlite_with_rowid=False,
    )
