"""`standfirst end-sessions`."""

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from standfirst.readers.models import OpenSession
from tests.factories.reader import ReaderFactory
from tests.factories.registration import PASSWORD

pytestmark = pytest.mark.django_db


def browser_of(reader) -> Client:
    browser = Client()
    browser.post("/account/sign-in/", {"login": reader.email, "password": PASSWORD})
    assert is_in(browser)
    return browser


def is_in(browser: Client) -> bool:
    return browser.get("/account/").status_code == 200


def test_one_reader_is_signed_out_everywhere_and_no_other(capsys) -> None:
    ada, ben = ReaderFactory(), ReaderFactory()
    browsers = [browser_of(ada), browser_of(ada), browser_of(ben)]
    call_command("end_sessions", ada.email.upper())
    assert [is_in(browser) for browser in browsers] == [False, False, True]


def test_everybody_is_signed_out_and_signs_in_again(capsys) -> None:
    ada, ben = ReaderFactory(), ReaderFactory()
    browsers = [browser_of(ada), browser_of(ben)]
    call_command("end_sessions", "--all")
    assert [is_in(browser) for browser in browsers] == [False, False]
    assert not OpenSession.objects.exists()
    assert "2 sessions" in capsys.readouterr().out
    browser_of(ada)


@pytest.mark.parametrize("arguments", [[], ["somebody@example.org", "--all"], ["nobody.here@example.org"]])
def test_it_must_be_clear_who_is_meant(arguments: list[str]) -> None:
    with pytest.raises(CommandError):
        call_command("end_sessions", *arguments)
