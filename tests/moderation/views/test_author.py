"""What an author wrote, as moderators look through it."""

import re

import pytest
from django.test import Client

from standfirst.decisions.models import Decision
from standfirst.moderation.authors_comments import PAGE
from tests.factories.discussion import make_comment, make_place, remove
from tests.factories.moderator import make_held_comment, make_moderator
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


def test_the_item_leads_to_what_its_author_wrote_and_what_was_decided(client: Client) -> None:
    place = make_place()
    item = make_held_comment(place)
    removed = make_comment(place, author=item.author, minute=1)
    remove(removed)
    somebody_else = make_comment(place)
    client.force_login(make_moderator("en"))
    (address,) = re.findall(r'href="([^"]*/author/)"', client.get(f"/desk/comments/{item.pk}/").content.decode())
    page = client.get(address).content.decode()
    assert removed.text in page
    assert item.text in page
    assert somebody_else.text not in page
    assert f"/decisions/{Decision.objects.get(kind='remove').reference}/" in page


def test_older_ones_are_on_the_next_page(client: Client) -> None:
    place, author = make_place(), ReaderFactory()
    oldest = make_comment(place, author=author)
    for minute in range(1, PAGE + 1):
        newest = make_comment(place, author=author, minute=minute * 9)
    client.force_login(make_moderator())
    page = client.get(f"/desk/comments/{newest.pk}/author/").content.decode()
    assert oldest.text not in page
    (older,) = re.findall(r'href="([?]before=[^"]*)"', page)
    assert oldest.text in client.get(f"/desk/comments/{newest.pk}/author/{older}").content.decode()


def test_nobody_looks_through_what_another_edition_has(client: Client) -> None:
    item = make_held_comment()
    client.force_login(make_moderator("fr"))
    assert client.get(f"/desk/comments/{item.pk}/author/").status_code == 403
