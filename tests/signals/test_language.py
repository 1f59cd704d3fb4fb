"""Whether a comment is in its edition's language."""

import pytest

from standfirst.signals.language import UNKNOWN, guess_language

IN_THEIR_LANGUAGE = {
    "en": "The council should have asked the people who live there before it closed the bridge.",
    "fr": "La mairie aurait dû demander leur avis aux habitants avant de fermer le pont.",
    "de": "Die Stadt hätte die Leute fragen sollen, die dort wohnen, bevor sie die Brücke sperrt.",
    "es": "El ayuntamiento tenía que haber preguntado a los vecinos antes de cerrar el puente.",
    "it": "Il comune avrebbe dovuto chiedere agli abitanti prima di chiudere il ponte.",
    "pt": "A câmara devia ter perguntado às pessoas que moram lá antes de fechar a ponte.",
    "nl": "De gemeente had het eerst aan de mensen moeten vragen die daar wonen.",
    "pl": "Miasto powinno było zapytać mieszkańców, zanim zamknęło ten most, bo to jest ich droga.",
    "ro": "Primăria trebuia să îi întrebe pe oamenii care locuiesc acolo înainte să închidă podul.",
    "tr": "Belediye köprüyü kapatmadan önce orada yaşayan insanlara bir sormalıydı, ama hiç sormadı.",
    "ar": "كان على البلدية أن تسأل السكان قبل أن تغلق الجسر أمام الجميع.",
    "ru": "Городу надо было спросить жителей, прежде чем закрывать мост для всех.",
    "el": "Ο δήμος έπρεπε να ρωτήσει τους κατοίκους πριν κλείσει τη γέφυρα.",
    "he": "העירייה הייתה צריכה לשאול את התושבים לפני שסגרה את הגשר.",
    "zh": "市政府在封桥之前应该先问问住在那里的居民。",
    "ja": "市は橋を閉鎖する前に、そこに住んでいる人たちに聞くべきだった。",
    "ko": "시는 다리를 닫기 전에 거기 사는 사람들에게 물어봤어야 했다.",
}
EDITIONS = ("en", "fr", "de", "es", "it", "pt", "pl", "ro", "tr", "ar", "ru")


def surely_another(text: str, edition: str) -> str | None:
    guess = guess_language(text, edition)
    return guess.language if guess.certainty >= 0.8 and guess.language not in {edition, "und"} else None


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_editions_own_language_is_recognised(edition):
    assert guess_language(IN_THEIR_LANGUAGE[edition], edition).language == edition


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("language", IN_THEIR_LANGUAGE)
def test_a_sentence_in_another_language_is_named(language, edition):
    expected = None if language == edition else language
    assert surely_another(IN_THEIR_LANGUAGE[language], edition) == expected


@pytest.mark.parametrize(
    "text", ["", "   ", "Merci beaucoup !", "😀😀😀", "https://example.org/la-mairie-et-le-pont", "12 345 678"]
)
def test_what_is_too_short_stays_unknown(text):
    assert guess_language(text, "en") == UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "ana mosh fahem leeh el baladeya 2aflet el kobry men gheir ma tes2al 7ad",
        "gorodu nado bylo sprosit zhiteley prezhde chem zakryvat most",
        "sheher ko pul band karne se pehle logon se poochna chahiye tha",
    ],
    ids=["Arabic", "Russian", "Urdu"],
)
@pytest.mark.parametrize("edition", ["en", "fr", "ar", "ru"])
def test_languages_in_foreign_letters_are_unknown_rather_than_wrong(text, edition):
    assert surely_another(text, edition) is None


@pytest.mark.parametrize(
    "text",
    [
        "I think of what he wrote: “La mairie aurait dû demander leur avis aux habitants avant de fermer le pont.”",
        "> La mairie aurait dû demander leur avis aux habitants.\nI could not agree more with what you say there.",
        "Ask @la_mairie_de_la_ville_et_du_pont what they think at https://example.org/le-pont-est-dans-la-ville please",
        "Müller, Grünwald and Schröder met Strauß, von der Heide and Weiß in Köln and told nobody why.",
        "Thе соunсil shоuld hаvе аskеd thе реорlе whо livе thеrе.",
        "THE COUNCIL SHOULD HAVE ASKED THE PEOPLE WHO LIVE THERE",
        "Tho\u200be cou\u200bncil sho\u200buld ha\u200bve as\u200bked the peo\u200bple there",
    ],
    ids=[
        "quotation",
        "quoted line",
        "links and mentions",
        "names",
        "look-alike letters",
        "capitals",
        "invisible letters",
    ],
)
def test_a_comment_is_not_taken_for_another_language(text):
    assert surely_another(text, "en") is None


def test_a_comment_that_is_nothing_but_a_quotation_is_read_all_the_same():
    assert surely_another('"' + IN_THEIR_LANGUAGE["fr"] + '"', "en") == "fr"


def test_half_and_half_is_not_surely_another_language():
    text = "I have said it before and I will say it again to all of you: on aurait dû demander leur avis aux habitants."
    assert surely_another(text, "en") is None


def test_an_edition_in_a_language_without_word_list_is_only_defended_by_script():
    luxembourgish = "D'Gemeng hätt d'Leit solle froen, déi do wunnen, ier si d'Bréck zougemaach huet."
    assert surely_another(luxembourgish, "lb") is None
    assert surely_another(IN_THEIR_LANGUAGE["ru"], "lb") == "ru"


def test_a_regional_edition_is_read_by_its_language():
    assert guess_language(IN_THEIR_LANGUAGE["pt"], "pt-br").language == "pt"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("شهرداری باید پیش از بستن پل از مردمی که آنجا زندگی می‌کنند می‌پرسید چه می‌خواهند", "fa"),
        ("شہر کو پل بند کرنے سے پہلے وہاں رہنے والے لوگوں سے پوچھنا چاہیے تھا", "ur"),
    ],
)
def test_persian_and_urdu_are_not_arabic(text, language):
    assert surely_another(text, "ar") == language


def test_ukrainian_and_russian_are_told_apart_both_ways():
    ukrainian = "Місту слід було запитати мешканців, перш ніж закривати міст для всіх."
    assert surely_another(ukrainian, "ru") == "uk"
    assert surely_another(ukrainian, "uk") is None
    assert surely_another(IN_THEIR_LANGUAGE["ru"], "uk") == "ru"


def test_a_chinese_comment_with_a_japanese_word_stays_chinese():
    assert (
        surely_another("我男朋友是日本人，他跟我说，夫妇之间称呼男性叫あなた，女性叫お前，我觉得不太好。", "zh") is None
    )


def test_a_japanese_title_is_not_taken_for_chinese():
    assert surely_another("市長選挙候補者公開討論会開催中止", "ja") is None
    assert surely_another(IN_THEIR_LANGUAGE["ja"], "ja") is None
