"""Marks imported: files that people send, and what became of each row of them."""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_30_marks_imported"
down_revision = "2026_11_30_lists_of_answers"


def upgrade() -> None:
    """Go forward."""
    op.create_table(
        "import",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("file", sa.String(32), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("threshold", sa.Double(), nullable=False),
        sa.Column("site", sa.String(32)),
        sa.Column("total", sa.Integer()),
        sa.Column("read", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("finished_at", sa.BigInteger()),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger()),
        sa.Column("lease_until", sa.BigInteger()),
        sa.Column("token", sa.String(32)),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("trouble", sa.String()),
        sa.ForeignKeyConstraint(
            ["person"],
            ["person.id"],
            name="fk_import_person_person",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_import"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_import_work", "import", ["state", "priority", "due_at"])
    op.create_index("ix_import_person", "import", ["person"])
    op.create_table(
        "import_row",
        sa.Column("import", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("title", sa.String()),
        sa.Column("year", sa.Integer()),
        sa.Column("imdb", sa.Integer()),
        sa.Column("same", sa.LargeBinary(12), nullable=False),
        sa.Column("kind", sa.String(4)),
        sa.Column("votes", sa.Boolean(), nullable=False),
        sa.Column("marked_at", sa.BigInteger(), nullable=False),
        sa.Column("outcome", sa.String(10), nullable=False),
        sa.Column("reason", sa.String()),
        sa.Column("film", sa.Integer()),
        sa.Column("candidates", sa.JSON()),
        sa.Column("chosen", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import"],
            ["import.id"],
            name="fk_import_row_import_import",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("import", "number", name="pk_import_row"),
        sqlite_with_rowid=False,
    )
    for column in ("outcome", "same", "film"):
        op.create_index(f"ix_import_row_{column}", "import_row", ["import", column])
