"""Names of the house in passwords."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError

from standfirst.readers.house_words import HouseWordsValidator


@pytest.fixture(autouse=True)
def _the_meridian(settings: Any) -> None:
    settings.WAGTAIL_SITE_NAME = "The Meridian"
    settings.SITE_URL = "https://www.valmere-news.example"
    settings.STANDFIRST_OWN_WORDS = ["Harbour Street 7"]


@pytest.mark.parametrize(
    "password",
    [
        "standfirst2026!",
        "The-Meridian-26",
        "the meridian: 007",
        "MERIDIAN-MERIDIAN",
        "valmere-news.example",
        "harbour street 7!!",
    ],
)
def test_little_more_than_a_name_of_the_site_is_refused(password: str) -> None:
    with pytest.raises(ValidationError, match="name of this site"):
        HouseWordsValidator().validate(password)


@pytest.mark.parametrize("password", ["seven lamps on the quay", "the meridian runs by my window", "1234567890123"])
def test_other_words_and_a_sentence_with_the_name_are_taken(password: str) -> None:
    HouseWordsValidator().validate(password)
