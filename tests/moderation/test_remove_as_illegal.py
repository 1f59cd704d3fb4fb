"""A moderator removes a comment because the law forbids it."""

import json
from pathlib import Path

import fastjsonschema
import pytest

import standfirst.moderation.statement_entry as module
from standfirst.decisions.models import Decision
from standfirst.discussion.models import Comment
from standfirst.moderation.decide_on_comment import MeanwhileChangedError, NoSuchStandardError
from standfirst.moderation.describe_comment import stamp
from standfirst.moderation.remove_as_illegal import Law, NoLawError, NotExplainedError, remove_as_illegal
from standfirst.moderation.statement_entry import Around, entry_of
from standfirst.transparency.count_months import count_months
from standfirst.transparency.models import MonthlyFigure
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.moderator import make_moderator

pytestmark = pytest.mark.django_db
WHY = "The words call for setting a house on fire, which the law forbids to anybody."
LAW = Law("Section 111 of the criminal code", WHY, "no-extremism")
SCHEMA = json.loads((Path(module.__file__).parent / "statement_schema.json").read_text())
AROUND = Around("en", NOON, "https://news.example/en/standards/")


def removed(law: Law = LAW) -> Decision:
    comment = make_comment(make_place())
    return remove_as_illegal(comment.pk, law, by=make_moderator(), seen=stamp(comment), now=NOON)


def test_its_statement_names_the_law_and_shows_the_words_to_their_author_alone(client) -> None:
    decision = removed()
    address, words = f"/decisions/{decision.reference}/", Comment.objects.get().text
    page = client.get(address).content.decode()
    assert "It is illegal: Section 111 of the criminal code" in page
    assert WHY in page
    assert words not in page
    client.force_login(decision.reader)
    assert words in client.get(address).content.decode()


def test_it_is_exported_as_illegal_with_the_law_and_without_what_was_written() -> None:
    made = entry_of(removed(), AROUND)
    fastjsonschema.compile(SCHEMA)({"statements": [made]})
    assert made["decision_ground"] == "DECISION_GROUND_ILLEGAL_CONTENT"
    assert made["illegal_content_legal_ground"] == "Section 111 of the criminal code"
    assert made["category"] == "STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY"
    assert made["decision_facts"].startswith("A comment below a news story was removed because it is illegal.")
    assert WHY not in json.dumps(made)


@pytest.mark.parametrize(
    "law", ["ask anna@example.org, 5th floor", "see +33 1 99 00 12 34 or 0199001234", "Anna's law"]
)
def test_what_does_not_read_like_a_citation_is_not_exported(law: str) -> None:
    made = entry_of(removed(Law(law, WHY, "no-extremism")), AROUND)
    assert made["illegal_content_legal_ground"] == "The law of the country of the edition"


def test_a_kind_that_only_the_house_forbids_is_exported_as_illegal_all_the_same() -> None:
    made = entry_of(removed(Law("Article 5 of the press act", WHY, "plain-writing")), AROUND)
    fastjsonschema.compile(SCHEMA)({"statements": [made]})
    assert made["category"] == "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH"


@pytest.mark.parametrize(
    ("law", "problem"),
    [
        (Law("  ", WHY, "no-extremism"), NoLawError),
        (Law("Section 111", "It is illegal.", "no-extremism"), NotExplainedError),
        (Law("Section 111", WHY, ""), NoSuchStandardError),
    ],
)
def test_nothing_is_removed_without_law_reasons_and_kind(law: Law, problem: type[Exception]) -> None:
    with pytest.raises(problem):
        removed(law)
    assert Comment.objects.get().state == Comment.State.PUBLISHED


def test_who_comes_second_is_told() -> None:
    comment = make_comment(make_place())
    with pytest.raises(MeanwhileChangedError):
        remove_as_illegal(comment.pk, LAW, by=make_moderator(), seen="other words", now=NOON)


def test_it_is_counted_as_illegal_in_the_figures() -> None:
    removed()
    count_months(now=NOON)
    assert MonthlyFigure.objects.get(measure="removed").standard == "illegal"
