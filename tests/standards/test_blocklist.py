"""Lists of hosts as operators find them."""

import pytest

from standfirst.standards.blocklist import read_blocklist


@pytest.mark.parametrize(
    ("line", "hosts"),
    [
        ("bad.example", {"bad.example"}),
        ("  BAD.example.  # since May", {"bad.example"}),
        ("0.0.0.0 bad.example www.bad.example", {"bad.example", "www.bad.example"}),
        ("127.0.0.1\tlocalhost", set()),
        ("::1 localhost ip6-loopback", set()),
        ("||bad.example^", {"bad.example"}),
        ("*.bad.example", {"bad.example"}),
        ("! Title: a list of filters", set()),
        ("# a note", set()),
        ("", set()),
        ("xn--bcher-kva.example", {"bücher.example"}),
        ("bücher.example", {"bücher.example"}),
        ("203.0.113.9", {"203.0.113.9"}),
        ("_dmarc.bad.example", None),
        ("com", None),
        ("co.uk", None),
        ("https://files.example/one/page", None),
        ("bad example", None),
        ("bad..example", None),
        ("-bad.example", None),
        ("a" * 300 + ".example", None),
    ],
)
def test_a_line_names_hosts_or_is_told(line, hosts):
    found = read_blocklist(["first.example", line])
    assert found.hosts - {"first.example"} == (hosts or set())
    assert {bad.line for bad in found.bad} == (set() if hosts is not None else {2})


def test_a_byte_order_mark_is_no_part_of_the_first_host():
    assert read_blocklist(["\ufeffbad.example"]).hosts == {"bad.example"}
