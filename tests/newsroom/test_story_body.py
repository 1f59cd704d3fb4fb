"""How the text of a story is made ready to be read."""

from standfirst.newsroom.story_body import story_body


def made(html: str, *, dateline: str = "", notes: int = 0) -> str:
    return str(story_body(html, dateline=dateline, notes=notes))


def test_a_mark_in_the_text_links_to_its_note_and_the_first_can_be_come_back_to() -> None:
    html = made("<p>One [1], two [2], again [1].</p>", notes=2)
    assert html.count('href="#note-1"') == 2
    assert html.count('id="mention-1"') == 1
    assert html.count('id="mention-2"') == 1


def test_a_mark_without_a_note_stays_as_it_was_written() -> None:
    assert made("<p>See [3] and [0].</p>", notes=2) == "<p>See [3] and [0].</p>"


def test_marks_inside_tags_are_left_alone() -> None:
    assert 'href="/a[1]"' in made('<p><a href="/a[1]">x</a></p>', notes=1)


def test_sub_headings_get_names_that_differ() -> None:
    html = made('<h2 data-block-key="a1">What <b>now</b></h2><h3>What now</h3><h2>لماذا</h2>')
    assert '<h2 id="what-now">What <b>now</b></h2>' in html
    assert '<h3 id="what-now-2">' in html
    assert '<h2 id="لماذا">' in html


def test_the_dateline_leads_the_first_paragraph() -> None:
    html = made('<div class="block-text"><p data-block-key="x">At six</p></div>', dateline="A & B")
    assert html == '<div class="block-text"><p><span class="dateline">A &amp; B</span> — At six</p></div>'


def test_the_dateline_stands_alone_before_anything_else() -> None:
    assert made("<h2>First</h2>", dateline="PARIS").startswith('<p class="dateline">PARIS</p>')
