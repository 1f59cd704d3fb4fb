"""The form with which an editor writes a story."""

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm


class StoryForm(WagtailAdminPageForm):
    """A story begun in the morning and published at noon is dated noon, unless its editor says otherwise."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk is None and "dated_when_published" in self.fields:
            self.initial["dated_when_published"] = True
