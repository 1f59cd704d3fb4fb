"""Addresses below `/account/social/`, under the names by which allauth finds them."""

from django.urls import path

from standfirst.readers.social.views.come_back import apple, apple_again, facebook, from_openid
from standfirst.readers.social.views.confirm import confirm
from standfirst.readers.social.views.first_time import forget, link, register, send_again, sent, welcome
from standfirst.readers.social.views.linked import linked, unlink
from standfirst.readers.social.views.start import start

urlpatterns = [
    path("", linked, name="socialaccount_connections"),
    path("<int:account>/remove/", unlink, name="social_unlink"),
    path("welcome/", welcome, name="socialaccount_signup"),
    path("welcome/yes/", link, name="social_link"),
    path("welcome/no/", register, name="social_register"),
    path("welcome/forget/", forget, name="social_forget"),
    path("welcome/sent/", sent, name="social_sent"),
    path("welcome/sent/again/", send_again, name="social_send_again"),
    path("confirm/<str:key>/", confirm, name="social_confirm"),
    path("with/<slug:provider_id>/", start, name="social_start"),
    path("facebook/done/", facebook, {"provider_id": "facebook"}, name="facebook_callback"),
    path("apple/done/", apple, {"provider_id": "apple"}, name="apple_callback"),
    path("apple/done/again/", apple_again, {"provider_id": "apple"}, name="apple_finish_callback"),
    path("<slug:provider_id>/done/", from_openid, name="openid_connect_callback"),
]
