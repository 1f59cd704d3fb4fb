"""Database triggers that refuse to change or delete a decision, also for who has a database prompt.

One change is let through: a moderator's note, which may have to be forgotten, becomes empty while all else stays.
"""

from typing import Any

TABLE = "decisions_decision"
POSTGRESQL = (
    """
    CREATE FUNCTION decisions_append_only() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN
        IF TG_OP = 'UPDATE' AND NEW.note = '' AND (to_jsonb(NEW) - 'note') = (to_jsonb(OLD) - 'note') THEN
            RETURN NEW;
        END IF;
        RAISE EXCEPTION 'decisions are append-only';
    END $$
    """,
    """
    CREATE TRIGGER decisions_append_only BEFORE UPDATE OR DELETE ON decisions_decision
    FOR EACH ROW EXECUTE FUNCTION decisions_append_only()
    """,
)
UNDO = {
    "sqlite": (
        "DROP TRIGGER IF EXISTS decisions_append_only_update",
        "DROP TRIGGER IF EXISTS decisions_append_only_delete",
    ),
    "postgresql": (
        "DROP TRIGGER IF EXISTS decisions_append_only ON decisions_decision",
        "DROP FUNCTION IF EXISTS decisions_append_only",
    ),
}


def protect(connection: Any) -> None:
    """Create the triggers, over all columns that the table has now. Raises `KeyError` on an unknown database."""
    _run(connection, {"sqlite": _sqlite(_columns(connection)), "postgresql": POSTGRESQL}[connection.vendor])


def unprotect(connection: Any) -> None:
    """Drop the triggers; for migrations, and for emptying a test database."""
    _run(connection, UNDO[connection.vendor])


def _columns(connection: Any) -> list[str]:
    with connection.cursor() as cursor:
        return [column.name for column in connection.introspection.get_table_description(cursor, TABLE)]


def _sqlite(columns: list[str]) -> tuple[str, ...]:
    same = " AND ".join(f'NEW."{name}" IS OLD."{name}"' for name in columns if name != "note")
    changed = f"NOT (NEW.note = '' AND {same})"
    abort = "BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END"
    return (
        f"CREATE TRIGGER decisions_append_only_update BEFORE UPDATE ON {TABLE} WHEN {changed} {abort}",
        f"CREATE TRIGGER decisions_append_only_delete BEFORE DELETE ON {TABLE} {abort}",
    )


def _run(connection: Any, statements: tuple[str, ...]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
