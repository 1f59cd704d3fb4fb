"""`standfirst make-messages`: collects every sentence that readers see; for developers, wants GNU gettext."""

from typing import Any

from django.conf import settings
from django.core.management.commands import makemessages


class Command(makemessages.Command):
    """Django's collector, which also knows `N_` and leaves out where a sentence stands: catalogues change little."""

    help = "Update the message catalogues of every language from the source. Wants GNU gettext (xgettext)."
    xgettext_options = [*makemessages.Command.xgettext_options, "--keyword=N_"]

    def handle(self, *_args: Any, **options: Any) -> None:
        """Collect for all languages but English, which is the source."""
        languages = [code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
        options |= {"locale": languages, "no_location": True, "no_obsolete": True, "add_location": None}
        super().handle(**options)
