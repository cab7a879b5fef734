"""What Alembic runs for each migration, over the connection it is handed."""

from alembic import context

from sneakpreview.storage import tables

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables.metadata,
    render_as_batch=True,
    # A connection that is in a transaction already keeps to that one.
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()
