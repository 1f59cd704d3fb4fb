"""The field that a program finds costly to fill: the browser solves a small sum, and no third party is asked."""

from typing import Any

from altcha_django import AltchaField
from csp.constants import NONCE, SELF
from django.utils.translation import gettext_lazy as _

# The captcha's script brings its style and its workers with it; no other page needs to allow that.
CAPTCHA_POLICY = {"style-src": [SELF, NONCE], "worker-src": [SELF, "blob:"]}

NOT_SOLVED = _("The check wasn't solved. Tick the box again and wait until it is done.")
OUT_OF_DATE = _("The check was out of date. Tick the box again and wait until it is done.")
MESSAGES = {
    "required": _("Tick the box and wait until the check is done."),
    "malformed": NOT_SOLVED,
    "invalid_signature": NOT_SOLVED,
    "invalid_solution": NOT_SOLVED,
    "unverified": NOT_SOLVED,
    "expired": OUT_OF_DATE,
    "replayed": _("This check was used before. Tick the box again and wait until it is done."),
}


class CaptchaField(AltchaField):
    """Is solved while the reader fills the other fields, so that nobody has to wait."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("label", _("Check against programs"))
        kwargs.setdefault("auto", "onload")
        super().__init__(error_messages={**MESSAGES, **kwargs.pop("error_messages", {})}, **kwargs)
