"""Database triggers that refuse to change a version or a consent, also for who has a database prompt."""

from typing import Any

# Whose account goes is forgotten also where they published something: that column may be emptied.
KEPT = {
    "consents_textversion": "edition document number language body in_force policy changes needs_consent published_at",
    "consents_consent": "reader_id version_id route given_at",
}
FUNCTION = """
    CREATE OR REPLACE FUNCTION consents_stay() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'versions and consents never change'; END $$
"""


def protect(connection: Any) -> None:
    """Create the triggers. Raises `KeyError` on an unknown database."""
    _run(connection, {"sqlite": _sqlite, "postgresql": _postgresql}[connection.vendor]())


def unprotect(connection: Any) -> None:
    """Drop the triggers, for migrations."""
    on = {"sqlite": "", "postgresql": " ON {table}"}[connection.vendor]
    drops = [f"DROP TRIGGER IF EXISTS {table}_stays{on.format(table=table)}" for table in KEPT]
    _run(connection, drops + (["DROP FUNCTION IF EXISTS consents_stay"] if on else []))


def _sqlite() -> list[str]:
    return [
        f"CREATE TRIGGER {table}_stays BEFORE UPDATE OF {_listed(columns)} ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'versions and consents never change'); END"
        for table, columns in KEPT.items()
    ]


def _postgresql() -> list[str]:
    return [
        FUNCTION,
        *(
            f"CREATE TRIGGER {table}_stays BEFORE UPDATE OF {_listed(columns)} ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION consents_stay()"
            for table, columns in KEPT.items()
        ),
    ]


def _listed(columns: str) -> str:
    return ", ".join(f'"{name}"' for name in columns.split())


def _run(connection: Any, statements: list[str]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
