"""Keeps what a visitor typed before signing in, in the session, until it is posted."""

from typing import TypedDict

from django.contrib.sessions.backends.base import SessionBase

DRAFTS = "drafts"
AT_MOST = 10  # Forms at a time; the oldest gives way.


class Draft(TypedDict):
    """The words, and the number of the comment that they answer."""

    text: str
    answers: int | None


def keep_draft(session: SessionBase, form: str, draft: Draft) -> None:
    """Keep the words under the address of their form. Signing in and registering keep the session."""
    drafts: dict[str, Draft] = session.get(DRAFTS, {})
    kept = {address: words for address, words in drafts.items() if address != form} | {form: draft}
    session[DRAFTS] = dict(list(kept.items())[-AT_MOST:])


def find_draft(session: SessionBase, form: str) -> Draft | None:
    """What was kept for a form, as often as it is asked for."""
    drafts: dict[str, Draft] = session.get(DRAFTS, {})
    return drafts.get(form)


def drop_draft(session: SessionBase, form: str) -> None:
    """Forget it once it is posted."""
    if find_draft(session, form):
        session[DRAFTS] = {address: words for address, words in session[DRAFTS].items() if address != form}
