"""Database triggers that refuse to change or delete a decision, also for who has a database prompt."""

from typing import Any

SQLITE = tuple(
    f"CREATE TRIGGER decisions_append_only_{verb.lower()} BEFORE {verb} ON decisions_decision "
    "BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END"
    for verb in ("UPDATE", "DELETE")
)
POSTGRESQL = (
    """
    CREATE FUNCTION decisions_append_only() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'decisions are append-only'; END $$
    """,
    """
    CREATE TRIGGER decisions_append_only BEFORE UPDATE OR DELETE ON decisions_decision
    FOR EACH ROW EXECUTE FUNCTION decisions_append_only()
    """,
)
UNDO_SQLITE = ("DROP TRIGGER decisions_append_only_update", "DROP TRIGGER decisions_append_only_delete")
UNDO_POSTGRESQL = ("DROP TRIGGER decisions_append_only ON decisions_decision", "DROP FUNCTION decisions_append_only")


def protect(connection: Any) -> None:
    """Create the triggers. Raises `KeyError` on a database for which we know none."""
    _run(connection, {"sqlite": SQLITE, "postgresql": POSTGRESQL})


def unprotect(connection: Any) -> None:
    """Drop the triggers; for taking the migration back, and for emptying a test database."""
    _run(connection, {"sqlite": UNDO_SQLITE, "postgresql": UNDO_POSTGRESQL})


def _run(connection: Any, statements: dict[str, tuple[str, ...]]) -> None:
    with connection.cursor() as cursor:
        for statement in statements[connection.vendor]:
            cursor.execute(statement)
