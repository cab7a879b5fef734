"""Bundles: the votes that a film casts in one row, emptied as its rows change."""

import sqlalchemy as sa
from alembic import op

from sneakpreview.storage.unpacking import STATEMENTS

revision = "2026_12_06_bundles"
down_revision = "2026_12_05_votes_in_the_key"


def upgrade() -> None:
    """Go forward; the site packs what is there afterwards, beside its work."""
    op.create_table(
        "bundle",
        sa.Column("film", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("votes", sa.LargeBinary()),
        sa.ForeignKeyConstraint(
            ["film"], ["film.id"], name="fk_bundle_film_film", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("film", name="pk_bundle"),
    )
    unpacked = sa.text("votes IS NULL")
    op.create_index(
        "ix_bundle_unpacked",
        "bundle",
        ["film"],
        postgresql_where=unpacked,
        sqlite_where=unpacked,
    )
    for statement in STATEMENTS[op.get_context().dialect.name]:
        op.execute(statement)
