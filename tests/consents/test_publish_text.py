"""Publishing a text makes a version that stays."""

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from standfirst.consents.models import Document, EditionText, TextVersion
from standfirst.discussion.models import EditionPolicy
from tests.factories.consents import publish
from tests.factories.discussion import NOON
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db


def test_versions_are_numbered_an_edition_and_a_document() -> None:
    english, french = EditionFactory(), EditionFactory(slug="fr")
    numbers = [
        publish(english, body="<p>One.</p>").number,
        publish(english, body="<p>Two.</p>").number,
        publish(english, Document.STANDARDS, body="<p>Be kind.</p>").number,
        publish(french, body="<p>Un.</p>").number,
    ]
    assert numbers == [1, 2, 1, 1]


def test_publishing_the_same_words_again_makes_no_version_that_readers_would_have_to_read() -> None:
    edition = EditionFactory()
    first = publish(edition, body="<p>One.</p>")
    assert publish(edition, body="<p>One.</p>") == first


def test_the_same_words_that_now_need_consent_are_another_version() -> None:
    edition = EditionFactory()
    publish(edition, body="<p>One.</p>")
    assert publish(edition, body="<p>One.</p>", needs_consent=True).number == 2
    assert publish(edition, body="<p>One.</p>").number == 2


def test_a_version_of_the_standards_keeps_the_rules_in_the_words_of_the_edition() -> None:
    version = publish(EditionFactory(slug="fr"), Document.STANDARDS)
    assert len(version.in_force) == 21
    assert version.in_force[0]["title"] == "Restez dans le sujet"
    assert version.policy.startswith("house-")


def test_another_policy_makes_another_version_of_the_same_introduction() -> None:
    edition = EditionFactory()
    first = publish(edition, Document.STANDARDS, body="<p>Be kind.</p>")
    EditionPolicy.objects.create(
        edition=edition, version=1, rules=[{"standard": "privacy", "hold": 0.5}], adopted_at=timezone.now()
    )
    second = publish(edition, Document.STANDARDS, body="<p>Be kind.</p>")
    assert (second.number, second.policy) == (2, "en-1")
    first.refresh_from_db()
    assert len(first.in_force) == 21


def test_scripts_that_came_with_the_words_are_gone() -> None:
    version = publish(EditionFactory(), body='<p onclick="x()">One.</p><script>alert(1)</script>')
    assert version.body == "<p>One.</p>"


def test_where_nothing_is_written_the_house_s_own_policy_is_published_in_the_edition_s_language() -> None:
    assert "<h2>" in publish(EditionFactory(slug="fr")).body


def test_a_version_can_t_be_changed_in_the_database_either() -> None:
    version = publish(EditionFactory(), body="<p>One.</p>")
    with pytest.raises(DatabaseError, match="never change"), transaction.atomic():
        TextVersion.objects.filter(pk=version.pk).update(body="<p>Another.</p>")
    with connection.cursor() as cursor, pytest.raises(DatabaseError, match="never change"), transaction.atomic():
        cursor.execute("UPDATE consents_textversion SET number = 7 WHERE id = %s", [version.pk])


def test_who_published_it_may_be_forgotten() -> None:
    editor = ReaderFactory()
    version = publish(EditionFactory(), body="<p>One.</p>", by=editor)
    editor.delete()
    version.refresh_from_db()
    assert version.published_by is None


def test_wagtail_s_button_makes_the_version() -> None:
    edition, editor = EditionFactory(), ReaderFactory(is_superuser=True)
    text = EditionText.objects.get(edition=edition, document=Document.PRIVACY)
    text.body, text.changes = "<p>One.</p>", "Everything."
    text.save_revision(user=editor).publish(user=editor)
    version = TextVersion.objects.get()
    assert (version.body, version.changes, version.published_by) == ("<p>One.</p>", "Everything.", editor)
    assert version.published_at > NOON
