import pytest
from django.db import connection

from standfirst.config.prepare import migrations_in_folders, pending_migrations, prepare_database


@pytest.mark.django_db
def test_a_database_that_is_up_to_date_is_left_alone() -> None:
    told: list[str] = []
    prepare_database(told.append)
    assert not told


@pytest.mark.django_db
def test_a_migration_that_was_not_applied_is_noticed() -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM django_migrations WHERE app = 'commons' AND name = '0001_initial'")
    assert pending_migrations() == {("commons", "0001_initial")}


def test_the_migrations_of_every_app_are_found() -> None:
    found = migrations_in_folders()
    assert {("newsroom", "0001_initial"), ("wagtailcore", "0001_initial"), ("sessions", "0001_initial")} <= found
    assert not any(name.startswith("__") for _, name in found)
