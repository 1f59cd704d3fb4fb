"""How far a comment is from its story."""

import pytest

from standfirst.signals.topic import topic_distance

STORY = """
The tram company will close the depot at Harbour Road next spring and move its workshop to the eastern suburb. The
council voted for the move by a narrow majority after a long debate about noise, costs and the future of apprentices.
The union of drivers says that night services would start later and that mechanics would lose their allowance for
shifts. A citizens' petition against the plan gathered nine thousand signatures, and the mayor promised a hearing.
"""
ABOUT = "The council should listen: a workshop in the eastern suburb means later night services and fewer apprentices."
ASIDE = (
    "My grandmother bakes wonderful gingerbread cookies every December, with cinnamon, honey, almonds and orange peel."
)


def test_a_comment_in_the_storys_words_is_near() -> None:
    distance = topic_distance(ABOUT, STORY)
    assert distance is not None
    assert distance < 0.3


def test_a_comment_about_something_else_is_far() -> None:
    assert topic_distance(ASIDE, STORY) == 1.0


def test_an_answer_to_a_comment_beside_the_point_is_near_that_comment() -> None:
    answer = (
        "Your grandmother's gingerbread with almonds and honey sounds wonderful, mine always puts cinnamon and orange."
    )
    distance = topic_distance(answer, STORY, parent=ASIDE)
    assert distance is not None
    assert distance < 0.5


@pytest.mark.parametrize(("comment", "story"), [("I quite agree.", STORY), (ASIDE, "A short notice."), ("", "")])
def test_too_few_words_tell_nothing(comment: str, story: str) -> None:
    assert topic_distance(comment, story) is None


def test_writing_without_spaces_is_compared_by_pairs_of_signs() -> None:
    story = "市议会昨晚投票决定关闭港口路的电车车库，并将维修车间迁往东郊。司机工会表示夜班电车将推迟发车。"
    near, far = "市议会决定关闭电车车库，司机工会不同意夜班推迟发车。", "祖母每年冬天都会烤美味饼干，加上蜂蜜肉桂杏仁。"
    assert (topic_distance(near, story) or 0.0) < (topic_distance(far, story) or 0.0)
