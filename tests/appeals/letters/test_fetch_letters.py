"""Letters are fetched by IMAP: each once, and on from where it was interrupted."""

from collections.abc import Iterator
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import OperationalError

from standfirst.appeals.letters.fetch_letters import Account, MailboxError, fetch_letters, read_account
from standfirst.appeals.letters.receive_letter import receive_letter
from standfirst.appeals.models import Letter
from tests.appeals.letters.imap_server import Box, imap_server
from tests.factories.appeal import LATER, letter

pytestmark = pytest.mark.django_db


@pytest.fixture
def box() -> Iterator[Box]:
    with imap_server(Box()) as served:
        yield served


def account(box: Box, **changes: Any) -> Account:
    return read_account(f"imap://ada:secret@127.0.0.1:{box.port}/INBOX", **changes)


def test_each_letter_is_fetched_once_and_marked_as_seen(box: Box) -> None:
    box.put(letter("one@mail.example"), letter("two@mail.example"))
    assert fetch_letters(account(box), now=LATER) == 2
    assert fetch_letters(account(box), now=LATER) == 0
    box.put(letter("three@mail.example"))
    assert fetch_letters(account(box), now=LATER) == 1
    assert [each.sender[:3] for each in Letter.objects.order_by("id")] == ["one", "two", "thr"]
    assert all("\\Seen" in flags for flags in box.flags.values())


def test_an_interrupted_fetch_goes_on_where_it_stopped(box: Box) -> None:
    box.put(*(letter(f"reader{number}@mail.example") for number in range(4)))
    box.dies_after = 2
    with pytest.raises(MailboxError):
        fetch_letters(account(box), now=LATER)
    assert Letter.objects.count() == 2
    box.dies_after = 10
    assert fetch_letters(account(box), now=LATER) == 2
    assert Letter.objects.count() == 4


def test_letters_are_put_away_where_a_folder_is_named(box: Box) -> None:
    box.put(letter("one@mail.example"))
    fetch_letters(account(box, done="Read by the site"), now=LATER)
    assert (len(box.messages), len(box.moved["Read by the site"])) == (0, 1)


def test_a_server_that_cannot_move_copies_and_deletes(box: Box) -> None:
    box.can_move = False
    box.put(letter("one@mail.example"))
    fetch_letters(account(box, done="Done"), now=LATER)
    assert (len(box.messages), len(box.moved["Done"])) == (0, 1)


def test_a_server_that_counts_anew_is_read_anew_without_a_letter_counting_twice(box: Box) -> None:
    box.put(letter("one@mail.example"), letter("two@mail.example"))
    fetch_letters(account(box), now=LATER)
    box.validity = 2
    box.put(letter("three@mail.example"))
    assert fetch_letters(account(box), now=LATER) == 1
    assert Letter.objects.count() == 3


def test_what_is_too_large_stays_unread_and_keeps_nobody_waiting(box: Box, settings: Any) -> None:
    settings.STANDFIRST_MOST_LETTER = 2000
    box.put(letter("one@mail.example", text="again " * 1000), letter("two@mail.example"))
    assert fetch_letters(account(box), now=LATER) == 1
    assert box.flags[1] == set()


def test_one_letter_that_cannot_be_read_keeps_nobody_waiting(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails_once(content: bytes, **options: Any) -> Letter | None:
        if b"one@mail" in content:
            raise RecursionError
        return receive_letter(content, **options)

    monkeypatch.setattr("standfirst.appeals.letters.fetch_letters.receive_letter", fails_once)
    box.put(letter("one@mail.example"), letter("two@mail.example"))
    assert fetch_letters(account(box), now=LATER) == 1
    assert Letter.objects.get().sender == "two@mail.example"
    assert box.flags[1] == set()


def test_a_database_that_is_away_loses_no_letter(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: Any, **__: Any) -> None:
        raise OperationalError("away")

    box.put(letter("one@mail.example"))
    with monkeypatch.context() as patched:
        patched.setattr("standfirst.appeals.letters.fetch_letters.receive_letter", fails)
        with pytest.raises(OperationalError):
            fetch_letters(account(box), now=LATER)
    assert fetch_letters(account(box), now=LATER) == 1


def test_a_wrong_password_is_told_without_telling_it(box: Box) -> None:
    wrong = read_account(f"imap://ada:hunter2@127.0.0.1:{box.port}")
    with pytest.raises(MailboxError) as told:
        fetch_letters(wrong, now=LATER)
    assert "wrong password" in str(told.value)
    assert "hunter2" not in str(told.value)


def test_the_command_tells_how_many_came_and_what_is_wrong(box: Box) -> None:
    box.put(letter("one@mail.example"))
    output = StringIO()
    call_command("fetch_mail", mailbox=f"imap://ada:secret@127.0.0.1:{box.port}", stdout=output)
    assert "1 letters fetched" in output.getvalue()
    with pytest.raises(CommandError, match="STANDFIRST_IMAP"):
        call_command("fetch_mail")


@pytest.mark.parametrize("written", ["", "imap.mail.example", "pop://a:b@c", "imaps://host/INBOX", "imaps://a@host"])
def test_an_account_that_cannot_be_understood(written: str) -> None:
    with pytest.raises(MailboxError, match="imaps://user"):
        read_account(written)


def test_what_the_account_says() -> None:
    read = read_account("imaps://ada%40mail.example:p%40ss@mail.example/Letters%2Fin")
    assert (read.user, read.password, read.folder, read.port) == ("ada@mail.example", "p@ss", "Letters/in", 993)
