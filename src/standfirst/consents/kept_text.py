"""Keeps the words of a form that was refused, until they are shown on the page that asks for consent."""

from django.contrib.sessions.backends.base import SessionBase
from django.http import QueryDict

KEPT = "consent_text"
FIELDS = ("text", "explanation", "more", "message", "letter", "about")  # Which hold what somebody wrote.
LONGEST = 20_000


def keep_text(session: SessionBase, sent: QueryDict) -> str:
    """What was written in the form; empty where nothing was."""
    written = "\n\n".join(sent.get(name, "") for name in FIELDS if sent.get(name, "").strip())[:LONGEST]
    if written:
        session[KEPT] = written
    return written


def find_kept_text(session: SessionBase) -> str:
    """What was kept. It stays until the reader has gone on, for a page may be loaded twice."""
    return str(session.get(KEPT, ""))


def drop_kept_text(session: SessionBase) -> None:
    """The reader has accepted, and can write again."""
    session.pop(KEPT, None)
