"""Addresses below `/account/`: ours for people, under the names by which allauth finds them."""

from allauth.account import views as allauth_views
from allauth.mfa.totp.views import activate_totp
from csp.constants import SELF
from csp.decorators import csp_update
from django.urls import URLPattern, URLResolver, include, path, re_path

from standfirst.readers.captcha_field import CAPTCHA_POLICY
from standfirst.readers.views import profile
from standfirst.readers.views.confirm import confirm, send_again
from standfirst.readers.views.devices import devices, end_one, end_others
from standfirst.readers.views.home import home
from standfirst.readers.views.passkey import add_passkey
from standfirst.readers.views.register import look_in_inbox, register
from standfirst.readers.views.sign_in import sign_in

urlpatterns: list[URLPattern | URLResolver] = [
    path("", home, name="account_home"),
    path("profile/", profile.profile, name="account_profile"),
    path("profile/name/", profile.name, name="account_change_name"),
    path("profile/picture/", profile.picture, name="account_set_picture"),
    path("profile/picture/delete/", profile.no_picture, name="account_remove_picture"),
    path("profile/public/", profile.public, name="account_public_profile"),
    path("register/", register, name="account_signup"),
    path("sign-in/", sign_in, name="account_login"),
    path("sign-in/code/", allauth_views.request_login_code, name="account_request_login_code"),
    path("sign-in/code/typed/", allauth_views.confirm_login_code, name="account_confirm_login_code"),
    path("sign-out/", allauth_views.logout, name="account_logout"),
    path("inactive/", allauth_views.account_inactive, name="account_inactive"),
    path("confirm/", look_in_inbox, name="account_email_verification_sent"),
    path("confirm/again/", send_again, name="account_send_again"),
    path("confirm/<str:key>/", confirm, name="account_confirm_email"),
    path("address/", allauth_views.email, name="account_email"),
    path("devices/", devices, name="account_devices"),
    path("devices/<int:number>/end/", end_one, name="account_end_session"),
    path("devices/end-others/", end_others, name="account_end_other_sessions"),
    path("password/", allauth_views.password_change, name="account_change_password"),
    path("password/set/", allauth_views.password_set, name="account_set_password"),
    path(
        "password/forgotten/", csp_update(CAPTCHA_POLICY)(allauth_views.password_reset), name="account_reset_password"
    ),
    path("password/forgotten/sent/", allauth_views.password_reset_done, name="account_reset_password_done"),
    path("password/new/done/", allauth_views.password_reset_from_key_done, name="account_reset_password_from_key_done"),
    re_path(
        r"^password/new/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        allauth_views.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path("reauthenticate/", allauth_views.reauthenticate, name="account_reauthenticate"),
    # The picture with the secret is part of the page; nothing else may be.
    path("two-steps/totp/activate/", csp_update({"img-src": [SELF, "data:"]})(activate_totp), name="mfa_activate_totp"),
    path("two-steps/webauthn/add/", add_passkey, name="mfa_add_webauthn"),
    path("two-steps/", include("allauth.mfa.urls")),
    path("social/", include("standfirst.readers.social.urls")),
    path("captcha/", include("altcha_django.urls")),
]
