"""Appeals at the desk: what is due first stands first, late ones are marked, and answers are given with reasons."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from standfirst.appeals.hold_answer import give_answers
from standfirst.appeals.letters.receive_letter import receive_letter
from standfirst.appeals.models import Appeal
from standfirst.decisions.models import Decision
from standfirst.moderation.models import DayAtDesk
from standfirst.moderation.remove_comment import remove_comment
from tests.factories.appeal import WHY, appeal_against, block, letter, make_edition, remove_published
from tests.factories.moderator import WITH_A_CARD, make_held_comment, make_moderator, make_senior
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def senior(client: Client, settings: Any) -> Any:
    settings.STANDFIRST_STAFF_SECOND_FACTOR = False
    somebody = make_senior()
    client.force_login(somebody)
    return somebody


def make_open(days_ago: int = 1, **removed: Any) -> Appeal:
    then = timezone.now() - timedelta(days=days_ago)
    return appeal_against(remove_published(now=then, **removed)[1], now=then)


def address(appeal: Appeal) -> str:
    return f"/desk/appeals/{appeal.reference}/"


def test_what_is_due_first_stands_first_and_late_ones_are_marked(client: Client, senior: Any) -> None:
    fresh, late = make_open(1), make_open(20)
    shown = client.get("/desk/appeals/").content.decode()
    assert shown.index(late.reference) < shown.index(fresh.reference)
    assert "1 is late" in shown


def test_a_moderator_of_another_edition_sees_and_answers_nothing(client: Client, senior: Any) -> None:
    appeal = make_open()
    client.force_login(make_senior("fr"))
    assert appeal.reference not in client.get("/desk/appeals/").content.decode()
    assert client.get(address(appeal)).status_code == 403
    assert client.post(address(appeal), {"answer": "overturn", "reasons": "Yes."}).status_code == 403


@pytest.mark.parametrize(("answer", "state"), [("overturn", "overturned"), ("uphold", "upheld")])
def test_an_answer(client: Client, senior: Any, answer: str, state: str) -> None:
    appeal = make_open()
    shown = client.get(address(appeal)).content.decode()
    assert "on the harbour" in shown
    assert client.post(address(appeal), {"answer": answer, "reasons": "It was a quotation."}).status_code == 302
    assert give_answers(now=timezone.now() + timedelta(seconds=14)) == 1
    appeal.refresh_from_db()
    assert (appeal.state, appeal.reviewed_by, appeal.answer) == (state, senior, "It was a quotation.")


@pytest.mark.parametrize("given", [{"answer": "overturn", "reasons": " "}, {"answer": "", "reasons": "My reasons."}])
def test_an_answer_without_reasons_or_choice_is_asked_for_and_nothing_typed_is_lost(
    client: Client, senior: Any, given: dict[str, str]
) -> None:
    appeal = make_open()
    answer = client.post(address(appeal), given)
    assert answer.status_code == 422
    assert given["reasons"].strip() in answer.content.decode()
    assert Appeal.objects.get().state == Appeal.State.OPEN


@pytest.mark.parametrize("htmx", [True, False])
def test_an_answer_is_undone_from_the_list_and_the_words_are_back_in_their_box(
    client: Client, senior: Any, *, htmx: bool
) -> None:
    appeal = make_open()
    answered = client.post(address(appeal), {"answer": "overturn", "reasons": "It was a quotation."})
    page = client.get(answered["Location"]).content.decode()
    assert "data-undo=" in page
    assert "No appeal waits." in page
    colleague = Client()
    colleague.force_login(make_senior())
    seen = colleague.get(address(appeal)).content.decode()
    assert f"{senior.shown_name} has answered this appeal" in seen
    assert 'value="overturn"' not in seen
    assert "data-undo=" not in seen
    headers = {"HX-Request": "true"} if htmx else {}
    back = client.post("/desk/undo/", {"appeal": appeal.reference}, headers=headers)
    page = client.get(back["HX-Redirect" if htmx else "Location"]).content.decode()
    assert "Undone. Nobody was told." in page
    assert "It was a quotation.</textarea>" in page
    assert Appeal.objects.get().state == Appeal.State.OPEN
    late = client.post("/desk/undo/", {"appeal": appeal.reference})
    assert "It is too late to undo this" in client.get(late["Location"]).content.decode()


@pytest.mark.parametrize("reference", ["", "../x", "ABCD2345EFGH6789"])
def test_an_answer_that_never_was_is_not_undone(client: Client, senior: Any, reference: str) -> None:
    assert client.post("/desk/undo/", {"appeal": reference}).status_code == 404


def test_the_second_of_two_is_told_and_keeps_their_words(client: Client, senior: Any) -> None:
    appeal = make_open()
    client.post(address(appeal), {"answer": "uphold", "reasons": "First."})
    client.force_login(make_senior())
    answer = client.post(address(appeal), {"answer": "overturn", "reasons": "My own reasons."})
    assert answer.status_code == 409
    assert "My own reasons." in answer.content.decode()
    assert Decision.objects.filter(kind=Decision.Kind.OVERTURN).count() == 0


def test_who_took_the_decision_and_plain_moderators_read_but_are_offered_no_buttons(
    client: Client, senior: Any
) -> None:
    own, others = make_open(by=senior), make_open()
    assert 'value="overturn"' not in client.get(address(own)).content.decode()
    assert 'value="overturn"' in client.get(address(others)).content.decode()
    client.force_login(make_moderator())
    assert 'value="overturn"' not in client.get(address(others)).content.decode()


def test_letters_stand_beside_the_appeal_and_all_of_them_on_a_page(client: Client, senior: Any) -> None:
    reader = ReaderFactory()
    now = timezone.now()
    block(reader, now=now - timedelta(hours=1))
    receive_letter(letter(reader.email, text=f"{reader.reader_id} {WHY}"), now=now)
    receive_letter(letter(reader.email, text=f"{reader.reader_id} And I am sorry for what I wrote there."), now=now)
    receive_letter(letter("stranger@mail.example", subject="A tip", text="<script>x()</script>"), now=now)
    case = client.get(address(Appeal.objects.get())).content.decode()
    assert "And I am sorry" in case
    shown = client.get("/desk/appeals/letters/").content.decode()
    assert "A tip" in shown
    assert "<script>x()" not in shown


def test_letters_of_other_editions_are_not_shown(client: Client, senior: Any) -> None:
    make_edition("fr", "moderation@journal.example")
    receive_letter(letter("a@mail.example", subject="Un secret", to="moderation@journal.example"), now=timezone.now())
    assert "Un secret" in client.get("/desk/appeals/letters/").content.decode()
    client.force_login(make_senior("en"))
    assert "Un secret" not in client.get("/desk/appeals/letters/").content.decode()


@pytest.mark.parametrize("after", ["", "nonsense", "2026-01-01T00:00:00+00:00_1", "2026-01-01_9", "_", "x_" + "9" * 40])
def test_any_page_of_the_queue_can_be_asked_for(client: Client, senior: Any, after: str) -> None:
    assert client.get("/desk/appeals/", {"after": after}).status_code == 200


@pytest.mark.parametrize("path", ["", "letters/", "ABCD2345EFGH6789/"])
def test_the_desk_is_for_who_works_there(client: Client, path: str, settings: Any) -> None:
    settings.STANDFIRST_STAFF_SECOND_FACTOR = False
    assert client.get(f"/desk/appeals/{path}").status_code == 302
    client.force_login(ReaderFactory())
    assert client.get(f"/desk/appeals/{path}").status_code in {403, 404}


def test_a_page_of_the_queue_costs_the_same_however_many_wait(client: Client, senior: Any) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            client.get("/desk/appeals/")
        return len(captured)

    make_open(1)
    one = queries()
    for days in range(2, 5):
        make_open(days)
    assert queries() == one


def test_the_worst_words_are_covered_until_asked_for_and_what_is_read_counts_once(client: Client, senior: Any) -> None:
    for text, covered in (("I want to kill myself tonight.", True), (WITH_A_CARD, False)):
        then = timezone.now() - timedelta(days=1)
        comment = make_held_comment(text=text, now=then)
        decision = remove_comment(comment.pk, by=make_moderator(), seen="new", code="privacy", note="", now=then)
        appeal = appeal_against(decision, now=then)
        for _ in range(2):
            page = client.get(address(appeal)).content.decode()
            assert ('class="desk-cover"' in page) == covered
    assert DayAtDesk.objects.values_list("items", "harsh").get(reader=senior) == (2, 1)


def test_who_took_the_decision_is_told_that_another_answers(client: Client, senior: Any) -> None:
    own = make_open(by=senior)
    assert "You took or confirmed this decision yourself" in client.get(address(own)).content.decode()
    client.force_login(make_moderator())
    page = client.get(address(own)).content.decode()
    assert "A senior moderator who did not take this decision" in page
    assert "this decision yourself" not in page
