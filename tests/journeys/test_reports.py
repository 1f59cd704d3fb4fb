"""A comment is reported, removed and explained to its author, and whoever reported it is told; without scripts too."""

import re

from playwright.sync_api import Page, expect

from standfirst.config.demo.log_ins import LOG_INS, PASSWORD
from tests.journeys.conftest import NewBrowser, first_story, sign_in
from tests.journeys.test_discussion import post

WORDS = {  # Under each section its own: the same words twice would be noticed.
    "politics": "The ferry timetable in this article is last year's, and whoever printed it should be ashamed of it.",
    "sport": "Nobody at the terraces will forget that evening, and the goalkeeper least of all.",
    "economy": "My uncle worked on the quay for thirty years, and he would have asked the same question.",
}


def mailed(page: Page, address: str, subject: str) -> str:
    """The newest mail to that address, once it is the one with that subject."""
    page = page.context.new_page()
    for _ in range(60):
        page.goto(f"/dev/outbox/?to={address}")
        if page.get_by_role("link", name=subject).count():
            break
        page.wait_for_timeout(1000)
    page.get_by_role("link", name=subject).first.click()
    words = page.locator("main").inner_text()
    page.close()
    return words


def link_in(mail: str, where: str) -> str:
    found = re.search(rf"https?://[^/\s]+({where}\S*)", mail)
    assert found, mail
    return found[1]


def at_the_desk(new_browser: NewBrowser, address: str) -> Page:
    page = new_browser()
    page.goto(f"/account/sign-in/?next={address}")
    moderator = next(mail for mail, log_in in LOG_INS.items() if log_in.role == "moderator")
    sign_in(page, moderator, PASSWORD)
    page.wait_for_url(lambda url: address in url)
    return page


def commented(register, section: str) -> tuple[Page, str, str]:
    """A reader who has just commented, their address, and the number of the comment."""
    author, address = register()
    author.goto(first_story(author, section=section))
    post(author, WORDS[section])
    comment = author.locator("article.comment", has_text=WORDS[section][:30])
    expect(comment).to_be_visible()
    return author, address, str(comment.get_attribute("id")).removeprefix("c")


def test_a_report_leads_to_a_removal_its_author_reads_why_and_its_reporter_the_outcome(
    register, new_browser: NewBrowser, shoot
) -> None:
    author, author_address, number = commented(register, "politics")
    reporter, reporter_address = register()
    reporter.goto(author.url.split("#")[0])
    reporter.locator(f"#c{number}").get_by_role("link", name=re.compile("Report")).click()
    expect(reporter.locator(".only-illegal")).to_be_hidden()
    reporter.select_option("select[name=standard]", "illegal")
    expect(reporter.locator(".only-illegal")).to_be_visible()
    shoot(reporter, "report-form")
    reporter.select_option("select[name=standard]", "respect-the-house")
    reporter.fill("textarea[name=explanation]", "It insults who works here.")
    reporter.get_by_role("button", name="Report it").click()
    expect(reporter.locator("h1")).to_have_text("A moderator will read your report")
    report = reporter.url
    assert "/reports/of/" in mailed(reporter, reporter_address, "We have received your report")

    desk = at_the_desk(new_browser, f"/desk/comments/{number}/")
    expect(desk.locator(".desk-reports")).to_contain_text("It insults who works here.")
    desk.keyboard.press("r")
    removing = desk.locator("form[action*='/remove/']")
    removing.locator("select[name=standard]").select_option("respect-the-house")
    removing.locator("textarea[name=note]").fill("Say what is wrong with it, and leave people out of it.")
    removing.get_by_role("button", name="Remove the comment").click()

    mail = mailed(author, author_address, "Your comment was removed")
    assert "leave people out of it" in mail
    visitor = new_browser()
    visitor.goto(link_in(mail, "/decisions/"))
    expect(visitor.locator("h1")).to_have_text("This comment was removed")
    for said in ("A report by a reader started it.", "The visibility of one comment.", "in every country", "timetable"):
        expect(visitor.locator("main")).to_contain_text(said)
    expect(visitor.locator("main")).not_to_contain_text("Traveller")
    shoot(visitor, "statement-of-reasons")
    visitor.get_by_role("link", name="Appeal").click()
    expect(visitor.locator("form textarea")).to_be_visible()

    assert "The comment was removed." in mailed(reporter, reporter_address, "What came of your report")
    reporter.goto(report)
    expect(reporter.locator("h1")).to_have_text("The comment was removed.")
    shoot(reporter, "report-outcome")
    author.goto("/decisions/")
    expect(author.get_by_role("link", name="This comment was removed")).to_be_visible()


def test_a_visitor_reports_by_the_link_in_a_mail(register, new_browser: NewBrowser, shoot) -> None:
    _author, _, number = commented(register, "sport")
    visitor = new_browser()
    visitor.goto(f"/reports/{number}/")
    visitor.select_option("select[name=standard]", "on-topic")
    visitor.fill("input[name=email]", "passer.by@example.org")
    solved = visitor.locator("altcha-widget [data-state=verified], altcha-widget[data-state=verified]")
    solved.first.wait_for(state="attached")
    visitor.get_by_role("button", name="Report it").click()
    expect(visitor.locator("h2").first).to_have_text("Look in your inbox")
    visitor.goto(link_in(mailed(visitor, "passer.by@example.org", "Confirm your report"), "/reports/confirm/"))
    visitor.get_by_role("button", name="Yes, that was me").click()
    expect(visitor.locator("h1")).to_have_text("A moderator will read your report")


def test_a_reader_reports_without_scripts_and_loses_nothing_on_a_mistake(register, new_browser: NewBrowser) -> None:
    _author, _, number = commented(register, "economy")
    _reporter, address = register()
    plain = new_browser(java_script_enabled=False)
    plain.goto(f"/account/sign-in/?next=/reports/{number}/")
    sign_in(plain, address)
    plain.select_option("select[name=standard]", "illegal")
    plain.fill("textarea[name=explanation]", "It calls for theft from the ferries, which is a crime.")
    plain.get_by_role("button", name="Report it").click()
    expect(plain.get_by_role("alert")).to_contain_text("Your name")
    expect(plain.locator("textarea[name=explanation]")).to_have_value(re.compile("theft from the ferries"))
    plain.fill("input[name=name]", "Anna Berg")
    plain.check("input[name=good_faith]")
    plain.get_by_role("button", name="Report it").click()
    expect(plain.locator("h1")).to_have_text("A moderator will read your report")
    plain.get_by_role("button", name="Take the report back").click()
    expect(plain.locator("h1")).to_have_text("You took your report back.")
