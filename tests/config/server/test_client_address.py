import pytest

from standfirst.config.server.client_address import client_address


@pytest.mark.parametrize(
    ("forwarded", "proxies", "address"),
    [
        ("", 0, "192.0.2.9"),
        ("203.0.113.5", 0, "192.0.2.9"),
        ("203.0.113.5", 1, "203.0.113.5"),
        ("10.9.9.9, 203.0.113.5", 1, "203.0.113.5"),
        ("10.9.9.9, 203.0.113.5, 198.51.100.7", 2, "203.0.113.5"),
        ("", 1, "192.0.2.9"),
    ],
)
def test_a_client_cannot_choose_its_own_address(forwarded: str, proxies: int, address: str) -> None:
    scope = {"client": ("192.0.2.9", 1234), "headers": [(b"x-forwarded-for", forwarded.encode())]}
    assert client_address(scope, proxies=proxies) == address
