"""Unpacking: the triggers by which the database empties bundles whose rows change.

So a bundle never outlives what it was made of, whoever writes: a site of an older
version, a copy, a restore, a hand. They are made with the table `related`; a migration
made them, too, and one that makes that table anew makes them anew.
"""

from sqlalchemy import DDL, Connection, event, text

from sneakpreview.storage.related import RelatedRow

# Also what is empty already is locked: somebody may be packing it from rows that are
# about to change. Nothing is added where rows go, since the film may be going itself.
# Looked up by an array, since a plan that is kept may be of a day when all rows went.
_FUNCTION = """
CREATE OR REPLACE FUNCTION empty_bundles() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  gone integer[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO bundle (film) SELECT DISTINCT film FROM newer ORDER BY film
    ON CONFLICT (film) DO UPDATE SET votes = NULL WHERE bundle.votes IS NOT NULL;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO bundle (film)
    SELECT film FROM older UNION SELECT film FROM newer ORDER BY film
    ON CONFLICT (film) DO UPDATE SET votes = NULL WHERE bundle.votes IS NOT NULL;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT array_agg(DISTINCT film) INTO gone FROM older;
    PERFORM FROM bundle WHERE film = ANY (gone) ORDER BY film FOR UPDATE;
    UPDATE bundle SET votes = NULL WHERE film = ANY (gone) AND votes IS NOT NULL;
  ELSE
    UPDATE bundle SET votes = NULL;
  END IF;
  RETURN NULL;
END $$
"""
_CALLED = """
CREATE TRIGGER related_{name} AFTER {event} ON related {rows}
FOR EACH STATEMENT EXECUTE FUNCTION empty_bundles()
"""
_OLDER, _NEWER = "OLD TABLE AS older", "NEW TABLE AS newer"
_ADD = """
  INSERT INTO bundle (film) VALUES (new.film)
  ON CONFLICT (film) DO UPDATE SET votes = NULL WHERE bundle.votes IS NOT NULL;
"""
_EMPTY = """
  UPDATE bundle SET votes = NULL WHERE film = old.film AND votes IS NOT NULL;
"""
_EACH = """
CREATE TRIGGER related_{name} AFTER {event} ON related FOR EACH ROW BEGIN {work} END
"""

STATEMENTS = {
    "postgresql": (
        _FUNCTION,
        *(
            _CALLED.format(name=name, event=event, rows=f"REFERENCING {rows}")
            for name, event, rows in (
                ("added", "INSERT", _NEWER),
                ("changed", "UPDATE", f"{_OLDER} {_NEWER}"),
                ("gone", "DELETE", _OLDER),
            )
        ),
        _CALLED.format(name="emptied", event="TRUNCATE", rows=""),
    ),
    "sqlite": (
        _EACH.format(name="added", event="INSERT", work=_ADD),
        _EACH.format(name="changed", event="UPDATE", work=_ADD),
        _EACH.format(name="moved", event="UPDATE OF film", work=_EMPTY),
        _EACH.format(name="gone", event="DELETE", work=_EMPTY),
    ),
}
"""What makes them, by the kind of database."""

for _dialect, _statements in STATEMENTS.items():
    for _statement in _statements:
        event.listen(
            RelatedRow.__table__,
            "after_create",
            DDL(_statement).execute_if(dialect=_dialect),  # type: ignore[no-untyped-call]
        )


def forget(connection: Connection) -> None:
    """Remove from PostgreSQL what stays there when the tables are gone."""
    connection.execute(text("DROP FUNCTION IF EXISTS empty_bundles() CASCADE"))
