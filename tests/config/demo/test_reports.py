"""The demo newspaper has reports that wait, and one that was decided on."""

from datetime import timedelta

import pytest
from django.utils import timezone

from standfirst.config.demo.comments import DemoDiscussion
from standfirst.config.demo.people import make_log_ins
from standfirst.config.demo.reports import make_demo_reports
from standfirst.reports.models import Report
from tests.factories.discussion import make_comment, make_place
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


def test_a_reader_s_report_waits_a_visitor_s_is_confirmed_and_one_was_left_without_effect() -> None:
    make_log_ins()
    place = make_place()
    posted = {number: make_comment(place, minute=number) for number in (1, 2, 3)}
    entries = [
        {"comment": 1, "by": "tern", "standard": "on-topic", "explanation": "Not the place."},
        {"comment": 2, "by": "visitor@example.org", "standard": "illegal", "explanation": "It invites to theft."},
        {"comment": 3, "by": "tern", "standard": "no-spam", "explanation": "", "outcome": "kept"},
    ]
    discussion = DemoDiscussion(place.story, {"reports": entries}, posted)
    later = timezone.now() + timedelta(days=1)
    assert make_demo_reports([discussion], {"tern": ReaderFactory()}, now=later) == 3
    states = Report.objects.order_by("comment_id").values_list("state", "outcome")
    assert list(states) == [("open", ""), ("open", ""), ("decided", "kept")]
