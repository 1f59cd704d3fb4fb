"""An edition: one language version of the site, with its own home page, sections and time zone."""

from typing import Any, ClassVar
from zoneinfo import ZoneInfo, available_timezones

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import Http404, HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page

from standfirst.newsroom.country import validate_country
from standfirst.newsroom.edition_form import EditionForm
from standfirst.newsroom.same_place import join_translations
from standfirst.newsroom.served_to_all import ServedToAll


def validate_time_zone(name: str) -> None:
    """Accept the names of the IANA database, such as `Europe/Paris`."""
    if name not in available_timezones():
        raise ValidationError(_("There is no time zone named “%(name)s”."), params={"name": name})


class EditionPage(ServedToAll, Page):
    """The home page of an edition. Its language is the page's locale, its address `/<slug>/`."""

    tagline = models.CharField(_("tagline"), max_length=160, blank=True)
    time_zone = models.CharField(
        _("time zone"),
        max_length=60,
        default="UTC",
        validators=[validate_time_zone],
        help_text=_("Such as Europe/Paris."),
    )
    country = models.CharField(
        _("country"),
        max_length=2,
        blank=True,
        validators=[validate_country],
        help_text=_("Its code of two letters, such as FR. Who seems in danger is shown this country's help line."),
    )
    moderator_address = models.EmailField(_("moderators' address"), blank=True)
    appeal_days = models.PositiveSmallIntegerField(
        _("days to answer an appeal"),
        default=14,
        validators=[MinValueValidator(1), MaxValueValidator(60)],
        help_text=_("Readers are promised an answer within so many days; later, the desk shows the appeal as late."),
    )

    content_panels: ClassVar = [
        *Page.content_panels,
        FieldPanel("tagline"),
        FieldPanel("language"),
        FieldPanel("time_zone"),
        FieldPanel("country"),
        FieldPanel("moderator_address"),
        FieldPanel("appeal_days"),
    ]
    base_form_class = EditionForm
    parent_page_types: ClassVar = ["newsroom.HousePage"]
    subpage_types: ClassVar = ["newsroom.SectionPage"]
    template = "newsroom/edition_page.html"

    class Meta:
        verbose_name = _("edition")
        verbose_name_plural = _("editions")

    @property
    def language(self) -> str:
        """The edition's language, such as `ar` or `pt-br`."""
        return str(self.locale.language_code)

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which the edition tells times."""
        return ZoneInfo(self.time_zone)

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """Editions are translations of each other: a story can be translated from one into the other."""
        if self.pk is None:
            join_translations(self, list(EditionPage.objects.all()))
        return super().save(*args, **kwargs)

    def shows(self) -> list[str]:
        return [f"edition-{self.pk}"]

    def route(self, request: HttpRequest, path_components: list[str]) -> Any:
        """Nothing below an unpublished edition can be read either."""
        if not self.live:
            raise Http404
        return super().route(request, path_components)


def live_editions() -> "models.QuerySet[EditionPage, Any]":
    """The published editions in the order in which the house lists them."""
    return EditionPage.objects.live().select_related("locale").order_by("path")
