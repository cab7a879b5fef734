"""Big tables: what a migration does to them while a site serves.

docs/operations.md has the rules that every migration keeps to.
"""

from collections.abc import Sequence

from alembic import op

BIG = frozenset(
    {
        "answer",
        "bundle",
        "facts",
        "film",
        "import_row",
        "mark",
        "mention",
        "person",
        "picture",
        "related",
        "session",
        "tag",
    }
)
"""Tables of so many rows that nobody waits until all of them have been gone through."""


def create_index(name: str, table: str, columns: Sequence[str]) -> None:
    """Make an index while others go on writing, as all that a migration does.

    It is no part of the migration's transaction, so that who is killed meanwhile
    leaves a part of it, which the next try throws away. On SQLite writers wait.
    """
    context = op.get_context()
    if context.dialect.name == "sqlite":
        op.create_index(name, table, columns)
        return
    with context.autocommit_block():
        op.drop_index(
            name, table_name=table, if_exists=True, postgresql_concurrently=True
        )
        op.create_index(name, table, columns, postgresql_concurrently=True)


def widen_key(table: str, key: Sequence[str], include: Sequence[str]) -> None:
    """Let the primary key's index hold more columns, as all that a migration does.

    On PostgreSQL alone: on SQLite a table lies in its key as a whole. The new index is
    made beside the old one, and takes its place in a moment.
    """
    context = op.get_context()
    if context.dialect.name == "sqlite":
        return
    name, new = f"pk_{table}", f"pk_{table}_new"
    with context.autocommit_block():
        op.drop_index(
            new, table_name=table, if_exists=True, postgresql_concurrently=True
        )
        op.create_index(
            new,
            table,
            key,
            unique=True,
            postgresql_include=include,
            postgresql_concurrently=True,
        )
    op.execute(
        f"ALTER TABLE {table} DROP CONSTRAINT {name},"
        f" ADD CONSTRAINT {name} PRIMARY KEY USING INDEX {new}"
    )
