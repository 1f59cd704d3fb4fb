from pathlib import Path

import pytest

from standfirst.config.server.answer import Answer
from standfirst.config.server.media import media_answer

CONTENT = bytes(range(200))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("images/a.webp", "images/evil.html", "images/drawing.svg", "documents/secret.pdf", ".hidden"):
        (tmp_path / "media" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "media" / name).write_bytes(CONTENT)
    (tmp_path / "secret-key").write_text("secret")
    return tmp_path / "media"


def ask(root: Path, name: str, **headers: str) -> Answer:
    raw = [(key.replace("_", "-").encode(), value.encode()) for key, value in headers.items()]
    return media_answer({"headers": raw}, root, name)


def body(answer: Answer) -> bytes:
    assert answer.file is not None
    blocks = []
    while block := answer.file.read(7):
        blocks.append(block)
    answer.file.close()
    return b"".join(blocks)


def test_a_picture_is_shown_and_kept_by_the_browser(root: Path) -> None:
    answer = ask(root, "images/a.webp")
    assert (answer.status, body(answer)) == (200, CONTENT)
    assert answer.header(b"content-type") == b"image/webp"
    assert answer.header(b"x-content-type-options") == b"nosniff"
    assert ask(root, "images/a.webp", if_none_match=answer.header(b"etag").decode()).status == 304


@pytest.mark.parametrize("name", ["images/evil.html", "images/drawing.svg"])
def test_a_file_that_could_run_on_the_site_is_only_saved(root: Path, name: str) -> None:
    answer = ask(root, name)
    body(answer)
    assert answer.header(b"content-type") == b"application/octet-stream"
    assert answer.header(b"content-disposition") == b"attachment"
    assert b"sandbox" in answer.header(b"content-security-policy")


@pytest.mark.parametrize(
    "name",
    [
        "../secret-key",
        "images/../../secret-key",
        "/etc/hostname",
        "documents/secret.pdf",
        ".hidden",
        "images",
        "",
        "a\0b",
    ],
)
def test_nothing_outside_the_public_folders_is_served(root: Path, name: str) -> None:
    assert ask(root, name).status == 404


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [("bytes=0-9", 0, 9), ("bytes=190-", 190, 199), ("bytes=-5", 195, 199), ("bytes=150-900", 150, 199)],
)
def test_a_player_gets_the_part_it_asks_for(root: Path, asked: str, first: int, last: int) -> None:
    answer = ask(root, "images/a.webp", range=asked)
    assert (answer.status, body(answer)) == (206, CONTENT[first : last + 1])
    assert answer.header(b"content-range") == f"bytes {first}-{last}/200".encode()


def test_a_part_beyond_the_end_is_refused(root: Path) -> None:
    assert ask(root, "images/a.webp", range="bytes=500-").status == 416


def test_a_range_that_is_none_gets_the_whole_file(root: Path) -> None:
    answer = ask(root, "images/a.webp", range="lines=1-2")
    assert (answer.status, body(answer)) == (200, CONTENT)
