from standfirst.config.demo.body import to_blocks, to_notes

TEXT = """
The cranes stopped.[^1] Nobody was hurt.[^2]

## What next

> “We have read about our future.”

Talks begin *tomorrow*.

[^2]: By eight in the morning.
[^1]: The Board’s *report*.
"""


def test_quotes_stand_between_the_texts_around_them() -> None:
    blocks = to_blocks(TEXT)
    assert [block["type"] for block in blocks] == ["text", "quote", "text"]
    assert blocks[1]["value"] == "“We have read about our future.”"
    assert "<h2>What next</h2>" in blocks[0]["value"]
    assert blocks[2]["value"] == "<p>Talks begin <em>tomorrow</em>.</p>"


def test_notes_are_marked_in_the_text_and_told_in_their_order() -> None:
    assert "stopped.[1] Nobody was hurt.[2]" in to_blocks(TEXT)[0]["value"]
    assert to_notes(TEXT) == ["The Board’s <em>report</em>.", "By eight in the morning."]


def test_a_script_does_not_come_through() -> None:
    assert "script" not in str(to_blocks("<script>alert(1)</script>\n\nText."))
