"""Flash mobs as a moderator sees and decides them."""

import re

import pytest
from django.test import Client
from django.utils import timezone

from standfirst.discussion.models import Cluster, ClusteredComment, Comment
from standfirst.moderation.flash_mobs import PAGE
from tests.factories.discussion import make_comment, make_place
from tests.factories.moderator import make_held_comment, make_moderator

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client: Client) -> Client:
    client.force_login(make_moderator())
    return client


@pytest.fixture
def address() -> str:
    """Of a mob of one published comment and one that is held."""
    place, now = make_place(), timezone.now()
    cluster = Cluster.objects.create(first_at=now, last_at=now, comment_count=2, author_count=2, formed_at=now)
    for one in (make_comment(place), make_held_comment(place)):
        ClusteredComment.objects.create(comment=one, cluster=cluster, author_id=one.author_id, posted_at=one.posted_at)
    return f"/desk/flash-mobs/{cluster.pk}/"


def states() -> list[str]:
    return sorted(Comment.objects.values_list("state", flat=True))


def test_all_of_it_is_removed_in_one_act_and_comes_back_by_one_other(desk: Client, address: str) -> None:
    assert address in desk.get("/desk/flash-mobs/").content.decode()
    chosen = re.findall(r'name="comment"[^>]* value="([^"]*)"', desk.get(address).content.decode())
    answer = desk.post(f"{address}decide/", {"comment": chosen, "standard": "no-flash-mob", "act": "remove"})
    assert states() == ["removed", "removed"]
    page = desk.get(answer["Location"]).content.decode()
    assert "2 comments decided on." in page
    form = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page))
    again = desk.post("/desk/undo/", form)
    assert states() == ["held", "published"]
    assert again["Location"].startswith(address)
    shown = desk.get(again["Location"]).content.decode()
    assert "Undone. Nobody was told." in shown
    assert shown.count('name="comment"') == 2


def test_with_scripts_undoing_leads_back_to_the_mob_too(desk: Client, address: str) -> None:
    chosen = re.findall(r'name="comment"[^>]* value="([^"]*)"', desk.get(address).content.decode())
    answer = desk.post(f"{address}decide/", {"comment": chosen, "standard": "no-flash-mob", "act": "remove"})
    form = dict(
        re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', desk.get(answer["Location"]).content.decode())
    )
    again = desk.post("/desk/undo/", form, headers={"HX-Request": "true"})
    assert again["HX-Redirect"].startswith(address)


def test_a_mob_that_is_decided_on_in_part_says_what_is_left_of_it(desk: Client, address: str) -> None:
    page = desk.get(address).content.decode()
    assert "left of" not in page
    chosen = re.findall(r'name="comment"[^>]* value="([^"]*)"', page)
    desk.post(f"{address}decide/", {"comment": chosen[:1], "standard": "no-flash-mob", "act": "remove"})
    assert "(1 left of 2)" in desk.get(address).content.decode()


def test_nothing_chosen_is_told_and_the_word_to_the_author_is_kept(desk: Client, address: str) -> None:
    answer = desk.post(f"{address}decide/", {"comment": ["x", ":new"], "standard": "no-spam", "note": "In your words."})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Choose at least one comment." in page
    assert "In your words." in page


def test_a_mob_that_never_was_is_not_found(desk: Client) -> None:
    assert desk.get("/desk/flash-mobs/77/").status_code == 404
    assert desk.post("/desk/flash-mobs/77/decide/", {"act": "publish", "comment": "1:new"}).status_code == 404


def test_a_mob_beyond_the_first_page_is_reached_and_so_is_the_beginning_by_an_old_address(
    desk: Client, address: str
) -> None:
    now = timezone.now()
    for _ in range(PAGE):
        Cluster.objects.create(first_at=now, last_at=now, comment_count=9, author_count=9, formed_at=now)
    first = desk.get("/desk/flash-mobs/").content.decode()
    older = re.search(r'href="(\?after=[^"]*)"', first)
    assert older
    second = desk.get(f"/desk/flash-mobs/{older[1]}").content.decode()
    shown = [re.findall(r'href="(/desk/flash-mobs/\d+/)"', page) for page in (first, second)]
    assert (len(shown[0]), len(set(shown[0] + shown[1]))) == (PAGE, PAGE + 1)
    assert address in desk.get("/desk/flash-mobs/?after=31-12").content.decode()


def test_the_worst_words_are_covered_in_the_list_until_the_mob_is_opened(desk: Client) -> None:
    words, now = "I know where you live and I will kill you.", timezone.now()
    comment = make_held_comment(text=words)
    cluster = Cluster.objects.create(first_at=now, last_at=now, comment_count=3, author_count=3, formed_at=now)
    ClusteredComment.objects.filter(comment=comment).delete()
    ClusteredComment.objects.create(comment=comment, cluster=cluster, author_id=comment.author_id, posted_at=now)
    page = desk.get("/desk/flash-mobs/").content.decode()
    assert "A threat: somebody may be in danger" in page
    assert words not in page
    assert words in desk.get(f"/desk/flash-mobs/{cluster.pk}/").content.decode()
