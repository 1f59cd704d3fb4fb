"""Every address of the site; see the table in the design."""

from django.conf import settings
from django.urls import include, path
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls

from standfirst.appeals.letters.webhook import letters_by
from standfirst.config.health import readyz
from standfirst.discussion.published_standards import published_standards
from standfirst.discussion.views.profile import profile

urlpatterns = [
    path("readyz", readyz),
    # Wagtail's own sign-in would go round the limits and second factors of ours.
    path("cms/login/", RedirectView.as_view(pattern_name="account_login", query_string=True)),
    path("cms/", include(wagtailadmin_urls)),
    path("account/", include("standfirst.readers.urls")),
    path("account/", include("standfirst.discussion.account_urls")),
    path("account/", include("standfirst.sanctions.urls")),
    path("account/", include("standfirst.staff.urls")),
    path("account/push/", include("standfirst.notices.push.urls")),
    path("account/", include("standfirst.privacy.urls")),
    path("discussions/", include("standfirst.discussion.urls")),
    path("decisions/", include("standfirst.appeals.urls")),
    path("decisions/", include("standfirst.moderation.decision_urls")),
    path("desk/appeals/", include("standfirst.appeals.desk_urls")),
    path("desk/quality/", include("standfirst.policies.quality_urls")),
    path("desk/people/", include("standfirst.moderation.people_urls")),
    path("desk/blocks/", include("standfirst.moderation.block_urls")),
    path("appeals/letters/<slug:provider>/", letters_by, name="letters_by"),
    path("desk/policy/", include("standfirst.policies.urls")),
    path("desk/", include("standfirst.moderation.urls")),
    path("reports/", include("standfirst.reports.urls")),
    path("", include("standfirst.gateway.perspective.urls")),
    path("coral/", include("standfirst.gateway.coral.urls")),
    path("<slug:edition>/readers/<slug:reader_id>/", profile, name="profile"),
    path("<slug:edition>/standards/", published_standards, name="standards"),
    path("", include("standfirst.consents.urls")),
    path("", include("standfirst.contact.urls")),
    path("", include("standfirst.transparency.urls")),
    path("", include("standfirst.newsroom.urls")),
    path("", include("standfirst.config.me_urls")),
]
if settings.STANDFIRST_DEVELOPMENT:
    urlpatterns += [path("dev/outbox/", include("standfirst.notices.outbox_urls"))]
urlpatterns += [path("", include(wagtail_urls))]
