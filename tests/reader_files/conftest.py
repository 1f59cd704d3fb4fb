"""What tests of readers' files share."""

import pytest
from django.contrib.auth.models import Permission
from django.test import Client

from standfirst.readers.models import Reader
from tests.factories.moderator import make_editor


def in_the_cms(reader: Reader) -> Reader:
    """Who may enter the CMS at all."""
    reader.user_permissions.add(Permission.objects.get(codename="access_admin"))
    return reader


@pytest.fixture
def editor(client: Client) -> Reader:
    """Signed in, and answers for the English edition."""
    editor = in_the_cms(make_editor("en"))
    client.force_login(editor)
    return editor
