"""Serves uploaded pictures and other media from the file system: safe types only, whole, in part, or not changed."""

import email.utils
import mimetypes
import os
import re
from pathlib import Path

from standfirst.config.server.answer import Answer, plain_answer
from standfirst.config.server.asgi_types import Scope, header

# What a browser may show; everything else it may only save, so that no uploaded file runs on the site.
SHOWN = {
    "audio/mp4", "audio/mpeg", "audio/ogg", "audio/wav", "image/avif", "image/gif", "image/jpeg", "image/png",
    "image/webp", "text/vtt", "video/mp4", "video/ogg", "video/webm",
}  # fmt: skip
TYPES = {".avif": "image/avif", ".webp": "image/webp", ".vtt": "text/vtt", ".m4a": "audio/mp4"}
PRIVATE_FOLDERS = ("documents",)  # Wagtail serves these itself, after asking who may read them.
RANGE = re.compile(rb"bytes=(\d*)-(\d*)$")


def media_answer(scope: Scope, root: Path, relative: str) -> Answer:
    """The file `relative` to `root`, or 404. Reads the disk, so call it in a thread."""
    path = find_file(root, relative)
    if path is None:
        return plain_answer(404, "There is no such file.")
    status = path.stat()
    etag = b'"%x-%x"' % (status.st_mtime_ns, status.st_size)
    headers = headers_of(path, etag, status.st_mtime)
    if etag in header(scope, b"if-none-match"):
        return Answer(304, headers)
    return part_of(path, status.st_size, headers, asked=header(scope, b"range"))


def find_file(root: Path, relative: str) -> Path | None:
    """The file, if it lies below the root, and in no private folder."""
    try:
        path = (root / relative).resolve()
        inside = path.relative_to(root.resolve())
    except (ValueError, OSError):
        return None
    if not inside.parts or inside.parts[0] in PRIVATE_FOLDERS or any(part.startswith(".") for part in inside.parts):
        return None
    return path if path.is_file() else None


def headers_of(path: Path, etag: bytes, changed_at: float) -> list[tuple[bytes, bytes]]:
    """Everything but the length; a file's name changes with its content, so it can be kept for long."""
    kind = TYPES.get(path.suffix.lower()) or mimetypes.guess_type(path.name)[0] or ""
    headers = [
        (b"content-type", (kind if kind in SHOWN else "application/octet-stream").encode()),
        (b"x-content-type-options", b"nosniff"),
        (b"content-security-policy", b"default-src 'none'; sandbox"),
        (b"cache-control", b"public, max-age=604800"),
        (b"accept-ranges", b"bytes"),
        (b"etag", etag),
        (b"last-modified", email.utils.formatdate(changed_at, usegmt=True).encode()),
    ]
    return headers if kind in SHOWN else [*headers, (b"content-disposition", b"attachment")]


def part_of(path: Path, size: int, headers: list[tuple[bytes, bytes]], *, asked: bytes) -> Answer:
    """The whole file, or the one part that was asked for, which is how players jump in a recording."""
    found = RANGE.match(asked)
    if not found or found.groups() == (b"", b""):
        return Answer(200, [*headers, (b"content-length", b"%d" % size)], file=path.open("rb"))
    first, last = bounds(found.group(1), found.group(2), size)
    if first > last or first >= size:
        return Answer(416, [(b"content-range", b"bytes */%d" % size), (b"content-length", b"0")])
    place = [
        (b"content-range", b"bytes %d-%d/%d" % (first, last, size)),
        (b"content-length", b"%d" % (last - first + 1)),
    ]
    return Answer(206, [*headers, *place], file=Part(path, first, last - first + 1))


def bounds(first: bytes, last: bytes, size: int) -> tuple[int, int]:
    """The first and last byte that are meant; `-500` means the last 500."""
    if not first:
        return max(0, size - int(last)), size - 1
    return int(first), min(int(last), size - 1) if last else size - 1


class Part:
    """Reads `length` bytes of a file from `start`, then no more."""

    def __init__(self, path: Path, start: int, length: int) -> None:
        self.file = path.open("rb")
        self.file.seek(start, os.SEEK_SET)
        self.left = length

    def read(self, size: int) -> bytes:
        block = self.file.read(min(size, self.left))
        self.left -= len(block)
        return block

    def close(self) -> None:
        self.file.close()
