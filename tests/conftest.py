"""What every test may use."""

from collections.abc import Iterator

import pytest
from django.db import connection
from django.test import TransactionTestCase

from standfirst.decisions import append_only as decisions
from standfirst.reader_files import append_only as looks

APPEND_ONLY = (decisions, looks)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Journeys come last: the browser's driver keeps a loop running, in which Django refuses its database."""
    items.sort(key=lambda item: item.get_closest_marker("journey") is not None)


@pytest.fixture(autouse=True, scope="session")
def _emptied_between_tests() -> Iterator[None]:
    """Let Django empty the tables after a transactional test although some are append-only."""
    flush = TransactionTestCase._fixture_teardown

    def flush_without_triggers(self: TransactionTestCase) -> None:
        for each in APPEND_ONLY:
            each.unprotect(connection)
        try:
            flush(self)
        finally:
            for each in APPEND_ONLY:
                each.protect(connection)

    TransactionTestCase._fixture_teardown = flush_without_triggers  # type: ignore[method-assign]
    yield
    TransactionTestCase._fixture_teardown = flush  # type: ignore[method-assign]
