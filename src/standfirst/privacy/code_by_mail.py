"""A code by mail, for who has no password: good for ten minutes and three tries, in this browser alone."""

import time
from typing import Any

from allauth.account.adapter import get_adapter
from allauth.core.ratelimit import consume
from django.contrib.auth.hashers import check_password, make_password
from django.db import transaction
from django.http import HttpRequest

from standfirst.notices.letter import write_letter
from standfirst.privacy.periods import CODE_SECONDS, CODE_TRIES

CODE = "code_to_delete"  # In the session: what is kept of the code, since when, and how often it was guessed.


def mail_code(request: HttpRequest, reader: Any) -> bool:
    """To the address of the account. False where too many went there lately."""
    if not consume(request, action="code_to_delete", user=reader):
        return False
    code = get_adapter(request).generate_login_code()
    request.session[CODE] = {"hash": make_password(plain(code)), "at": time.time(), "tries": 0}
    letter = write_letter("privacy/email/code", to=reader.email, language=reader.language, words={"code": code})
    transaction.on_commit(letter.send, robust=True)  # A mail server that is down is logged; a code can be had again.
    return True


def check_code(request: HttpRequest, typed: str) -> bool:
    """Whether it is the one; a right one is used up, and so is one that was guessed too often."""
    kept = request.session.get(CODE)
    if not kept or time.time() - kept["at"] > CODE_SECONDS or kept["tries"] >= CODE_TRIES:
        return False
    right = check_password(plain(typed), kept["hash"])
    if right:
        del request.session[CODE]
    else:
        request.session[CODE] = {**kept, "tries": kept["tries"] + 1}
    return right


def plain(code: str) -> str:
    """Without the dash, the blanks and the case that people type or don't."""
    return "".join(letter for letter in code.upper() if letter.isalnum())
