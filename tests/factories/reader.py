"""Makes readers."""

from typing import Any

import factory
from allauth.account.models import EmailAddress

from standfirst.readers.models import Reader


class ReaderFactory(factory.django.DjangoModelFactory):
    """A reader with a confirmed address; `confirmed=False` for one without."""

    class Meta:
        model = Reader
        skip_postgeneration_save = True

    email = factory.Sequence(lambda number: f"reader{number}@example.org")
    display_name = factory.Sequence(lambda number: f"Reader {chr(97 + number % 26)}{number}")
    password = factory.django.Password("a long enough pass phrase")

    @factory.post_generation
    def confirmed(self: Reader, create: bool, extracted: Any) -> None:  # noqa: ARG002
        """Store the address as allauth does once its link was followed."""
        EmailAddress.objects.create(user=self, email=self.email, primary=True, verified=extracted is not False)
