"""What every test may use."""

from collections.abc import Iterator

import pytest
from django.db import connection
from django.test import TransactionTestCase

from standfirst.decisions.append_only import protect, unprotect


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Journeys come last: the browser's driver keeps a loop running, in which Django refuses its database."""
    items.sort(key=lambda item: item.get_closest_marker("journey") is not None)


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
