"""Tells a letter that no person wrote: what answers by itself must never be answered by us."""

import re
from collections.abc import Collection
from email.message import Message

from standfirst.appeals.letters.headers import address_in, all_headers, header
from standfirst.appeals.send_mail import MARK

SIGNS = (
    "List-Id", "List-Unsubscribe", "List-Post", "X-Auto-Response-Suppress", "X-Autoreply", "X-Autorespond",
    "X-Auto-Reply", "X-Mail-Autoreply", "X-AutoReply-From", "X-Loop", "X-Failed-Recipients",
)  # fmt: skip
PRECEDENCE = {"bulk", "junk", "list", "auto_reply", "auto-reply"}
NAMES = re.compile(
    r"^(mailer-daemon|postmaster|no-?_?reply|do-?_?not-?_?reply|bounces?|daemon)([+=._-].*)?@", re.IGNORECASE
)
SUBJECTS = re.compile(
    "^(auto(matic)?[ -:]+(reply|response)|autoreply|out of (the )?office|automatische (antwort|r.ckmeldung)|abwesenheit"
    "|r.ponse automatique|absence du bureau|respuesta autom.tica|fuera de (la )?oficina|автоответ|автоматический ответ"
    "|otomatik yan.t|رد تلقائي|undeliver(able|ed)|delivery status notification|returned mail|mail delivery failed)",
    re.IGNORECASE,
)


def sign_of_a_robot(message: Message, sender: str, *, ours: Collection[str]) -> str:
    """The sign by which it is known, for the log; empty where a person may have written. `ours`: our own addresses."""
    auto = header(message, "Auto-Submitted").lower()
    signs = {
        "no sender": not sender,
        "Auto-Submitted": bool(auto) and not auto.startswith("no"),
        "Precedence": header(message, "Precedence").lower() in PRECEDENCE,
        "Return-Path": any(value in {"<>", ""} for value in all_headers(message, "Return-Path")),
        "a report": message.get_content_type() in {"multipart/report", "message/delivery-status"},
        "the sender's name": bool(NAMES.match(sender)),
        "the subject": bool(SUBJECTS.match(header(message, "Subject"))),
        "our own mail": MARK in header(message, "Message-ID") or {sender, address_in(message, "Sender")} & set(ours),
    }
    return next((sign for sign, there in signs.items() if there), next((name for name in SIGNS if name in message), ""))
