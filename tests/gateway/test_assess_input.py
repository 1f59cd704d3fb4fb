"""What lines of the input say."""

import json
from datetime import UTC, datetime

import pytest

from standfirst.gateway.assess_input import LONGEST_TEXT, BadLine, Submission, read_line, read_submissions
from standfirst.gateway.assess_lines import Line


def read(data: bytes | str | None, *, as_json: bool = True) -> Submission | BadLine:
    encoded = data.encode() if isinstance(data, str) else data
    return read_line(Line(7, encoded), edition="en", as_json=as_json)


def error(data: bytes | str | None) -> str:
    bad = read(data)
    assert isinstance(bad, BadLine)
    return bad.error


def test_a_plain_line_is_a_comment_numbered_by_its_place():
    assert read("Well said! ", as_json=False) == Submission(7, 7, "Well said! ", "en")


def test_a_line_ended_as_on_windows_is_read_without_its_end():
    assert read("Well said!\r", as_json=False) == Submission(7, 7, "Well said!", "en")


def test_an_object_may_name_edition_author_and_time():
    line = '{"id": "a1", "text": "Bien dit.", "edition": "fr", "author": 12, "posted_at": "2026-03-01T10:30:00+01:00"}'
    assert read(line) == Submission(7, "a1", "Bien dit.", "fr", "12", datetime(2026, 3, 1, 9, 30, tzinfo=UTC))


def test_a_time_without_zone_is_taken_as_universal_time():
    assert read('{"text": "", "posted_at": "2026-03-01T09:30"}').posted_at == datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"\xff\xfe{", "not UTF-8 (byte 1)"),
        (None, "longer than"),
        ("Well said!", "not JSON"),
        ("[1]", "not a JSON object"),
        ("[" * 100_000, "beyond reason"),
        ('{"id": ' + "9" * 5000 + "}", "beyond reason"),
        ("{}", '"text" is missing'),
        ('{"text": 3}', '"text" must be a string'),
        ('{"text": "", "id": [1]}', '"id" must be'),
        ('{"text": "", "id": true}', '"id" must be'),
        ('{"text": "", "id": NaN}', '"id" must be'),
        ('{"text": "", "id": 1e999}', '"id" must be'),
        ('{"text": "", "edition": "the English one"}', '"edition" must be'),
        ('{"text": "", "author": {}}', '"author" must be'),
        ('{"text": "", "posted_at": "yesterday"}', '"posted_at" must be'),
        ('{"text": "", "posted_at": 17}', '"posted_at" must be'),
        ('{"text": "", "posted_at": "0001-01-01T00:00:00+14:00"}', '"posted_at" must be'),
        (json.dumps({"text": "x" * (LONGEST_TEXT + 1)}), "longer than 20000 characters"),
    ],
)
def test_a_line_that_cannot_be_read_says_why(line, said):
    assert said in error(line)


def test_an_error_names_the_comment_where_its_id_could_be_read():
    assert read('{"id": "a1"}') == BadLine(7, "a1", '"text" is missing')
    assert read('{"id": null, "text": 1}').id is None


def test_blank_lines_are_left_out_but_counted():
    blocks = [[Line(1, b""), Line(2, b" \t\r"), Line(3, b"Well said!")]]
    assert list(read_submissions(blocks, edition="en")) == [[Submission(3, 3, "Well said!", "en")]]


def test_the_first_line_tells_the_format():
    plain = list(read_submissions([[Line(1, b"Well said!"), Line(2, b'{"text": "Oh"}')]], edition="en"))
    assert [line.text for line in plain[0]] == ["Well said!", '{"text": "Oh"}']
    objects = list(read_submissions([[Line(1, b'{"text": "Oh"}')], [Line(2, b"Well said!")]], edition="en"))
    assert objects[0][0].text == "Oh"
    assert isinstance(objects[1][0], BadLine)


def test_a_format_that_is_given_is_kept_to():
    (block,) = read_submissions([[Line(1, b'{"text": "Oh"}')]], edition="en", format_="plain")
    assert block[0].text == '{"text": "Oh"}'
