"""The contact page, below an edition."""

from django.urls import URLPattern, URLResolver, path

from standfirst.contact.views.write import contact, contact_sent

urlpatterns: list[URLPattern | URLResolver] = [
    path("<slug:edition>/contact/", contact, name="contact"),
    path("<slug:edition>/contact/sent/", contact_sent, name="contact_sent"),
]
