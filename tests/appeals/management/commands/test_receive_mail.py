"""`standfirst receive-mail` says what is wrong with what it is told."""

import socket

import pytest
from django.core.management import CommandError, call_command


@pytest.mark.parametrize("at", ["8025", "http://127.0.0.1:8025", "smtp://127.0.0.1"])
def test_a_place_that_cannot_be_understood(at: str) -> None:
    with pytest.raises(CommandError, match="“"):
        call_command("receive_mail", at=at)


def test_a_port_that_is_taken() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(CommandError, match="Nothing can listen"):
            call_command("receive_mail", at=f"smtp://127.0.0.1:{taken.getsockname()[1]}")
