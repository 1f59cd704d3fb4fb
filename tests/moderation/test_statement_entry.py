"""What goes into the EU Transparency Database is what it takes, field by field, and never about a person."""

import json
from datetime import timedelta
from itertools import count
from pathlib import Path

import fastjsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import standfirst.moderation.statement_entry as module
from standfirst.decisions.models import Decision
from standfirst.moderation.statement_categories import CATEGORIES
from standfirst.moderation.statement_entry import Around, entry_of, is_restriction
from standfirst.sanctions.models import Block, Premoderation
from standfirst.standards.published import STANDARDS
from tests.factories.decision import make_decision
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db
Kind = Decision.Kind
SCHEMA = json.loads((Path(module.__file__).parent / "statement_schema.json").read_text())
validate = fastjsonschema.compile(SCHEMA)
AROUND = Around("pt-br", NOON - timedelta(days=1), "https://news.example/pt/standards/")


def entry(decision: Decision) -> dict[str, object]:
    made = entry_of(decision, AROUND)
    validate({"statements": [made]})
    return made


def removal(**fields: object) -> Decision:
    return make_decision(Kind.REMOVE, comment_id=7, old_state="held", new_state="removed", **fields)


def test_a_removal_has_every_field_that_the_database_asks_for() -> None:
    moderator = ReaderFactory()
    made = entry(removal(by=moderator, facts={"findings": [{"code": "privacy", "reasons": []}], "reports": 1}))
    assert made == {
        "decision_visibility": ["DECISION_VISIBILITY_CONTENT_REMOVED"],
        "decision_ground": "DECISION_GROUND_INCOMPATIBLE_CONTENT",
        "decision_ground_reference_url": "https://news.example/pt/standards/",
        "incompatible_content_ground": "Privacy",
        "incompatible_content_explanation": "Don't post what identifies people.",
        "incompatible_content_illegal": "No",
        "category": "STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS",
        "category_specification": ["KEYWORD_MISSING_PROCESSING_GROUND"],
        "account_type": "ACCOUNT_TYPE_PRIVATE",
        "content_type": ["CONTENT_TYPE_TEXT"],
        "content_language": "PT",
        "content_date": "2026-03-08",
        "application_date": "2026-03-09",
        "territorial_scope": made["territorial_scope"],
        "decision_facts": "A comment below a news story was removed because of the published standard “Privacy”. An "
        "automatic check had pointed at the words. A report had come in before. A moderator decided.",
        "source_type": "SOURCE_TYPE_OTHER_NOTIFICATION",
        "automated_detection": "Yes",
        "automated_decision": "AUTOMATED_DECISION_PARTIALLY",
        "puid": made["puid"],
    }
    assert len(made["territorial_scope"]) == 30


@pytest.mark.parametrize("standard", STANDARDS, ids=lambda standard: standard.code)
def test_every_standard_has_a_category_that_the_database_knows(standard) -> None:
    assert standard.code in CATEGORIES
    entry(removal(standards=[{"code": standard.code, "title": standard.title, "text": standard.text}]))


def block(**fields: object) -> Decision:
    decision = make_decision(Kind.BLOCK, old_state="active", new_state="blocked")
    Block.objects.create(reader=decision.reader, decision=decision, edition="en", since=NOON, **fields)
    return Decision.objects.select_related("block").get(pk=decision.pk)


def test_a_block_for_a_time_ends_on_its_day() -> None:
    made = entry(block(until=NOON + timedelta(days=7)))
    assert made["decision_account"] == "DECISION_ACCOUNT_SUSPENDED"
    assert made["end_date_account_restriction"] == made["end_date_service_restriction"] == "2026-03-16"


def test_a_final_block_is_the_end_of_the_account() -> None:
    made = entry(block(final=True))
    assert made["decision_account"] == "DECISION_ACCOUNT_TERMINATED"
    assert "end_date_account_restriction" not in made


def test_comments_read_first_are_less_visible_until_a_day() -> None:
    decision = make_decision(Kind.PREMODERATE)
    Premoderation.objects.create(
        reader=decision.reader, decision=decision, edition="en", since=NOON, until=NOON + timedelta(days=3)
    )
    assert entry(decision)["end_date_visibility_restriction"] == "2026-03-12"


@pytest.mark.parametrize("kind", [Kind.EDIT, Kind.DELETE])
def test_other_restrictions_fit_the_schema(kind: Kind) -> None:
    entry(make_decision(kind, comment_id=7 if kind == Kind.EDIT else None))


def test_what_is_illegal_has_the_law_for_its_ground() -> None:
    made = entry(removal(facts={"law": "Section 130 of the criminal code", "reports": 1, "notices": 1}))
    assert made["decision_ground"] == "DECISION_GROUND_ILLEGAL_CONTENT"
    assert made["source_type"] == "SOURCE_ARTICLE_16"


def test_the_schema_refuses_what_the_database_refuses() -> None:
    right = entry(removal())
    for field, wrong in {
        "category": "STATEMENT_CATEGORY_RUDENESS",
        "decision_ground": None,
        "application_date": "2019-12-31",
        "puid": "with space",
        "automated_decision": "Yes",
        "content_type": [],
        "decision_facts": "x" * 5001,
        "email": "anna@example.org",
    }.items():
        with pytest.raises(fastjsonschema.JsonSchemaException):
            validate({"statements": [{**right, field: wrong}]})
    for field in ("decision_visibility", "incompatible_content_ground", "puid"):
        with pytest.raises(fastjsonschema.JsonSchemaException):
            validate({"statements": [{name: value for name, value in right.items() if name != field}]})
    with pytest.raises(fastjsonschema.JsonSchemaException):
        validate({"statements": [right] * 101})


@pytest.mark.parametrize(
    ("kind", "fields", "exported"),
    [
        (Kind.REMOVE, {}, True),
        (Kind.HOLD, {"old_state": ""}, False),
        (Kind.HOLD, {"old_state": "published"}, True),
        (Kind.WARN, {}, False),
        (Kind.PUBLISH, {}, False),
        (Kind.EDIT, {"facts": {"restored": True}}, False),
        (Kind.RESTORE, {}, False),
        (Kind.UPHOLD, {}, False),
    ],
)
def test_only_what_took_something_from_somebody_is_a_restriction(kind: Kind, fields, exported: bool) -> None:
    assert is_restriction(make_decision(kind, **fields)) is exported


NUMBERS = count()
PRIVATE = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x4EFF), min_size=4, max_size=12)


@given(private=PRIVATE, kind=st.sampled_from([Kind.REMOVE, Kind.EDIT, Kind.BLOCK, Kind.DELETE]))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_nothing_that_anybody_wrote_and_nobody_s_name_is_ever_in_it(private: str, kind: Kind) -> None:
    reader = ReaderFactory(display_name=f"{private}{next(NUMBERS)}")
    finding = {"code": "privacy", "reasons": [{"sentence": private, "span": [0, 4], "certainty": 1.0}]}
    decision = make_decision(
        kind,
        reader=reader,
        by=ReaderFactory(),
        note=f"Dear {private}",
        facts={"findings": [finding], "because": private, "law": private, "reports": 1},
    )
    said = json.dumps(entry(decision), ensure_ascii=False)
    for secret in (private, reader.email, reader.reader_id, decision.by.email, decision.reference):
        assert secret not in said
