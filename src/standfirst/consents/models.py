"""The texts of an edition that readers agree to, their versions, and the log of who accepted which."""

from typing import Any, ClassVar

from django.conf import settings
from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from django.template.response import TemplateResponse
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.models import DraftStateMixin, PreviewableMixin, RevisionMixin

from standfirst.newsroom.models import EditionPage

FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "link"]


class Document(models.TextChoices):
    """What there is to agree to. The standards' rules come from the policy; editors write what introduces them."""

    PRIVACY = "privacy", _("Privacy policy")
    STANDARDS = "standards", _("Community standards")


class EditionText(DraftStateMixin, RevisionMixin, PreviewableMixin, models.Model):  # type: ignore[misc]
    """The text at which editors work. What is published becomes a version, which stays as it is."""

    edition = models.ForeignKey(EditionPage, on_delete=models.CASCADE, related_name="+", verbose_name=_("edition"))
    document = models.CharField(_("document"), max_length=10, choices=Document.choices)
    body = RichTextField(_("text"), features=FEATURES, blank=True)
    changes = models.TextField(
        _("what changed"),
        blank=True,
        help_text=_("In a few sentences. Readers see it beside the version, and before they accept it."),
    )
    needs_consent = models.BooleanField(
        _("needs consent"),
        default=False,
        help_text=_(
            "Tick it where the change matters to readers: until they have accepted this version they can read, but not"
            " write. Leave it for corrections."
        ),
    )
    _revisions = GenericRelation("wagtailcore.Revision", related_query_name="edition_text")

    class Meta:
        verbose_name = _("text to agree to")
        verbose_name_plural = _("texts to agree to")
        ordering: ClassVar = ["edition__path", "document"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["edition", "document"], name="one_text_a_document")]

    def __str__(self) -> str:
        return f"{self.get_document_display()} · {self.edition.title}"

    @property
    def revisions(self) -> Any:
        """Under the name by which Wagtail asks for them."""
        return self._revisions

    def get_preview_template(self, request: Any, mode_name: str) -> str:  # noqa: ARG002  (Wagtail's signature)
        return "consents/preview.html"

    def serve_preview(self, request: Any, mode_name: str) -> Any:
        """In the language of the edition, whatever the editor's is."""
        language = self.edition.language
        with translation.override(language):
            context = self.get_preview_context(request, mode_name) | {
                "text": self,
                "edition": self.edition,
                "language": language,
                "dir": "rtl" if translation.get_language_bidi() else "ltr",
            }
            return TemplateResponse(request, self.get_preview_template(request, mode_name), context).render()


class TextVersion(models.Model):
    """One published version. It never changes, also not in the database (`keep_versions.py`).

    `edition` is a slug, for a version outlives its edition. A version of the standards keeps in `in_force` what the
    rules were at that moment, in the edition's language; one of the privacy policy is all in `body`.
    """

    edition = models.CharField(max_length=40)
    document = models.CharField(max_length=10, choices=Document.choices)
    number = models.PositiveIntegerField()
    language = models.CharField(max_length=12)
    body = models.TextField(blank=True)
    in_force = models.JSONField(default=list)  # [{"code", "title", "text", "actions"}]
    policy = models.CharField(max_length=80, blank=True)  # By whose rules comments were judged then.
    changes = models.TextField(blank=True)
    needs_consent = models.BooleanField()
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering: ClassVar = ["edition", "document", "-number"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["edition", "document", "number"], name="text_version_once")
        ]

    def __str__(self) -> str:
        return f"{self.document} {self.edition}-{self.number}"

    @property
    def page(self) -> str:
        """The name of the address at which it is read."""
        return f"{self.document}_version"


class Consent(models.Model):
    """A line of the log: a reader accepted a version. It goes with the account, and otherwise never changes."""

    class Route(models.TextChoices):
        REGISTRATION = "registration", _("registration")
        PAGE = "page", _("the page that asks for it")
        SOCIAL = "social", _("registration with another provider")

    reader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="consents")
    version = models.ForeignKey(TextVersion, on_delete=models.PROTECT, related_name="consents")
    route = models.CharField(_("route"), max_length=12, choices=Route.choices)
    given_at = models.DateTimeField(_("given"))

    class Meta:
        ordering: ClassVar = ["given_at", "id"]
        constraints: ClassVar = [models.UniqueConstraint(fields=["reader", "version"], name="accepted_once")]

    def __str__(self) -> str:
        return f"{self.reader} · {self.version}"


class ConsentExport(models.Model):
    """Somebody took the log along. `by` is empty where the operator did it at the command line."""

    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    edition = models.CharField(max_length=40, blank=True)  # Empty where it is all editions.
    rows = models.PositiveIntegerField()
    exported_at = models.DateTimeField()

    class Meta:
        ordering: ClassVar = ["-exported_at", "-id"]

    def __str__(self) -> str:
        return f"{self.rows} rows at {self.exported_at:%Y-%m-%d %H:%M}"
