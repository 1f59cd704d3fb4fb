"""Scripts and who writes in them."""

import pytest

from standfirst.signals.scripts import LANGUAGES, RANGES, foreign_share, script_of, writing


@pytest.mark.parametrize(
    ("letters", "script"),
    [
        ("bridge", "Latin"),
        ("γέφυρα", "Greek"),
        ("мост", "Cyrillic"),
        ("جسر", "Arabic"),
        ("橋", "Han"),
        ("橋を渡る", "Kana"),
        ("다리", "Hangul"),
    ],
)
def test_the_script_of_a_word_is_told(letters, script):
    assert writing(letters) == (script, 1.0)


def test_the_share_says_how_mixed_a_text_is():
    assert writing("bridgeмост") == ("Latin", 0.6)
    assert writing("brмост").script == "Cyrillic"


def test_every_script_has_a_language_and_every_language_one_script():
    assert RANGES.keys() == LANGUAGES.keys()
    assert [script_of(language) for language in ("ja", "zh", "ar", "uk", "en", "xx")] == [
        "Kana",
        "Han",
        "Arabic",
        "Cyrillic",
        "Latin",
        "Latin",
    ]


def test_letters_that_a_language_lacks_are_counted():
    assert foreign_share("мост", "ru") == 0
    assert foreign_share("міст", "ru") == 0.25
