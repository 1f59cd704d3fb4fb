"""An operator says who works here."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from standfirst.readers.models import Reader
from standfirst.staff.roles import is_senior, moderates
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db


def run(*arguments: str) -> str:
    out = StringIO()
    call_command("staff", *arguments, stdout=out)
    return out.getvalue().strip()


def test_a_role_is_granted_listed_and_taken_and_the_log_tells_both() -> None:
    EditionFactory()
    ada = ReaderFactory(email="ada@example.org")
    assert run("grant", "Ada@example.org", "senior", "--edition", "en") == "ada@example.org is senior of en"
    assert is_senior(ada, "en")
    assert run("list").startswith("ada@example.org  senior of en  since 20")
    assert run("list").endswith("no second factor yet")
    run("take", "ada@example.org", "--edition", "en")
    assert not moderates(Reader.objects.get(pk=ada.pk))
    log = run("list", "--log").splitlines()
    assert "taken senior of en  by the operator" in log[0]
    assert "granted senior of en  by the operator" in log[1]


def test_operators_are_listed_too() -> None:
    ReaderFactory(email="olga@example.org", is_superuser=True)
    assert run("list").startswith("olga@example.org  operator of all editions")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("grant", "nobody@example.org", "moderator"), "No reader signs in as nobody@example.org"),
        (("grant", "ada@example.org", "moderator", "--edition", "xx"), "There are: en"),
        (("take", "ada@example.org", "--edition", "en"), "They are: moderator of all editions"),
    ],
)
def test_what_cannot_be_is_told(arguments: tuple[str, ...], complaint: str) -> None:
    EditionFactory()
    ReaderFactory(email="ada@example.org")
    run("grant", "ada@example.org", "moderator")
    with pytest.raises(CommandError, match=complaint):
        run(*arguments)
