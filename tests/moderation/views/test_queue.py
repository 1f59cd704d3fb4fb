"""The queues as a moderator sees them."""

import re
from html import unescape

import pytest
from django.test import Client
from django.utils import timezone

from standfirst.moderation.care import set_care
from standfirst.moderation.claim_item import claim_item, claims_on, subject_of
from standfirst.moderation.pass_on import pass_on
from standfirst.moderation.queues import PAGE
from tests.factories.discussion import NOON, make_place
from tests.factories.moderator import make_held_comment, make_moderator, make_senior
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
PAGES = ["/desk/", "/desk/queues/reported/", "/desk/passed-on/", "/desk/flash-mobs/", "/desk/care/", "/desk/counts/"]


@pytest.fixture
def moderator():
    return make_moderator()


@pytest.fixture
def desk(client: Client, moderator) -> Client:
    client.force_login(moderator)
    return client


@pytest.mark.parametrize("page", PAGES)
def test_a_visitor_is_sent_to_the_sign_in_and_a_reader_is_refused(client: Client, page: str) -> None:
    answer = client.get(page)
    assert answer.status_code == 302
    assert answer["Location"].startswith("/account/sign-in/")
    client.force_login(ReaderFactory())
    assert client.get(page).status_code == 403


@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens_and_tells_how_much_waits(desk: Client, page: str) -> None:
    make_held_comment()
    answer = desk.get(page)
    assert answer.status_code == 200
    assert answer["Cache-Control"].startswith("max-age=0")


def test_a_line_says_why_it_stands_where_it_stands(desk: Client) -> None:
    comment = make_held_comment()
    page = desk.get("/desk/").content.decode()
    assert "comments in the discussion · waiting:" in page
    assert f"/desk/comments/{comment.pk}/?queue=held" in page
    assert "4111 1111 1111 1111" in page


def test_the_worst_words_are_covered_in_the_list_unless_somebody_wants_them(desk: Client, moderator) -> None:
    make_held_comment(text="I want to kill myself tonight.")
    assert "kill myself" not in desk.get("/desk/").content.decode()
    set_care(moderator, cover=False, grey=True, pause_after="60")
    assert "kill myself" in desk.get("/desk/").content.decode()


def test_an_item_that_a_colleague_has_open_says_so(desk: Client) -> None:
    comment, colleague = make_held_comment(), make_moderator()
    claim_item(subject_of(comment.pk), by=colleague, now=timezone.now())
    assert f"{colleague.display_name} has it open" in desk.get("/desk/").content.decode()


def test_an_empty_queue_says_so_and_an_unknown_one_is_not_found(desk: Client) -> None:
    assert "Nothing waits for a decision." in desk.get("/desk/").content.decode()
    assert desk.get("/desk/queues/lost/").status_code == 404


@pytest.mark.parametrize("place", ["x", "1-2-3", "", "9-9-9-9"])
def test_any_place_shows_a_queue(desk: Client, place: str) -> None:
    make_held_comment()
    assert desk.get("/desk/", {"after": place}).status_code == 200


def test_what_was_passed_on_waits_for_who_was_asked_and_for_nobody_else(desk: Client, client: Client) -> None:
    comment, senior = make_held_comment(), make_senior()
    pass_on(comment.pk, to="senior", question="Is this a quotation?", by=make_moderator(), now=NOON)
    assert "Is this a quotation?" not in desk.get("/desk/passed-on/").content.decode()
    client.force_login(senior)
    assert "Is this a quotation?" in client.get("/desk/passed-on/").content.decode()


def test_a_page_costs_the_same_whatever_the_length_of_the_queue(desk: Client, django_assert_max_num_queries) -> None:
    place = make_place()
    for number in range(PAGE + 2):
        make_held_comment(place, text=f"Reach me at someone{number}.else@example.org, said number {number}.")
    desk.get("/desk/")
    with django_assert_max_num_queries(31):
        page = desk.get("/desk/").content.decode()
    assert page.count("data-item") == PAGE
    assert "Show less urgent ones" in page


def test_the_numbers_come_alone_for_a_page_that_is_open(desk: Client) -> None:
    make_held_comment()
    page = desk.get("/desk/counts/?here=reported", headers=HTMX).content.decode()
    assert page.strip().startswith("<nav")
    assert page.count("aria-current") == 1


def test_next_leads_to_the_most_urgent_and_to_the_queue_where_there_is_none(desk: Client) -> None:
    assert desk.get("/desk/queues/held/next/")["Location"] == "/desk/"
    comment = make_held_comment()
    assert desk.get("/desk/queues/held/next/")["Location"] == f"/desk/comments/{comment.pk}/?queue=held"


@pytest.mark.parametrize("key", ["s", "u"])
def test_an_item_that_somebody_leaves_undecided_is_free_for_others(desk: Client, key: str) -> None:
    left, other = make_held_comment(), make_held_comment()
    desk.get("/desk/")
    page = desk.get(f"/desk/comments/{left.pk}/?queue=held").content.decode()
    assert claims_on([subject_of(left.pk)], now=timezone.now())
    ways = re.findall(rf'<a class="button[^>]*href="([^"]*)"[^>]*data-key="{key}"', page)
    answer = desk.get(unescape(ways[0]), follow=True)
    assert (str(other.pk) if key == "s" else "Held") in answer.content.decode()
    assert not claims_on([subject_of(left.pk)], now=timezone.now())


def test_nobody_frees_what_a_colleague_has_open(desk: Client) -> None:
    comment, colleague = make_held_comment(), make_moderator()
    claim_item(subject_of(comment.pk), by=colleague, now=timezone.now())
    for word in (str(comment.pk), "x", "9" * 40):
        assert desk.get("/desk/queues/held/next/", {"left": word}).status_code == 302
    assert claims_on([subject_of(comment.pk)], now=timezone.now())
