"""An author is mailed what was decided on a comment, and only what is worth a mail."""

import pytest
from django.core import mail

from standfirst.decisions.models import Decision
from standfirst.decisions.tell_author import mail_author, tell_author
from tests.factories.decision import make_decision
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db
Kind = Decision.Kind

MAILED = [
    (Kind.REMOVE, "published", "removed", {}, "Your comment was removed"),
    (Kind.PUBLISH, "held", "published", {}, "Your comment was published"),
    (Kind.PUBLISH, "removed", "published", {}, "Your comment was put back"),
    (Kind.EDIT, "published", "published", {"blacked_out": [[0, 4]]}, "A part of your comment was made unreadable"),
    (Kind.EDIT, "published", "published", {"restored": True}, "The words of your comment were put back"),
    (Kind.HOLD, "published", "held", {}, "Your comment waits for a moderator"),
]
SILENT = [(Kind.HOLD, "", "held"), (Kind.PUBLISH, "published", "published"), (Kind.UPHOLD, "open", "upheld")]


@pytest.mark.parametrize(("kind", "old", "new", "facts", "subject"), MAILED)
def test_each_kind_has_its_mail_with_the_way_to_the_statement(kind, old, new, facts, subject) -> None:
    decision = make_decision(kind, comment_id=7, old_state=old, new_state=new, facts=facts, note="Mind the names.")
    assert tell_author(decision)
    letter = mail.outbox[0]
    assert letter.subject == subject
    assert letter.to == [decision.reader.email]
    assert f"/decisions/{decision.reference}/" in letter.body
    assert "Mind the names." in letter.body


@pytest.mark.parametrize(("kind", "old", "new"), SILENT)
def test_what_is_told_elsewhere_or_changes_nothing_is_not_mailed(kind, old, new) -> None:
    assert not tell_author(make_decision(kind, comment_id=7, old_state=old, new_state=new))
    assert mail.outbox == []


def removal(**fields) -> Decision:
    return make_decision(Kind.REMOVE, comment_id=7, old_state="published", new_state="removed", **fields)


def test_a_removal_names_the_standard_and_how_to_appeal() -> None:
    decision = removal()
    tell_author(decision)
    assert "Don't post what identifies people." in mail.outbox[0].body
    assert f"/decisions/{decision.reference}/appeal/" in mail.outbox[0].body


def test_the_mail_speaks_its_reader_s_language() -> None:
    tell_author(removal(reader=ReaderFactory(language="fr")))
    assert "commentaire" in mail.outbox[0].subject


def test_a_decision_that_was_taken_back_meanwhile_is_not_told() -> None:
    decision = removal()
    undone = {"because": "undone", "undoes": decision.reference}
    make_decision(Kind.PUBLISH, comment_id=7, reader=decision.reader, facts=undone)
    mail_author.call(decision.pk)
    assert mail.outbox == []


def test_nobody_writes_to_an_account_that_is_closed() -> None:
    assert not tell_author(removal(reader=ReaderFactory(is_active=False)))
