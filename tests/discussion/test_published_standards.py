"""The public page of the standards."""

import pytest
from django.test import Client
from django.utils import timezone

from standfirst.discussion.models import EditionPolicy
from standfirst.standards.house_policy import HOUSE_POLICY
from standfirst.standards.published import STANDARDS
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


def test_it_does_not_claim_that_a_machine_looks_after_what_none_can_see(client: Client) -> None:
    EditionFactory()
    page = page_of(client)
    blind = {"on-topic", "no-trolling"}  # Their checks need facts that are not gathered yet.
    assert page.count("No machine looks after this standard yet; moderators do.") == len(blind)
