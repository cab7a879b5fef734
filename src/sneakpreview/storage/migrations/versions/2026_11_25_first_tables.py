"""The first tables: films and their lists, people, marks and sessions."""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_25_first_tables"
down_revision = None

NARROW = {"sqlite_with_rowid": False}


def upgrade() -> None:
    """Go forward."""
    op.create_table(
        "film",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(6), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("year", sa.Integer()),
        sa.Column("runtime", sa.Integer()),
        sa.Column("known", sa.Double(), nullable=False),
        sa.Column("score", sa.Double()),
        sa.Column("votes", sa.Integer()),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("wants_list", sa.Boolean(), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger()),
        sa.Column("lease_until", sa.BigInteger()),
        sa.Column("token", sa.String(32)),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("trouble", sa.String()),
        sa.Column("fetched_at", sa.BigInteger()),
        sa.Column("listed_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name="pk_film"),
    )
    op.create_index("ix_film_work", "film", ["state", "priority", "due_at"])
    op.create_table(
        "facts",
        _film("facts"),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("film", name="pk_facts"),
    )
    op.create_table(
        "tag",
        _film("tag"),
        sa.Column("field", sa.String(8), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("film", "field", "value", name="pk_tag"),
        **NARROW,
    )
    op.create_table(
        "related",
        _film("related"),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("candidate", sa.Integer(), nullable=False),
        sa.Column("known", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate"], ["film.id"], name="fk_related_candidate_film"
        ),
        sa.PrimaryKeyConstraint("film", "position", name="pk_related"),
        **NARROW,
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("email", sa.String(254)),
        sa.Column("password", sa.String(255)),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("fs_uniquifier", sa.String(64), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("confirmed_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.UniqueConstraint("email", name="uq_person_email"),
        sa.UniqueConstraint("fs_uniquifier", name="uq_person_fs_uniquifier"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "mark",
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("film", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(4), nullable=False),
        sa.Column("marked_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["film"], ["film.id"], name="fk_mark_film_film"),
        _person("mark"),
        sa.PrimaryKeyConstraint("person", "film", name="pk_mark"),
        **NARROW,
    )
    op.create_index("ix_mark_list", "mark", ["person", "kind", "marked_at"])
    op.create_table(
        "session",
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.Column("agent", sa.String(200), nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        _person("session"),
        sa.PrimaryKeyConstraint("digest", name="pk_session"),
        **NARROW,
    )
    op.create_index("ix_session_person", "session", ["person"])
    op.create_index("ix_session_seen_at", "session", ["seen_at"])
    op.create_table(
        "rate_limit",
        sa.Column("digest", sa.LargeBinary(16), nullable=False),
        sa.Column("earned_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_rate_limit"),
        **NARROW,
    )
    op.create_index("ix_rate_limit_earned_at", "rate_limit", ["earned_at"])


def _film(table: str) -> sa.Column[int]:
    key = sa.ForeignKey("film.id", name=f"fk_{table}_film_film", ondelete="CASCADE")
    return sa.Column("film", sa.Integer(), key, nullable=False)


def _person(table: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_person_person"
    return sa.ForeignKeyConstraint(
        ["person"], ["person.id"], name=name, ondelete="CASCADE"
    )
