"""The public page of the standards."""

import pytest
from django.test import Client
from django.utils import timezone, translation
from django.utils.translation import gettext

from standfirst.discussion import published_standards
from standfirst.discussion.models import EditionPolicy
from standfirst.signals import toxicity
from standfirst.standards.checks.insults import insult
from standfirst.standards.examples import no_flash_mob
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.policy import Policy, Rule
from standfirst.standards.published import STANDARDS
from standfirst.standards.standard import Standard
from tests.factories.story import EditionFactory

pytestmark = pytest.mark.django_db


def page_of(client: Client, slug: str = "en") -> str:
    return client.get(f"/{slug}/standards/").content.decode()


def test_it_tells_every_standard_and_each_can_be_linked_to(client: Client) -> None:
    EditionFactory()
    page = page_of(client)
    for standard in STANDARDS:
        assert f'id="{standard.code}"' in page
        assert f'href="#{standard.code}"' in page


def test_it_prints_the_limits_in_force_and_not_the_usual_ones(client: Client) -> None:
    edition = EditionFactory()
    flooding = next(rule for rule in HOUSE_POLICY.rules if rule.standard.code == "no-flooding")
    assert f"at most {flooding.limits['comments']} comments" in page_of(client)
    rules = [{"standard": "no-flooding", "refuse": 1.0, "limits": {"comments": 7}}]
    EditionPolicy.objects.create(edition=edition, version=2, rules=rules, adopted_at=timezone.now())
    assert "at most 7 comments" in page_of(client)


def test_it_shows_comments_on_both_sides_of_every_standard(client: Client) -> None:
    EditionFactory()
    page = page_of(client)
    assert page.count('class="side breaks"') == page.count('class="side keeps"') == len(STANDARDS)
    assert "What a load of" in page


def test_it_shows_no_examples_in_the_language_of_another_edition(client: Client) -> None:
    EditionFactory(slug="fr")
    assert "What a load of" not in page_of(client, "fr")


def test_it_is_the_same_for_everybody(client: Client) -> None:
    edition = EditionFactory()
    response = client.get("/en/standards/")
    assert response["Standfirst-Shows"] == f"edition-{edition.pk}"
    assert not response.cookies


def test_an_edition_that_is_not_published_has_none(client: Client) -> None:
    EditionFactory().unpublish()
    assert client.get("/en/standards/").status_code == 404


def test_it_claims_no_machine_where_none_can_see(client: Client) -> None:
    EditionFactory()
    assert "No machine looks after this standard yet" not in page_of(client)


def test_what_is_looked_after_depends_on_the_languages_that_the_model_has_learned(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured = Standard("measured", "Measured", "Text.", (insult,), (), ())
    monkeypatch.setattr(published_standards, "policy_in_force", lambda _: Policy("ours", (Rule(measured, ask=0.5),)))
    monkeypatch.setattr(toxicity, "LANGUAGES", frozenset({"en"}))
    EditionFactory()
    EditionFactory(slug="ru")
    assert "No machine looks after" not in page_of(client)
    with translation.override("ru"):
        assert str(gettext("No machine looks after this standard yet; moderators do.")) in page_of(client, "ru")


@pytest.mark.parametrize(
    ("slug", "broken", "kept"),
    [
        ("fr", "I do not agree with this decision", "Je ne suis pas d&#x27;accord avec cette décision du conseil."),
        ("tr", "Ich bin mit dieser Entscheidung", "Belediyenin bu kararına katılmıyorum."),
    ],
)
def test_examples_of_the_editions_language_are_in_it(client: Client, slug: str, broken: str, kept: str) -> None:
    EditionFactory(slug=slug)
    section = page_of(client, slug).partition('id="edition-language"')[2].partition("</section>")[0]
    assert broken in section.partition('class="side keeps"')[0]
    assert kept in section.partition('class="side keeps"')[2]


def test_examples_in_the_editions_language_come_first() -> None:
    shown = published_standards.examples(no_flash_mob.BROKEN_BY, "fr")
    assert shown[0].text.startswith("Ce journal")
