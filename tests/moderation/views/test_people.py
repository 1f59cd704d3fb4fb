"""The page of who works at the desk."""

import pytest
from django.test import Client

from standfirst.staff.models import StaffRole
from tests.factories.moderator import make_editor, make_moderator, make_senior
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db
PAGE = "/desk/people/"


@pytest.fixture
def desk(client: Client) -> Client:
    EditionFactory()
    client.force_login(make_editor("en"))
    return client


def test_it_is_for_editors_only(client: Client) -> None:
    client.force_login(make_senior())
    assert client.get(PAGE).status_code == 403
    assert client.post(PAGE, {"named": "x"}).status_code == 403
    assert PAGE not in client.get("/desk/").content.decode()


def test_an_editor_sees_the_people_of_the_edition_and_not_those_of_others(desk: Client) -> None:
    here, everywhere, elsewhere = make_moderator("en"), make_senior(), make_moderator("fr")
    page = desk.get(PAGE).content.decode()
    assert here.reader_id in page
    assert everywhere.reader_id in page
    assert elsewhere.reader_id not in page
    assert "no second step yet" in page
    assert PAGE in desk.get("/desk/").content.decode()


def test_an_editor_gives_a_role_and_takes_it(desk: Client) -> None:
    reader = ReaderFactory()
    answer = desk.post(PAGE, {"named": reader.reader_id, "role": "moderator", "edition": "en"}, follow=True)
    assert f"{reader.display_name} has the role now" in answer.content.decode()
    number = StaffRole.objects.get(reader=reader).pk
    answer = desk.post(f"{PAGE}{number}/take/", follow=True)
    assert f"{reader.display_name} no longer has the role" in answer.content.decode()
    assert desk.post(f"{PAGE}{number}/take/").status_code == 404


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"named": "nobody here", "role": "moderator", "edition": "en"}, "Nobody here has that display name"),
        ({"named": "nobody here", "role": "king", "edition": "en"}, "Choose a role and an edition"),
        ({"named": "nobody here", "role": "moderator", "edition": "xx"}, "Choose a role and an edition"),
        ({"named": "nobody here"}, "Choose a role and an edition"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_stays(desk: Client, typed: dict[str, str], said: str) -> None:
    answer = desk.post(PAGE, typed)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert said in page
    assert 'value="nobody here"' in page


@pytest.mark.parametrize("typed", [{"role": "editor", "edition": "en"}, {"role": "moderator", "edition": "*"}])
def test_an_editor_of_one_edition_makes_no_editors_and_nobody_of_all_editions(desk: Client, typed) -> None:
    reader = ReaderFactory()
    assert desk.post(PAGE, {"named": reader.reader_id, **typed}).status_code == 403
    assert not StaffRole.objects.filter(reader=reader).exists()
