"""What a reader typed, in one form."""

from standfirst.discussion.plain_text import plain_text, says_nothing


def test_line_breaks_of_every_machine_become_one() -> None:
    assert plain_text("a\r\nb\rc\nd\n\n") == "a\nb\nc\nd"


def test_characters_that_databases_refuse_are_dropped() -> None:
    assert plain_text("a\x00b\x1bc\ud800d") == "abcd"


def test_a_single_sign_says_something_in_every_script() -> None:
    assert not any(map(says_nothing, ["!", "5", "👍", "م", "是", "ก็"]))
