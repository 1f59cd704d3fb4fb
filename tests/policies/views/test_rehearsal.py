"""An editor changes a policy, sees what would change, adopts it and goes back, all in pages."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from standfirst.discussion.models import EditionPolicy
from standfirst.discussion.policy_in_force import policy_in_force
from standfirst.newsroom.models import EditionPage
from standfirst.policies.forms import PolicyForm
from standfirst.policies.models import Rehearsal
from standfirst.sanctions.give_strike import give_strike
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.sanctions import Step
from tests.factories.discussion import make_place
from tests.factories.moderator import make_editor, make_held_comment, make_moderator
from tests.factories.reader import ReaderFactory
from tests.factories.sanctions import make_warned
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client: Client) -> Any:
    EditionFactory()
    somebody = make_editor()
    client.force_login(somebody)
    return somebody


def typed(**changes: Any) -> dict[str, Any]:
    """The form as it is shown, with some boxes changed."""
    form = PolicyForm(HOUSE_POLICY)
    shown = {name: form[name].value() for name in form.fields}
    given = {name.replace("__", "-"): value for name, value in changes.items()}
    return {name: value for name, value in (shown | given).items() if value is not None and value is not False}


def test_a_change_is_rehearsed_adopted_and_rolled_back(client: Client, editor: Any) -> None:
    place = make_place()
    make_held_comment(place)
    sent = client.post("/desk/policy/en/change/", typed(privacy__on=False))
    assert sent.status_code == 302
    shown = client.get(sent["Location"]).content.decode()
    assert "Treated otherwise: 1 of the last 1 comments" in shown
    assert re.search(r"<mark>4111 1111 1111 1111</mark>", shown)
    assert not EditionPolicy.objects.exists()

    assert client.post(sent["Location"], {"adopt": "", "reason": "  "}).status_code == 422
    assert client.post(sent["Location"], {"adopt": "", "reason": "We read them anyway."}).status_code == 302
    assert policy_in_force(place.edition).label == "en-1"
    assert "We read them anyway." in client.get("/desk/policy/en/").content.decode()
    assert "Nobody&#x27;s personal data" in client.get("/desk/policy/en/versions/1/").content.decode()

    back = "/desk/policy/en/versions/0/"
    late = client.post(back, {"instead_of": "0", "reason": "My long reason."})
    assert late.status_code == 409
    assert "My long reason." in late.content.decode()
    assert client.post(back, {"instead_of": "1", "reason": "It was a mistake."}).status_code == 302
    assert policy_in_force(place.edition).rules == HOUSE_POLICY.rules
    assert policy_in_force(place.edition).label == "en-2"


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({}, "Nothing is changed yet"),
        ({"privacy__ask": "95"}, "Each stricter step needs a higher certainty"),
        ({"privacy__ask": "", "privacy__hold": ""}, "Give at least one certainty"),
        ({"privacy__ask": "lots"}, "Enter a number"),
        ({"privacy__hold": "101"}, "less than or equal to 100"),
        ({"no-flooding__limit__comments": "-1"}, "greater than or equal to 0"),
        ({"words__strong": "grumbold\na"}, "“a”"),
        ({"wanted": "0"}, "greater than or equal to 1"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_typed_is_lost(
    client: Client, editor: Any, changes: dict[str, str], complaint: str
) -> None:
    answer = client.post("/desk/policy/en/change/", typed(**{"words__mild": "old fogey" if changes else "", **changes}))
    assert answer.status_code == 422
    assert complaint in answer.content.decode()
    assert ("old fogey" in answer.content.decode()) is bool(changes)
    assert not Rehearsal.objects.exists()


def test_the_list_of_standards_leads_to_what_is_to_be_mended(client: Client, editor: Any) -> None:
    page = client.post("/desk/policy/en/change/", typed(privacy__hold="101")).content.decode()
    lines = [line for line in page.splitlines() if "to be mended" in line]
    assert len(lines) == 1
    assert 'href="#rule-privacy"' in lines[0]
    assert 'id="rule-privacy"' in page


def test_a_standard_is_switched_off_and_its_certainties_are_proposed_again(client: Client, editor: Any) -> None:
    form = PolicyForm(HOUSE_POLICY, data=typed(privacy__on=False))
    assert form.is_valid(), form.errors
    again = PolicyForm(form.changed)
    assert again["privacy-on"].value() is False
    assert again["privacy-hold"].value() == "90"


def test_the_form_begins_with_a_rehearsal_or_with_what_can_be_read(client: Client, editor: Any) -> None:
    sent = client.post("/desk/policy/en/change/", typed(words__strong="grumbold"))
    number = sent["Location"].rstrip("/").rpartition("/")[2]
    assert "grumbold" in client.get(f"/desk/policy/en/change/?rehearsal={number}").content.decode()
    for query in ("a_day=5", "a_day=x", "rehearsal=99999999999999999999", "rehearsal=-1"):
        assert client.get(f"/desk/policy/en/change/?{query}").status_code == 200


@pytest.mark.parametrize(("a_day", "status"), [("200", 200), ("0", 422), ("many", 422), ("9" * 30, 422), ("²", 422)])
def test_what_a_team_can_read_is_a_number(client: Client, editor: Any, a_day: str, status: int) -> None:
    assert client.get("/desk/policy/en/capacity/", {"a_day": a_day}).status_code == status


def test_a_running_rehearsal_tells_how_far_it_is_and_can_be_cancelled(client: Client, editor: Any) -> None:
    sent = client.post("/desk/policy/en/change/", typed(words__strong="grumbold"))
    Rehearsal.objects.update(state=Rehearsal.State.RUNNING, done=7, wanted=20)
    shown = client.get(sent["Location"]).content.decode()
    assert "7 of 20 comments" in shown
    assert 'http-equiv="refresh"' in shown
    client.post(sent["Location"], {"cancel": ""})
    assert Rehearsal.objects.get().state == Rehearsal.State.CANCELLED
    assert client.post(sent["Location"], {"adopt": "", "reason": "I want it."}).status_code == 409


PAGES = ("", "en/", "en/change/", "en/capacity/", "en/versions/0/", "en/versions/7/", "en/rehearsals/1/", "xx/")


@pytest.mark.parametrize("page", PAGES)
def test_readers_see_none_of_it(client: Client, page: str) -> None:
    EditionFactory()
    assert client.get(f"/desk/policy/{page}").status_code == 302
    client.force_login(ReaderFactory())
    assert client.get(f"/desk/policy/{page}").status_code in {403, 404}


def test_moderators_read_and_change_nothing(client: Client, editor: Any) -> None:
    sent = client.post("/desk/policy/en/change/", typed(words__strong="grumbold"))
    client.force_login(make_moderator("en"))
    assert client.get("/desk/policy/").status_code == 302
    assert client.get("/desk/policy/en/").status_code == 200
    assert "Adopt" not in client.get(sent["Location"]).content.decode()
    assert client.get("/desk/policy/en/change/").status_code == 403
    for path in (sent["Location"], "/desk/policy/en/versions/0/"):
        assert client.post(path, {"adopt": "", "reason": "I say so."}).status_code == 403


def test_strikes_and_blocks_are_rehearsed_and_adopted_like_the_rest(client: Client, editor: Any) -> None:
    now, decision = timezone.now(), make_warned(now=timezone.now())
    give_strike(decision, standard="no-spam", weight=1, expires_at=now + timedelta(days=180), now=now)
    sent = client.post("/desk/policy/en/change/", typed(**{"step-1-points": 1, "step-1-days": 5}))
    shown = client.get(sent["Location"]).content.decode()
    assert "1: 5 days · 6: 30 days" in shown
    assert decision.reader.display_name in shown
    assert client.post(sent["Location"], {"adopt": "", "reason": "Sooner and shorter."}).status_code == 302
    sanctions = policy_in_force(EditionPage.objects.get(slug="en")).sanctions
    assert sanctions.steps[0] == Step(1, days=5)
    assert "1: 5 days" in client.get("/desk/policy/en/versions/1/").content.decode()
