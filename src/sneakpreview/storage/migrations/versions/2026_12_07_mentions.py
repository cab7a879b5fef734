"""Mentions: what lists name that is not here; and whose lists a place is of."""

import sqlalchemy as sa
from alembic import op

revision = "2026_12_07_mentions"
down_revision = "2026_12_06_bundles"


def upgrade() -> None:
    """Go forward; lists that are read from now on mention what they name."""
    op.create_table(
        "mention",
        sa.Column("film", sa.Integer(), nullable=False),
        sa.Column("named", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("position_from", sa.String(64)),
        sa.ForeignKeyConstraint(
            ["film"], ["film.id"], name="fk_mention_film_film", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("film", "named", name="pk_mention"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_mention_named", "mention", ["named"])
    op.add_column("related", sa.Column("position_from", sa.String(64)))
    op.add_column("related", sa.Column("back_from", sa.String(64)))
