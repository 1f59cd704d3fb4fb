import gzip

import brotli
import pytest

from standfirst.config.server.answer import Answer
from standfirst.config.server.kept_page import KeptPage, best_encoding, keep

BODY = b"<p>The harbour is quiet.</p>" * 100


def page(body: bytes = BODY) -> KeptPage:
    headers = [
        (b"content-type", b"text/html; charset=utf-8"),
        (b"content-length", b"%d" % len(body)),
        (b"content-security-policy", b"default-src 'self'"),
        (b"standfirst-shows", b"discussion-4 story-4"),
    ]
    return keep(Answer(200, headers, body), clock=1, rendered_at=0.0)


def test_every_encoding_holds_the_same_page() -> None:
    kept = page()
    assert kept.answer(b"", b"").body == BODY
    assert gzip.decompress(kept.answer(b"gzip", b"").body) == BODY
    assert brotli.decompress(kept.answer(b"gzip, deflate, br", b"").body) == BODY


def test_a_hit_keeps_the_security_headers_and_tells_its_encoding_and_length() -> None:
    answer = page().answer(b"br", b"")
    assert answer.header(b"content-security-policy") == b"default-src 'self'"
    assert answer.header(b"content-encoding") == b"br"
    assert answer.header(b"content-length") == b"%d" % len(answer.body)
    assert answer.header(b"vary") == b"accept-encoding"
    assert answer.header(b"standfirst-shows") == b""


def test_a_browser_that_has_the_page_is_told_so() -> None:
    etag = page().answer(b"br", b"").header(b"etag")
    answer = page().answer(b"br", b'"other", W/' + etag)
    assert (answer.status, answer.body, answer.header(b"etag")) == (304, b"", etag)


def test_another_page_has_another_tag() -> None:
    etag = page().answer(b"br", b"").header(b"etag")
    assert page(BODY + b"!").answer(b"br", etag).status == 200


def test_a_short_page_is_not_compressed() -> None:
    assert page(b"short").answer(b"br", b"").header(b"content-encoding") == b""


@pytest.mark.parametrize(
    ("accepted", "best"),
    [
        (b"gzip, deflate, br, zstd", b"br"),
        (b"gzip", b"gzip"),
        (b"br;q=0, gzip;q=0.5", b"gzip"),
        (b"*", b"br"),
        (b"*;q=0", b""),
        (b"BR", b"br"),
        (b"identity", b""),
        (b"", b""),
    ],
)
def test_the_browser_chooses_the_encoding(accepted: bytes, best: bytes) -> None:
    assert best_encoding(accepted, True) == best
