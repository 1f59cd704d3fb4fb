"""What devices are called."""

import pytest

from standfirst.readers.device_name import device_words, name_device

SAYS = {
    "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0": "Edge on Windows",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile Safari/604.1": (
        "Safari on iPhone"
    ),
    "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0": "Firefox on Android",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/140.0 Safari/537.36": "Chrome on macOS",
    "curl/8": "an unknown device",
    "": "an unknown device",
}


@pytest.mark.parametrize("user_agent", SAYS)
def test_a_device_is_told_by_browser_and_system(user_agent: str) -> None:
    assert device_words(name_device(user_agent)) == SAYS[user_agent]


def test_no_version_is_kept() -> None:
    assert not any(letter.isdigit() for agent in SAYS for letter in name_device(agent))
