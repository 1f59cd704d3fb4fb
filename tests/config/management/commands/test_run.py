import socket

import pytest
from django.core.management import CommandError, call_command


def test_a_port_that_is_taken_is_told_with_one_that_may_be_free() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(CommandError, match=f"Port {port} is taken.*--port {port + 1}"):
            call_command("run", port=port)
