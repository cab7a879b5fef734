"""Votes both ways: each place is written down from both ends; a like may have none."""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_26_votes_both_ways"
down_revision = "2026_11_25_sources_asked"


def upgrade() -> None:
    """Go forward."""
    op.add_column(
        "mark",
        sa.Column("votes", sa.Boolean(), nullable=False, server_default=sa.true()),
    )
    op.execute("CREATE TABLE listed AS SELECT * FROM related")
    op.drop_table("related")
    op.create_table(
        "related",
        sa.Column("film", sa.Integer(), nullable=False),
        sa.Column("candidate", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer()),
        sa.Column("back", sa.Integer()),
        sa.Column("known", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(
            ["film"], ["film.id"], name="fk_related_film_film", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["candidate"], ["film.id"], name="fk_related_candidate_film"
        ),
        sa.PrimaryKeyConstraint("film", "candidate", name="pk_related"),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO related (film, candidate, position, known)"
        " SELECT film, candidate, min(position), max(known) FROM listed"
        " GROUP BY film, candidate"
    )
    op.execute(
        "INSERT INTO related (film, candidate, back, known)"
        " SELECT listed.candidate, listed.film, min(listed.position), max(film.known)"
        " FROM listed JOIN film ON film.id = listed.film WHERE true"
        " GROUP BY listed.candidate, listed.film"
        " ON CONFLICT (film, candidate) DO UPDATE SET back = excluded.back"
    )
    op.execute(
        "DELETE FROM related WHERE (film, candidate) IN (SELECT film, candidate FROM"
        " (SELECT film, candidate, row_number() OVER"
        " (PARTITION BY film ORDER BY back, known DESC, candidate) AS place"
        " FROM related WHERE position IS NULL) AS ranked"
        " WHERE place > 20)"
    )
    op.drop_table("listed")
    op.create_index("ix_related_candidate", "related", ["candidate"])
