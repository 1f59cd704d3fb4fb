"""Offensive words are seen through every disguise, and harmless look-alikes are left alone."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from standfirst.standards.checks.profanity import disguised_profanity, plain_profanity
from standfirst.standards.comment import Comment, LanguageGuess, Surroundings

LISTED = ["crap", "bollocks", "bullshit", "douchebag", "merde", "connerie", "kacke"]
LANGUAGE = {"merde": "fr", "connerie": "fr", "kacke": "de"}
DISGUISES = {
    "capitals": str.upper,
    "spaces": " ".join,
    "dots": ".".join,
    "dashes": "-".join,
    "zero-width": "\u200b".join,
    "soft hyphens": "\u00ad".join,
    "combining marks": "\u0336".join,
    "stretched": lambda word: word.replace(word[2], word[2] * 6),
    "full width": lambda word: "".join(chr(ord(letter) + 0xFEE0) for letter in word),
    "mathematical": lambda word: "".join(chr(ord(letter) - ord("a") + 0x1D41A) for letter in word),
    "Cyrillic": lambda word: word.translate(str.maketrans("aceopxs", "асеорхѕ")),
    "Greek": lambda word: word.translate(str.maketrans("aiou", "αιου")),
    "digits": lambda word: word.translate(str.maketrans("aeo", "430"), *()),
    "one star": lambda word: word[0] + "*" + word[2:],
    "stars": lambda word: word[0] + "*" * (len(word) - 2) + word[-1],
    "accents": lambda word: word.replace("a", "á").replace("o", "ô").replace("e", "ë"),
}


def found(text, language="en", guess=None):
    around, comment = Surroundings(language, guess), Comment(text)
    findings = [*plain_profanity(comment, around, {}), *disguised_profanity(comment, around, {})]
    return [text[slice(*finding.span)] for finding in findings]


@pytest.mark.parametrize("disguise", DISGUISES)
@pytest.mark.parametrize("word", LISTED)
def test_a_word_is_seen_through_its_disguise(word, disguise):
    hidden = DISGUISES[disguise](word)
    assert found(f"Well, {hidden} again, dear all", LANGUAGE.get(word, "en")) == [hidden]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Scunthorpe, Penistone, Sussex, Essex, Clitheroe, Lightwater, Shitterton Road in Cockfosters"),
        ("en", "The assassin took a classic cocktail in the cockpit; the peacock passed the grass."),
        ("en", "Dick Durbin and Dick Van Dyke met Hancock, Hitchcock and Matsushita in Fukuoka."),
        ("en", "Pussy Riot sang; the pussycat and the pussy willow; Charlie Hebdo."),
        ("en", "We assess the assets, as associates assume; shiitake, snigger, niggardly, arsenal."),
        ("en", "push it, hit it, this hits, as s, is hit; sh it; 5th, 4x4, A55, B4ss0n, mp3, H1N1, covid19"),
        ("en", "4*4=16, a*b, **bold**, *emphasis*, price* and terms**, C#, #metoo"),
        ("en", "U.S.A., e.g., i.e., J. R. R. Tolkien, a b c d e f g, W. H. O., well-known, don't, it's"),
        ("fr", "Le conseil condamne le concours ; la disputation du député réputé, Dominique et Monique."),
        ("fr", "Con O'Neill pique-nique en salopette à Bordeaux, au fond du cul-de-sac."),
        ("fr", "l'assassin, l'as, qu'on, d'abord, aujourd'hui, Mme Putois, M. Connan, Conneré"),
        ("de", "Das dicke Kind Dick, der Fuchs, Kakerlaken, das Pissoir, Pissarro, die spastische Lähmung"),
        ("de", "Ficksche Gesetze, Marschlöcher, Massachusetts, Schluss, Wachs, Fische, Vikar"),
        ("ar", "كسر الزجاج وكسب الفريق، والكسكس طعام، ونيكولا في نيكاراغوا، فخرا لنا"),
        ("ar", "الزبون والزبدة والزبيب، خولة وأخوالها، متأخرا وساخرا"),
        ("it", "con tutto il rispetto, la bite, le arsenal"),
        ("ru", "соск, сосна, хор, рак"),
        ("tr", "Sıkıldım, şık, pik, kısa, sık sık, SIK SIK, göte, Amina Hanım, amcam, bokser, ökçe, öç aldı, Boğaz"),
        ("es", "Cono, disputa, reputación, computadora, Cádiz, calculo, vehículo, Culiacán, Vergara, pollo, ano nuevo"),
        ("it", "Scopare il pavimento, finocchi, cavallo di Troia, Troia, calcolo, articolo, meravigliosa, Cuneo"),
        ("pt", "Cuba, curso, calculo, deputado, reputação, disputa, pica-pau, veado, Cunha"),
        (
            "ru",
            "Хлеб, застрахуй, художник, хачапури, херувим, Херсон, мандарин, педикюр, страна, стрелок, бляха, трахея",
        ),
        ("ru", "Студенты из Нигерии, нигерийский учёный, река Нигер"),
        ("ru", "Команда, сукно, жидкость, рубль, себя, потреблять, небо, требует, скипидар, перебей"),
        ("nl", "Hoera, schoeisel, lullaby, Mongolië, Kutaisi, dekker, kankeronderzoek, spierpijn, eet smakelijk"),
        ("pl", "Pieprz, pedał roweru, rower pedałuje, szmatka, cypel, Kurpie, dupleks"),
        ("ro", "Curba, curs, cursă, Pula este un oraș în Croația, futurism, futbol, cură, curat, București"),
        ("", "A text in no known language."),
    ],
)
def test_harmless_words_that_resemble_offensive_ones_are_kept(language, text):
    assert found(text, language) == []


@pytest.mark.parametrize("text", ["وخرا عليك", "بالخرا", "خَرَا", "خـــرا", "خراااااا"])
def test_arabic_words_are_seen_with_prefixes_vowel_signs_and_stretched(text):
    assert len(found(text, "ar")) == 1


def test_the_list_of_the_comment_s_language_counts_where_that_is_sure():
    text = "You bite off more than you can chew."
    assert found(text, "fr") == ["bite"]
    assert found(text, "fr", LanguageGuess("en", 0.95)) == []


def test_a_word_that_offends_everywhere_is_found_in_any_edition():
    assert found("Menudo bullshit", "es") == ["bullshit"]


def test_in_a_sentence_without_spaces_only_the_word_is_pointed_at():
    assert found("这真是bullshit啊", "zh") == ["bullshit"]


def test_a_phrase_is_told_as_one():
    assert found("The son of a bitch did it", "en") == ["son of a bitch"]


def test_strong_words_are_surer_than_mild_ones_and_hints_than_nothing():
    def certainty(text):
        around = Surroundings("en")
        both = (*plain_profanity(Comment(text), around, {}), *disguised_profanity(Comment(text), around, {}))
        return max(finding.certainty for finding in both)

    assert certainty("what a twat") > certainty("what crap") > 0.5
    assert 0.5 < certainty("what a tw*t") < certainty("what a twat")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('They shouted "twat" at my sister all the way to the bus stop.', True),
        ("They shouted twat at my sister all the way to the bus stop.", False),
        ('"twat"', False),
        ('A "twat", he is.', False),
    ],
)
def test_a_word_that_is_quoted_in_order_to_tell_of_it_counts_for_less(text, told):
    """So that who reports an insult is asked, and who only hides behind quotation marks is held."""
    (finding,) = plain_profanity(Comment(text), Surroundings("en"), {})
    assert (finding.certainty < 0.85) is told
    assert finding.certainty >= 0.5


@given(some.text(max_size=30), some.text(max_size=30))
def test_a_listed_word_is_found_between_any_texts(before, after):
    assert "crap" in found(f"{before}\n(crap)\n{after}")


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("es", "Vaya mierda de puente.", "mierda"),
        ("es", "Vaya COÑO.", "COÑO"),
        ("it", "Che cazzata!", "cazzata"),
        ("pt", "Que merda de obra", "merda"),
        ("ru", "Какое же это говно.", "говно"),
        ("ru", "Какое же это г о в н о.", "г о в н о"),
        ("ru", "Какое же это гoвнo.", "гoвнo"),
        ("ru", "Какое дерьмооооо", "дерьмооооо"),
        ("tr", "Hassiktir, köprü kapalı.", "Hassiktir"),
        ("nl", "Godverdomme, weer dicht.", "Godverdomme"),
        ("pl", "Co za gówno.", "gówno"),
        ("pl", "Co za gowno.", "gowno"),
        ("ro", "Ce căcat de pod.", "căcat"),
    ],
)
def test_words_of_other_languages_are_found_in_the_open_and_in_disguise(language, text, word):
    assert found(text, language) == [word]


INNOCENT = Path(__file__).parents[1] / "innocent"
WORDS = [(path.stem, word) for path in sorted(INNOCENT.glob("*.txt")) for word in path.read_text("utf-8").splitlines()]


def test_enough_innocent_words_are_asked_about():
    assert len(set(WORDS)) >= 300
    assert len({language for language, _ in WORDS}) >= 12


@pytest.mark.parametrize("language", sorted({language for language, _ in WORDS}))
def test_names_places_and_words_that_only_contain_an_offensive_one_are_kept(language):
    words = [word for own, word in WORDS if own == language]
    assert [word for word in words if found(f"1999: {word}, 2024", language) or found(f"{word}!", language)] == []


def test_names_and_places_of_everywhere_are_kept_in_an_english_edition():
    assert [word for _, word in WORDS if word[0].isupper() and found(f"1999: {word}, 2024")] == []
