"""Accounts at `/cms/users/`: opening one is logged, and none is deleted there."""

from typing import Any

import pytest
from django.test import Client

from standfirst.reader_files.models import Look
from standfirst.readers.models import Reader
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def chief(client: Client) -> Reader:
    chief: Reader = ReaderFactory(is_superuser=True)
    client.force_login(chief)
    return chief


@pytest.fixture
def wilma() -> Any:
    return ReaderFactory(display_name="Wilma Quist")


def test_each_opening_of_an_account_is_a_line_in_the_log(client: Client, chief: Reader, wilma: Reader) -> None:
    assert client.get(f"/cms/users/edit/{wilma.pk}/").status_code == 200
    look = Look.objects.get()
    assert (look.by, look.reader, look.kind) == (chief, wilma, Look.Kind.ACCOUNT)
    assert "opened the account among the users" in client.get("/cms/readers/looks/").content.decode()


def test_one_s_own_account_is_no_look_at_somebody(client: Client, chief: Reader) -> None:
    assert client.get(f"/cms/users/edit/{chief.pk}/").status_code == 200
    assert not Look.objects.exists()


def test_whoever_may_not_open_it_leaves_no_line(client: Client, editor: Reader, wilma: Reader) -> None:
    assert client.get(f"/cms/users/edit/{wilma.pk}/").status_code != 200
    assert not Look.objects.exists()


def test_an_account_is_not_removed_at_once_but_its_reader_s_file_shown(
    client: Client, chief: Reader, wilma: Reader
) -> None:
    response = client.post(f"/cms/users/delete/{wilma.pk}/", follow=True)
    assert response.redirect_chain[-1][0] == f"/cms/readers/file/{wilma.reader_id}/"
    assert "its reader is told and can restore it" in response.content.decode()
    assert Reader.objects.filter(pk=wilma.pk).exists()


def test_the_boxes_of_the_list_remove_nobody_either(client: Client, chief: Reader, wilma: Reader) -> None:
    client.post(f"/cms/bulk/readers/reader/delete/?id={wilma.pk}", follow=True)
    assert Reader.objects.filter(pk=wilma.pk).exists()
