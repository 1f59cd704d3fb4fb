from typing import Any

import pytest
from django.db import DatabaseError
from django.test import Client

from standfirst.config import health


@pytest.mark.django_db
def test_a_site_whose_database_is_as_new_as_its_code_is_ready(client: Client) -> None:
    assert client.get("/readyz").status_code == 200


@pytest.mark.django_db
def test_a_site_with_migrations_to_apply_is_not_ready(client: Client, monkeypatch: Any) -> None:
    monkeypatch.setattr(health, "pending_migrations", lambda: {("newsroom", "0009_later")})
    answer = client.get("/readyz")
    assert (answer.status_code, answer.content) == (503, b"1 migrations are not applied.\n")


def test_a_site_without_its_database_is_not_ready(client: Client, monkeypatch: Any) -> None:
    def fail() -> set[tuple[str, str]]:
        raise DatabaseError

    monkeypatch.setattr(health, "pending_migrations", fail)
    assert client.get("/readyz").status_code == 503
