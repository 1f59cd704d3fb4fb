"""The demo newspaper shows an error meter and figures of past months."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from standfirst.config.demo.figures import MONTHS, make_demo_figures
from standfirst.config.demo.people import make_log_ins
from standfirst.config.demo.quality import make_demo_quality
from standfirst.policies.models import Sample
from standfirst.transparency.count_months import count_months
from standfirst.transparency.models import MonthlyFigure
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.moderator import make_held_comment
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db


def test_past_months_stand_on_the_page_and_stay_when_the_worker_counts(client: Client) -> None:
    now, edition = timezone.now(), EditionFactory()
    make_demo_figures(edition, now=now)
    before = MonthlyFigure.objects.count()
    count_months(now=now)
    assert MonthlyFigure.objects.count() == before
    assert MonthlyFigure.objects.dates("month", "month").count() == MONTHS
    page = client.get("/en/transparency/").content.decode()
    assert "<rect" in page
    assert "once a whole month has passed" not in page


def test_moderators_have_read_a_part_of_the_samples_and_left_some() -> None:
    make_log_ins()
    place = make_place()
    for minute in range(20):
        make_comment(place, minute=minute)
    make_held_comment(place)
    make_demo_quality(place.edition, now=NOON + timedelta(hours=1))
    assert Sample.objects.filter(given__gt=0).count() >= 8
    assert Sample.objects.filter(given=0).count() <= 13
