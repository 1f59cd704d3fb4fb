"""Counts of votes follow the accounts that gave them."""

from standfirst.commons.models import Version
from standfirst.discussion.find_place import Place
from standfirst.discussion.recount_discussions import recount_discussions
from standfirst.discussion.vote_for_comment import vote_for_comment
from tests.factories.discussion import NOON, make_comment
from tests.factories.reader import ReaderFactory


def test_the_votes_of_an_account_that_is_closed_count_no_more_and_again_once_it_is_given_back(place: Place) -> None:
    leaving, staying = ReaderFactory(), ReaderFactory()
    both, one, none = make_comment(place), make_comment(place), make_comment(place)
    vote_for_comment(staying, place, both.pk, now=NOON)
    for comment in (both, one):
        vote_for_comment(leaving, place, comment.pk, now=NOON)
    for active, counts in ((False, [1, 0, 0]), (True, [2, 1, 0])):
        leaving.is_active = active
        leaving.save()
        before = Version.objects.get(key=place.quiet_key).number
        recount_discussions(leaving)
        for comment in (both, one, none):
            comment.refresh_from_db()
        assert [comment.vote_count for comment in (both, one, none)] == counts
        assert Version.objects.get(key=place.quiet_key).number == before + 1
