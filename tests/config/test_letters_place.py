"""`standfirst run` receives letters where the setting says, and on a machine of one's own on a free port."""

import socket
from typing import Any

import pytest
from django.core.management.base import CommandError

from standfirst.config.letters_place import letters_place


def test_nothing_is_received_unless_the_setting_says_so(settings: Any) -> None:
    settings.STANDFIRST_LETTERS = ""
    assert letters_place(8000) is None


def test_on_a_machine_of_ones_own_any_port_will_do(settings: Any) -> None:
    settings.STANDFIRST_LETTERS = "anywhere"
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        place = letters_place(port - 25)
        assert place
        assert place.port not in {0, port}


def test_where_the_setting_says(settings: Any) -> None:
    settings.STANDFIRST_LETTERS = "lmtp:///run/letters.sock"
    place = letters_place(8000)
    assert place
    assert place.path == "/run/letters.sock"


def test_a_setting_that_cannot_be_understood_and_a_port_that_is_taken_stop_the_start(settings: Any) -> None:
    settings.STANDFIRST_LETTERS = "8025"
    with pytest.raises(CommandError, match="STANDFIRST_LETTERS"):
        letters_place(8000)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        settings.STANDFIRST_LETTERS = f"smtp://127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(CommandError, match="taken"):
            letters_place(8000)
