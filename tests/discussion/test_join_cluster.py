"""Comments alike come together, across readers and days."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from pytest_django import DjangoCaptureOnCommitCallbacks

from standfirst.discussion.alert_moderators import send_alert
from standfirst.discussion.answer import Written
from standfirst.discussion.clusters import (
    close_cluster,
    comments_of,
    forget_old_clusters,
    open_clusters,
    reopen_cluster,
)
from standfirst.discussion.edit_comment import edit_comment
from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Cluster, ClusteredComment
from standfirst.discussion.withdraw_comment import withdraw_comment
from tests.factories.discussion import NOON, a_sentence, make_comment, make_place, post
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory, SectionFactory

CALL = "The new harbour is a waste of our money, and the council must stop it at once"

IN_FRENCH = "Le nouveau port est un gaspillage de notre argent et le conseil doit y renoncer sans attendre"


def mob(place: Place, readers: int, *, hours: int = 3, text: str = CALL) -> None:
    """One comment each, every few hours, a word changed in each."""
    for number in range(readers):
        post(place, f"{text}, {number}{'!' * number}", now=NOON + timedelta(hours=hours * number))


def test_readers_who_say_the_same_over_days_are_in_one_cluster(place: Place) -> None:
    mob(place, 5, hours=30)
    make_comment(place)
    (cluster,) = open_clusters(NOON + timedelta(days=6))
    assert (cluster.comment_count, cluster.author_count) == (5, 5)
    assert (cluster.first_at, cluster.last_at) == (NOON, NOON + timedelta(hours=120))
    assert [comment.text[: len(CALL)] for comment in comments_of(cluster)] == [CALL] * 5


def test_a_few_who_agree_are_no_mob(place: Place) -> None:
    mob(place, 3)
    assert Cluster.objects.get().author_count == 3
    assert not open_clusters(NOON + timedelta(days=1))


def test_one_reader_alone_is_no_mob(place: Place, reader: Any) -> None:
    for number in range(5):
        post(place, f"{CALL}{'!' * number} {number}", author=reader, now=NOON + timedelta(hours=number))
    assert not Cluster.objects.exists()


def test_what_everybody_says_is_no_mob(place: Place) -> None:
    for number in range(6):
        post(place, "Happy new year!", now=NOON + timedelta(minutes=number))
    assert not Cluster.objects.exists()


def test_it_does_not_matter_under_which_story(db: None) -> None:
    for number in range(4):
        post(make_place(), CALL, now=NOON + timedelta(hours=number))
    assert len(open_clusters(NOON + timedelta(hours=5))) == 1


def test_what_is_older_than_comments_are_compared_joins_nothing(place: Place, settings: Any) -> None:
    settings.STANDFIRST_ALIKE_DAYS = 2
    mob(place, 5, hours=30)
    assert Cluster.objects.get().first_at == NOON  # Each is found by the next.
    assert not open_clusters(NOON + timedelta(days=8))
    forget_old_clusters(now=NOON + timedelta(days=8))
    assert not Cluster.objects.exists()
    assert not ClusteredComment.objects.exists()


def test_a_comment_that_is_withdrawn_or_reworded_leaves(place: Place) -> None:
    author = ReaderFactory()
    mob(place, 4)
    mine = post(place, CALL, author=author, now=NOON + timedelta(hours=9)).comment
    edit_comment(author, place, mine.pk, written=Written(a_sentence()), now=NOON + timedelta(hours=9, minutes=5))
    (cluster,) = open_clusters(NOON + timedelta(hours=10))
    assert cluster.comment_count == 4
    first = comments_of(cluster)[0]
    withdraw_comment(first.author, place, first.pk, now=NOON + timedelta(hours=10))
    assert Cluster.objects.get().comment_count == 3


def test_a_comment_between_two_clusters_makes_them_one(place: Place) -> None:
    one = "The harbour costs us forty million crowns that the schools and the hospitals of this town will be missing"
    other = "Whoever voted for this wanted nothing but a monument, and our grandchildren will still be paying for that"
    for text in (one, other):
        for number in range(2):
            post(place, text, now=NOON + timedelta(minutes=number))
    assert Cluster.objects.count() == 2
    post(place, f"{one}. {other}.", now=NOON + timedelta(minutes=5))
    (cluster,) = open_clusters(NOON + timedelta(hours=1))
    assert (Cluster.objects.count(), cluster.comment_count, cluster.author_count) == (1, 5, 5)


def test_a_closed_one_is_opened_by_the_next_comment_of_its_kind_or_by_hand(place: Place) -> None:
    mob(place, 4)
    (cluster,) = open_clusters(NOON + timedelta(hours=10))
    close_cluster(cluster, now=NOON + timedelta(hours=10))
    assert not open_clusters(NOON + timedelta(hours=10))
    reopen_cluster(cluster)
    assert open_clusters(NOON + timedelta(hours=10))
    close_cluster(cluster, now=NOON + timedelta(hours=10))
    post(place, CALL, now=NOON + timedelta(hours=11))
    assert open_clusters(NOON + timedelta(hours=12))


@pytest.mark.parametrize(
    ("slug", "text", "said"), [("en", CALL, "4 readers post nearly the same words"), ("fr", IN_FRENCH, "4 lecteurs")]
)
def test_moderators_are_told_once_in_their_language(
    db: None, slug: str, text: str, said: str, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    edition = EditionFactory(slug=slug, moderator_address="desk@example.org")
    place = make_place(section=SectionFactory(edition=edition))
    with django_capture_on_commit_callbacks() as callbacks:
        mob(place, 6, text=text)
    assert len([each for each in callbacks if "recount" in each.__qualname__]) == 1
    Cluster.objects.update(author_count=4)
    send_alert.func(Cluster.objects.get().pk)
    (letter,) = mail.outbox
    assert said in letter.subject
    assert text in letter.body
    assert "/desk/" in letter.body
    assert letter.to == ["desk@example.org"]


def test_nobody_is_told_where_nobody_gave_an_address(place: Place) -> None:
    mob(place, 4)
    send_alert.func(Cluster.objects.get().pk)
    send_alert.func(-1)
    assert mail.outbox == []
