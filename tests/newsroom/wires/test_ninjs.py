"""What a ninjs document becomes, and what is said of one that can't be read."""

from datetime import UTC, datetime
from typing import Any

import pytest

from standfirst.newsroom.wires.fields import BadField
from standfirst.newsroom.wires.ninjs import read_ninjs
from tests.newsroom.wires.samples import item_2, item_3


def test_version_3_and_version_2_say_the_same() -> None:
    three, two = read_ninjs(item_3()), read_ninjs(item_2())
    assert (three.uri, three.headline, three.changed) == (two.uri, two.headline, two.changed)
    assert three.changed == datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
    assert two.html == "<p>The harbour opened.</p>"


def test_html_is_preferred_to_plain_text() -> None:
    assert "<b>harbour</b>" in read_ninjs(item_3()).html


def test_plain_text_becomes_paragraphs_and_its_signs_are_escaped() -> None:
    item = read_ninjs(item_3(bodies=[{"value": "One & two\n\n<three>"}]))
    assert item.html == "<p>One &amp; two</p><p>&lt;three&gt;</p>"


def test_an_item_without_a_type_is_read_by_its_body() -> None:
    assert read_ninjs(item_3(type=None)).headline == "Harbour opens again"


def test_the_widest_rendition_comes_first_and_its_name_never_leads_out_of_the_folder() -> None:
    picture = {
        "type": "picture",
        "by": "Ben Lens",
        "descriptions": [{"role": "caption", "value": "A ferry"}],
        "renditions": [
            {"href": "https://example.org/a/small.jpg", "width": 200, "contentType": "image/jpeg"},
            {"href": "https://example.org/a/..%2F..%2Flarge.jpg?key=1", "width": 2000, "contentType": "image/jpeg"},
        ],
    }
    (found,) = read_ninjs(item_3(associations=[picture])).pictures
    assert found.files == ("large.jpg", "small.jpg")
    assert (found.caption, found.credit) == ("A ferry", "Ben Lens")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"uri": None}, "uri"),
        ({"headlines": None}, "headlines"),
        ({"headlines": "Harbour"}, "headlines"),
        ({"headlines": ["Harbour"]}, "headlines[0]"),
        ({"pubStatus": "recalled"}, "pubStatus"),
        ({"versionCreated": "yesterday"}, "versionCreated"),
        ({"bodies": [{"contentType": "text/html"}]}, "bodies[0].value"),
        ({"bodies": [{"contentType": "application/xml", "value": "<a/>"}]}, "bodies"),
        ({"type": "video"}, "type"),
        ({"uri": {"a": 1}}, "uri"),
        ({"body_text": "Old"}, "bodies"),
        ({"uri": "u" * 501}, "uri"),
    ],
)
def test_a_bad_field_is_named(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(BadField) as problem:
        read_ninjs(item_3(**changes))
    assert problem.value.field == field


@pytest.mark.parametrize("document", [None, [], "text", 7])
def test_what_is_no_object_is_told(document: object) -> None:
    with pytest.raises(BadField, match="JSON object"):
        read_ninjs(document)


def test_a_canceled_item_needs_no_headline() -> None:
    assert read_ninjs({"uri": "urn:example:1", "pubStatus": "canceled"}).status == "canceled"
