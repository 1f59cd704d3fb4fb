"""A user ID is found as people copy it by hand."""

import pytest

from standfirst.appeals.letters.find_numbers import looks_like_user_id, references, user_ids


@pytest.mark.parametrize(
    "text",
    [
        "My user ID is 7KQ2MX4D.",
        "id:7kq2mx4d",
        "user 7KQ2 MX4D",
        "7KQ2-MX4D",
        "(7KQ2MX4D)",
        "ID７ＫＱ２ＭＸ４Ｄ".replace("ID", "ID "),
        "7KQ2\u200bMX4D",
        "معرّف المستخدم: \u200e7KQ2MX4D\u200f",
        "ид 7KQ2МХ4D",
    ],
)
def test_it_is_found(text: str) -> None:
    assert "7KQ2MX4D" in user_ids(text)


@pytest.mark.parametrize("text", ["17KQ2MX4D", "7KQ2MX4DX", "7KQ2MX4", "7KQ2\nMX4D", ""])
def test_what_is_longer_or_shorter_is_another_number(text: str) -> None:
    assert "7KQ2MX4D" not in user_ids(text)


def test_a_reference_is_found_and_is_no_user_id() -> None:
    assert references("about the decision abcd2345EFGH6789, please") == {"ABCD2345EFGH6789"}
    assert "ABCD2345" not in user_ids("ABCD2345EFGH6789")


def test_words_do_not_look_like_a_user_id_but_a_wrong_one_does() -> None:
    assert not looks_like_user_id("I respect the standard and understand it.")
    assert looks_like_user_id("My ID is 2222AAAA")
