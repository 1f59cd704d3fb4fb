"""Addresses of the texts that readers agree to, below an edition, and of the page that asks."""

from django.urls import URLPattern, URLResolver, path

from standfirst.consents.views.ask import ask
from standfirst.consents.views.read import privacy, privacy_version, standards_version

urlpatterns: list[URLPattern | URLResolver] = [
    path("account/consent/", ask, name="account_consent"),
    path("<slug:edition>/privacy/", privacy, name="privacy"),
    path("<slug:edition>/privacy/<int:number>/", privacy_version, name="privacy_version"),
    path("<slug:edition>/standards/<int:number>/", standards_version, name="standards_version"),
]
