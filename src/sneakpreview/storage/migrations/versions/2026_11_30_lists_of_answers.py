"""Lists of answers: each far source's related list, kept with what else it said."""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_30_lists_of_answers"
down_revision = "2026_11_29_own_likes"


def upgrade() -> None:
    """Go forward."""
    op.add_column("answer", sa.Column("listed", sa.JSON()))
