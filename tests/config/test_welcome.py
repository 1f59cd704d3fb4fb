from typing import Any

import pytest

from standfirst.config.demo.people import make_log_ins
from standfirst.config.welcome import welcome

pytestmark = pytest.mark.django_db


def test_the_operator_reads_the_address_and_the_log_ins_that_exist() -> None:
    assert "password" not in welcome("127.0.0.1", 8000)
    make_log_ins()
    told = welcome("127.0.0.1", 8000)
    assert "http://localhost:8000/" in told
    assert "moderator@example.org" in told
    assert "http://localhost:8000/dev/outbox/" in told


def test_a_site_on_the_internet_shows_no_password(settings: Any) -> None:
    make_log_ins()
    settings.STANDFIRST_DEVELOPMENT = False
    assert "password" not in welcome("192.0.2.1", 8000)
