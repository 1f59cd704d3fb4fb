"""What of an agency's HTML reaches the page."""

import pytest

from standfirst.newsroom.wires.to_body import split_dateline, to_body


@pytest.mark.parametrize(
    ("html", "body"),
    [
        ("<p>Calm.</p>", "<p>Calm.</p>"),
        ("<body><h1>Harbour</h1><p>Calm.</p></body>", "<p>Calm.</p>"),
        ("<h1>Another line</h1><p>Calm.</p>", "<h2>Another line</h2><p>Calm.</p>"),
        ("<h5>Dawn</h5>", "<h3>Dawn</h3>"),
        ("<div>Loose <b>words</b></div>", "<p>Loose <b>words</b></p>"),
        ("<p>Calm.<script>alert(1)</script></p>", "<p>Calm.</p>"),
        ('<p onclick="x()">Calm.</p><iframe src="https://example.org"></iframe>', "<p>Calm.</p>"),
        ('<p><a href="javascript:x()">here</a></p>', '<p><a rel="noopener noreferrer nofollow">here</a></p>'),
        ('<figure><img src="https://example.org/a.jpg"></figure><p>Calm.</p>', "<p>Calm.</p>"),
        ("<p> </p><p>Calm.</p>", "<p>Calm.</p>"),
    ],
)
def test_only_text_that_belongs_to_the_story_is_kept(html: str, body: str) -> None:
    assert to_body(html, headline="Harbour") == body


def test_the_dateline_is_taken_out_of_the_text() -> None:
    assert split_dateline("<p>GROSSETO, Italy (AP) -- The trial began.</p>") == (
        "GROSSETO, Italy",
        "<p>The trial began.</p>",
    )


@pytest.mark.parametrize("body", ["<p>Calm (for now) - they said.</p>", "<p>EU (27) - a union.</p>", "<h2>A</h2>", ""])
def test_what_is_no_dateline_stays_in_the_text(body: str) -> None:
    assert split_dateline(body) == ("", body)
