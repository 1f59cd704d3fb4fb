"""A statement of reasons holds what the law asks for, for every kind of decision."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from standfirst.decisions.models import Decision
from standfirst.discussion.models import Judgement
from standfirst.moderation.statement import find_statement
from standfirst.sanctions.models import Block, ClosedAccount, Premoderation
from tests.factories.decision import make_decision
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db
Kind = Decision.Kind


@pytest.fixture(autouse=True)
def _edition() -> None:
    EditionFactory()


def page_of(decision: Decision, client: Client | None = None) -> str:
    answer = (client or Client()).get(f"/decisions/{decision.reference}/")
    assert answer.status_code == 200
    return answer.content.decode()


def sanction(kind: Kind, **fields: object) -> Decision:
    becomes = {Kind.BLOCK: "blocked", Kind.PREMODERATE: "premoderated", Kind.DELETE: "deleted"}[kind]
    decision = make_decision(kind, by=ReaderFactory(), new_state=becomes)
    about = {"reader": decision.reader, "decision": decision, "edition": "en"}
    if kind == Kind.BLOCK:
        Block.objects.create(since=NOON, **about, **fields)
    elif kind == Kind.PREMODERATE:
        Premoderation.objects.create(since=NOON, until=NOON + timedelta(days=7), **about)
    else:
        ClosedAccount.objects.create(closed_at=NOON, **about)
    return decision


EVERY_KIND = {
    Kind.HOLD: ("This comment waits for a moderator", {"comment_id": 7, "old_state": "", "new_state": "held"}),
    Kind.PUBLISH: ("This comment was read and published", {"comment_id": 7, "old_state": "held"}),
    Kind.REMOVE: ("This comment was removed", {"comment_id": 7, "new_state": "removed"}),
    Kind.EDIT: ("A part of this comment was made unreadable", {"comment_id": 7}),
    Kind.PICTURE: ("Your picture was deleted", {"new_state": "none"}),
    Kind.WARN: ("You were warned", {}),
    Kind.RESTORE: ("Your account can be used again", {"old_state": "blocked"}),
    Kind.CLOSE: ("A discussion was closed", {"reader": None, "discussion_id": 3, "new_state": "closed"}),
    Kind.OPEN: ("A discussion was opened", {"reader": None, "discussion_id": 3, "old_state": "closed"}),
    Kind.UPHOLD: ("The decision stands", {}),
    Kind.OVERTURN: ("The decision was reversed", {}),
}
SANCTIONS = {
    Kind.PREMODERATE: "Your comments are read before they appear",
    Kind.BLOCK: "Your account is blocked",
    Kind.DELETE: "Your account was deleted for breaking the standards",
}


def test_no_kind_of_decision_is_without_a_statement() -> None:
    assert set(EVERY_KIND) | set(SANCTIONS) == set(Kind)


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_each_kind_says_what_was_decided(kind: Kind) -> None:
    headline, fields = EVERY_KIND[kind]
    assert headline in page_of(make_decision(kind, by=ReaderFactory(), **fields))


@pytest.mark.parametrize("kind", SANCTIONS)
def test_each_sanction_says_what_was_decided_and_what_it_restricts(kind: Kind) -> None:
    page = page_of(sanction(kind))
    assert SANCTIONS[kind] in page
    assert "What is restricted" in page


def removal(**fields: object) -> Decision:
    defaults = {"comment_id": 7, "old_state": "published", "new_state": "removed", "by": ReaderFactory()}
    return make_decision(Kind.REMOVE, **(defaults | fields))


def test_a_removal_says_all_that_the_law_asks_for() -> None:
    page = page_of(removal(decided_at=timezone.now()))
    for asked in (
        "The visibility of one comment.",
        "Without an end, unless an appeal succeeds.",
        "On the whole site, in every country.",
        "A moderator.",
        "Nothing: a person found it, and a person decided.",
        "It is against the published standards",
        "Don&#x27;t post what identifies people.",
        "In these words it stood on the day of the decision.",
        "free of charge",
        "or to a court",
    ):
        assert asked in page


NOTICED = [
    ({"reports": 2}, "A report by a reader started it."),
    ({"reports": 2, "notices": 1}, "A notice that the content is illegal started it."),
    ({"findings": [{"code": "privacy", "reasons": []}]}, "An automatic check pointed at it"),
    ({"because": "pre-moderated"}, "comments in this discussion are read before they appear"),
    ({"because": "author pre-moderated"}, "your comments are read before they appear"),
    ({"because": "moderator"}, "A moderator came across it"),
    (
        {"because": "appeal", "findings": [{"code": "privacy", "reasons": []}]},
        "The appeal against the earlier decision",
    ),
]


@pytest.mark.parametrize(("facts", "said"), NOTICED)
def test_it_says_how_it_came_to_notice(facts: dict[str, object], said: str) -> None:
    assert said in page_of(removal(facts=facts))


def test_a_block_says_until_when_and_its_end_is_told_with_what_came_after() -> None:
    block = sanction(Kind.BLOCK, until=NOON + timedelta(days=7))
    assert "16 March 2026" in page_of(block)
    lifted = make_decision(Kind.RESTORE, reader=block.reader, old_state="blocked", new_state="active")
    make_decision(Kind.RESTORE, reader=block.reader, old_state="blocked", new_state="active")
    assert find_statement(block.reference, now=NOON).later == [lifted]


def test_a_final_block_says_so_and_offers_no_appeal() -> None:
    page = page_of(sanction(Kind.BLOCK, final=True))
    assert "This block is final" in page
    assert "For good." in page
    assert "/appeal/" not in page


def test_it_links_to_the_appeal() -> None:
    decision = removal(decided_at=timezone.now())
    assert f"/decisions/{decision.reference}/appeal/" in page_of(decision)


def test_what_was_made_unreadable_is_marked_for_its_author() -> None:
    comment = make_comment(make_place(), text="Ask Anna Berg at the harbour office, she knows everything about it.")
    judgement = Judgement.objects.get(comment=comment)
    facts = {"judgement": judgement.pk, "blacked_out": [[4, 13]]}
    decision = make_decision(Kind.EDIT, comment_id=comment.pk, reader=comment.author, facts=facts)
    assert "<mark>Anna Berg</mark>" in page_of(decision)


def test_words_that_may_not_be_spread_are_shown_to_their_author_only() -> None:
    comment = make_comment(make_place(), text="The harbour opens again tomorrow, and the ferries run until midnight.")
    facts = {"judgement": Judgement.objects.get(comment=comment).pk}
    standards = [{"code": "protect-minors", "title": "Minors are protected", "text": "Nothing that harms children."}]
    decision = removal(comment_id=comment.pk, reader=comment.author, facts=facts, standards=standards)
    client = Client()
    assert "ferries" not in page_of(decision, client)
    client.force_login(ReaderFactory())
    assert "ferries" not in page_of(decision, client)
    client.force_login(comment.author)
    assert "ferries" in page_of(decision, client)


def test_what_a_moderator_read_again_and_left_is_no_later_decision() -> None:
    decision = removal()
    make_decision(Kind.PUBLISH, reader=decision.reader, comment_id=7, old_state="published", new_state="published")
    back = make_decision(Kind.PUBLISH, reader=decision.reader, comment_id=7, old_state="removed", new_state="published")
    assert find_statement(decision.reference, now=NOON).later == [back]


def test_a_reader_s_list_has_what_concerns_them_and_not_that_somebody_looked(client: Client) -> None:
    decision, other = removal(), removal(comment_id=8)
    kept = {"comment_id": 9, "old_state": "published", "new_state": "published"}
    quiet = make_decision(Kind.PUBLISH, reader=decision.reader, **kept)
    client.force_login(decision.reader)
    page = client.get("/decisions/").content.decode()
    assert decision.reference in page
    assert other.reference not in page
    assert quiet.reference not in page


def test_a_long_list_goes_on(client: Client) -> None:
    reader = ReaderFactory()
    first = make_decision(Kind.WARN, reader=reader)
    for _ in range(30):
        make_decision(Kind.WARN, reader=reader)
    client.force_login(reader)
    page = client.get("/decisions/")
    assert first.reference not in page.content.decode()
    assert first.reference in client.get(f"/decisions/?before={page.context['page'].older}").content.decode()


def test_the_list_is_for_who_is_signed_in(client: Client) -> None:
    assert client.get("/decisions/").status_code == 302
