"""A comment's language is heard without an edition to go by."""

import pytest

from standfirst.gateway.perspective.find_languages import find_languages

SPOKEN = ("en", "fr", "de", "es", "it", "pt", "nl", "ru", "tr", "ar", "zh", "ja", "ko", "pl")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("You idiot", "en"),
        ("some text", "en"),
        ("shut up", "en"),
        ("I do not agree with any of this.", "en"),
        ("Je ne suis pas d'accord avec vous.", "fr"),
        ("Das ist doch wirklich nicht wahr.", "de"),
        ("Esto no es verdad y todos lo saben.", "es"),
        ("Questa non è una buona idea per la città.", "it"),
        ("Isto não é verdade e todos sabem disso.", "pt"),
        ("Dat is helemaal niet waar en iedereen weet het.", "nl"),
        ("To nie jest prawda i wszyscy o tym wiedzą.", "pl"),
        ("Bu doğru değil ve bunu herkes biliyor.", "tr"),
        ("Это совсем не так, и все это знают.", "ru"),
        ("Це зовсім не так, і всі про це знають.", "uk"),
        ("هذا ليس صحيحا والجميع يعرف ذلك.", "ar"),
        ("这不是真的，大家都知道。", "zh"),
        ("それは本当ではありません。", "ja"),
        ("그것은 사실이 아닙니다.", "ko"),
    ],
)
def test_the_language_of_a_comment_is_heard(text: str, language: str) -> None:
    assert find_languages(text, SPOKEN)[0].language == language


@pytest.mark.parametrize("text", ["", "123 !!", "😀😀", "https://example.org/some/page"])
def test_no_language_is_heard_where_there_are_no_words(text: str) -> None:
    assert find_languages(text, SPOKEN) == []


def test_a_text_of_two_words_is_heard_in_a_language_that_is_scored() -> None:
    assert find_languages("yo hamburger", ("en", "de"))[0].language in {"en", "de"}


def test_invisible_signs_hide_no_language() -> None:
    assert find_languages("\u200b" * 3000 + "You are a fool, my friend.", SPOKEN)[0].language == "en"
