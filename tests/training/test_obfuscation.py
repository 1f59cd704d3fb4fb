"""Hidden words are seen through: what training hides, the features of a text bring back."""

import random

import pytest

from standfirst.signals.toxicity_features import normalise
from training.obfuscation import TRICKS, apart, invisible, leet, look_alike, obfuscated

WORD = "scoundrel"


@pytest.mark.parametrize("trick", TRICKS)
def test_every_trick_changes_a_word(trick: object) -> None:
    assert callable(trick)
    assert any(trick(WORD, random.Random(seed)) != WORD for seed in range(5))


def test_look_alikes_invisible_signs_and_words_apart_are_undone() -> None:
    chance = random.Random(1)
    assert normalise(look_alike(WORD, chance)) == WORD
    assert normalise(invisible(WORD, chance)) == WORD
    assert normalise(apart(WORD, chance)) == WORD


def test_most_digits_for_letters_are_undone() -> None:
    undone = [normalise(leet(WORD, random.Random(seed))) == WORD for seed in range(30)]
    assert sum(undone) >= 20


def test_the_same_chance_hides_the_same_way() -> None:
    text = "these are several rather ordinary words"
    assert obfuscated(text, random.Random(3)) == obfuscated(text, random.Random(3))
