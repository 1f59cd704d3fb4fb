"""The subject of a letter is known in every language of the site."""

import pytest
from django.conf import settings
from django.utils.translation import override

from standfirst.appeals.letters.subjects import is_known_subject, subjects

EACH = [(code, number) for code, _name in settings.LANGUAGES for number in (0, 1)]


@pytest.mark.parametrize(("language", "number"), EACH)
def test_what_the_standards_page_names_is_known_however_it_is_typed(language: str, number: int) -> None:
    with override(language):
        subject = subjects()[number]
    for typed in (
        subject,
        subject.upper(),
        f"  {subject} !",
        f"Re: {subject}",
        f"AW: WG: {subject}",
        f"Fwd[2]: {subject}",
    ):
        assert is_known_subject(typed), typed
    assert is_known_subject(f"{subject}, 7KQ2MX4D")


@pytest.mark.parametrize("language", [code for code, _ in settings.LANGUAGES if code != "en"])
def test_each_language_has_its_own(language: str) -> None:
    with override("en"):
        english = subjects()
    with override(language):
        assert set(subjects()).isdisjoint(english)


@pytest.mark.parametrize(
    "subject",
    [
        "restoration of the account/unlock access",
        "[Ext] Re: Re: RE[3]: Unlock  access",
        "ｕｎｌｏｃｋ access",
        "Un\u200block access",
        "Retablissement du compte",
        "Deblocage de l'acces",
    ],
)
def test_odd_ways_to_write_it(subject: str) -> None:
    assert is_known_subject(subject)


@pytest.mark.parametrize("subject", ["", "Re:", "Hello", "access", "Your invoice", "Re: Re: Re:"])
def test_what_is_about_something_else(subject: str) -> None:
    assert not is_known_subject(subject)
