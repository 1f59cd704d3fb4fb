"""What the site says that it looks at is what it looks at."""

from dataclasses import fields
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from standfirst.discussion.find_place import Place
from standfirst.discussion.gather_surroundings import Gathered, Setting, gather_surroundings, gathered_in
from standfirst.discussion.measure_comment import measure_comment
from standfirst.signals import scored_language
from standfirst.signals.toxicity import heads
from standfirst.standards.comment import Surroundings
from tests.factories.discussion import NOON, make_comment, make_place, post, remove
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory, SectionFactory, StoryFactory

STORY = """
    The harbour of Northquay stays closed for another month, because the cranes that unload grain and timber were
    damaged when the storm drove two barges against the eastern quay. Engineers who examined the foundations found
    cracks in the concrete, and the insurance company refuses to pay before an independent surveyor has written his
    report. Fishermen meanwhile sell their catch across the river, where the market hall offers them cold storage.
"""
ON_IT = "The insurance company should pay for the damaged cranes, since engineers examined the concrete foundations."
BESIDE_IT = "My grandmother bakes wonderful lemon cakes every Sunday, using butter, sugar, almonds and fresh vanilla."

IN_RUSSIAN = (
    "Страховая компания должна заплатить за повреждённые краны, ведь инженеры проверили бетонные основания причала."
)


def gather(place: Place, text: str, *, author: Any = None, **setting: Any) -> Gathered:
    setting = {"author": author or ReaderFactory(), "place": place, "now": NOON} | setting
    return gather_surroundings(measure_comment(text, place), Setting(**setting))


def facts(place: Place, text: str, **setting: Any) -> Surroundings:
    return gather(place, text, **setting).surroundings


@pytest.mark.parametrize(("language", "text"), [("en", ON_IT), ("ru", IN_RUSSIAN)])
def test_what_is_said_to_be_gathered_is_what_is_gathered(
    db: None, language: str, text: str, tmp_path: Path, settings: Any
) -> None:
    settings.STANDFIRST_BLOCKED_DOMAINS = str(tmp_path / "blocked")
    (tmp_path / "blocked").write_text("bad.example\n")
    edition = EditionFactory(slug=language)
    place = make_place(section=SectionFactory(edition=edition), standfirst=STORY)
    known = {name for name, fact in as_dict(facts(place, text)).items() if fact is not None}
    assert known == {name for name, fact in as_dict(gathered_in(language, blocklist=True)).items() if fact is not None}


def as_dict(around: Surroundings) -> dict[str, Any]:
    return {field.name: getattr(around, field.name) for field in fields(around)}


def test_the_words_are_measured_by_every_head_in_a_language_that_the_model_has_learned(place: Place) -> None:
    gathered = gather(place, "You are an utter idiot, and so is your sister.")
    scores = gathered.surroundings.scores
    assert scores is not None
    assert set(scores) == set(heads())
    assert scores["insult"] > 0.5
    assert gathered.facts["model"].startswith("toxicity-")


def test_in_a_language_that_it_has_not_learned_nothing_is_known(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scored_language, "LANGUAGES", frozenset({"en"}))
    place = make_place(section=SectionFactory(edition=EditionFactory(slug="ru")))
    gathered = gather(place, "Ты полный идиот, и сестра твоя тоже, да и весь ваш дом.")
    assert gathered.surroundings.scores is None
    assert gathered.facts["model"] == ""


def test_a_comment_is_as_near_as_the_story_or_the_comment_that_it_answers(db: None) -> None:
    place = make_place(standfirst=STORY)
    near, far = facts(place, ON_IT).about, facts(place, BESIDE_IT).about
    assert near is not None
    assert near < 0.4
    assert far == 1
    token = post(place, BESIDE_IT).anyway
    baker = post(place, BESIDE_IT, anyway=token).comment
    answer = "Butter, sugar, almonds and vanilla: exactly what wonderful lemon cakes of my grandmother contained."
    assert (facts(place, answer, answered=baker).about or 0) < (facts(place, answer).about or 0)


def test_the_story_is_read_again_once_it_is_published_anew(db: None) -> None:
    story = StoryFactory(standfirst=STORY)
    place = make_place_of(story)
    assert facts(place, BESIDE_IT).about == 1
    story.standfirst = f"{STORY} {BESIDE_IT}"
    story.save_revision().publish()
    assert facts(make_place_of(story), BESIDE_IT).about == 0


def make_place_of(story: Any) -> Place:
    from standfirst.discussion.find_place import find_place  # noqa: PLC0415

    return find_place(story.pk)


def test_scores_of_earlier_comments_come_from_their_judgements(place: Place, reader: Any) -> None:
    make_comment(place, author=reader)
    earlier = facts(place, ON_IT, author=reader, now=NOON + timedelta(hours=1)).own_recent_scores
    assert earlier is not None
    assert [set(scores) for scores in earlier] == [set(heads())]


def test_removed_comments_of_the_last_days_are_counted(place: Place, reader: Any) -> None:
    for minute in range(3):
        remove(make_comment(place, author=reader, minute=minute))
    assert facts(place, ON_IT, author=reader, now=NOON + timedelta(days=6)).own_removed == 3
    assert facts(place, ON_IT, author=reader, now=NOON + timedelta(days=8)).own_removed == 0


def test_the_country_is_that_of_the_edition(db: None) -> None:
    edition = EditionFactory(country="AT")
    assert facts(make_place(section=SectionFactory(edition=edition)), ON_IT).edition_country == "AT"


def test_gathering_asks_the_database_a_bounded_number_of_times(place: Place, reader: Any) -> None:
    for minute in range(4):
        make_comment(place, author=reader, minute=minute)
    setting = Setting(reader, place, NOON + timedelta(minutes=9))
    measure_comment(ON_IT, place)  # The story's words are found with its first comment.
    with CaptureQueriesContext(connection) as measuring:
        measured = measure_comment(ON_IT, place)
    with CaptureQueriesContext(connection) as gathering:
        gather_surroundings(measured, setting)
    assert (len(measuring), len(gathering)) == (2, 3)  # Names, correction; own, removed, shingles.
