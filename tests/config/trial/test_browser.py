"""The browser of a trial sends what a reader's browser would."""

import pytest
from bs4 import BeautifulSoup

from standfirst.config.trial.browser import Page, filled_in

FORM = """
<main><form action="/write/"><input type="hidden" name="key" value="7"><textarea name="text">
Words &amp; more</textarea><input type="checkbox" name="standards"><input type="checkbox" name="remember" checked>
<button name="anyway" value="1">Post</button></form></main>
"""


def test_a_form_is_sent_as_it_stands_without_buttons_and_empty_boxes() -> None:
    form = BeautifulSoup(FORM, "html.parser").form
    assert form is not None
    sent = filled_in(form)
    assert sent["key"] == "7"
    assert sent["text"].strip() == "Words & more"
    assert "remember" in sent
    assert not {"standards", "anyway"} & set(sent)


def test_a_missing_form_is_told_with_what_the_page_says_instead() -> None:
    page = Page("http://site/closed/", 200, "<main><h1>This discussion is closed.</h1></main>")
    with pytest.raises(LookupError, match="This discussion is closed"):
        page.form("/write/")
