"""A page that is the same for everybody, kept as the bytes that go out."""

import gzip
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import brotli

from standfirst.commons.public_page import SHOWS
from standfirst.config.server.answer import Answer
from standfirst.config.server.asgi_types import Headers

SHOWS_HEADER = SHOWS.lower().encode()
REMADE = {b"content-length", b"vary", b"etag", b"date", SHOWS_HEADER}
TOO_SHORT_TO_COMPRESS = 400


@dataclass(frozen=True)
class Form:
    """One encoding of the page, ready to send."""

    etag: bytes
    headers: Headers
    body: bytes


@dataclass(frozen=True)
class KeptPage:
    """The page in each encoding; `clock` tells of which changes its rendering knew, `rendered_at` when it was begun."""

    shows: tuple[str, ...]
    clock: int
    rendered_at: float
    forms: dict[bytes, Form]
    unchanged_headers: Headers

    @property
    def size(self) -> int:
        """Bytes of memory, near enough."""
        return 2000 + sum(len(form.body) for form in self.forms.values())

    def answer(self, accept_encoding: bytes, if_none_match: bytes) -> Answer:
        """The page as the browser takes it, or 304 where it has it already."""
        form = self.forms[best_encoding(accept_encoding, b"br" in self.forms)]
        if if_none_match and any(etag in if_none_match for etag in (each.etag for each in self.forms.values())):
            return Answer(304, [(b"etag", form.etag), *self.unchanged_headers])
        return Answer(200, form.headers, form.body)


def is_public(answer: Answer) -> bool:
    """True where the answer may be kept: marked as public, whole, and depending on nothing that a request carries."""
    names = {name for name, _ in answer.headers}
    vary = {part.strip().lower() for part in answer.header(b"vary").split(b",")}
    return (
        answer.status == 200
        and SHOWS_HEADER in names
        and answer.file is None
        and vary <= {b"", b"accept-encoding"}
        and not names & {b"set-cookie", b"content-encoding"}
    )


def keep(answer: Answer, *, clock: int, rendered_at: float) -> KeptPage:
    """Compress a public answer and name it by its content."""
    shared = [(name, value) for name, value in answer.headers if name not in REMADE]
    name = hashlib.blake2b(answer.body, digest_size=12).hexdigest().encode()
    forms = {encoding: make_form(name, encoding, body, shared) for encoding, body in encode(answer.body)}
    unchanged = [(name, value) for name, value in shared if name != b"content-type"]
    shows = tuple(answer.header(SHOWS_HEADER).decode().split())
    return KeptPage(shows, clock, rendered_at, forms, [*unchanged, (b"vary", b"accept-encoding")])


def encode(body: bytes) -> Iterable[tuple[bytes, bytes]]:
    """The body in each encoding that is worth having."""
    yield b"", body
    if len(body) > TOO_SHORT_TO_COMPRESS:
        yield b"gzip", gzip.compress(body, 6, mtime=0)
        yield b"br", brotli.compress(body, quality=5)


def make_form(name: bytes, encoding: bytes, body: bytes, shared: Headers) -> Form:
    etag = b'"%s%s"' % (name, b"-" + encoding if encoding else b"")
    headers = [*shared, (b"etag", etag), (b"vary", b"accept-encoding"), (b"content-length", b"%d" % len(body))]
    if encoding:
        headers.append((b"content-encoding", encoding))
    return Form(etag, headers, body)


@lru_cache(maxsize=512)
def best_encoding(accept_encoding: bytes, has_encodings: bool) -> bytes:  # noqa: FBT001
    """The smallest encoding that the browser takes."""
    if not has_encodings:
        return b""
    taken = {}
    for part in accept_encoding.lower().split(b","):
        encoding, _, weight = part.partition(b";")
        taken[encoding.strip()] = weight.strip().replace(b" ", b"") not in {b"q=0", b"q=0.0", b"q=0.00", b"q=0.000"}
    return next((encoding for encoding in (b"br", b"gzip") if taken.get(encoding, taken.get(b"*", False))), b"")
