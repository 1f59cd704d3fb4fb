"""What a visitor types to register, with a captcha that was really solved."""

from typing import Any

from altcha import Payload, solve_challenge
from altcha_django.challenge import build_challenge
from django.conf import settings

PASSWORD = "a long enough pass phrase"


def solved_captcha() -> str:
    """What the browser sends once it has solved a fresh challenge."""
    challenge = build_challenge(hmac_secret=settings.ALTCHA_HMAC_SECRET)
    solution = solve_challenge(challenge)
    assert solution is not None
    return Payload(challenge, solution).to_base64()


def answers(**changes: Any) -> dict[str, Any]:
    """A form that is right in every field but those in `changes`."""
    right = {
        "email": "ada@example.org",
        "display_name": "Ada Lund",
        "password1": PASSWORD,
        "standards": "on",
        "captcha": solved_captcha(),
    }
    return right | changes
