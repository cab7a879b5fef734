"""Live sources: what each said, their hosts, pictures, and who looks after them."""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_25_live_sources"
down_revision = "2026_11_25_first_tables"

NARROW = {"sqlite_with_rowid": False}


def upgrade() -> None:
    """Go forward."""
    op.add_column("film", sa.Column("listed_from", sa.String(16)))
    op.add_column(
        "person",
        sa.Column("operator", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    # Whoever made the first account looks after the site.
    op.execute(
        "UPDATE person SET operator = true WHERE id ="
        " (SELECT min(id) FROM person WHERE email IS NOT NULL)"
    )
    # By these it is quickly said that nothing names a film.
    op.create_index("ix_mark_film", "mark", ["film"])
    op.create_index("ix_related_candidate", "related", ["candidate"])
    op.create_table(
        "answer",
        _film("answer"),
        sa.Column("source", sa.String(16), nullable=False),
        sa.Column("fetched_at", sa.BigInteger(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("film", "source", name="pk_answer"),
    )
    op.create_index("ix_answer_age", "answer", ["source", "fetched_at"])
    op.create_table(
        "alias",
        sa.Column("provisional", sa.Integer(), autoincrement=False, nullable=False),
        _film("alias"),
        sa.PrimaryKeyConstraint("provisional", name="pk_alias"),
        **NARROW,
    )
    op.create_index("ix_alias_film", "alias", ["film"])
    op.create_table(
        "host",
        sa.Column("name", sa.String(253), nullable=False),
        sa.Column("source", sa.String(16), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("spent", sa.Integer(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("closed_until", sa.BigInteger()),
        sa.Column("blocked_since", sa.BigInteger()),
        sa.Column("broken_since", sa.BigInteger()),
        sa.Column("succeeded_at", sa.BigInteger()),
        sa.Column("trouble", sa.String()),
        sa.PrimaryKeyConstraint("name", name="pk_host"),
        **NARROW,
    )
    op.create_table(
        "picture",
        _film("picture"),
        sa.Column("source", sa.String(16), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger()),
        sa.Column("lease_until", sa.BigInteger()),
        sa.Column("token", sa.String(32)),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("trouble", sa.String()),
        sa.Column("digest", sa.String(16)),
        sa.Column("fetched_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("film", name="pk_picture"),
    )
    op.create_index("ix_picture_work", "picture", ["state", "priority", "due_at"])


def _film(table: str) -> sa.Column[int]:
    key = sa.ForeignKey("film.id", name=f"fk_{table}_film_film", ondelete="CASCADE")
    return sa.Column("film", sa.Integer(), key, nullable=False)
