"""The documentation of the standards says what the code does."""

from pathlib import Path

from standfirst.standards.document import document
from standfirst.standards.house_policy import HOUSE_POLICY

PAGE = Path(__file__).parents[2] / "docs" / "standards.md"


def test_the_page_is_fresh():
    assert PAGE.read_text("utf-8") == document(HOUSE_POLICY), "run: python -m standfirst.standards.document"


def test_the_page_names_every_standard_with_its_limits():
    page = document(HOUSE_POLICY)
    assert all(f"(`{rule.standard.code}`)" in page for rule in HOUSE_POLICY.rules)
    assert "at most 20 comments within an hour" in page
