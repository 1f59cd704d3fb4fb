"""Display names under the standards."""

import pytest
from django.core.exceptions import ValidationError

from standfirst.config.judge_name import broken_standard, judge_name
from standfirst.newsroom.models import Author

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("name", ["Heil Hitler", "f.u.c.k", "Arschloch", "Connard", "شرموطة"])
def test_a_name_that_no_comment_could_hold_is_refused_with_the_standard(name: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        judge_name(name)
    assert refusal.value.code == "offensive"
    assert broken_standard(name) in refusal.value.message


@pytest.mark.parametrize("name", ["Dick Cheney", "Scunthorpe Fan", "Ada Lund", "Иван", "Anna von Hassel"])
def test_names_that_people_really_have_are_not(name: str) -> None:
    judge_name(name)


def test_nobody_poses_as_an_author_of_the_site() -> None:
    Author.objects.create(name="Ines Albrecht", slug="ines-albrecht")
    with pytest.raises(ValidationError) as refusal:
        judge_name("Ines_ALBRECHT")
    assert refusal.value.code == "reserved"
