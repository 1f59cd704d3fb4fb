"""What tests of appeals share."""

from collections.abc import Callable

import pytest
from django.core import mail

from tests.factories.appeal import make_edition


@pytest.fixture(autouse=True)
def _edition(request: pytest.FixtureRequest) -> None:
    """An edition whose moderators can be written to, where the test has a database."""
    if request.node.get_closest_marker("django_db"):
        request.getfixturevalue("db")
        make_edition()


@pytest.fixture
def mails_of(django_capture_on_commit_callbacks: Callable) -> Callable:  # type: ignore[type-arg]
    """The mails that an act sends."""

    def watch(act: Callable[[], object]) -> list[mail.EmailMessage]:
        before = len(mail.outbox)
        with django_capture_on_commit_callbacks(execute=True):
            act()
        return mail.outbox[before:]

    return watch
