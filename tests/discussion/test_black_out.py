"""Passages of a comment are made unreadable, and put back."""

from datetime import timedelta

import pytest

from standfirst.commons.models import Version
from standfirst.decisions.models import Decision
from standfirst.discussion.black_out import WordsGoneError, black_out, restore_words
from standfirst.discussion.change_state import Grounds
from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment, Judgement, Shingle
from standfirst.discussion.withdraw_comment import withdraw_comment
from tests.factories.discussion import NOON, make_comment

LATER = NOON + timedelta(minutes=5)
TEXT = "The keeper lives by the old mill,\nand his name is Jan Verhoeven, they say."


def black(comment: Comment) -> Decision:
    facts = {"judgement": Judgement.objects.get(comment=comment).pk}
    start = TEXT.index("Jan")
    return black_out(comment, [(start, start + 13)], grounds=Grounds("en", "house-1", facts=facts), now=LATER)


def test_every_letter_is_gone_every_other_place_stays_and_lines_break_where_they_did(place: Place) -> None:
    comment = make_comment(place, text=TEXT)
    before = Version.objects.get(key=place.key).number
    decision = black(comment)
    comment.refresh_from_db()
    assert comment.text == TEXT.replace("Jan Verhoeven", "███ █████████")
    assert "Verhoeven" not in comment.html
    assert comment.edited_at == LATER
    assert decision.kind == Decision.Kind.EDIT
    assert "Verhoeven" not in str(decision.facts)
    assert Version.objects.get(key=place.key).number > before


def test_later_comments_are_compared_with_what_can_still_be_read(place: Place) -> None:
    comment = make_comment(place, text=TEXT)
    before = set(Shingle.objects.filter(comment=comment).values_list("number", flat=True))
    black(comment)
    assert set(Shingle.objects.filter(comment=comment).values_list("number", flat=True)) != before


def test_it_reads_again_as_its_author_wrote_it(place: Place) -> None:
    comment = make_comment(place, text=TEXT)
    restore_words(black(comment), grounds=Grounds("en", "house-1"), now=LATER)
    comment.refresh_from_db()
    assert comment.text == TEXT
    assert "Verhoeven" in comment.html


def test_what_its_author_withdrew_does_not_come_back(place: Place) -> None:
    comment = make_comment(place, text=TEXT)
    decision = black(comment)
    withdraw_comment(comment.author, place, comment.pk, now=LATER)
    with pytest.raises(WordsGoneError):
        restore_words(decision, grounds=Grounds("en", "house-1"), now=LATER)
    assert Comment.objects.get().text == ""
