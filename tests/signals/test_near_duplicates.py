"""Near-duplicates: the same words in another dress are found, other words are not."""

import random
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standfirst.signals.near_duplicates import (
    ALIKE,
    SHARED,
    fingerprint,
    jaccard,
    least_likeness,
    likeness,
    substance,
)
from standfirst.signals.shingle_sums import sums_of

texts = st.text(max_size=400)

ORDINARY = (
    "The council should have asked the people who live there before it closed the bridge to everybody for a year.",
    "I cross that bridge twice a day, and nobody has told me which way the bus will go from next week on.",
    "Bridges do not mend themselves, and somebody has to pay for it: better now than after something has happened.",
    "Can the newspaper please publish the engineer's report, so that we need not guess what is wrong with the piers?",
    "My grandmother remembers when the first tram went over it, and how the whole town came to see it that morning.",
    "كان على البلدية أن تسأل السكان قبل أن تغلق الجسر أمام الجميع لمدة سنة كاملة، فهذا طريقهم إلى العمل.",
    "La mairie aurait dû demander leur avis aux habitants du quartier avant de fermer le pont pendant toute une année.",
    "Городу надо было спросить жителей, прежде чем закрывать мост для всех на целый год, это их дорога на работу.",
)
LONG = " ".join(ORDINARY[:3])


def found(one: str, other: str) -> bool:
    """As a table of fingerprints would find it: enough numbers in common, then verified."""
    shared = len(set(fingerprint(one)) & set(fingerprint(other)))
    return shared >= SHARED and likeness(one, other) >= least_likeness(one)


def with_words_changed(text: str, share: float, chance: random.Random) -> str:
    words = text.split()
    for place in chance.sample(range(len(words)), round(share * len(words))):
        words[place] = chance.choice(["garden", "seldom", "yellow", "twelve", "market", "whisper"])
    return " ".join(words)


@given(texts, texts)
def test_likeness_is_the_same_both_ways_and_between_none_and_all(one, other):
    assert likeness(one, other) == likeness(other, one)
    assert 0.0 <= likeness(one, other) <= 1.0


@given(texts)
def test_a_text_is_entirely_like_itself(text):
    assert likeness(text, text) == 1.0


@given(texts)
def test_equal_substance_means_equal_fingerprint(text):
    assert fingerprint(text) == fingerprint(substance(text))
    assert all(0 <= number < 2**32 for number in fingerprint(text))
    assert len(fingerprint(text)) <= 12


@pytest.mark.parametrize(
    "dress",
    [
        str.upper,
        str.swapcase,
        "  ".join,
        "\u200b".join,
        lambda text: text.replace(" ", "\n"),
        lambda text: text.translate(str.maketrans("aeopcxi", "аеорсхі")),
        lambda text: text.translate({code: code + 0xFEE0 for code in range(ord("!"), ord("~"))}),
        lambda text: f"@everyone {text} https://example.org/42 #bridge",
        lambda text: f"*** {text.replace(',', ' –')} !!! 😡😡",
    ],
    ids=[
        "capitals",
        "swapped case",
        "spaced letters",
        "zero-width",
        "lines",
        "look-alikes",
        "full width",
        "links",
        "signs",
    ],
)
@pytest.mark.parametrize("text", ORDINARY[:4])
def test_another_dress_changes_nothing(text, dress):
    assert likeness(text, dress(text)) == 1.0
    assert fingerprint(text) == fingerprint(dress(text))


@pytest.mark.parametrize("share", [0.1, 0.15, 0.2])
def test_a_fifth_of_the_words_changed_is_still_found(share):
    chance = random.Random(1)
    assert all(found(LONG, with_words_changed(LONG, share, chance)) for _ in range(50))


def test_a_quarter_of_the_words_changed_is_mostly_found():
    chance = random.Random(2)
    assert sum(found(LONG, with_words_changed(LONG, 0.25, chance)) for _ in range(100)) >= 85


def test_something_added_or_left_out_is_found():
    assert found(LONG, LONG + " Please tell everybody you know, before it is too late for all of us.")
    assert found(LONG, LONG[: len(LONG) * 2 // 3])
    assert found(LONG, " ".join(reversed(LONG.split(", "))))


@pytest.mark.parametrize("one", ORDINARY)
@pytest.mark.parametrize("other", ORDINARY)
def test_different_comments_on_one_subject_are_not_alike(one, other):
    assert found(one, other) == (one == other)
    assert one == other or likeness(one, other) < ALIKE / 2


def test_arabic_is_compared_without_vowel_signs_and_lengthening():
    assert (
        likeness("كَانَ عَلَى البلدية أن تسأل الســـكان قبل إغلاق الجسر", "كان على البلدية أن تسأل السكان قبل إغلاق الجسر")
        == 1.0
    )


def test_short_texts_meet_their_equals_only():
    assert found("Well said!", "WELL  SAID.")
    assert not found("Well said!", "Well, said he")
    assert not found("Well said!", "Well said, and more than that: well thought.")


@pytest.mark.parametrize("text", ["", "  ", "😀👍", "https://example.org/", "!!!"])
def test_a_text_without_words_has_no_fingerprint(text):
    assert fingerprint(text) == ()


@given(st.text(min_size=5, max_size=80))
def test_shingles_are_the_checksums_of_every_five_characters(text):
    """Fingerprints are kept in the database: they must stay what they are."""
    data = text.encode("utf-16-le", "surrogatepass")
    runs = {crc32(data[at : at + 10]) for at in range(0, len(data) - 9, 2)}
    assert sums_of(text).tolist() == sorted(runs)


def test_likeness_is_the_share_of_shingles_in_common():
    one, other = sums_of("abcdefgh"), sums_of("bcdefghi")
    assert jaccard(one, other) == 3 / 5
