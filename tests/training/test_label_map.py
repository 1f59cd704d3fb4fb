"""What sets say about our heads, and which of them may train what is shipped."""

import pytest

from training.label_map import SOURCES, targets, truths

OPEN = ("CC0", "CC BY ", "CC BY-SA", "MIT", "Apache-2.0", "BSD")


@pytest.mark.parametrize("name", [name for name, source in SOURCES.items() if source.trains])
def test_a_set_that_trains_has_an_open_licence(name: str) -> None:
    assert SOURCES[name].licence.startswith(OPEN)
    assert "-NC" not in SOURCES[name].licence


def test_hate_stands_for_toxicity_where_a_set_knows_no_other() -> None:
    assert truths("stormfront", {"hate": 1}) == {"toxicity": True, "identity_attack": True}


def test_hate_does_not_stand_for_toxicity_where_a_set_knows_both() -> None:
    assert truths("davidson_tweets", {"hate": 0, "toxic": 1})["toxicity"]


def test_a_label_that_is_not_there_is_unknown_and_not_false() -> None:
    assert "threat" not in targets("jigsaw_wiki_samples", {"toxic": 1})


def test_a_set_of_sexist_remarks_does_not_call_the_others_clean_but_free_of_hatred() -> None:
    assert targets("edos_sexism", {"sexist": 0, "category": "none"}) == {"hate": 0.0}


def test_a_stranger_is_read_by_the_usual_names() -> None:
    assert truths("a_set_of_ones_own", {"toxic": 0.9}) == {"toxicity": True}
