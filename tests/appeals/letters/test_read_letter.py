"""Letters as the world's mail programs write them, and as nobody should: all are read, none breaks anything."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from standfirst.appeals.letters.read_letter import LONGEST_TEXT, read_letter
from tests.factories.appeal import WHY, letter

HEAD = b"From: Ada <ada@mail.example>\r\nTo: moderators@paper.example\r\nSubject: Unlock access\r\n"


def mail(*lines: bytes) -> bytes:
    """Headers and body as they came over the wire."""
    return HEAD + b"\r\n".join(lines)


def test_a_plain_letter() -> None:
    read = read_letter(letter("Ada <Ada@Mail.example>"))
    assert (read.sender, read.subject, read.text, read.robot) == (
        "ada@mail.example",
        "Restoration of the account",
        WHY,
        "",
    )
    assert read.recipients == ("moderators@paper.example",)


CORPUS: dict[str, tuple[bytes, str]] = {
    "cyrillic without a charset": (mail(b"", "Прошу вернуть доступ".encode("cp1251")), "Прошу вернуть доступ"),
    "koi8 that says so": (
        mail(b"Content-Type: text/plain; charset=koi8-r", b"", "Прошу вернуть доступ".encode("koi8-r")),
        "Прошу вернуть доступ",
    ),
    "utf-8 that calls itself ascii": (
        mail(b"Content-Type: text/plain; charset=us-ascii", b"", "Прошу вернуть".encode()),
        "Прошу вернуть",
    ),
    "a charset that does not exist": (mail(b"Content-Type: text/plain; charset=x-klingon", b"", b"Please."), "Please."),
    "a codec that is no charset": (mail(b"Content-Type: text/plain; charset=rot13", b"", b"Please."), "Please."),
    "a codec that is slow on purpose": (mail(b"Content-Type: text/plain; charset=idna", b"", b"a" * 90), "a" * 90),
    "a charset in quotes that never end": (
        mail(b'Content-Type: text/plain; charset="utf-8', b"", b"Please."),
        "Please.",
    ),
    "base64 of which a piece is missing": (
        mail(b"Content-Type: text/plain; charset=utf-8", b"Content-Transfer-Encoding: base64", b"", b"UGxlYXNlLg"),
        "Please.",
    ),
    "quoted-printable": (
        mail(
            b"Content-Type: text/plain; charset=utf-8",
            b"Content-Transfer-Encoding: quoted-printable",
            b"",
            b"S=C3=AD=\r\n!",
        ),
        "Sí!",
    ),
    "an encoding that does not exist": (mail(b"Content-Transfer-Encoding: rot-13", b"", b"Please."), "Please."),
    "only html": (
        mail(
            b"Content-Type: text/html; charset=utf-8",
            b"",
            b"<style>p{}</style><p>One &amp; <b>two</b></p><p>three<script>x()</script>",
        ),
        "One & two\n\nthree",
    ),
    "html without an end": (mail(b"Content-Type: text/html", b"", b"<div><p>Please <![if"), "Please"),
    "a part without a boundary": (mail(b"Content-Type: multipart/mixed", b"", b"Please."), "Please."),
    "zeros and bells": (mail(b"", b"Ple\x00ase\x07."), "Please."),
    "nothing": (HEAD + b"\r\n", ""),
    "no line break between head and body": (HEAD, ""),
}


@pytest.mark.parametrize("case", CORPUS)
def test_the_words_of_a_letter_survive(case: str) -> None:
    content, words = CORPUS[case]
    read = read_letter(content, language="ru")
    assert read.text == words
    assert read.sender == "ada@mail.example"


@pytest.mark.parametrize(
    ("written", "subject"),
    [
        ("=?utf-8?B?0JTQvtGB0YLRg9C/?=", "Доступ"),
        ("=?windows-1251?Q?=C4=EE=F1=F2=F3=EF?=", "Доступ"),
        ("=?utf-8?Q?Acc=C3?= =?utf-8?Q?=A8s?=", "Accès"),
        ("Restoration of\r\n the account", "Restoration of the account"),
        ("=?x-klingon?Q?Unlock_access?=", "Unlock access"),
        ("=?utf-8?B?broken", "=?utf-8?B?broken"),
        ("Доступ", "Доступ"),
    ],
)
def test_subjects_are_read_folded_and_encoded(written: str, subject: str) -> None:
    content = f"From: a@b.example\r\nSubject: {written}\r\n\r\nHello".encode()
    assert read_letter(content).subject == subject


def test_attachments_are_dropped_and_the_plain_part_wins() -> None:
    content = mail(
        b"Content-Type: multipart/mixed; boundary=X", b"", b"--X", b"Content-Type: multipart/alternative; boundary=Y",
        b"", b"--Y", b"Content-Type: text/html", b"", b"<p>As HTML</p>", b"--Y", b"Content-Type: text/plain", b"",
        b"As text",
        b"--Y--", b"--X", b"Content-Type: text/plain", b"Content-Disposition: attachment; filename=x.txt", b"",
        b"a secret", b"--X", b"Content-Type: image/png", b"", b"\x89PNG", b"--X--",
    )  # fmt: skip
    assert read_letter(content).text == "As text"


def test_what_is_quoted_is_not_what_is_said() -> None:
    read = read_letter(mail(b"", b"My ID is in the mail.", b"", b"> Your user ID is ABCD2345", b">> and so on"))
    assert read.own == "My ID is in the mail."


def test_a_letter_is_known_again_by_its_number_and_sender() -> None:
    first, second = letter("ada@mail.example"), letter("ada@mail.example")
    assert read_letter(first).fingerprint == read_letter(b"Received: again\r\n" + first).fingerprint
    assert read_letter(first).fingerprint != read_letter(second).fingerprint


@pytest.mark.parametrize(
    "sender",
    ["", "undisclosed-recipients:;", "not an address", "<>", "a@b@c", "Ada <ada@>", '"@', "a" * 300 + "@b.example"],
)
def test_a_sender_that_is_none_is_a_robot(sender: str) -> None:
    read = read_letter(f"From: {sender}\r\nSubject: x\r\n\r\nHello".encode())
    assert read.sender == ""
    assert read.robot


def test_a_letter_of_ten_thousand_parts_is_read_as_far_as_anybody_would() -> None:
    part = b"--X\r\nContent-Type: text/plain\r\n\r\nAgain. \r\n"
    read = read_letter(mail(b"Content-Type: multipart/mixed; boundary=X", b"", part * 10_000, b"--X--"))
    assert len(read.text) <= LONGEST_TEXT


def test_parts_within_parts_within_parts() -> None:
    depth = 400
    heads = [b"Content-Type: multipart/mixed; boundary=B%d\r\n\r\n--B%d\r\n" % (n, n) for n in range(depth)]
    read_letter(HEAD + b"".join(heads) + b"\r\nPlease.")


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=2000))
def test_whatever_bytes_come_are_read(content: bytes) -> None:
    read = read_letter(content)
    assert "\x00" not in read.text + read.subject + read.sender


NAMES = st.sampled_from(
    ["From", "Subject", "Content-Type", "Content-Transfer-Encoding", "Content-Disposition", "Message-ID", "To"]
)
VALUES = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        ["multipart/mixed; boundary=X", "text/html; charset=utf-16", "text/plain; charset*=utf-8''%00", "base64",
         "=?a?b?c?=",
         "=?utf-8?B?////?=", '"<a@b>" <c@d.example>', "text/plain; charset=punycode", "message/rfc822", "uuencode"]
    ),
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(NAMES, VALUES), max_size=8), st.binary(max_size=400))
def test_whatever_headers_come_are_read(headers: list[tuple[str, str]], body: bytes) -> None:
    lines = [f"{name}: {value}".replace("\n", " ").replace("\r", " ") for name, value in headers]
    content = "\r\n".join(lines).encode("utf-8", "replace") + b"\r\n\r\n--X\r\n\r\n" + body
    read = read_letter(content)
    assert len(read.subject) <= 200
    assert read.number == "" or read.number.isascii()
