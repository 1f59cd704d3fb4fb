"""What a moderator does with an item."""

import re

import pytest
from django.test import Client

from standfirst.decisions.models import Decision
from standfirst.discussion.models import Comment, Discussion
from standfirst.moderation.describe_comment import stamp
from standfirst.moderation.models import Escalation, Note
from standfirst.moderation.publish_comment import publish_comment
from standfirst.readers.change_display_name import change_display_name
from standfirst.readers.set_avatar import set_avatar
from standfirst.sanctions.models import Block, Premoderation
from tests.factories.discussion import NOON, make_comment, make_place
from tests.factories.moderator import make_held_comment, make_moderator, make_senior
from tests.factories.pictures import two_halves, written
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def desk(client: Client) -> Client:
    client.force_login(make_moderator())
    return client


@pytest.fixture
def senior_desk(client: Client) -> Client:
    client.force_login(make_senior())
    return client


def act(client: Client, comment: Comment, name: str, *, htmx: bool = False, **typed):
    form = {"seen": stamp(comment), "queue": "held"} | typed
    return client.post(f"/desk/comments/{comment.pk}/{name}/", form, headers=HTMX if htmx else {})


def test_a_decision_without_scripts_leads_to_the_next_item_with_the_way_back(desk: Client) -> None:
    first, second = make_held_comment(), make_held_comment()
    answer = act(desk, first, "publish")
    decision = Decision.objects.get(kind="publish")
    assert answer["Location"] == f"/desk/comments/{second.pk}/?queue=held&done={decision.reference}"
    page = desk.get(answer["Location"]).content.decode()
    assert f'value="{decision.reference} "' in page
    assert Comment.objects.get(pk=first.pk).state == Comment.State.PUBLISHED


def test_the_last_decision_leads_back_to_the_queue_with_the_way_back(desk: Client) -> None:
    answer = act(desk, make_held_comment(), "publish")
    assert answer["Location"].startswith("/desk/?done=")
    assert "data-undo" in desk.get(answer["Location"]).content.decode()


def test_with_scripts_the_next_item_comes_in_its_place(desk: Client) -> None:
    first, second = make_held_comment(), make_held_comment()
    answer = act(desk, first, "remove", htmx=True, standard="privacy", note="A card number.")
    page = answer.content.decode()
    assert f'id="item-{second.pk}"' in page
    assert "data-undo" in page
    assert 'hx-swap-oob="true"' in page
    assert answer["HX-Push-Url"] == f"/desk/comments/{second.pk}/?queue=held"


def test_undoing_shows_the_item_again(desk: Client) -> None:
    comment = make_held_comment()
    act(desk, comment, "publish")
    form = {"references": Decision.objects.get(kind="publish").reference, "queue": "held"}
    answer = desk.post("/desk/undo/", form)
    assert answer["Location"].startswith(f"/desk/comments/{comment.pk}/")
    assert "Nobody was told." in desk.get(answer["Location"]).content.decode()
    assert Comment.objects.get().state == Comment.State.HELD


def test_undoing_twice_says_that_it_is_too_late(desk: Client) -> None:
    act(desk, make_held_comment(), "publish")
    form = {"references": Decision.objects.get(kind="publish").reference, "queue": "held"}
    desk.post("/desk/undo/", form)
    page = desk.post("/desk/undo/", form, headers=HTMX).content.decode()
    assert "It is too late to undo this" in page


def test_a_removal_without_a_standard_keeps_the_word_to_the_author(desk: Client) -> None:
    answer = act(desk, make_held_comment(), "remove", standard="", note="Please mind your data.")
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Choose the standard" in page
    assert "Please mind your data." in page


def test_a_removal_as_illegal_asks_for_the_law_and_its_reason_and_keeps_what_was_typed(desk: Client) -> None:
    comment = make_held_comment()
    typed = {"standard": "privacy", "law": "", "note": "The card is that of somebody else, who did not agree."}
    page = act(desk, comment, "remove-illegal", **typed).content.decode()
    assert "Name the law that is broken" in page
    assert typed["note"] in page
    typed |= {"law": "Section 202d", "note": "Because."}
    page = act(desk, comment, "remove-illegal", **typed).content.decode()
    assert "Explain in a sentence or two" in page
    assert 'value="Section 202d"' in page
    typed["note"] = "The card is that of somebody else, who did not agree."
    assert act(desk, comment, "remove-illegal", **typed).status_code == 302
    assert Decision.objects.get(kind="remove").facts["law"] == "Section 202d"


def test_who_comes_second_is_told_who_was_first_and_nothing_is_decided_twice(desk: Client) -> None:
    comment, first = make_held_comment(), make_moderator()
    seen = stamp(comment)
    publish_comment(comment.pk, by=first, seen="new", now=NOON)
    answer = act(desk, comment, "remove", seen=seen, standard="privacy", note="Mind your data.")
    page = answer.content.decode()
    assert answer.status_code == 409
    assert f"Published meanwhile by {first.display_name}." in page
    assert "Mind your data." in page
    assert not Decision.objects.filter(kind="remove").exists()


def test_a_published_comment_is_left_or_removed(desk: Client) -> None:
    kept, removed = make_comment(make_place()), make_comment(make_place())
    assert act(desk, kept, "keep").status_code == 302
    assert act(desk, removed, "remove", standard="no-spam").status_code == 302
    assert [Comment.objects.get(pk=one.pk).state for one in (kept, removed)] == ["published", "removed"]


def test_words_are_made_unreadable_and_the_comment_is_published(desk: Client) -> None:
    comment = make_held_comment()
    start = comment.text.index("4111")
    act(desk, comment, "black-out", span=f"{start}-{start + 19}", words="tickets", standard="privacy")
    comment.refresh_from_db()
    assert comment.text == "My card is ████ ████ ████ ████, please send the ███████ to me."
    assert comment.state == Comment.State.PUBLISHED
    assert comment.judgements.get().text.startswith("My card is 4111")


def test_words_that_do_not_stand_there_are_told_and_kept(desk: Client) -> None:
    answer = act(desk, make_held_comment(), "black-out", words="unicorns", standard="privacy")
    assert "These words do not stand in the comment: unicorns" in answer.content.decode()
    assert Comment.objects.get().state == Comment.State.HELD


def test_the_author_is_warned_or_read_first_and_the_item_stays(desk: Client) -> None:
    comment = make_held_comment()
    for name in ("warn", "premoderate"):
        answer = act(desk, comment, name, standard="privacy", note="Mind your data.", days="14")
        assert answer["Location"].startswith(f"/desk/comments/{comment.pk}/")
    assert Decision.objects.filter(kind="warn", reader=comment.author).exists()
    assert Premoderation.objects.get().reader == comment.author
    assert Comment.objects.get().state == Comment.State.HELD


def test_a_warning_is_undone_where_it_was_given(desk: Client) -> None:
    comment = make_held_comment()
    inline = act(desk, comment, "warn", htmx=True, standard="privacy").content.decode()
    assert "<strong>warned</strong>" in inline
    back = desk.post("/desk/undo/", undo_form(inline), headers=HTMX)
    assert "Undone. Nobody was told." in back.content.decode()
    assert f"/desk/comments/{comment.pk}/" in back["HX-Push-Url"]
    assert Decision.objects.filter(kind="restore", facts__because="undone").exists()


def undo_form(page: str) -> dict[str, str]:
    """What the button sends that a page offers."""
    form = page[page.index("data-undo-form") :].split("</form>", maxsplit=1)[0]
    return dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', form))


@pytest.mark.parametrize("htmx", [True, False])
def test_the_last_decisions_are_undone_one_after_the_other(desk: Client, *, htmx: bool) -> None:
    first, second = make_held_comment(), make_held_comment()
    headers = HTMX if htmx else {}
    act(desk, first, "publish", htmx=htmx)
    answer = act(desk, second, "remove", htmx=htmx, standard="privacy")
    for comment in (second, first):
        page = answer if htmx else desk.get(answer["Location"])
        form = undo_form(page.content.decode())
        assert Decision.objects.get(reference=form["references"].strip()).comment_id == comment.pk
        answer = desk.post("/desk/undo/", form, headers=headers)
    page = (answer if htmx else desk.get(answer["Location"])).content.decode()
    assert "Undone. Nobody was told." in page
    assert "data-undo-form" not in page
    assert set(Comment.objects.values_list("state", flat=True)) == {Comment.State.HELD}


def test_a_note_does_not_take_away_the_way_back(desk: Client) -> None:
    first, second = make_held_comment(), make_held_comment()
    act(desk, first, "publish", htmx=True)
    page = act(desk, second, "note", htmx=True, text="Wrote us a letter.").content.decode()
    assert Decision.objects.get(reference=undo_form(page)["references"].strip()).comment_id == first.pk


def test_nobody_is_offered_what_another_decided(desk: Client) -> None:
    act(desk, make_held_comment(), "publish")
    colleague = Client()
    colleague.force_login(make_moderator())
    assert "data-undo-form" in desk.get("/desk/").content.decode()
    assert "data-undo-form" not in colleague.get("/desk/").content.decode()


@pytest.mark.parametrize("days", ["", "0", "-3", "366", "soon", "٣x", "9" * 40])
def test_days_that_are_none_are_told(desk: Client, days: str) -> None:
    answer = act(desk, make_held_comment(), "premoderate", standard="privacy", days=days)
    assert "Write a number of days, from 1 to 365." in answer.content.decode()
    assert not Premoderation.objects.exists()


def test_a_senior_moderator_blocks_with_or_without_a_letter_and_a_moderator_does_not(
    desk: Client, client: Client, django_capture_on_commit_callbacks, mailoutbox
) -> None:
    comment = make_held_comment()
    typed = {"standard": "privacy", "days": "7", "until": "days", "silently": "on"}
    assert act(desk, comment, "block", **typed).status_code == 403
    client.force_login(make_senior())
    with django_capture_on_commit_callbacks(execute=True):
        act(client, comment, "block", **typed)
    assert mailoutbox == []
    block = Block.objects.get()
    assert (block.until - block.since).days == 7
    assert "somebody was first" in act(client, comment, "block", **typed).content.decode()


def test_an_account_is_deleted_for_its_violation(senior_desk: Client) -> None:
    comment = make_held_comment()
    asked = act(senior_desk, comment, "delete", standard="privacy", note="Mind your data.").content.decode()
    assert "Tick that you are sure." in asked
    assert "Mind your data." in asked
    assert Decision.objects.filter(kind="delete").count() == 0
    act(senior_desk, comment, "delete", standard="privacy", sure="on")
    comment.author.refresh_from_db()
    assert not comment.author.is_active


def test_it_is_passed_on_and_taken_back(desk: Client) -> None:
    comment = make_held_comment()
    act(desk, comment, "pass-on", to="editor", question="May this stand?")
    assert Escalation.objects.get(answered_at=None).question == "May this stand?"
    assert "May this stand?" in desk.get(f"/desk/comments/{comment.pk}/").content.decode()
    act(desk, comment, "take-back")
    assert not Escalation.objects.filter(answered_at=None).exists()
    assert "Choose whom you ask." in act(desk, comment, "pass-on", to="nobody").content.decode()


def test_a_note_is_for_moderators_and_its_writer_can_take_it_back(desk: Client) -> None:
    comment = make_held_comment()
    act(desk, comment, "note", text="Wrote us a kind letter last week.")
    assert "Wrote us a kind letter" in desk.get(f"/desk/comments/{comment.pk}/").content.decode()
    act(desk, comment, "forget-note", note=str(Note.objects.get().pk))
    assert not Note.objects.exists()
    assert "There is nothing to read in this note yet." in act(desk, comment, "note", text=" ").content.decode()


def test_a_discussion_is_closed_once_and_opened_again(desk: Client) -> None:
    comment = make_held_comment()
    form = {"comment": comment.pk, "queue": "held", "why": "It is late."}
    desk.post(f"/desk/discussions/{comment.discussion_id}/close/", form)
    assert Discussion.objects.get().state == Discussion.State.CLOSED
    assert Decision.objects.get(kind="close").note == "It is late."
    again = desk.post(f"/desk/discussions/{comment.discussion_id}/close/", form)
    assert "Somebody else was first" in again.content.decode()
    desk.post(f"/desk/discussions/{comment.discussion_id}/open/", form)
    assert Discussion.objects.get().state == Discussion.State.OPEN


@pytest.mark.parametrize("htmx", [True, False])
def test_undoing_the_end_of_a_discussion_leaves_the_moderator_where_they_were(desk: Client, *, htmx: bool) -> None:
    make_held_comment(text="I want to kill myself tonight.")  # More urgent: it is what would be next.
    here = make_held_comment()
    headers = HTMX if htmx else {}
    closed = desk.post(
        f"/desk/discussions/{here.discussion_id}/close/", {"comment": here.pk, "queue": "held"}, headers=headers
    )
    page = (closed if htmx else desk.get(closed["Location"])).content.decode()
    again = desk.post("/desk/undo/", undo_form(page), headers=headers)
    assert f"/desk/comments/{here.pk}/" in again["HX-Push-Url" if htmx else "Location"]
    assert Discussion.objects.get(pk=here.discussion_id).state == Discussion.State.OPEN


def test_a_reader_and_another_site_decide_nothing(client: Client) -> None:
    comment = make_held_comment()
    client.force_login(ReaderFactory())
    assert act(client, comment, "publish").status_code == 403
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(make_moderator())
    assert act(strict, comment, "publish").status_code == 403
    assert Comment.objects.get().state == Comment.State.HELD


def test_a_comment_that_never_was_is_not_found(desk: Client) -> None:
    assert desk.post("/desk/comments/77/publish/", {"seen": "new"}).status_code == 404
    assert desk.get("/desk/comments/77/").status_code == 404


def test_a_picture_that_breaks_a_standard_is_deleted_and_the_item_stays(desk: Client) -> None:
    comment = make_held_comment()
    set_avatar(comment.author, written(two_halves()))
    assert "Delete the picture" in desk.get(f"/desk/comments/{comment.pk}/").content.decode()
    assert "Tick that you are sure." in act(desk, comment, "picture", standard="no-hatred").content.decode()
    page = act(desk, comment, "picture", htmx=True, standard="no-hatred", sure="on").content.decode()
    assert f'id="item-{comment.pk}"' in page
    assert "Delete the picture" not in page
    decision = Decision.objects.get(kind="picture")
    assert decision.standards[0]["code"] == "no-hatred"
    assert desk.get(f"/decisions/{decision.reference}/").status_code == 200
    comment.author.refresh_from_db()
    assert not comment.author.avatar
    assert (
        "no picture any more"
        in act(desk, comment, "picture", htmx=True, standard="no-hatred", sure="on").content.decode()
    )


def test_the_record_of_an_author_names_who_they_were_before(desk: Client) -> None:
    comment = make_held_comment()
    change_display_name(comment.author, "Somebody Else", now=NOON)
    page = desk.get(f"/desk/comments/{comment.pk}/").content.decode()
    assert "Went by these names before" in page
    assert comment.author.display_name in page


def test_only_the_removal_as_illegal_asks_which_standard_comes_closest(senior_desk: Client) -> None:
    page = senior_desk.get(f"/desk/comments/{make_held_comment().pk}/").content.decode()
    assert page.count("Which standard comes closest?") == 1
    assert page.count("Why do they break it? (the author reads this)") == 1
    for name in ("remove", "black-out", "warn", "premoderate", "block", "delete"):
        assert f'<label for="standard-{name}">Under which standard?</label>' in page
        assert f'<label for="note-{name}">A word to the author (may stay empty)</label>' in page
