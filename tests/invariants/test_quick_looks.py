"""Quick looks spare most comments the slow ones, and never change what is found."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from standfirst.standards.checks import email_addresses, identity_numbers, messenger_accounts, private_life
from standfirst.standards.checks.bank_details import IBAN, TWO_DIGITS, account_length
from standfirst.standards.checks.capitals import capitals_in
from standfirst.standards.checks.profanity import find_phrase, find_word, listed_words, worth_a_look
from standfirst.standards.checks.repetition import without_addressed
from standfirst.standards.checks.sentences import STOP, count_words
from standfirst.standards.digits import FEWEST, personal_runs
from standfirst.standards.disguises import APART, APART_INSIDE, LEET_INSIDE, STRETCHED, is_stretched, spelt_out
from standfirst.standards.folding import WORD, Folded, fold
from standfirst.standards.grammar import sentences_in
from standfirst.standards.grammar_rules import grammar_of
from standfirst.standards.lexicon import LANGUAGES, Lexicon, lexicon_for
from standfirst.standards.links import INNER_DOT
from standfirst.standards.phrasebook import LANGUAGES as BOOKS
from standfirst.standards.phrasebook import QUOTED, Phrase, phrasebook_for, quotations_in
from standfirst.standards.undisguise import may_be_disguised, undisguised

# Signs and letters that matter to some pattern, and those whose other case or fold is unusual.
SIGNS = some.text("aAbeikstIİıſ\u212aßéжЖоواأ字0158٣ .,-_*~|'’@$!€+()[]&<>#/:\n\u200b\u0301\u202e", max_size=60)
ANY = SIGNS | some.text(max_size=40)


def around(strategy):
    """Something of a kind between other text."""
    return some.tuples(ANY, strategy, ANY).map("".join)


@given(around(some.from_regex(messenger_accounts.LINK) | some.from_regex(messenger_accounts.NAMED)))
def test_no_account_in_a_messenger_is_overlooked(text):
    assert messenger_accounts.may_name_account(text) or not list(messenger_accounts.accounts_in(text))


@given(around(some.one_of([some.from_regex(pattern) for pattern, _ in email_addresses.SPELT])))
def test_no_spelt_address_is_overlooked(text):
    if email_addresses.SPELT_SIGN.search(text):
        assert email_addresses.may_be_spelt(text) or not list(email_addresses.spelt_addresses(text))


LIVES_AT = some.tuples(
    some.from_regex(private_life.LIVES), some.sampled_from((" ", ": ", " at ")), some.from_regex(private_life.HOUSE)
)


@given(around(LIVES_AT.map("".join)))
def test_no_home_is_overlooked(text):
    assert private_life.may_tell_home(text) or not list(private_life.homes_in(text))


@given(around(some.from_regex(r"\+?\(?\d(?:[\s().·/-]{0,3}\d){5,12}")))
def test_no_run_of_digits_is_overlooked(text):
    assert FEWEST.search(text) or not list(personal_runs(text))


@given(around(some.from_regex(IBAN)))
def test_no_account_number_is_overlooked(text):
    assert TWO_DIGITS.search(text) or not any(account_length(match.group()) for match in IBAN.finditer(text))


@given(around(some.from_regex(identity_numbers.CANDIDATE)))
def test_no_number_of_a_document_is_overlooked(text):
    found = [
        identity_numbers.identity_certainty(match.group(), "") for match in identity_numbers.CANDIDATE.finditer(text)
    ]
    enough = len(identity_numbers.DIGIT.findall(text)) >= identity_numbers.FEWEST_DIGITS
    assert enough or not any(found)


@given(ANY)
@example("see example.org")
def test_an_inner_dot_is_seen_as_from_its_left(text):
    assert bool(INNER_DOT.search(text)) == bool(re.search(r"[^\W_]\.[^\W_]", text))


@given(ANY)
@example("sh1t")
@example("!a")
def test_a_sign_inside_of_a_word_is_seen_as_from_its_left(text):
    assert bool(LEET_INSIDE.search(text)) == bool(re.search(r"[a-z][0-9@$!|€£+]|[0-9@$|€£+][a-z]", text))


@given(ANY)
def test_words_taken_apart_have_a_sign_inside(text):
    assert APART_INSIDE.search(text) or not APART.search(text)


@given(ANY.map(fold))
@example(fold("sooo"))
def test_stretched_words_are_seen(folded):
    assert is_stretched(folded.text) == bool(STRETCHED.search(folded.text))


@given(ANY.map(fold))
@example(fold("i d i o t"))
def test_letters_spelt_out_are_lone(folded):
    assert folded.lone_signs >= 3 or not list(spelt_out(folded.text))


@given(ANY.map(fold))
@example(fold("a b c d"))
@example(fold("m0r0n"))
@example(fold("nooo"))
def test_no_disguise_is_overlooked(folded):
    assert may_be_disguised(folded) or undisguised(folded.text) is None


@given(ANY)
def test_capitals_are_counted_one_by_one(text):
    assert capitals_in(text) == sum(map(str.isupper, text))


@given(ANY)
def test_a_stretch_never_has_more_words_than_the_whole(text):
    assert all(count_words(stretch) <= count_words(text) for stretch in STOP.split(text))


@given(ANY)
@example("@anna a &amp; b <i>")
def test_what_is_addressed_is_left_out_wherever_it_stands(text):
    assert without_addressed(text) == re.sub(r"@\w+|&#?\w+;|<[^<>\s]{0,9}>", " ", text)


def every_phrase(language: str) -> list[Phrase]:
    book = phrasebook_for(language)
    by_stem = (phrase for phrases in book.stems.values() for _, phrase in phrases)
    return list(dict.fromkeys([*(phrase for phrases in book.words.values() for phrase in phrases), *by_stem]))


@pytest.mark.parametrize("language", BOOKS)
@settings(deadline=None, max_examples=60)  # The first use of each pattern takes its time.
@given(some.data())
def test_no_phrase_is_overlooked(language, data):
    phrase = data.draw(some.sampled_from(every_phrase(language)))
    said = data.draw(some.from_regex(phrase.pattern.pattern.removeprefix("(?<= )"), fullmatch=True))
    assert phrase in phrasebook_for(language).candidates(frozenset(WORD.findall(said)))


@given(ANY)
@example("> quoted")
@example("« quoted »")
def test_no_quotation_is_overlooked(text):
    assert quotations_in(text) == [match.span() for match in QUOTED.finditer(text)]


def known_to_grammar(language: str) -> list[str]:
    words = grammar_of(language).words
    runs = [" ".join(run) for found in words.together.values() for run, _ in found]
    return [each.strip("*") for each in (*words.whole, *words.stems, *words.endings, *runs)]


@pytest.mark.parametrize("language", BOOKS)
@settings(deadline=None, max_examples=60)
@given(some.data())
def test_no_kind_of_word_that_a_rule_asks_for_is_overlooked(language, data):
    grammar = grammar_of(language)
    text = fold(" ".join(data.draw(some.lists(some.sampled_from(known_to_grammar(language)) | ANY, max_size=8)))).text
    for sentence in sentences_in(text, grammar):
        assert grammar.kinds_in(sentence.signs) & grammar.words.asked & ~sentence.possible == 0


def listed(language: str) -> list[str]:
    lexicon = lexicon_for(language)
    phrases = [f"{first} {' '.join(rest)}" for first, found in lexicon.phrases.items() for rest, _ in found]
    return [*lexicon.words, *lexicon.stems, *lexicon.cores, *phrases, *lexicon.allowed_words, *lexicon.allowed_stems]


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None, max_examples=30)
@given(some.data())
def test_no_listed_word_is_overlooked(language, data):
    words = some.lists(some.sampled_from([*listed(language), "the", "x", "lor"]) | ANY, max_size=6)
    folded, lexicon = fold(" ".join(data.draw(words))), lexicon_for(language)
    assert worth_a_look(folded.vocabulary, lexicon) or not offensive(folded, lexicon)
    assert list(listed_words(folded, lexicon)) == list(listed_words(folded, lexicon)), "what is remembered changes it"


def offensive(folded: Folded, lexicon: Lexicon) -> bool:
    """Whether any word, or words in a row, have an entry: looked up one after the other, with no quick look."""
    words = list(WORD.finditer(folded.text))
    return any(
        find_phrase(words, index, lexicon)[1] or find_word(word.group(), lexicon) for index, word in enumerate(words)
    )
