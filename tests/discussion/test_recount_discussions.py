"""What happens to discussions when an account is closed or opened again."""

from standfirst.commons.models import Version
from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Discussion
from standfirst.discussion.recount_discussions import recount_discussions
from tests.factories.discussion import make_comment


def test_the_count_and_the_pages_follow_the_account(place: Place) -> None:
    comment = make_comment(place)
    make_comment(place)
    author, counts = comment.author, []
    for active in (False, True):
        author.is_active = active
        author.save()
        recount_discussions(author)
        counts.append(Discussion.objects.get().published_count)
    assert counts == [1, 2]
    assert Version.objects.get(key=place.key).number == 4
