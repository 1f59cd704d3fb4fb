"""What is said of people is found in words that no list has, and not where it is told, denied or of something else."""

import time
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as some

from standfirst.standards.comment import Comment, LanguageGuess, Surroundings
from standfirst.standards.grammar import all_said, is_retold, said_of
from standfirst.standards.grammar_rules import grammar_of
from standfirst.standards.phrasebook import LANGUAGES

ASKS = 0.55


def topics(text, language="en"):
    return {said.topic for said in all_said(text, language) if said.certainty >= ASKS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_rules_on_every_topic(language):
    rules = chain.from_iterable(by_need.values() for by_need in grammar_of(language).rules.values())
    found = {rule.topic for each in rules for rule in each}
    assert found == {"hatred", "reference", "rights", "threat", "insult"}


def test_a_language_without_a_grammar_finds_nothing():
    assert all_said("Muslims are lazy.", "nl") == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nobody minds the Danes, but the Albanians are idle by nature.", "en"),
        ("We should deport all Kurds at once.", "en"),
        ("Die Albaner gehören nicht in unser Dorf.", "de"),
        ("Ces Albanais sont tous paresseux de naissance.", "fr"),
        ("Los albaneses no pueden evitar ser vagos.", "es"),
        ("Албанцы по природе лентяи.", "ru"),
        ("Arnavutlar doğuştan tembeldir.", "tr"),
        ("الألبان كسالى بطبعهم.", "ar"),
    ],
)
def test_a_group_and_what_is_said_of_it(text, language):
    assert "hatred" in topics(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sikhs should never be let near a ballot box.", "en"),
        ("Sikhs sollten hier nicht unterrichten dürfen.", "de"),
        ("On ne devrait laisser aucun sikh entrer au parlement.", "fr"),
        ("Los sikhs no deberían poder votar.", "es"),
        ("Сикхам нельзя преподавать в школе.", "ru"),
        ("لا يجوز أن يدرس ملحد في المدرسة.", "ar"),
    ],
)
def test_a_group_and_a_right_that_it_should_not_have(text, language):
    assert "rights" in topics(text, language)


@pytest.mark.parametrize(
    ("text", "language", "topic"),
    [
        ("You really are too dense for this.", "en", "insult"),
        ("Du bist wirklich so beschränkt.", "de", "insult"),
        ("Your bicycle stands in such a dark corner.", "en", "threat"),
        ("Tu vas le regretter.", "fr", "threat"),
        ("Ojalá te rompas algo.", "es", "threat"),
    ],
)
def test_what_is_said_to_somebody(text, language, topic):
    assert topic in topics(text, language)


def test_they_are_those_who_were_named_before():
    assert "reference" in topics("The new tenants are Kurds. They are all thieves.")
    assert "reference" not in topics("The new tenants have two dogs. They are all thieves.")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Some say that Albanians are lazy.", "en"),
        ("It is a lie that Albanians are lazy.", "en"),
        ("Albanians are lazy? What nonsense.", "en"),
        ("He was fined for writing that Albanians are lazy.", "en"),
        ("I would never say that Albanians are lazy.", "en"),
        ("Albanians are not lazy.", "en"),
        ("I don't hate Albanians.", "en"),
        ("Ich hasse Albaner nicht.", "de"),
        ("Er wurde bestraft, weil er „Albaner sind faul“ gerufen hatte.", "de"),
        ("C'est faux de dire que les Albanais sont paresseux.", "fr"),
        ("Es mentira que los albaneses sean vagos.", "es"),
        ("Неправда, что албанцы лентяи.", "ru"),
        ("Arnavutlar tembeldir diyenlere inanmayın.", "tr"),
        ("من الكذب أن الألبان كسالى.", "ar"),
    ],
)
def test_what_is_told_or_denied_counts_for_less(text, language):
    assert topics(text, language) == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Albanians should leave by the early train if they want to see the finale.", "en"),
        ("Women are still paid less than men, and are often called lazy.", "en"),
        ("Migrants were killed by a drunk driver yesterday.", "en"),
        ("I hate how refugees are treated in this town.", "en"),
        ("Locksmiths advise to lock your bike; the Bulgarian team has arrived.", "en"),
        ("Tauben sind die Ratten der Lüfte.", "de"),
        ("Kira anketine Yahudiler de katıldı.", "tr"),
        ("Les migrants ont été victimes de voleurs.", "fr"),
        ("Los inmigrantes sufren el racismo de algunos vagos.", "es"),
        ("Мигранты пожаловались на воров в общежитии.", "ru"),
        ("اللاجئون يشتكون من الجرذان في المخيم.", "ar"),
        ("I hope you recover soon from that cancer.", "en"),
        ("You are as sharp as ever.", "en"),
    ],
)
def test_a_group_and_bad_words_beside_it_are_nothing(text, language):
    assert topics(text, language) == set()


def test_it_is_pointed_at_where_it_stands():
    text = "Émile, listen: Albanians are lazy."
    (said,) = all_said(text, "en")
    assert text[slice(*said.span)] == "Albanians are lazy"


def test_disguises_make_no_difference():
    assert "hatred" in topics("Alb4ni4ns are all l4zy.")
    assert "hatred" in topics("Al\u200bbanians are l\u200bazy.")


def test_the_language_is_that_of_the_comment_where_it_is_sure():
    around = Surroundings(edition_language="en", language=LanguageGuess("de", 0.95))
    assert list(said_of("hatred", Comment("Albaner sind faul."), around))


def test_words_are_retold_where_a_report_of_them_stands_before():
    around = Surroundings(edition_language="en")
    text = 'She was sacked after writing "they are a plague".'
    assert is_retold((text.index("they"), len(text) - 2), Comment(text), around)
    assert not is_retold((0, 4), Comment("They are a plague."), around)


@given(some.text(alphabet="albanians are lazy.you should?! \n,—", max_size=400), some.sampled_from(LANGUAGES))
def test_any_text_is_read(text, language):
    for said in all_said(text, language):
        assert 0 <= said.span[0] < said.span[1] <= len(text)


def test_a_long_text_of_bad_words_takes_no_longer_than_its_length():
    def seconds(count):
        text = "albanians are " * count + "you should lazy " * count
        started = time.process_time()
        all_said(text, "en")
        return time.process_time() - started

    seconds(10)
    assert seconds(1600) < 20 * seconds(200) + 0.5
