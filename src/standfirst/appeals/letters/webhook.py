"""The address at which a mail provider hands letters over; it is known by its signature, or by a password."""

from dataclasses import dataclass
from email.policy import compat32
from functools import cache
from importlib import import_module
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from standfirst.appeals.letters.receive_letter import receive_letter

MOST_BYTES = 25 * 1024**2  # Attachments come along; they are dropped here.


@dataclass(frozen=True, slots=True)
class Provider:
    """The reader of its format, and under which name that takes the key."""

    view: str
    key: str

    def options(self, key: str) -> dict[str, Any]:
        return {self.key: [key] if self.key == "webhook_secret" else key}


PROVIDERS = {
    "mailgun": Provider("mailgun.MailgunInboundWebhookView", "webhook_signing_key"),
    "mailersend": Provider("mailersend.MailerSendInboundWebhookView", "inbound_secret"),
    "postal": Provider("postal.PostalInboundWebhookView", "webhook_key"),
    "postmark": Provider("postmark.PostmarkInboundWebhookView", "webhook_secret"),
    "mailjet": Provider("mailjet.MailjetInboundWebhookView", "webhook_secret"),
    "sparkpost": Provider("sparkpost.SparkPostInboundWebhookView", "webhook_secret"),
}


@csrf_exempt
@require_http_methods(["POST", "HEAD"])
def letters_by(request: HttpRequest, provider: str) -> HttpResponse:
    """Only for the provider that the settings name; it tries again where a letter could not be stored."""
    if provider != settings.STANDFIRST_LETTERS_PROVIDER or not settings.STANDFIRST_LETTERS_KEY:
        raise Http404
    announced = request.headers.get("Content-Length", "")
    if announced.isdigit() and int(announced) > MOST_BYTES:
        return HttpResponse(status=413)
    response: HttpResponse = view_of(provider).as_view(**PROVIDERS[provider].options(settings.STANDFIRST_LETTERS_KEY))(
        request
    )
    return response


@cache
def view_of(provider: str) -> Any:
    """The library's view, which checks and reads, made to hand each message to us."""
    module, _dot, name = PROVIDERS[provider].view.partition(".")
    library: Any = getattr(import_module(f"anymail.webhooks.{module}"), name)

    class Inbound(library):  # type: ignore[misc]
        webhook_secret = None  # Django wants each option declared.

        def post(self, request: HttpRequest, *_: Any, **__: Any) -> HttpResponse:
            self.run_validators(request)
            for event in self.parse_events(request):
                take(event.message)
            return HttpResponse()

    return Inbound


def take(message: Any) -> None:
    """As if it had come by SMTP."""
    to = [message.envelope_recipient] if message.envelope_recipient else []
    nobody = message.envelope_sender is not None and not message.envelope_sender.strip("<> ")
    receive_letter(message.as_bytes(policy=compat32), to=to, nobody=nobody, now=timezone.now())
