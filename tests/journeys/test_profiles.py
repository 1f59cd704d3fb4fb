"""A reader recommends, follows and mutes, and says how others see them; with scripts and without."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from standfirst.config.demo.log_ins import PASSWORD as DEMO_PASSWORD
from tests.factories.pictures import two_halves, written
from tests.journeys.conftest import NewBrowser, first_story, sign_in
from tests.journeys.test_accessibility import violations
from tests.journeys.test_desk import at_the_desk

WORDS = "The ferry of seven o'clock was late again, and the whole quay waited without a word of complaint."
PAGES = ("profile", "comments", "recommended", "followed", "muted")


def as_rosa(new_browser: NewBrowser, **options) -> Page:
    """The demo's reader, who follows discussions."""
    page = new_browser(**options)
    page.goto("/account/sign-in/")
    sign_in(page, "reader@example.org", DEMO_PASSWORD)
    return page


def post(page: Page, story: str, words: str) -> Locator:
    page.goto(story)
    page.locator("#form-new textarea").fill(words)
    page.locator("#form-new button[type=submit]").first.click()
    comment = page.locator("article.comment", has_text=words)
    expect(comment).to_be_visible()
    return comment


def recommend_in(comment: Locator) -> Locator:
    return comment.get_by_role("button", name=re.compile("^Recommend"))


def a_strangers(page: Page) -> Locator:
    """The first comment on the page that is not the reader's own."""
    return page.locator("article.comment").filter(has=page.get_by_role("link", name=re.compile("^Mute"))).first


def count_in(comment: Locator) -> int:
    return int(comment.locator(".vote-count").text_content().strip() or 0)


def test_a_recommendation_is_counted_for_everybody_and_taken_back_by_the_same_button(
    register, new_browser: NewBrowser, shoot
) -> None:
    page, _ = register()
    story = first_story(page, section="world")
    page.goto(story)
    comment = page.locator("article.comment").first
    expect(recommend_in(comment)).to_have_attribute("aria-pressed", "false")
    before, number = count_in(comment), comment.get_attribute("id")
    recommend_in(comment).click()
    expect(recommend_in(comment)).to_have_attribute("aria-pressed", "true")
    assert count_in(comment) == before + 1
    shoot(page, "recommended")

    visitor = new_browser()
    visitor.goto(story)
    expect(visitor.locator(f"#{number} .vote-count")).to_have_text(str(before + 1))
    recommend_in(visitor.locator(f"#{number}")).click()
    visitor.wait_for_url(re.compile("/account/sign-in/"))

    page.goto("/account/recommended/")
    expect(page.locator(".threads > li")).to_have_count(1)
    page.goto(story)
    comment = page.locator(f"#{number}")
    expect(recommend_in(comment)).to_have_attribute("aria-pressed", "true")
    recommend_in(comment).click()
    expect(recommend_in(comment)).to_have_attribute("aria-pressed", "false")
    assert count_in(comment) == before


def test_without_scripts_a_reader_recommends_follows_and_mutes(new_browser: NewBrowser) -> None:
    plain = as_rosa(new_browser, java_script_enabled=False)
    story = first_story(plain, section="economy")
    plain.goto(story)
    recommend_in(a_strangers(plain)).click()
    expect(plain.get_by_text("You recommend this comment.")).to_be_visible()
    plain.get_by_role("button", name="Take the recommendation back").click()
    expect(plain.get_by_text("You have not recommended this comment.")).to_be_visible()

    plain.goto(story)
    a_strangers(plain).get_by_role("link", name=re.compile("^Mute")).click()
    plain.get_by_role("button", name="Mute").click()
    expect(plain.get_by_role("heading", name="Readers that I have muted")).to_be_visible()
    plain.get_by_role("button", name=re.compile("Show their comments again")).first.click()
    expect(plain.get_by_text("You have muted nobody.")).to_be_visible()

    plain.goto(story)
    plain.locator("#follow button").click()
    plain.get_by_role("button", name="Stop following").or_(
        plain.get_by_role("button", name="Follow this discussion")
    ).click()


def test_a_followed_discussion_tells_how_much_is_new_until_its_reader_has_been_there(register) -> None:
    page, _ = register()
    story = first_story(page, section="culture")
    page.goto(story)
    page.get_by_role("button", name="Follow this discussion").click()
    expect(page.get_by_role("button", name="Stop following")).to_be_visible()

    writer, _ = register()
    post(writer, story, WORDS)
    page.goto("/account/followed/")
    expect(page.get_by_text("1 new comment")).to_be_visible()
    with page.expect_request(re.compile("/seen/$")):
        page.goto(story)
    page.goto("/account/followed/")
    expect(page.get_by_text("Nothing new since you were there.")).to_be_visible()
    page.get_by_role("button", name=re.compile("Stop following")).click()
    expect(page.get_by_text("You follow no discussion.")).to_be_visible()


def test_who_is_muted_is_folded_up_for_one_reader_alone(register, new_browser: NewBrowser, shoot) -> None:
    loud, _ = register()
    story = first_story(loud, section="sport")
    number = post(
        loud, story, "The referee had a long evening, and so had all of us in the northern stand."
    ).get_attribute("id")
    page, _ = register()
    page.goto(story)
    comment = page.locator(f"#{number}")
    comment.get_by_role("link", name=re.compile("^Mute")).click()
    page.get_by_role("button", name="Mute", exact=True).click()
    expect(comment.get_by_text("You have muted this reader.")).to_be_visible()
    expect(comment.locator(".comment-text")).to_be_hidden()
    shoot(page, "muted")
    comment.get_by_role("button", name="Show the comment").click()
    expect(comment.locator(".comment-text")).to_be_visible()
    page.goto(story)
    expect(page.locator(f"#{number} .comment-text")).to_be_hidden()
    loud.goto(story)
    expect(loud.locator(f"#{number} .comment-text")).to_be_visible()
    page.goto("/account/muted/")
    page.get_by_role("button", name=re.compile("Show their comments again")).click()
    page.goto(story)
    expect(page.locator(f"#{number} .comment-text")).to_be_visible()


def test_a_new_name_and_picture_stand_beside_old_comments_and_the_profile_can_be_switched_off(
    register, new_browser: NewBrowser, shoot
) -> None:
    page, _ = register()
    story = first_story(page, section="politics")
    number = post(
        page, story, "My neighbour has counted swifts for thirty years, and this is her best summer."
    ).get_attribute("id")
    page.goto("/account/profile/")
    page.get_by_role("textbox", name="Display name").fill("Swift Counter")
    page.get_by_role("button", name="Change the name").click()
    expect(page.get_by_text("You go by your new name everywhere now.")).to_be_visible()
    picture = written(two_halves(900, 500), "JPEG").getvalue()
    page.get_by_label("Choose a picture").set_input_files(
        {"name": "me.jpg", "mimeType": "image/jpeg", "buffer": picture}
    )
    page.get_by_role("button", name="Use this picture").click()
    expect(page.get_by_text("Your new picture is shown everywhere now.")).to_be_visible()
    shoot(page, "profile-form")

    visitor = new_browser()
    visitor.goto(story)
    comment = visitor.locator(f"#{number}")
    comment.scroll_into_view_if_needed()
    assert comment.locator("img.avatar").evaluate("(image) => image.decode().then(() => image.naturalWidth)") == 256
    comment.get_by_role("link", name="Swift Counter", exact=True).click()
    expect(visitor.get_by_role("heading", name="Swift Counter")).to_be_visible()
    expect(visitor.get_by_text("counted swifts")).to_be_visible()
    shoot(visitor, "public-profile")

    page.get_by_role("button", name="Switch the profile off").click()
    expect(page.get_by_text("Your profile is switched off")).to_be_visible()
    assert visitor.reload().status == 404
    visitor.goto(story)
    expect(visitor.locator(f"#{number} .comment-by a")).to_have_count(0)

    desk = at_the_desk(new_browser)
    desk.goto(f"/desk/comments/{number.removeprefix('c')}/")
    expect(desk.get_by_text("Went by these names before")).to_be_visible()
    desk.get_by_text("Delete the author's picture …").click()
    form = desk.locator("form[action$='/picture/']")
    form.locator("select[name=standard]").select_option("no-spam")
    form.get_by_label("Yes, delete the picture for good").check()
    form.get_by_role("button", name="Delete the picture").click()
    expect(desk.locator("form[action$='/picture/']")).to_have_count(0)
    visitor.goto(story)
    expect(visitor.locator(f"#{number} svg.avatar")).to_be_visible()
    page.goto("/decisions/")
    page.get_by_role("link", name="Your picture was deleted").click()
    expect(page.get_by_role("heading", name="Your picture was deleted")).to_be_visible()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_axe_finds_nothing_on_these_pages(new_browser: NewBrowser, shoot, language: str) -> None:
    page = as_rosa(new_browser, bypass_csp=True)
    story = first_story(page, edition=language)
    page.goto(story)
    profile = page.locator(".comment-by a").first.get_attribute("href")
    page.evaluate("(language) => { document.cookie = `sf_language=${language}; Path=/`; }", language)
    broken = {}
    for address in (profile, story, *(f"/account/{name}/" for name in PAGES)):
        page.goto(address)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            broken |= {f"{address} {scheme}": found} if (found := violations(page)) else {}
        name = {profile: "reader", story: "story-avatars"}.get(address) or address.strip("/").replace("/", "-")
        shoot(page, f"marks-{name}-{language}")
    assert broken == {}
