"""Words are spoilt as readers spoil them, and other scripts written in Latin letters."""

import random

from training.language_noise import in_latin_letters, spoilt, without_accents


def test_other_scripts_come_out_in_latin_letters():
    chance = random.Random(1)
    assert in_latin_letters("надо было спросить", chance) == "nado bylo sprosit"
    assert in_latin_letters("शहर को", chance) == "shahar ko"
    assert in_latin_letters("كان على", chance).isascii()


def test_accents_go_from_latin_letters_only():
    assert without_accents("déjà größer ılık łódź") == "deja grosser ilik lodz"
    assert without_accents("ещё й") == "ещё й"


def test_spoilt_words_never_become_nothing():
    chance = random.Random(2)
    assert all(spoilt("a b", chance, foreign=lambda: "the") for _ in range(500))
