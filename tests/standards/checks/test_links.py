"""Links are counted, repeated ones told, and full stops are no links."""

import pytest

from standfirst.standards.checks.links import links_in, same_link_in_comments, same_link_repeated, too_many_links
from standfirst.standards.comment import Comment, MissingFact, Surroundings


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("https://www.Example.com/a?b=1#c.", ["example.com/a?b=1"]),
        ("See example.org, and http://example.org/.", ["example.org", "example.org"]),
        ("(www.example.com/x_(y))", ["example.com/x_(y"]),
        ("Voir sub.domaine.exemple.fr/loi !", ["sub.domaine.exemple.fr/loi"]),
        ("زوروا https://مثال.إختبار/صفحة اليوم", ["مثال.إختبار/صفحة"]),
    ],
)
def test_links_are_found_and_spelt_alike(text, links):
    assert [address for address, _ in links_in(text)] == links


@pytest.mark.parametrize(
    "text", ["End.Start", "e.g. this", "anna@example.org", "U.S.A. and U.K.", "3.14 or 1.000.000", "Hm...ok", "http://"]
)
def test_full_stops_and_addresses_of_people_are_no_links(text):
    assert not links_in(text)


def certainty_of(count):
    text = " ".join(f"https://example.com/{number}" for number in range(count))
    return [finding.certainty for finding in too_many_links(Comment(text), Surroundings(), {"links": 3})]


def test_more_links_than_the_limit_are_told_and_many_more_are_surer():
    assert certainty_of(3) == []
    assert certainty_of(4) < certainty_of(7)


def test_a_link_twice_in_a_comment_is_pointed_at():
    text = "See example.com/a and then www.example.com/a/"
    (finding,) = same_link_repeated(Comment(text), Surroundings(), {})
    assert text[slice(*finding.span)] == "www.example.com/a/"


def test_a_link_spread_over_many_comments_is_told():
    earlier = tuple(Comment(f"Look, number {number}: example.com/offer") for number in range(3))
    comment, limits = Comment("So true. https://example.com/offer"), {"comments_with_link": 3}
    (finding,) = same_link_in_comments(comment, Surroundings(own_recent=earlier), limits)
    assert finding.details == {"count": 4}
    assert not list(same_link_in_comments(comment, Surroundings(own_recent=earlier[:2]), limits))


def test_a_comment_without_links_needs_no_fact():
    assert not list(same_link_in_comments(Comment("None here."), Surroundings(), {"comments_with_link": 3}))
    with pytest.raises(MissingFact):
        list(same_link_in_comments(Comment("example.com"), Surroundings(), {"comments_with_link": 3}))
