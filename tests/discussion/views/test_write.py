"""Posting through the browser, with and without scripts, and everything that can go wrong."""

from typing import Any

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.translation import get_language

from standfirst.discussion.answer import NotPossibleError
from standfirst.discussion.close_discussion import close_discussion
from standfirst.discussion.find_place import Place
from standfirst.discussion.models import Comment
from tests.factories.consents import publish
from tests.factories.discussion import a_sentence, make_comment, make_place, remove
from tests.factories.reader import ReaderFactory
from tests.factories.story import EditionFactory, SectionFactory

OWN_PAGE = {"Sec-Fetch-Site": "same-origin"}
CAPITALS = "WHY DOES NOBODY ASK THE PEOPLE WHO LIVE HERE ABOUT THIS"
ADDRESS = "Write to anna@example.org, she knows more about the harbour."


@pytest.fixture
def place(db: None) -> Place:
    return make_place()


@pytest.fixture
def reader(client: Client, db: None) -> Any:
    reader = ReaderFactory()
    client.force_login(reader)
    return reader


def send(client: Client, place: Place, text: str, *, htmx: bool = False, **more: Any) -> HttpResponse:
    headers = OWN_PAGE | ({"HX-Request": "true"} if htmx else {})
    return client.post(f"{place.address}write/", {"text": text, **more}, headers=headers)


def in_box(response: HttpResponse) -> str:
    """What stands in the text box of the answer."""
    return response.content.decode().split("<textarea", 1)[1].split(">", 1)[1].split("</textarea>")[0].strip()


def test_without_scripts_a_published_comment_leads_to_its_place_in_the_story(client, place, reader) -> None:
    response = send(client, place, a_sentence())
    comment = Comment.objects.get()
    assert (response.status_code, response["Location"]) == (302, f"{place.story.address}#c{comment.pk}")
    assert f'id="c{comment.pk}"' in client.get(place.story.address).content.decode()


def test_without_scripts_a_reply_leads_to_a_page_that_shows_it(client, place, reader) -> None:
    first = make_comment(place)
    response = send(client, place, a_sentence(), answers=first.pk)
    reply = Comment.objects.latest("id")
    assert f'id="c{reply.pk}"' in client.get(response["Location"]).content.decode()


def test_with_scripts_a_comment_appears_without_reload_beside_an_empty_form(client, place, reader) -> None:
    response = send(client, place, "I walked past the harbour and it looked fine to me.", htmx=True)
    body = response.content.decode()
    assert response.status_code == 200
    assert 'hx-swap-oob="afterbegin:#threads"' in body
    assert "it looked fine to me." in body
    assert in_box(response) == ""


def test_with_scripts_a_reply_appears_in_its_thread(client, place, reader) -> None:
    first = make_comment(place)
    body = send(client, place, a_sentence(), htmx=True, answers=first.pk).content.decode()
    assert f'hx-swap-oob="beforeend:#replies-{first.pk}"' in body


@pytest.mark.parametrize("htmx", [False, True])
def test_who_is_asked_sees_words_standard_and_reason_and_can_post_anyway(client, place, reader, htmx) -> None:
    response = send(client, place, CAPITALS, htmx=htmx)
    body = response.content.decode()
    assert response.status_code == 422
    assert f"<mark>{CAPITALS}</mark>" in body
    assert "Plain writing" in body
    assert "Words written in capitals: 11." in body
    assert in_box(response) == CAPITALS
    token = body.split('name="anyway" value="')[1].split('"')[0]
    send(client, place, CAPITALS, htmx=htmx, anyway=token)
    assert Comment.objects.get().state == "published"


def test_without_scripts_the_author_of_a_held_comment_is_shown_it_with_the_reasons(client, place, reader) -> None:
    response = send(client, place, ADDRESS)
    body = client.get(response["Location"]).content.decode()
    assert "anna@example.org" in body
    assert "personal data" in body
    assert "/decisions/" in body


def test_with_scripts_a_held_comment_is_shown_to_its_author_marked_so(client, place, reader) -> None:
    body = send(client, place, ADDRESS, htmx=True).content.decode()
    assert 'hx-swap-oob="afterbegin:#own-held"' in body
    assert "waits for a moderator" in body
    assert "This looks like an e-mail address." in body


@pytest.mark.parametrize("htmx", [False, True])
def test_a_refused_comment_stays_in_the_box_with_the_reason(client, place, reader, htmx) -> None:
    text = a_sentence()
    send(client, place, text)
    response = send(client, place, text, htmx=htmx, key="0b6f5f3e-3f0c-4a53-9b4c-6e2a0f5d0c11")
    assert response.status_code == 422
    assert "You have posted this comment before." in response.content.decode()
    assert in_box(response) == text


@pytest.mark.parametrize("htmx", [False, True])
def test_a_visitor_signs_in_and_finds_the_text_again(client, place, htmx) -> None:
    text, first = a_sentence(), make_comment(place)
    response = send(client, place, text, htmx=htmx, answers=first.pk)
    way_in = response["HX-Redirect"] if htmx else response["Location"]
    assert way_in.startswith("/account/sign-in/?next=%2Fdiscussions%2F")
    reader = ReaderFactory()
    credentials = {"login": reader.email, "password": "a long enough pass phrase"}
    back = client.post(way_in, credentials)["Location"]
    page = client.get(back)
    assert in_box(page) == text
    assert f'name="answers" value="{first.pk}"' in page.content.decode()
    send(client, place, text, answers=first.pk)
    assert in_box(client.get(back)) == ""
    assert Comment.objects.filter(author=reader, answers=first).count() == 1


@pytest.mark.parametrize("htmx", [False, True])
def test_a_visitor_signs_in_in_the_language_of_the_edition_whatever_the_browser_prefers(client, db, htmx) -> None:
    edition = EditionFactory(slug="petit", language="fr")
    place = make_place(section=SectionFactory(edition=edition))
    response = send(client, place, a_sentence(), htmx=htmx)
    assert client.cookies["sf_edition"].value == "petit"
    way_in = response["HX-Redirect"] if htmx else response["Location"]
    page = client.get(way_in, headers={"Accept-Language": "en"}).content.decode()
    assert '<html lang="fr"' in page


def test_an_unconfirmed_address_is_told_and_the_text_is_kept(client, place) -> None:
    client.force_login(ReaderFactory(confirmed=False))
    text = a_sentence()
    response = send(client, place, text)
    assert response.status_code == 422
    assert "confirm your e-mail address" in response.content.decode()
    assert in_box(response) == text
    assert in_box(client.get(f"{place.address}write/")) == text


def test_a_closed_discussion_keeps_the_text(client, place, reader) -> None:
    close_discussion(place.story.pk)
    text = a_sentence()
    response = send(client, place, text)
    assert "This discussion is closed." in response.content.decode()
    assert in_box(response) == text


@pytest.mark.parametrize(
    ("text", "sentence"), [("", "nothing to read"), ("\u200b", "nothing to read"), ("x" * 3001, "3001")]
)
def test_empty_and_over_long_comments_are_told_apart_and_kept(client, place, reader, text, sentence) -> None:
    response = send(client, place, text)
    assert response.status_code == 422
    assert sentence in response.content.decode()
    assert in_box(response) == text


@pytest.mark.parametrize("signed_in", [True, False])
def test_an_unknown_discussion_shows_the_text_on_its_not_found_page(client, place, signed_in) -> None:
    if signed_in:
        client.force_login(ReaderFactory())
    text = a_sentence()
    for number in (place.story.pk + 999, 10**30):
        response = client.post(f"/discussions/{number}/write/", {"text": text}, headers=OWN_PAGE)
        assert response.status_code == 404
        assert in_box(response) == text


def test_an_unpublished_story_shows_the_text_on_its_not_found_page(client, place, reader) -> None:
    place.story.unpublish()
    text = a_sentence()
    response = send(client, place, text)
    assert (response.status_code, in_box(response)) == (404, text)


@pytest.mark.parametrize("answers", ["987654321", "none", "9" * 30, "-1"])
def test_a_reply_to_nothing_keeps_the_text_and_can_be_sent_as_a_comment(client, place, reader, answers) -> None:
    text = a_sentence()
    response = send(client, place, text, answers=answers)
    assert response.status_code == 422
    assert "no longer there" in response.content.decode()
    assert in_box(response) == text
    assert 'name="answers"' not in response.content.decode()


def test_a_reply_to_a_removed_comment_keeps_the_text(client, place, reader) -> None:
    first, text = make_comment(place), a_sentence()
    remove(first)
    response = send(client, place, text, answers=first.pk)
    assert (response.status_code, in_box(response)) == (422, text)


def test_a_form_from_nobody_knows_where_is_shown_again_with_a_token_that_then_counts(place) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(ReaderFactory())
    text = a_sentence()
    for headers in ({}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://elsewhere.example"}):
        response = client.post(f"{place.address}write/", {"text": text}, headers=headers)
        assert (response.status_code, in_box(response)) == (403, text)
    assert not Comment.objects.exists()
    token = response.content.decode().split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    assert client.post(f"{place.address}write/", {"text": text, "csrfmiddlewaretoken": token}).status_code == 302
    assert Comment.objects.count() == 1


def test_a_key_used_twice_gives_the_second_text_a_key_of_its_own(client, place, reader) -> None:
    key = "0b6f5f3e-3f0c-4a53-9b4c-6e2a0f5d0c11"
    send(client, place, a_sentence(), key=key)
    text = a_sentence()
    response = send(client, place, text, key=key)
    assert (response.status_code, in_box(response)) == (422, text)
    assert key not in response.content.decode()


def test_markup_in_a_text_stays_a_text(client, place, reader) -> None:
    response = send(client, place, "</textarea><script>alert(1)</script> " + CAPITALS)
    assert "<script>alert" not in response.content.decode()


def test_posting_costs_about_two_dozen_queries(client, place, reader) -> None:
    """Of two texts with nothing in common: where some words are shared, what shares them is read as well."""
    send(client, place, "Bakers along the river open before six, and nobody minds the smell of bread.")
    with CaptureQueriesContext(connection) as asked:
        send(client, place, "When will the council mend those broken street lamps near our school?")
    real = [query for query in asked if "SAVEPOINT" not in query["sql"]]
    assert len(real) <= 27


def test_personal_pages_are_never_kept(client, place, reader) -> None:
    assert "no-store" in client.get(f"{place.address}write/")["Cache-Control"]


def test_a_kept_text_is_not_put_into_the_reply_to_another_comment(client, place) -> None:
    first, other, text = make_comment(place), make_comment(place), a_sentence()
    send(client, place, text, answers=first.pk)
    assert in_box(client.get(f"{place.address}write/?answers={other.pk}")) == ""
    assert in_box(client.get(f"{place.address}write/?answers={first.pk}")) == text


def test_problems_are_told_in_the_language_of_the_edition(client, reader, monkeypatch) -> None:
    place = make_place(section__edition__slug="ar")
    seen = []
    monkeypatch.setattr(NotPossibleError, "__str__", lambda _: seen.append(get_language()) or "problem")
    client.post(f"{place.address}write/", {"text": ""}, headers=OWN_PAGE | {"Accept-Language": "fr"})
    assert set(seen) == {"ar"}


def test_who_seems_in_danger_is_shown_the_help_line_of_the_editions_country(client, reader) -> None:
    edition = EditionFactory(slug="ar", country="AT")
    place = make_place(section=SectionFactory(edition=edition))
    page = send(client, place, "لا أريد أن أعيش بعد اليوم، سأنتحر.", htmx=True).content.decode()
    assert '<bdi dir="ltr">142</bdi> (<bdi>TelefonSeelsorge</bdi>)' in page


@pytest.mark.parametrize("htmx", [False, True])
def test_who_has_something_to_accept_is_told_with_the_words_in_the_box_and_posts_them_afterwards(
    client, place, reader, htmx: bool
) -> None:
    version = publish(place.edition, body="<p>One.</p>", needs_consent=True)
    words = a_sentence()
    response = send(client, place, words, htmx=htmx)
    assert response.status_code == 422
    assert in_box(response) == words
    assert "Something new is to be accepted before you can post here." in response.content.decode()
    assert f"/account/consent/?edition=en&amp;next=%2Fdiscussions%2F{place.story.pk}%2Fwrite%2F" in (
        response.content.decode()
    )
    assert not Comment.objects.exists()
    accepted = client.post(
        "/account/consent/",
        {"edition": "en", "privacy": "on", "privacy_version": version.number, "next": f"{place.address}write/"},
    )
    assert in_box(client.get(accepted["Location"])) == words
    assert send(client, place, words, htmx=htmx).status_code in {200, 302}
    assert Comment.objects.count() == 1


def test_another_edition_s_versions_keep_nobody_from_posting_here(client, place, reader) -> None:
    publish(EditionFactory(slug="fr"), needs_consent=True)
    send(client, place, a_sentence())
    assert Comment.objects.count() == 1
