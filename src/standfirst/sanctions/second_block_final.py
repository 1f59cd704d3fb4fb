"""Database triggers that refuse a block after a restoration unless it is final, also for who has a database prompt."""

from typing import Any

SQLITE = (
    """
    CREATE TRIGGER sanctions_second_block_final BEFORE INSERT ON sanctions_block
    WHEN NOT NEW.final AND EXISTS (
        SELECT 1 FROM sanctions_block WHERE reader_id = NEW.reader_id AND ending = 'restored'
    )
    BEGIN SELECT RAISE(ABORT, 'a block after a restoration is final'); END
    """,
)
POSTGRESQL = (
    """
    CREATE FUNCTION sanctions_second_block_final() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN
        IF NOT NEW.final AND EXISTS (
            SELECT 1 FROM sanctions_block WHERE reader_id = NEW.reader_id AND ending = 'restored'
        ) THEN
            RAISE EXCEPTION 'a block after a restoration is final' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
    END $$
    """,
    """
    CREATE TRIGGER sanctions_second_block_final BEFORE INSERT ON sanctions_block
    FOR EACH ROW EXECUTE FUNCTION sanctions_second_block_final()
    """,
)
UNDO_SQLITE = ("DROP TRIGGER IF EXISTS sanctions_second_block_final",)
UNDO_POSTGRESQL = (
    "DROP TRIGGER IF EXISTS sanctions_second_block_final ON sanctions_block",
    "DROP FUNCTION IF EXISTS sanctions_second_block_final",
)


def protect(connection: Any) -> None:
    """Create the trigger. Raises `KeyError` on a database for which we know none."""
    _run(connection, {"sqlite": SQLITE, "postgresql": POSTGRESQL})


def unprotect(connection: Any) -> None:
    """Drop it; for taking the migration back."""
    _run(connection, {"sqlite": UNDO_SQLITE, "postgresql": UNDO_POSTGRESQL})


def _run(connection: Any, statements: dict[str, tuple[str, ...]]) -> None:
    with connection.cursor() as cursor:
        for statement in statements[connection.vendor]:
            cursor.execute(statement)
