"""The host of a link is read as readers read it."""

import pytest

from standfirst.standards.hosts import domains_of, is_listed, links_of, looks_like, names_in


def test_a_link_is_taken_apart():
    (link,) = links_of("See https://www.bbc.co.uk@news.example.org:8080/a?b=1#c now")
    assert (link.host, link.rest, link.user) == ("news.example.org", "/a?b=1", "bbc.co.uk")
    assert link.domain == "example.org"


def test_international_names_are_shown_as_browsers_may_show_them():
    (link,) = links_of("https://xn--pypal-4ve.com/")
    assert looks_like(link.name) == "paypal"


@pytest.mark.parametrize("name", ["paypal", "раураl", "paypa1", "PayPal", "pаypal"])
def test_look_alikes_read_the_same(name):
    assert looks_like(name.lower()) == "paypal"


def test_a_listed_domain_holds_for_what_belongs_to_it():
    assert is_listed("cdn.bad.example", {"bad.example"})
    assert not is_listed("notbad.example", {"bad.example"})


def test_what_is_too_long_for_a_host_hides_no_domain_and_costs_no_more_than_one():
    endless = "www." * 4000 + "bad.example"
    assert is_listed(endless, {"bad.example"})
    assert sum(map(len, domains_of(endless))) < 253 * 64


@pytest.mark.parametrize("label", ["xn--", "xn--\u00e9", "xn--99999999999", "xn--a-"])
def test_a_broken_international_name_is_left_as_it_is(label):
    list(links_of(f"https://{label}.com/"))


def test_the_lists_hold_hosts():
    assert "bit.ly" in names_in("shorteners")
    assert all("." in name and "/" not in name for file in ("shorteners", "well_known") for name in names_in(file))
