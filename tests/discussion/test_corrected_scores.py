"""Scores are read as the edition's moderators taught it."""

from collections.abc import Iterator

import pytest

from standfirst.discussion.corrected_scores import corrected_scores, measured_by, model_name, read_correction
from standfirst.discussion.models import EditionCorrection, Judgement
from standfirst.discussion.replay_judgement import replay_judgement
from standfirst.signals import toxicity
from standfirst.signals.correction import Correction, HeadCorrection, as_dict
from tests.factories.discussion import NOON, make_place, post
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db
RUDE = as_dict(Correction({"insult": HeadCorrection(shift=1.0)}))


@pytest.fixture(autouse=True)
def _nothing_remembered() -> Iterator[None]:
    read_correction.cache_clear()
    yield
    read_correction.cache_clear()


def taught(edition, version: int = 1, **fields) -> EditionCorrection:
    fields = {"model": model_name(), "weights": RUDE, "learned_at": NOON} | fields
    return EditionCorrection.objects.create(edition=edition, version=version, **fields)


def test_where_nothing_was_learned_they_are_as_measured() -> None:
    assert corrected_scores("Words.", {"insult": 0.5}, EditionFactory()) == ({"insult": 0.5}, model_name(), None)


def test_they_are_corrected_and_told_by_what() -> None:
    edition = EditionFactory()
    taught(edition, 3)
    corrected = corrected_scores("Words.", {"insult": 0.5, "spam": 0.1}, edition)
    assert corrected.scores == pytest.approx({"insult": 0.731, "spam": 0.1}, abs=1e-3)
    assert corrected.model == f"{model_name()}+en-3"
    assert measured_by(corrected.model) == model_name()
    assert corrected.measured == {"insult": 0.5, "spam": 0.1}


def test_another_edition_and_another_model_are_not_corrected_by_it() -> None:
    taught(EditionFactory())
    taught(EditionFactory(slug="fr"), model="toxicity-0")
    assert corrected_scores("Words.", {"insult": 0.5}, EditionFactory(slug="fr")).scores == {"insult": 0.5}


def test_where_nothing_was_measured_nothing_is_made_up() -> None:
    edition = EditionFactory()
    taught(edition)
    assert corrected_scores("…", {}, edition) == ({}, model_name(), None)


def test_a_comment_costs_one_query(django_assert_num_queries) -> None:
    edition = EditionFactory()
    taught(edition)
    corrected_scores("Words.", {"insult": 0.5}, edition)
    with django_assert_num_queries(1):
        corrected_scores("Words.", {"insult": 0.5}, edition)


def test_a_judgement_names_the_correction_keeps_what_was_measured_and_can_be_reached_again(monkeypatch) -> None:
    monkeypatch.setattr(toxicity, "measure_scores", lambda *_: {"insult": 0.75})
    place = make_place()
    taught(place.edition, weights=as_dict(Correction({"insult": HeadCorrection(shift=2.0)})))
    answer = post(place, "The minister has not answered the question that everybody in town asks.")
    judgement = Judgement.objects.get()
    assert answer.action.word == judgement.action
    assert judgement.facts["scores"] == {"insult": 0.9568}
    assert judgement.facts["measured"] == {"insult": 0.75}
    assert judgement.facts["model"] == f"{model_name()}+en-1"
    EditionCorrection.objects.all().delete()
    assert replay_judgement(judgement).action.word == judgement.action
