"""What every test may use."""

from collections.abc import Iterator

import pytest
from django.db import connection
from django.test import TransactionTestCase

from standfirst.decisions.append_only import protect, unprotect


@pytest.fixture(autouse=True, scope="session")
def _emptied_between_tests() -> Iterator[None]:
    """Let Django empty the tables after a transactional test although decisions are append-only."""
    flush = TransactionTestCase._fixture_teardown

    def flush_without_triggers(self: TransactionTestCase) -> None:
        unprotect(connection)
        try:
            flush(self)
        finally:
            protect(connection)

    TransactionTestCase._fixture_teardown = flush_without_triggers  # type: ignore[method-assign]
    yield
    TransactionTestCase._fixture_teardown = flush  # type: ignore[method-assign]
