"""Database triggers that refuse to change or delete a line of the log, also for who has a database prompt.

One change is let through: who was looked at is forgotten, or why, while all else stays.
"""

from typing import Any

TABLE = "reader_files_look"
POSTGRESQL = (
    """
    CREATE OR REPLACE FUNCTION looks_append_only() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN
        IF TG_OP = 'UPDATE' AND (NEW.id, NEW.by_id, NEW.kind, NEW.at) = (OLD.id, OLD.by_id, OLD.kind, OLD.at)
            AND (NEW.reason = OLD.reason OR NEW.reason = '')
            AND (NEW.reader_id IS NOT DISTINCT FROM OLD.reader_id OR NEW.reader_id IS NULL) THEN
            RETURN NEW;
        END IF;
        RAISE EXCEPTION 'the log of looks is append-only';
    END $$
    """,
    f"""
    CREATE TRIGGER looks_append_only BEFORE UPDATE OR DELETE ON {TABLE}
    FOR EACH ROW EXECUTE FUNCTION looks_append_only()
    """,
)
SAME = (
    'NEW.id IS OLD.id AND NEW.by_id IS OLD.by_id AND NEW.kind IS OLD.kind AND NEW."at" IS OLD."at" '
    "AND (NEW.reason IS OLD.reason OR NEW.reason = '') AND (NEW.reader_id IS OLD.reader_id OR NEW.reader_id IS NULL)"
)
ABORT = "BEGIN SELECT RAISE(ABORT, 'the log of looks is append-only'); END"
SQLITE = (
    f"CREATE TRIGGER looks_append_only_update BEFORE UPDATE ON {TABLE} WHEN NOT ({SAME}) {ABORT}",
    f"CREATE TRIGGER looks_append_only_delete BEFORE DELETE ON {TABLE} {ABORT}",
)
UNDO = {
    "sqlite": (
        "DROP TRIGGER IF EXISTS looks_append_only_update",
        "DROP TRIGGER IF EXISTS looks_append_only_delete",
    ),
    "postgresql": (
        f"DROP TRIGGER IF EXISTS looks_append_only ON {TABLE}",
        "DROP FUNCTION IF EXISTS looks_append_only",
    ),
}


def protect(connection: Any) -> None:
    """Create the triggers. Raises `KeyError` on an unknown database."""
    _run(connection, {"sqlite": SQLITE, "postgresql": POSTGRESQL}[connection.vendor])


def unprotect(connection: Any) -> None:
    """Drop the triggers; for migrations, and for emptying a test database."""
    _run(connection, UNDO[connection.vendor])


def _run(connection: Any, statements: tuple[str, ...]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
