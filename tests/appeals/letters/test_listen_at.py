"""Where letters are received, as an operator writes it."""

import pytest

from standfirst.appeals.letters.listen_at import BadPlaceError, read_place


@pytest.mark.parametrize(
    ("written", "lmtp", "host", "port", "path"),
    [
        ("smtp://127.0.0.1:8025", False, "127.0.0.1", 8025, ""),
        ("lmtp://localhost:24", True, "localhost", 24, ""),
        ("smtp://[::1]:8025", False, "::1", 8025, ""),
        ("lmtp:///run/standfirst/letters.sock", True, "", 0, "/run/standfirst/letters.sock"),
    ],
)
def test_what_can_be_written(written: str, lmtp: bool, host: str, port: int, path: str) -> None:
    place = read_place(written)
    assert (place.lmtp, place.host, place.port, place.path) == (lmtp, host, port, path)


@pytest.mark.parametrize(
    "written", ["", "8025", "http://127.0.0.1:80", "smtp://127.0.0.1", "smtp://:25", "smtp://h:x", "smtp:///a/socket"]
)
def test_what_cannot_be_understood_is_said_so(written: str) -> None:
    with pytest.raises(BadPlaceError, match="“"):
        read_place(written)
