"""Gives a reader a picture of their own; `remove_avatar` takes it away, and the drawn one shows again."""

import secrets
from typing import IO, Any

from django.core.files.base import ContentFile
from django.db import transaction

from standfirst.readers.avatar_picture import as_webp, make_avatar
from standfirst.readers.check_avatar import check_avatar
from standfirst.readers.freshen_reader import freshen_reader
from standfirst.readers.models import Reader


def set_avatar(reader: Any, file: IO[bytes]) -> Reader:
    """Raises `ValidationError` with a sentence that says what to change. Reading it holds no transaction open."""
    picture = make_avatar(file)
    check_avatar(picture)
    return put_avatar(reader, ContentFile(as_webp(picture), name="avatar.webp"))


@transaction.atomic
def remove_avatar(reader: Any) -> Reader:
    """The file goes as well; asked for twice it is done once."""
    return put_avatar(reader, None)


@transaction.atomic
def renew_avatar_address(reader: Any) -> None:
    """So that who knows the old address finds nothing there; for accounts that become invisible and may come back."""
    locked = Reader.objects.select_for_update().get(pk=reader.pk)
    if locked.avatar:
        replace_file(locked, content_of(locked))


def content_of(reader: Reader) -> ContentFile[bytes] | None:
    """None where the file is lost: that must not keep an account from being closed."""
    try:
        with reader.avatar.open() as file:
            return ContentFile(file.read(), name="avatar.webp")
    except OSError:
        return None


@transaction.atomic
def put_avatar(reader: Any, content: ContentFile[bytes] | None) -> Reader:
    locked = Reader.objects.select_for_update().get(pk=reader.pk)
    if content is not None or locked.avatar:
        replace_file(locked, content)
        freshen_reader(locked)
    return locked


def replace_file(reader: Reader, content: ContentFile[bytes] | None) -> None:
    """The old file goes once the new state is stored; a file whose storing fails is taken away again."""
    storage, old = reader.avatar.storage, reader.avatar.name
    new = storage.save(new_address(), content) if content is not None else ""
    try:
        reader.avatar = new
        reader.save(update_fields=["avatar"])
    except BaseException:
        if new:
            storage.delete(new)
        raise
    if old:
        transaction.on_commit(lambda: storage.delete(old), robust=True)


def new_address() -> str:
    """Nobody can guess it, and no two pictures have the same, so that each can be kept by browsers for long."""
    name = secrets.token_hex(16)
    return f"avatars/{name[:2]}/{name[2:]}.webp"
