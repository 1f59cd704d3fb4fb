"""Decisions taken at the same moment stand in one chain, one behind the other."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from standfirst.decisions.models import ChainTail, Decision
from standfirst.decisions.verify_chain import verify_chain
from tests.factories.decision import make_decision
from tests.factories.reader import ReaderFactory

THREADS, EACH = 4, 5


@pytest.mark.django_db(transaction=True)
def test_many_at_once_make_one_chain() -> None:
    reader = ReaderFactory()

    def decide(_number: int) -> None:
        try:
            for _ in range(EACH):
                make_decision(reader_id=reader.pk)
        finally:
            connection.close()

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(decide, range(THREADS)))
    assert verify_chain().position == THREADS * EACH


@pytest.mark.django_db
def test_a_decision_whose_transaction_fails_leaves_no_gap() -> None:
    make_decision()
    with pytest.raises(RuntimeError), transaction.atomic():
        decide_and_fail()
    make_decision()
    assert verify_chain().position == 2
    assert ChainTail.objects.get().position == Decision.objects.count()


def decide_and_fail() -> None:
    make_decision()
    raise RuntimeError
