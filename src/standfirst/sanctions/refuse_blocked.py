"""Refuses whatever a blocked reader sends, by whichever address: only what is listed here stays open to them."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone

from standfirst.sanctions.models import Block
from standfirst.sanctions.show_block import show_block
from standfirst.sanctions.standing import block_in_force

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
# Signing in and out, and keeping that safe: whoever else got into the account may be why it is blocked.
SIGNING_IN = frozenset(
    """
    account_login account_logout account_reauthenticate account_confirm_email account_send_again
    account_change_password account_set_password account_reset_password account_reset_password_from_key
    account_request_login_code account_confirm_login_code account_end_session account_end_other_sessions
    mfa_authenticate mfa_reauthenticate mfa_trust mfa_activate_totp mfa_deactivate_totp mfa_generate_recovery_codes
    mfa_login_webauthn mfa_reauthenticate_webauthn mfa_add_webauthn mfa_edit_webauthn mfa_remove_webauthn
    social_unlink
    """.split()
)
# What the law leaves to everybody: to object, to take one's data along, to be forgotten; and to be understood.
RIGHTS = frozenset(
    """
    appeal delete_account delete_account_code account_deleted rights_by_mail rights_by_link restore_account
    account_data account_archive choose_language account_consent contact
    """.split()
)
# To take back what others see of one, though not to add to it.
LESS_OF_ME = frozenset("account_remove_picture account_public_profile".split())
# These refuse by themselves, beside the words that were typed, so that nothing is lost.
REFUSE_THEMSELVES = frozenset({"write_comment", "edit_comment"})
OPEN = SIGNING_IN | RIGHTS | LESS_OF_ME | REFUSE_THEMSELVES


class RefuseBlockedMiddleware:
    """Stands behind the session. Reading stays open, also to a blocked reader; pages cost no query for it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, _view: object, _args: Any, _kwargs: Any) -> HttpResponse | None:
        if request.method in SAFE or not request.user.is_authenticated or name_of(request) in OPEN:
            return None
        block = block_in_force(request.user, timezone.now())
        return refuse(request, block) if block else None


def name_of(request: HttpRequest) -> str:
    return (request.resolver_match and request.resolver_match.view_name) or ""


def refuse(request: HttpRequest, block: Block) -> HttpResponse:
    """The page that says why; a script is sent there."""
    response = show_block(request, block, status=403)
    if getattr(request, "htmx", False):
        response["HX-Redirect"] = reverse("account_blocked")
    return response
