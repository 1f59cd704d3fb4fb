"""Display names: what is refused, and what is not."""

import pytest
from django.core.exceptions import ValidationError

from standfirst.readers.check_display_name import check_display_name
from tests.factories.reader import ReaderFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("name", ["Ada Lund", "Zoë", "ليلى حداد", "Иван", "李雷", "J. P.", "x" * 40])
def test_names_of_every_script_are_accepted(name: str) -> None:
    assert check_display_name(name) == name


def test_spaces_are_tidied() -> None:
    assert check_display_name("  Ada \t Lund ") == "Ada Lund"


@pytest.mark.parametrize("pretender", ["Ada Lund", "ada_lund", "Аdа Lund", "A d a L u n d", "ADA LUND"])
def test_a_name_that_looks_like_anothers_is_refused(pretender: str) -> None:
    ReaderFactory(display_name="Ada Lund")
    with pytest.raises(ValidationError) as refusal:
        check_display_name(pretender)
    assert refusal.value.code == "taken"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("x", "short"),
        ("...", "short"),
        ("x" * 41, "long"),
        ("Ada\u202eLund", "invisible"),
        ("Ada\u200bLund", "invisible"),
        ("ada@example.org", "address"),
        ("Moderator", "reserved"),
        ("M0derat0r", "reserved"),
    ],
)
def test_a_name_that_misleads_is_refused(name: str, code: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        check_display_name(name)
    assert refusal.value.code == code
