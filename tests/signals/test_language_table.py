"""The table of runs of characters knows languages by few words, and says where it knows none."""

import pytest

from standfirst.signals.language_table import NO_LANGUAGE, chances


def likeliest(words: str) -> str:
    found = chances(words)
    return max(found, key=found.__getitem__)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("who would have thought", "en"),
        ("qui aurait cru cela", "fr"),
        ("wer hätte das gedacht", "de"),
        ("cállate ya y déjame en paz", "es"),
        ("ma chi lo avrebbe detto", "it"),
        ("quem diria uma coisa dessas", "pt"),
        ("wie had dat nou gedacht", "nl"),
        ("kto by to pomyślał", "pl"),
        ("cine ar fi crezut asta", "ro"),
        ("kim düşünebilirdi ki bunu", "tr"),
        ("siapa yang sangka begitu", "id"),
        ("ai mà ngờ được chuyện đó", "vi"),
    ],
)
def test_four_or_five_words_are_enough(words, language):
    assert likeliest(words) == language


@pytest.mark.parametrize(
    "words", ["gorodu nado bylo sprosit zhiteley", "sheher ko pul band karne se pehle logon se poochna chahiye tha"]
)
def test_languages_in_foreign_letters_are_no_language(words):
    assert likeliest(words) == NO_LANGUAGE


def test_chances_sum_to_one_and_nothing_has_none():
    assert sum(chances("la mairie et le pont").values()) == pytest.approx(1.0)
    assert chances("") == {}
