"""The error meter at the desk, and reading comments blind."""

from datetime import timedelta
from random import Random

import pytest
from django.test import Client
from django.utils import timezone

from standfirst.discussion.models import Judgement
from standfirst.moderation.models import DayAtDesk
from standfirst.policies.draw_sample import draw_sample
from standfirst.policies.models import Sample, SampleOpinion
from tests.factories.discussion import make_place
from tests.factories.moderator import make_held_comment, make_moderator, make_senior
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


@pytest.fixture
def sample() -> Sample:
    now, place = timezone.now(), make_place()
    make_held_comment(place, now=now - HOUR)
    draw_sample(place.edition, now=now, chance=Random(1))
    Sample.objects.update(wanted=1)
    return Sample.objects.get()


@pytest.fixture
def desk(client: Client, sample: Sample) -> Client:
    client.force_login(make_moderator())
    return client


def test_it_is_for_moderators_only(client: Client, sample: Sample) -> None:
    client.force_login(ReaderFactory())
    assert client.get("/desk/quality/").status_code == 403
    assert client.get("/desk/quality/sample/").status_code == 403
    assert client.post(f"/desk/quality/sample/{sample.pk}/", {"opinion": "keeps"}).status_code == 403


def test_the_words_are_read_without_what_the_machine_found_or_did(desk: Client, sample: Sample) -> None:
    page = desk.get("/desk/quality/sample/").content.decode()
    words = sample.judgement.text
    assert words in page
    assert "<mark>" not in page
    assert sample.judgement.comment.author.display_name not in page
    assert f"/desk/comments/{sample.judgement.comment_id}/" not in page


def test_what_is_said_is_counted_told_and_can_be_taken_back(desk: Client, sample: Sample) -> None:
    address = f"/desk/quality/sample/{sample.pk}/"
    page = desk.post(address, {"opinion": "keeps"}, follow=True).content.decode()
    assert f"{address}take-back/" in page
    assert "100%" in desk.get("/desk/quality/").content.decode()
    desk.post(f"{address}take-back/")
    assert not SampleOpinion.objects.exists()
    assert "Nobody has read a sample yet" in desk.get("/desk/quality/").content.decode()


def test_saying_nothing_is_told_and_the_same_comment_is_shown(desk: Client, sample: Sample) -> None:
    answer = desk.post(f"/desk/quality/sample/{sample.pk}/", {"opinion": "breaks"})
    assert answer.status_code == 422
    assert sample.judgement.text in answer.content.decode()


def test_what_somebody_cannot_read_is_left_to_others_and_counts_for_nothing(desk: Client, sample: Sample) -> None:
    """A moderator of an edition in English is shown a comment in Russian."""
    address = f"/desk/quality/sample/{sample.pk}/skip/"
    page = desk.post(address, follow=True).content.decode()
    assert sample.judgement.text not in page
    assert not SampleOpinion.objects.exists()
    desk.post(address, {"back": "1"})
    assert sample.judgement.text in desk.get("/desk/quality/sample/").content.decode()
    desk.post(address)
    desk.force_login(make_moderator())
    assert sample.judgement.text in desk.get("/desk/quality/sample/").content.decode()


def test_a_second_opinion_of_the_same_person_comes_too_late(desk: Client, sample: Sample) -> None:
    address = f"/desk/quality/sample/{sample.pk}/"
    desk.post(address, {"opinion": "keeps"})
    assert desk.post(address, {"opinion": "keeps"})["Location"].endswith("?late=1")
    assert SampleOpinion.objects.count() == 1


def test_only_senior_moderators_see_who_agrees_with_whom(desk: Client, client: Client) -> None:
    assert "Who agrees with whom" not in desk.get("/desk/quality/").content.decode()
    client.force_login(make_senior())
    assert client.get("/desk/quality/").status_code == 200


def test_the_worst_words_are_covered_until_asked_for_and_counted_once(desk: Client, sample: Sample) -> None:
    assert "desk-cover" not in desk.get("/desk/quality/sample/").content.decode()
    verdict = sample.judgement.verdict
    verdict["broken"][0]["rule"]["standard"] = "no-self-harm"
    Judgement.objects.filter(pk=sample.judgement.pk).update(verdict=verdict)
    assert 'class="desk-cover"' in desk.get("/desk/quality/sample/").content.decode()
    assert DayAtDesk.objects.get().items == 1
