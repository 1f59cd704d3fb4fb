"""A reader's own picture."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage

from standfirst.commons.models import Version
from standfirst.readers.models import Reader
from standfirst.readers.set_avatar import remove_avatar, renew_avatar_address, set_avatar
from tests.factories.pictures import two_halves, written
from tests.factories.reader import ReaderFactory

CHECK = "tests.readers.test_set_avatar"


def sure(_picture: Any) -> float:
    return 0.97


def unsure(_picture: Any) -> float:
    return 0.5


def broken(_picture: Any) -> float:
    raise RuntimeError("no model")


@pytest.fixture
def reader(db: None) -> Reader:
    return ReaderFactory()


def picture_of(reader: Reader) -> str:
    reader.refresh_from_db()
    return str(reader.avatar)


def test_each_picture_has_an_address_that_nobody_can_guess(reader: Reader) -> None:
    addresses = set()
    for _ in range(2):
        set_avatar(reader, written(two_halves()))
        addresses.add(picture_of(reader))
    assert len(addresses) == 2
    assert all(address.startswith("avatars/") and len(address) == 46 for address in addresses)
    assert reader.reader_id not in "".join(addresses)


def test_the_old_file_goes_with_the_old_picture(reader: Reader, django_capture_on_commit_callbacks: Any) -> None:
    set_avatar(reader, written(two_halves()))
    old = picture_of(reader)
    with django_capture_on_commit_callbacks(execute=True):
        set_avatar(reader, written(two_halves()))
    new = picture_of(reader)
    assert (default_storage.exists(old), default_storage.exists(new)) == (False, True)
    with django_capture_on_commit_callbacks(execute=True):
        remove_avatar(reader)
    assert picture_of(reader) == ""
    assert not default_storage.exists(new)


def test_a_refused_picture_changes_nothing(reader: Reader) -> None:
    set_avatar(reader, written(two_halves()))
    before = picture_of(reader)
    with pytest.raises(ValidationError):
        set_avatar(reader, written(two_halves(20, 20)))
    assert picture_of(reader) == before


def test_pages_about_the_reader_are_made_anew(reader: Reader) -> None:
    set_avatar(reader, written(two_halves()))
    remove_avatar(reader)
    remove_avatar(reader)
    assert Version.objects.get(key=f"reader-{reader.pk}").number == 2


def test_who_knows_the_old_address_finds_nothing_once_it_is_renewed(
    reader: Reader, django_capture_on_commit_callbacks: Any
) -> None:
    set_avatar(reader, written(two_halves()))
    old = picture_of(reader)
    content = default_storage.open(old).read()
    with django_capture_on_commit_callbacks(execute=True):
        renew_avatar_address(reader)
    assert not default_storage.exists(old)
    assert default_storage.open(picture_of(reader)).read() == content


def test_a_file_that_is_lost_is_no_obstacle(reader: Reader) -> None:
    set_avatar(reader, written(two_halves()))
    default_storage.delete(picture_of(reader))
    renew_avatar_address(reader)
    assert picture_of(reader) == ""


@pytest.mark.parametrize(("check", "code"), [("sure", "nudity"), ("broken", "unchecked"), ("gone", "unchecked")])
def test_the_operators_check_refuses_what_it_finds_and_what_it_cannot_tell(
    reader: Reader, settings: Any, check: str, code: str
) -> None:
    settings.STANDFIRST_AVATAR_CHECK = f"{CHECK}.{check}"
    with pytest.raises(ValidationError) as refused:
        set_avatar(reader, written(two_halves()))
    assert refused.value.code == code
    assert picture_of(reader) == ""


def test_what_the_check_is_not_sure_of_is_taken(reader: Reader, settings: Any) -> None:
    settings.STANDFIRST_AVATAR_CHECK = f"{CHECK}.unsure"
    set_avatar(reader, written(two_halves()))
    assert picture_of(reader)
